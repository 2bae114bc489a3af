import { clause, noneId, type Clause } from '../../filters/filters';
import type { Words } from '../../i18n/words';
import { kinds } from '../../model/event';

/** A kind as what is counted: `meetings`; its id where it is no kind. */
export function nounOf(id: string, words: Words): string {
  const kind = id === noneId ? noneId : kinds.find((one) => one === id);
  return kind ? words.t(`controls.noun-${kind}`) : id;
}

/** The clause without `id` on either side; null when nothing is left. */
export function drop(current: Clause | null, id: string): Clause | null {
  const rest = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return current && clause(rest(current.include), rest(current.exclude));
}
