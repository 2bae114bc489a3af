import { ascending } from 'd3';
import type { TimeWindow } from '../time/interval';
import { countStarts } from './bins';
import { firstOf, widthOf, type Column } from './column';
import type { Frame, Shared, Standout } from './engine';
import type { PairIndex } from './pairs';
import { standings } from './standing';
import type { Table } from './table';

const took = standings.indexOf('took');
// Two, so that one sees whether the first stands out.
const mostPairs = 2;

/** What stands out among those of `shown` that are contacts and took place as far as stated. */
export function standoutOf(
  table: Table,
  index: PairIndex,
  shown: Uint32Array,
  { periods }: NonNullable<Frame['standout']>,
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
    const codes = [...side.codes.subarray(first, first + widthOf(side, row))];
    for (const x of codes) {
      for (const y of codes) {
        if (side.ids[x]! < side.ids[y]!) {
          counts.set(x * width + y, (counts.get(x * width + y) ?? 0) + 1);
        }
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
