import { clamp } from '../../time/interval';
/** Height of a row in CSS pixels where the list is long enough to be drawn in part; its rows are cut to it. */
export const rowHeight = 56;

/** Lists longer than this are drawn in part. */
export const longList = 200;

/** Rows kept drawn above and below those in sight, so that a short scroll shows no blank. */
const margin = 20;

/** Which rows to draw: from which index, and how many. */
export type Slice = {
  /** Index of the first row. */
  readonly from: number;
  /** How many rows. */
  readonly count: number;
};

/** The rows to draw for a scroll position and a height of the list, both in pixels; never outside `0..total`. */
export function sliceAt(scrollTop: number, height: number, total: number): Slice {
  const first = Math.floor(scrollTop / rowHeight) - margin;
  const last = Math.ceil((scrollTop + height) / rowHeight) + margin;
  const from = Math.max(0, Math.min(first, total - 1));
  return { from, count: Math.max(0, Math.min(last, total) - from) };
}

/** Whether all rows of `inner` that exist are in `outer`. */
export function covers(outer: Slice, inner: Slice): boolean {
  return inner.from >= outer.from && inner.from + inner.count <= outer.from + outer.count;
}

/** Where a key leads from row `index` of `total`; null for a key that does not walk the list. */
export function walk(code: string, index: number, total: number, page = 8): number | null {
  const to = new Map([
    ['ArrowDown', index + 1],
    ['ArrowUp', index - 1],
    ['PageDown', index + page],
    ['PageUp', index - page],
    ['Home', 0],
    ['End', total - 1],
  ]).get(code);
  return to === undefined || total === 0 ? null : clamp(to, 0, total - 1);
}
