import { ascending, quickselect } from 'd3';
import { createGrowing, widthOf } from './column';
import type { Frame, Pair } from './engine';
import { standings, standingsFrom } from './standing';
import type { Table } from './table';

/** The pairs of heads of every contact with at most `largest` heads, each distinct pair a code, codes ascending by a, then b. */
export type PairIndex = {
  /** How many heads a contact may have to count. */
  readonly largest: number;
  /** Code among the heads of the first actor of each pair, whose id comes first a–z. */
  readonly a: Uint32Array;
  /** Code of the other actor. */
  readonly b: Uint32Array;
  /** The pairs of all rows, one row after another. */
  readonly codes: Uint32Array;
  /** Where each row's pairs begin, and at the end where the last row's end. */
  readonly offsets: Uint32Array;
  /** What each row adds to the weight of its pairs: 1/(n−1). */
  readonly weight: Float64Array;
  /** The contacts of more heads, whose pairs are found only for those chosen: their number grows with the square. */
  readonly large: Uint32Array;
};

/** The pairs of a table. Events of more than `largest` heads, statements and lone heads have none here. */
export function createPairs({ size, heads, contact }: Table, largest: number): PairIndex {
  const sorted = heads.ids
    .map((_, code) => code)
    .sort((a, b) => ascending(heads.ids[a]!, heads.ids[b]!));
  const rankOf = new Uint32Array(sorted.length);
  sorted.forEach((code, rank) => (rankOf[code] = rank));
  const width = sorted.length;

  const keys = new Map<number, number>();
  const found = createGrowing();
  const offsets = new Uint32Array(size + 1);
  const weight = new Float64Array(size);
  const large = createGrowing();
  for (let row = 0; row < size; row++) {
    const first = heads.offsets ? heads.offsets[row]! : row;
    const end = heads.offsets ? heads.offsets[row + 1]! : row + 1;
    const n = end - first;
    if (contact[row] && n > 1 && n > largest) large.push(row);
    if (contact[row] && n > 1 && n <= largest) {
      weight[row] = 1 / (n - 1);
      for (let i = first; i < end; i++) {
        for (let j = i + 1; j < end; j++) {
          const a = rankOf[heads.codes[i]!]!;
          const b = rankOf[heads.codes[j]!]!;
          const key = Math.min(a, b) * width + Math.max(a, b);
          const code = keys.get(key) ?? keys.size;
          if (code === keys.size) keys.set(key, code);
          found.push(code);
        }
      }
    }
    offsets[row + 1] = found.size();
  }

  const ordered = Float64Array.from(keys.keys()).sort();
  const codeOf = new Uint32Array(ordered.length);
  ordered.forEach((key, code) => (codeOf[keys.get(key)!] = code));
  return {
    largest,
    a: Uint32Array.from(ordered, (key) => sorted[Math.floor(key / width)]!),
    b: Uint32Array.from(ordered, (key) => sorted[key % width]!),
    codes: found.finish().map((code) => codeOf[code]!),
    offsets,
    weight,
    large: large.finish(),
  };
}

/** The rows that pairs are chosen and counted from. */
export type PairRows = {
  /** Those of what is open to the network, in file order: a sum of fractions depends on their order in its last digit, and so would ties. */
  readonly open: Uint32Array;
  /** Whether a row of those is shown. */
  readonly isShown: (row: number) => boolean;
};

/** The pairs of the greatest weight with an event in `open`, at most `frame.top` of them, ties by a, then b. */
export function topPairs(
  index: PairIndex,
  table: Table,
  rows: PairRows,
  frame: Frame['pairs'],
): Pair[] {
  const { a, b, codes, offsets, weight } = index;
  const weights = new Float64Array(a.length);
  for (let i = 0; i < rows.open.length; i++) {
    const row = rows.open[i]!;
    for (let at = offsets[row]!, end = offsets[row + 1]!; at < end; at++) {
      weights[codes[at]!]! += weight[row]!;
    }
  }
  const chosen = heaviest(weights, frame.top);
  const counts = countPairs(index, table, rows, chosen, frame.hub);
  const { ids } = table.heads;
  return chosen.map((code, i) => ({
    a: ids[a[code]!]!,
    b: ids[b[code]!]!,
    now: standingsFrom((_, k) => counts.now[i * standings.length + k]!),
    open: counts.open[i]!,
    close: { now: counts.closeNow[i]!, open: counts.closeOpen[i]! },
    weight: weights[code]!,
  }));
}

/** Indices of the `top` greatest weights above 0, greatest first, ties in their order. */
function heaviest(weights: Float64Array, top: number): number[] {
  const least = leastOfTop(weights, top);
  let ties = top - weights.reduce((above, value) => above + (value > least ? 1 : 0), 0);
  const chosen: number[] = [];
  for (let code = 0; code < weights.length; code++) {
    const value = weights[code]!;
    if (value > least || (value > 0 && value === least && ties-- > 0)) chosen.push(code);
  }
  return chosen.sort((x, y) => weights[y]! - weights[x]! || x - y);
}

/** How many contacts each of the pairs `chosen` shares: those shown by how far they got, those open, and of both those of fewer than `hub` heads. */
function countPairs(
  { a, b, codes, offsets, large }: PairIndex,
  { heads, standing }: Table,
  { open, isShown }: PairRows,
  chosen: readonly number[],
  hub: number,
) {
  const place = new Int32Array(a.length).fill(-1);
  chosen.forEach((code, i) => (place[code] = i));
  const counts = {
    now: new Uint32Array(chosen.length * standings.length),
    open: new Uint32Array(chosen.length),
    closeNow: new Uint32Array(chosen.length),
    closeOpen: new Uint32Array(chosen.length),
  };
  const count = (i: number, row: number) => {
    const close = widthOf(heads, row) < hub ? 1 : 0;
    counts.open[i]!++;
    counts.closeOpen[i]! += close;
    if (!isShown(row)) return;
    counts.now[i * standings.length + standing[row]!]!++;
    counts.closeNow[i]! += close;
  };
  for (let i = 0; i < open.length; i++) {
    const row = open[i]!;
    for (let at = offsets[row]!, end = offsets[row + 1]!; at < end; at++) {
      const slot = place[codes[at]!]!;
      if (slot >= 0) count(slot, row);
    }
  }
  if (!large.length) return counts;
  const asked = new Set(open);
  const there = new Uint8Array(heads.ids.length);
  const mark = (row: number, value: 0 | 1) => {
    for (let at = heads.offsets![row]!; at < heads.offsets![row + 1]!; at++) {
      there[heads.codes[at]!] = value;
    }
  };
  for (const row of large.filter((each) => asked.has(each))) {
    mark(row, 1);
    chosen.forEach((code, i) => {
      if (there[a[code]!] && there[b[code]!]) count(i, row);
    });
    mark(row, 0);
  }
  return counts;
}

/** The weight of the last of the `top` greatest; 0 when there are not so many, Infinity when none is wanted. */
function leastOfTop(weights: Float64Array, top: number): number {
  if (!(top >= 1)) return Infinity;
  if (top >= weights.length) return 0;
  const at = weights.length - Math.floor(top);
  return quickselect(weights.slice(), at)[at]!;
}
