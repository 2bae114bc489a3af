import type { FacetKey, Tally } from '../../engine/engine';
import { clause, noneId, type Clause } from '../../filters/filters';
import { valueName } from '../../i18n/value';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { kinds } from '../../model/event';
import { words as split } from '../../model/text';

/** A kind as what is counted: `meetings`; its id where it is no kind. */
export function nounOf(id: string, words: Words): string {
  const kind = id === noneId ? noneId : kinds.find((one) => one === id);
  return kind ? words.t(`controls.noun-${kind}`) : id;
}

/** The clause after a click on "leave out": excluded where it was not, free again where it was. */
export function toggleExclude(current: Clause | null, id: string): Clause | null {
  const { include, exclude } = current ?? { include: [], exclude: [] };
  return exclude.includes(id)
    ? clause(
        include,
        exclude.filter((other) => other !== id),
      )
    : clause(
        include.filter((other) => other !== id),
        [...exclude, id],
      );
}

/** The clause without `id` on either side; null when nothing is left. */
export function drop(current: Clause | null, id: string): Clause | null {
  const rest = (ids: readonly string[]) => ids.filter((other) => other !== id);
  return current && clause(rest(current.include), rest(current.exclude));
}

/** One value of a facet with its counts. */
export type FacetValue = {
  /** Its id; `none` for events without a value. */
  readonly id: string;
  /** In words. */
  readonly name: string;
  /** Its counts. */
  readonly tally: Tally;
};

const noEvents: Tally = { now: 0, open: 0, all: 0 };

/**
 * The values of one facet: those that stand in the clause first, then the most frequent by *open*, ties
 * by name, `none` last. Values without an event in *open* are left out unless they stand in the clause.
 */
export function facetValues(
  key: FacetKey,
  tallies: ReadonlyMap<string, Tally>,
  current: Clause | null,
  vocabulary: Vocabulary,
  words: Words,
): FacetValue[] {
  const chosen = new Set([...(current?.include ?? []), ...(current?.exclude ?? [])]);
  const order = new Intl.Collator(words.lang);
  const rank = ({ id }: FacetValue) => (chosen.has(id) ? 0 : id === noneId ? 2 : 1);
  return [...new Set([...chosen, ...tallies.keys()])]
    .map((id) => ({
      id,
      name: valueName(key, id, vocabulary, words),
      tally: tallies.get(id) ?? noEvents,
    }))
    .filter(({ id, tally }) => chosen.has(id) || tally.open > 0)
    .sort(
      (a, b) => rank(a) - rank(b) || b.tally.open - a.tally.open || order.compare(a.name, b.name),
    );
}

/** Whether every word typed begins a word of `text`, case and accents folded; an empty query matches all. */
export function matches(text: string, query: string): boolean {
  const own = split(text);
  return split(query).every((word) => own.some((other) => other.startsWith(word)));
}
