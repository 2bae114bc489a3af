import type { RowGroup } from '../../../engine/list';
import type { Heights } from './heights';

/** Height of a heading in CSS pixels, as the style sheet has it. */
export const headingHeight = 30;

/** A list as a column of rows under headings: where each lies, in pixels from its top. */
export type Column = {
  /** Where a row begins. */
  readonly top: (index: number) => number;
  /** Where the heading of a group begins; of an index beyond the last, where the list ends. */
  readonly groupTop: (group: number) => number;
  /** The row that lies at `y`, under a heading the one before it: the first above all, the last below. */
  readonly at: (y: number) => number;
  /** Which group a row is in. */
  readonly groupOf: (index: number) => number;
};

/** The greatest whole number from 0 to `n` − 1 that `fits`, where those that fit come first; 0 when none does. */
function last(n: number, fits: (i: number) => boolean): number {
  let low = 0;
  let high = n - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The column of `total` rows under these headings; with none, the rows alone. */
export function columnOf(heights: Heights, groups: readonly RowGroup[], total: number): Column {
  const groupOf = (index: number) => last(groups.length, (i) => groups[i]!.from <= index);
  const headings = (index: number) => (groups.length ? (groupOf(index) + 1) * headingHeight : 0);
  const top = (index: number) => heights.before(index) + headings(index);
  return {
    top,
    groupTop: (group) =>
      heights.before(groups[group]?.from ?? total) + Math.min(group, groups.length) * headingHeight,
    at: (y) => last(total, (i) => top(i) <= y),
    groupOf,
  };
}

/** Rows from the first to the last, both included. */
export type Span = {
  /** Index of the first row. */
  readonly first: number;
  /** Index of the last row. */
  readonly last: number;
};

/** The rows to draw for what is seen of the list from `y0` to `y1`: those in sight and those within `margin` pixels around. */
export function spanOf(column: Column, y0: number, y1: number, margin: number): Span {
  return { first: column.at(y0 - margin), last: column.at(Math.max(y0, y1) + margin) };
}

/** From which row on `count` rows should be held, so that as many lie before as behind those drawn; null when these are held already. */
export function missing(
  held: { readonly from: number; readonly count: number },
  { first, last: end }: Span,
  count: number,
): number | null {
  if (first >= held.from && end < held.from + held.count) return null;
  return Math.max(0, Math.round((first + end - count) / 2));
}
