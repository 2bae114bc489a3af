import type { Words } from '../../i18n/words';
import type { Actor, ActorTitle } from '../../model/actor';
import { formatSpan } from '../../time/format';
import type { AxisTime } from '../../time/interval';

/** What the actor was called on a day, the title given last when several held; null when none did. */
export function titleAt({ title }: Actor, day: AxisTime): ActorTitle | null {
  return title.findLast(({ from, to }) => from <= day && day < to) ?? null;
}

/** The time during which a title held, in words; empty when neither end is stated. */
export function titleSpan({ from, to }: ActorTitle, words: Words): string {
  const stated = Number.isFinite(from) || Number.isFinite(to);
  return stated ? formatSpan({ start: from, end: to }, words.time, 'long') : '';
}
