import { ascending } from 'd3';
import type { AxisTime, TimeWindow } from '../time/interval';
import { countStarts } from './bins';
import { firstOf, widthOf, type Column } from './column';
import type { PairIndex } from './pairs';
import { standings } from './standing';
import type { Table } from './table';

/** Two actors or two sides, and how many contacts they share. */
export type Shared = {
  /** The id that comes first a–z. */
  readonly a: string;
  /** The other id. */
  readonly b: string;
  /** The contacts shown that took place as far as stated, and have both. */
  readonly n: number;
};

/** A stretch of time with how many contacts begin in it. */
export type Period = TimeWindow & {
  /** Those shown that took place as far as stated. */
  readonly n: number;
};

/** What stands out among the contacts shown that took place as far as stated; their heads are in `actors`. */
export type Standout = {
  /** How many there are. */
  readonly contacts: number;
  /** From the first to the last of their accepted dates, open ends aside; null where none is dated. */
  readonly span: TimeWindow | null;
  /** The periods asked for, each with how many begin in it; an open start falls into the first. */
  readonly periods: readonly Period[];
  /** The two pairs of heads that share most, ties a–z; those of contacts of more than `frame.pairs.largest` heads aside. */
  readonly pairs: readonly Shared[];
  /** All pairs of sides that share any, most first, ties a–z. */
  readonly sides: readonly Shared[];
};

const took = standings.indexOf('took');
// Two, so that one sees whether the first stands out.
const mostPairs = 2;

/** What stands out among those of `shown` that are contacts and took place as far as stated. */
export function standoutOf(
  table: Table,
  index: PairIndex,
  shown: Uint32Array,
  periods: readonly AxisTime[],
): Standout {
  const rows = shown.filter((row) => table.contact[row] && table.standing[row] === took);
  const counts = countStarts(table, periods, rows);
  return {
    contacts: rows.length,
    span: spanOf(table, rows),
    // Before them lies what is earlier, behind them what is later and what has no date.
    periods: periods.slice(1).map((end, i) => ({ start: periods[i]!, end, n: counts[i + 1]! })),
    pairs: mostShared(table.heads, index, rows),
    sides: sharedSides(table.facets.side, rows),
  };
}

/** From the first to the last accepted date; what has an open end or no date says nothing of it. */
function spanOf({ start, end }: Table, rows: Uint32Array): TimeWindow | null {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    if (Number.isFinite(start[row])) first = Math.min(first, start[row]!);
    if (Number.isFinite(end[row])) last = Math.max(last, end[row]!);
  }
  return first < last ? { start: first, end: last } : null;
}

function mostShared(heads: Column, index: PairIndex, rows: Uint32Array): Shared[] {
  const { a, b, codes, offsets } = index;
  const counts = new Uint32Array(a.length);
  for (const row of rows) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[codes[at]!]!++;
  }
  // Codes ascend by a, then b, and only a greater count moves one up: ties stay a–z.
  const best: number[] = [];
  counts.forEach((n, code) => {
    const at = best.findIndex((other) => counts[other]! < n);
    if (n && (at >= 0 || best.length < mostPairs)) best.splice(at < 0 ? best.length : at, 0, code);
    best.length = Math.min(best.length, mostPairs);
  });
  return best.map((code) => ({
    a: heads.ids[a[code]!]!,
    b: heads.ids[b[code]!]!,
    n: counts[code]!,
  }));
}

function sharedSides(side: Column, rows: Uint32Array): Shared[] {
  const counts = new Map<number, number>();
  const width = side.ids.length;
  for (const row of rows) {
    const first = firstOf(side, row);
    const end = first + widthOf(side, row);
    for (let i = first; i < end; i++) {
      for (let j = i + 1; j < end; j++) {
        const [x, y] = [side.codes[i]!, side.codes[j]!];
        const key = side.ids[x]! < side.ids[y]! ? x * width + y : y * width + x;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([key, n]) => ({
      a: side.ids[Math.floor(key / width)]!,
      b: side.ids[key % width]!,
      n,
    }))
    .sort((x, y) => y.n - x.n || ascending(x.a, y.a) || ascending(x.b, y.b));
}
