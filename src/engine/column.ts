import { noneId } from '../filters/filters';
import type { Tally } from './engine';

/**
 * What the rows of a table have in one dimension: for each row one or more codes, each the index of an
 * id. Code 0 is `none`, and a row without a value has it, so that no row is ever empty and "has no
 * value" is filtered and counted as any other.
 */
export type Column = {
  /** The id of each code; the first is `none`. */
  readonly ids: readonly string[];
  /** The codes of all rows, one row after another; within a row each once. */
  readonly codes: Uint16Array | Uint32Array;
  /** Where each row's codes begin, and at the end where the last row's end; null when each row has exactly one. */
  readonly offsets: Uint32Array | null;
};

/** Takes in one row after another and makes a {@link Column} of them. */
export type ColumnBuilder = {
  /** Adds a row with these ids; repeats count once, an id not seen before gets the next code. */
  readonly push: (ids: readonly string[]) => void;
  /** The column of all rows so far. */
  readonly finish: () => Column;
};

/** A list of numbers that grows; a typed array all along, since tables are long. */
export type Growing = {
  /** Adds a number, a whole one from 0 to 2^32−1. */
  readonly push: (value: number) => void;
  /** How many there are. */
  readonly size: () => number;
  /** A copy of them. */
  readonly finish: () => Uint32Array<ArrayBuffer>;
};

/** An empty list that grows. */
export function createGrowing(): Growing {
  let values = new Uint32Array(1024);
  let size = 0;
  return {
    push: (value) => {
      if (size === values.length) {
        const wider = new Uint32Array(2 * size);
        wider.set(values);
        values = wider;
      }
      values[size++] = value;
    },
    size: () => size,
    finish: () => values.slice(0, size),
  };
}

/** A builder whose column gives `known` the first codes after `none`, in their order. */
export function createColumn(known: Iterable<string> = []): ColumnBuilder {
  const ids = [noneId, ...known];
  const codeOf = new Map(ids.map((id, code) => [id, code]));
  const codes = createGrowing();
  const offsets = createGrowing();
  const code = (id: string): number => {
    const held = codeOf.get(id);
    if (held !== undefined) return held;
    codeOf.set(id, ids.length);
    return ids.push(id) - 1;
  };
  return {
    push: (row) => {
      offsets.push(codes.size());
      if (!row.length) codes.push(0);
      const distinct = row.length > 1 ? new Set(row) : row;
      for (const id of distinct) codes.push(code(id));
    },
    finish: () => {
      const single = codes.size() === offsets.size();
      const wide = codes.finish();
      offsets.push(codes.size());
      return {
        ids,
        codes: ids.length <= 0xffff ? Uint16Array.from(wide) : wide,
        offsets: single ? null : offsets.finish(),
      };
    },
  };
}

/** How often each code stands in `rows`: every row counts once for each of its codes. */
export function countCodes({ ids, codes, offsets }: Column, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(ids.length);
  if (!offsets) {
    for (let i = 0; i < rows.length; i++) counts[codes[rows[i]!]!]!++;
    return counts;
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    for (let at = offsets[row]!, end = offsets[row + 1]!; at < end; at++) counts[codes[at]!]!++;
  }
  return counts;
}

/**
 * How often each code stands in the rows of each class, code by code: those of code c begin at c times
 * `classes`. `of` has the class of each row, from 0.
 */
export function countCodesBy(
  { ids, codes, offsets }: Column,
  of: Uint8Array,
  classes: number,
  rows: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(ids.length * classes);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const first = offsets ? offsets[row]! : row;
    const end = offsets ? offsets[row + 1]! : row + 1;
    for (let at = first; at < end; at++) counts[codes[at]! * classes + of[row]!]!++;
  }
  return counts;
}

/** Where the codes of a row begin. */
export function firstOf({ offsets }: Column, row: number): number {
  return offsets ? offsets[row]! : row;
}

/** How many codes a row has; the one of a row without a value counts. */
export function widthOf({ offsets }: Column, row: number): number {
  return offsets ? offsets[row + 1]! - offsets[row]! : 1;
}

/** The verdicts of a row's codes taken together, bit by bit: `verdict` has one number for each code. */
export function anyVerdict({ codes, offsets }: Column, row: number, verdict: Uint8Array): number {
  if (!offsets) return verdict[codes[row]!]!;
  let found = 0;
  for (let at = offsets[row]!, end = offsets[row + 1]!; at < end; at++) {
    found |= verdict[codes[at]!]!;
  }
  return found;
}

/** Three counts for each code, in the order of `ids`. */
export type Counts = {
  /** With every clause. */
  readonly now: Uint32Array;
  /** With every clause but the asker's own. */
  readonly open: Uint32Array;
  /** Nothing filtered. */
  readonly all: Uint32Array;
};

/** The tally of each id that occurs in `all`, in the order of `ids`, and last, whether it occurs or not, `none`. */
export function tallies(ids: readonly string[], { now, open, all }: Counts): Map<string, Tally> {
  const tally = (code: number): Tally => ({ now: now[code]!, open: open[code]!, all: all[code]! });
  const found = new Map<string, Tally>();
  for (let code = 1; code < ids.length; code++) if (all[code]) found.set(ids[code]!, tally(code));
  return found.set(noneId, tally(0));
}
