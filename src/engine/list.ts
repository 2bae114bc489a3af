import type { ListOrder } from '../filters/filters';
import type { TimeWindow } from '../time/interval';

/** The rows of the list that a view asks for. */
export type RowsWanted = {
  /** Index of the first one. */
  readonly from: number;
  /** How many at most. */
  readonly count: number;
  /** The order and the groups in which they stand; null for time order without headings. */
  readonly order: ListOrder | null;
};

/** Up to so many rows in time order need no headings. */
export const headedFrom = 40;

/** Rows of the list under one heading. */
export type RowGroup = {
  /**
   * What the heading says: a stretch of time, from a month to a thousand years, that the earliest possible day (`open`), the
   * date (`undated`) or the place (`placeless`) is not stated or needed, or a place or participant, `none` where
   * none is stated.
   */
  readonly heading:
    | ({ readonly by: 'time' } & TimeWindow)
    | { readonly by: 'open' | 'undated' | 'placeless' }
    | { readonly by: 'place' | 'who'; readonly id: string };
  /** Index of its first row in the list. */
  readonly from: number;
  /** How many rows. */
  readonly count: number;
};

/** What is looked for in the list: an event by its id, or events by words, as the filter `q` has it. */
export type Wanted = { readonly event: string } | { readonly text: string };

/** The rows of the list that were asked for, and how the whole list is made. */
export type Rows<Row> = {
  /** How many there are in all: grouped by participant more than events, for an event stands under each of its own. */
  readonly total: number;
  /** Index of the first one in `items`. */
  readonly from: number;
  /** The rows asked for. */
  readonly items: readonly Row[];
  /** For each of them whether its event stands further up in the list already; empty where none does. */
  readonly again: readonly boolean[];
  /** The headings over all rows, in order; empty where they stand without. */
  readonly groups: readonly RowGroup[];
};
