/** The heights of the rows of a list, measured or taken to be as high as the others, and where each row begins. */
export type Heights = {
  /** Says how many rows there are; those that were there keep their heights. */
  readonly resize: (total: number) => void;
  /** Takes in the measured height of a row, in pixels. */
  readonly measure: (index: number, height: number) => void;
  /** The heights of all rows before one, in pixels; of an index beyond the end, of all. */
  readonly before: (index: number) => number;
};

/** Heights of no rows yet. Until one is measured each counts as `usual` pixels, then as high as those measured at first. */
export function createHeights(usual: number): Heights {
  let heights = new Float64Array();
  // sums[i] is the height of all rows before i, right up to `settled`.
  let sums = new Float64Array(1);
  let settled = 0;
  let measured = 0;
  let height = usual;
  return {
    resize: (total) => {
      if (total === heights.length) return;
      const next = new Float64Array(total).fill(height);
      next.set(heights.subarray(0, total));
      settled = Math.min(settled, heights.length, total);
      heights = next;
      const kept = sums;
      sums = new Float64Array(total + 1);
      sums.set(kept.subarray(0, settled + 1));
    },
    measure: (index, found) => {
      if (!(index < heights.length) || Math.abs(heights[index]! - found) < 0.01) return;
      if (measured++ === 0) {
        height = found;
        heights.fill(found);
        settled = 0;
      }
      heights[index] = found;
      settled = Math.min(settled, index);
    },
    before: (index) => {
      const to = Math.min(Math.max(0, index), heights.length);
      for (; settled < to; settled++) sums[settled + 1] = sums[settled]! + heights[settled]!;
      return sums[to]!;
    },
  };
}
