import type { AxisTime } from '../time/interval';
import type { Counts } from './column';
import type { Bin, Bins, Tally } from './engine';
import type { Spread } from './spread';
import type { Table } from './table';

/** Index of the first edge after `t`; the number of edges when there is none. */
export function edgeAfter(edges: readonly AxisTime[], t: AxisTime): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the counts of {@link countStarts} lie: before at 0, the bins from 1, then after, then undated. */
const slotAfter = (edges: readonly AxisTime[]): number => Math.max(edges.length, 1);

/**
 * How many of `rows` start before the first edge, in each bin, at or after the last edge, and never.
 * An open start falls into the first bin; without bins, before. Without any edge all dates lie before.
 */
export function countStarts(
  { start }: Table,
  edges: readonly AxisTime[],
  rows: Uint32Array,
): Uint32Array {
  const undated = slotAfter(edges) + 1;
  const counts = new Uint32Array(undated + 1);
  for (let i = 0; i < rows.length; i++) {
    const t = start[rows[i]!]!;
    const open = t === -Infinity && edges.length > 1;
    counts[t === Infinity ? undated : open ? 1 : edgeAfter(edges, t)]!++;
  }
  return counts;
}

/** The bins made of three such counts, and of how what is shown and what only the time filter leaves out lie in them. */
export function binsOf(
  edges: readonly AxisTime[],
  { now, open, all }: Counts,
  shown: Spread,
  ghosts: Spread,
): Bins {
  const tally = (slot: number): Tally => ({ now: now[slot]!, open: open[slot]!, all: all[slot]! });
  const bin = (i: number): Bin => ({
    ...tally(i + 1),
    sure: { now: shown.sure[i]!, open: shown.sure[i]! + ghosts.sure[i]! },
    may: { now: shown.may[i]!, open: shown.may[i]! + ghosts.may[i]! },
    share: { now: shown.share[i]!, open: shown.share[i]! + ghosts.share[i]! },
  });
  const after = slotAfter(edges);
  return {
    edges: [...edges],
    counts: Array.from({ length: after - 1 }, (_, i) => bin(i)),
    before: tally(0),
    after: tally(after),
    undated: tally(after + 1),
  };
}
