import type { FacetKey, Tally } from '../../engine/engine';
import { dimensions } from '../../filters/dimensions';
import { clause, noneId, type Clause } from '../../filters/filters';
import { valueName } from '../../i18n/value';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { words as split } from '../../model/text';

/** One value of a facet with its counts. */
export type FacetValue = {
  /** Its id; `none` for events without a value. */
  readonly id: string;
  /** In words. */
  readonly name: string;
  /** Its counts. */
  readonly tally: Tally;
};

/** The counts of a value that no event has. */
export const noEvents: Tally = { now: 0, open: 0, all: 0 };

/** How many values of a facet stand there at first. */
export const firstValues = 8;

/** How many stand there at most, whatever is opened: of more a reader finds one by typing. */
export const mostValues = 120;

/** Whether an id stands in a clause, on either side. */
const isChosen = (current: Clause | null, id: string): boolean =>
  !!current && (current.include.includes(id) || current.exclude.includes(id));

/**
 * The values of one facet: the most frequent by *now* first, then by *open*, then by name, `none` last.
 * Values without an event in *open* are left out unless they stand in the clause.
 */
export function facetValues(
  key: FacetKey,
  tallies: ReadonlyMap<string, Tally>,
  current: Clause | null,
  vocabulary: Vocabulary,
  words: Words,
): FacetValue[] {
  const order = new Intl.Collator(words.lang);
  const rank = ({ id }: FacetValue) => (id === noneId ? 1 : 0);
  const chosen = [...(current?.include ?? []), ...(current?.exclude ?? [])];
  return [...new Set([...tallies.keys(), ...chosen])]
    .map((id) => ({
      id,
      name: valueName(key, id, vocabulary, words),
      tally: tallies.get(id) ?? noEvents,
    }))
    .filter(({ id, tally }) => tally.open > 0 || isChosen(current, id))
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        b.tally.now - a.tally.now ||
        b.tally.open - a.tally.open ||
        order.compare(a.name, b.name),
    );
}

/**
 * Whether the counts differ in nothing but what the facet's own clause does, which moves *now* alone: then its
 * values keep their order, so that none runs away from the pointer that chose it.
 */
export function sameOpen(a: ReadonlyMap<string, Tally>, b: ReadonlyMap<string, Tally>): boolean {
  return a.size === b.size && [...a].every(([id, { open }]) => b.get(id)?.open === open);
}

/** What of a facet stands on the screen. */
export type ShownValues = {
  /** Those values, in their order. */
  readonly shown: readonly FacetValue[];
  /** How many of those that match do not stand there. */
  readonly rest: number;
};

/**
 * The values that stand on the screen: the first of those that match, or when `opened` as many as may, and
 * those that stand in the clause, wherever they are. One that is left alone has room in the place of "more".
 */
export function shownValues(
  values: readonly FacetValue[],
  current: Clause | null,
  matches: (value: FacetValue) => boolean,
  opened: boolean,
): ShownValues {
  const found = values.filter(matches);
  const room = opened ? mostValues : found.length === firstValues + 1 ? found.length : firstValues;
  const first = new Set(found.slice(0, room));
  const shown = values.filter((value) => first.has(value) || isChosen(current, value.id));
  return { shown, rest: found.filter((value) => !shown.includes(value)).length };
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

/** Tells whether every word of a query begins a word by which a value is known; an empty query matches all. */
export type Finder = (query: string) => (key: FacetKey, value: FacetValue) => boolean;

/**
 * A finder by what a value is called on the screen and, case and accents folded, in every language, with the
 * aliases. Each value's words are folded once, when they are first asked for.
 */
export function createFinder(vocabulary: Vocabulary): Finder {
  const kept = new Map<string, readonly string[]>();
  const wordsOf = (key: FacetKey, { id, name }: FacetValue): readonly string[] => {
    const at = `${key} ${id} ${name}`;
    const held = kept.get(at);
    if (held) return held;
    const { actors, places, sides } = vocabulary;
    const known = key === 'who' ? actors.get(id) : key === 'where' ? places.get(id) : undefined;
    const whole = key === 'side' ? sides.get(id) : known;
    const texts = [dimensions[key].name?.(id, vocabulary), whole?.name];
    const names = texts.flatMap((text) => [...(text?.values() ?? [])]);
    const made = [name, ...names, ...(known?.aliases ?? [])].flatMap(split);
    kept.set(at, made);
    return made;
  };
  return (query) => {
    const typed = split(query);
    return (key, value) =>
      !typed.length ||
      typed.every((word) => wordsOf(key, value).some((own) => own.startsWith(word)));
  };
}
