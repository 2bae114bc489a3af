import { ascending, quickselect } from 'd3';
import { createGrowing } from './column';
import type { Pair } from './engine';
import type { Table } from './table';

/** The pairs of heads of every contact with at most `largest` heads, each distinct pair a code, codes ascending by a, then b. */
export type PairIndex = {
  /** How many heads a contact may have to count. */
  readonly largest: number;
  /** Id of the first actor of each pair, that comes first a–z. */
  readonly a: readonly string[];
  /** Id of the other actor. */
  readonly b: readonly string[];
  /** The pairs of all rows, one row after another. */
  readonly codes: Uint32Array;
  /** Where each row's pairs begin, and at the end where the last row's end. */
  readonly offsets: Uint32Array;
  /** What each row adds to the weight of its pairs: 1/(n−1). */
  readonly weight: Float64Array;
};

/** The pairs of a table. Events of more than `largest` heads, statements and lone heads have none. */
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
  for (let row = 0; row < size; row++) {
    const first = heads.offsets ? heads.offsets[row]! : row;
    const end = heads.offsets ? heads.offsets[row + 1]! : row + 1;
    const n = end - first;
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
  const id = (rank: number) => heads.ids[sorted[rank]!]!;
  return {
    largest,
    a: Array.from(ordered, (key) => id(Math.floor(key / width))),
    b: Array.from(ordered, (key) => id(key % width)),
    codes: found.finish().map((code) => codeOf[code]!),
    offsets,
    weight,
  };
}

/** How many of `rows` each pair stands in. */
export function countPairs({ a, codes, offsets }: PairIndex, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(a.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let at = offsets[row]!, end = offsets[row + 1]!; at < end; at++) counts[codes[at]!]!++;
  }
  return counts;
}

/**
 * The `top` pairs of the greatest weight with an event in `open`, ties by a, then b. `rows` are those
 * of `open` in file order: a sum of fractions depends on their order in its last digit, and so would ties.
 */
export function topPairs(
  index: PairIndex,
  rows: Uint32Array,
  counts: { readonly now: Uint32Array; readonly open: Uint32Array; readonly all: Uint32Array },
  top: number,
): Pair[] {
  const { a, b, codes, offsets, weight } = index;
  const weights = new Float64Array(a.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let at = offsets[row]!, end = offsets[row + 1]!; at < end; at++) {
      weights[codes[at]!]! += weight[row]!;
    }
  }

  const least = leastOfTop(weights, top);
  let ties = top - weights.reduce((above, value) => above + (value > least ? 1 : 0), 0);
  const chosen: number[] = [];
  for (let code = 0; code < weights.length; code++) {
    const value = weights[code]!;
    if (value > least || (value > 0 && value === least && ties-- > 0)) chosen.push(code);
  }
  return chosen
    .sort((x, y) => weights[y]! - weights[x]! || x - y)
    .map((code) => ({
      a: a[code]!,
      b: b[code]!,
      count: { now: counts.now[code]!, open: counts.open[code]!, all: counts.all[code]! },
      weight: weights[code]!,
    }));
}

/** The weight of the last of the `top` greatest; 0 when there are not so many, Infinity when none is wanted. */
function leastOfTop(weights: Float64Array, top: number): number {
  if (!(top >= 1)) return Infinity;
  if (top >= weights.length) return 0;
  const at = weights.length - Math.floor(top);
  return quickselect(weights.slice(), at)[at]!;
}
