import type { Vocabulary } from '../model/dataset';
import { kinds, modes, statuses } from '../model/event';
import type { Localized } from '../model/text';

/** One way to filter and count events by a list of ids. */
export type Dimension = {
  /** The ids that a dataset has in it, in their order; `none`, which every dimension has, is not among them. */
  readonly ids: (vocabulary: Vocabulary) => {
    has(id: string): boolean;
    keys(): Iterable<string>;
  };
  /**
   * What an id is called in the data, null where the data does not have it; null instead of the function
   * where ids are words of the interface, the same in every dataset, named by `vocabulary.<key>-<id>`.
   */
  readonly name: ((id: string, vocabulary: Vocabulary) => Localized | null) | null;
};

const named = <T>(
  things: (vocabulary: Vocabulary) => ReadonlyMap<string, T>,
  name: (thing: T) => Localized,
): Dimension => ({
  ids: things,
  name: (id, vocabulary) => {
    const thing = things(vocabulary).get(id);
    return thing === undefined ? null : name(thing);
  },
});

const worded = (words: readonly string[]): Dimension => {
  const ids = new Set(words);
  return { ids: () => ids, name: null };
};

/**
 * The dimensions filtered by a list of ids, in the order in which a link writes them. The link, `restrict`,
 * the columns, the counts, the filter panel and the reasons for dropping a value are made from this table;
 * what an event has in each of them is told by `engine/facets`.
 */
export const dimensions = {
  who: named(
    ({ actors }) => actors,
    ({ name, short }) => short ?? name,
  ),
  side: named(
    ({ sides }) => sides,
    ({ name, short }) => short ?? name,
  ),
  where: named(
    ({ places }) => places,
    ({ name }) => name,
  ),
  kind: worded(kinds),
  mode: worded(modes),
  status: worded(statuses),
  topic: named(
    ({ topics }) => topics,
    ({ name }) => name,
  ),
  source: named(
    ({ sources }) => sources,
    ({ publisher }) => publisher,
  ),
} as const satisfies Readonly<Record<string, Dimension>>;

/** One of {@link dimensions}. */
export type ClauseKey = keyof typeof dimensions;

/** The keys of {@link dimensions}, in their order. */
export const clauseKeys = Object.keys(dimensions) as readonly ClauseKey[];

/** Something for each dimension, in their order. */
export function eachDimension<T>(make: (key: ClauseKey) => T): { readonly [K in ClauseKey]: T } {
  return Object.fromEntries(clauseKeys.map((key) => [key, make(key)])) as Record<ClauseKey, T>;
}
