/** The first of ascending `rows` at or after `index`, the very first where there is none; null of no rows. */
export function nearest(rows: readonly number[], index: number): number | null {
  return rows.find((row) => row >= index) ?? rows[0] ?? null;
}

/** The next or previous of ascending `rows` from `here` on, round and round; null of no rows. */
export function step(rows: readonly number[], here: number | null, by: 1 | -1): number | null {
  if (by > 0) return nearest(rows, (here ?? -1) + 1);
  return rows.findLast((row) => row < (here ?? 0)) ?? rows.at(-1) ?? null;
}
