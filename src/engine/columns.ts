import type { Dataset } from '../model/dataset';
import { kinds, statuses } from '../model/event';
import type { AxisTime } from '../time/interval';
import { firstOf, widthOf, type Column } from './column';
import type { Table } from './table';

/** What lanes of a timeline can stand for, each with the values of every version. */
export type LaneKey = 'side' | 'actor' | 'place' | 'kind';

/**
 * What a picture of very many events needs of each version of each event, one entry a version in every column, in
 * the order of the file: the same for every filter, day and window. {@link Drawn} says which of them are shown.
 */
export type Columns = {
  /** How many versions there are. */
  readonly size: number;
  /** Id of each version's event. */
  readonly ids: readonly string[];
  /** Index of that event in the file. */
  readonly event: Uint32Array;
  /** First day of each version. */
  readonly knownFrom: Float64Array;
  /** First day of the next version; Infinity for the last. */
  readonly knownTo: Float64Array;
  /** Accepted start; -Infinity when open, Infinity without a date. */
  readonly start: Float64Array;
  /** Accepted end; Infinity when open or without a date. */
  readonly end: Float64Array;
  /** 1 where the date says only that the event lies somewhere within it. */
  readonly within: Uint8Array;
  /** 1 where the start is a stated time of day. */
  readonly timed: Uint8Array;
  /** 1 for contacts, 0 for statements. */
  readonly contact: Uint8Array;
  /** Index into `kinds`; their number for none. */
  readonly kind: Uint8Array;
  /** Index into `statuses`; their number for none. */
  readonly status: Uint8Array;
  /** How many heads took part. */
  readonly heads: Uint32Array;
  /** How many sources report it. */
  readonly sources: Uint32Array;
  /** Of the pairs of sides in it the number of events that the rarest is in; 0 for fewer than two sides, and for very many. */
  readonly rarest: Uint32Array;
  /** 1 where another event follows it. */
  readonly followed: Uint8Array;
  /** What each version has of what lanes can stand for. */
  readonly lanes: { readonly [K in LaneKey]: Column };
};

/** The versions that filters let through, and those that only `when` and `certain` leave out; both in time order, undated ones last. */
export type Drawn = {
  /** Those shown. */
  readonly now: Uint32Array;
  /** Those left out by the time filter alone. */
  readonly ghosts: Uint32Array;
};

/** The versions known on a day, Infinity for `latest`, in the order of the columns. */
export function versionsOn({ size, knownFrom, knownTo }: Columns, known: AxisTime): Uint32Array {
  const rows = new Uint32Array(size);
  let n = 0;
  for (let row = 0; row < size; row++) {
    const next = knownTo[row]!;
    if (knownFrom[row]! <= known && (known < next || next === Infinity)) rows[n++] = row;
  }
  return rows.slice(0, n);
}

const wordsOf = ({ size }: Table, column: Column, words: readonly string[]): Uint8Array => {
  const index = column.ids.map((id) => {
    const at = words.indexOf(id);
    return at < 0 ? words.length : at;
  });
  return Uint8Array.from({ length: size }, (_, row) => index[column.codes[firstOf(column, row)]!]!);
};

const valuesOf = ({ size }: Table, column: Column): Uint32Array =>
  Uint32Array.from({ length: size }, (_, row) => {
    const none = column.codes[firstOf(column, row)] === 0;
    return none ? 0 : widthOf(column, row);
  });

// The pairs of a gathering of more sides say nothing of any two of them.
const mostSides = 8;

/** For each version in how many events, as known latest, the rarest pair of its sides stands. */
function rarestPairs({ size, facets, knownTo }: Table): Uint32Array {
  const { codes, ids } = facets.side;
  const pairs = (row: number): number[] => {
    const [first, n] = [firstOf(facets.side, row), widthOf(facets.side, row)];
    if (n < 2 || n > mostSides) return [];
    const sides = [...codes.subarray(first, first + n)].sort((a, b) => a - b);
    return sides.flatMap((a, i) => sides.slice(i + 1).map((b) => a * ids.length + b));
  };
  const counts = new Map<number, number>();
  for (let row = 0; row < size; row++) {
    if (knownTo[row] !== Infinity) continue;
    for (const pair of pairs(row)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return Uint32Array.from({ length: size }, (_, row) => {
    const own = pairs(row).map((pair) => counts.get(pair) ?? 1);
    return own.length ? Math.min(...own) : 0;
  });
}

/** The columns of a table of that dataset. */
export function columnsOf({ events }: Dataset, table: Table): Columns {
  const { size, event, facets, about, place, follows } = table;
  const { knownFrom, knownTo, start, end, within, timed, contact } = table;
  const leads = new Uint8Array(events.length);
  for (let i = 1; i < follows.length; i += 2) leads[follows[i]!] = 1;
  return {
    ...{ size, event, knownFrom, knownTo, start, end, within, timed, contact },
    ids: Array.from(event, (i) => events[i]!.id),
    kind: wordsOf(table, facets.kind, kinds),
    status: wordsOf(table, facets.status, statuses),
    heads: valuesOf(table, table.heads),
    sources: valuesOf(table, facets.source),
    rarest: rarestPairs(table),
    followed: Uint8Array.from(event, (i) => leads[i]!),
    lanes: { side: facets.side, actor: about, place, kind: facets.kind },
  };
}
