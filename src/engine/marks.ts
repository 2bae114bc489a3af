import { kinds, statuses } from '../model/event';
import type { AxisTime, TimeWindow } from '../time/interval';
import { edgeAfter } from './bins';
import { firstOf, widthOf, type Column } from './column';
import type { Table } from './table';

/** What lanes of a timeline can stand for. */
export type LaneKey = 'side' | 'actor' | 'place' | 'kind';

/** The lanes that events are counted and placed on. */
export type LanesWanted = {
  /** What they stand for. */
  readonly by: LaneKey;
  /** The ids of each lane, `none` for events without any. An event lies once on each lane that has an id of its own. */
  readonly of: readonly (readonly string[])[];
};

/** How many events begin in each bin on each lane, lane by lane: those of lane i begin at i times the number of bins. */
export type LaneBins = {
  /** With every clause. */
  readonly now: Uint32Array;
  /** With every clause but `when` and `certain`. */
  readonly open: Uint32Array;
};

/** The events whose marks are wanted one by one, without their reports. */
export type ViewWanted = {
  /** They touch this stretch of time with their accepted date. */
  readonly window: TimeWindow;
  /** How many at most; of more there are none. */
  readonly most: number;
};

/** The events in view, one entry each in every column, in time order; ghosts among them. */
export type MarkColumns = {
  /** Their ids. */
  readonly ids: readonly string[];
  /** Accepted start; -Infinity when open. */
  readonly start: Float64Array;
  /** Accepted end; Infinity when open. */
  readonly end: Float64Array;
  /** 1 where the date says only that the event lies somewhere within it. */
  readonly within: Uint8Array;
  /** 1 where the accepted date or one held against it is doubted. */
  readonly doubted: Uint8Array;
  /** Index into `kinds`; their number for none. */
  readonly kind: Uint8Array;
  /** Index into `statuses`; their number for none. */
  readonly status: Uint8Array;
  /** Index of the place in the file; -1 for none. */
  readonly place: Int32Array;
  /** 1 where only `when` or `certain` leave the event out. */
  readonly ghost: Uint8Array;
  /** The lanes of all events by index, ascending, one event after another; without lanes none. */
  readonly lanes: Uint16Array;
  /** Where each event's lanes begin, and at the end where the last one's end. */
  readonly laneOffsets: Uint32Array;
};

const columnOf = ({ facets, about, place }: Table, by: LaneKey): Column =>
  by === 'actor' ? about : by === 'place' ? place : facets[by];

/** For each row the indices of its lanes, ascending, once each. */
export function laneFinder(table: Table, { by, of }: LanesWanted): (row: number) => number[] {
  const column = columnOf(table, by);
  const lanesOf = new Map<string, number[]>();
  of.forEach((ids, lane) => {
    for (const id of new Set(ids)) lanesOf.set(id, [...(lanesOf.get(id) ?? []), lane]);
  });
  const byCode = column.ids.map((id) => lanesOf.get(id) ?? []);
  return (row) => {
    const first = firstOf(column, row);
    const found = new Set<number>();
    for (let at = first; at < first + widthOf(column, row); at++) {
      for (const lane of byCode[column.codes[at]!]!) found.add(lane);
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** How many of the rows begin in each bin of `edges` on each lane. What begins outside them, or has no date, is in none. */
export function countLanes(
  { start }: Table,
  lanesOf: (row: number) => readonly number[],
  lanes: number,
  edges: readonly AxisTime[],
  rows: Uint32Array,
): Uint32Array {
  const n = Math.max(0, edges.length - 1);
  const counts = new Uint32Array(lanes * n);
  for (const row of rows) {
    const t = start[row]!;
    // An open start falls into the first bin, as it does without lanes.
    const bin = t === -Infinity ? 0 : edgeAfter(edges, t) - 1;
    if (bin < 0 || bin >= n || t === Infinity) continue;
    for (const lane of lanesOf(row)) counts[lane * n + bin]!++;
  }
  return counts;
}

/** The columns of those of `open` that are in view; `open` is in time order, and `isShown` is false of ghosts. Null for too many. */
export function markColumns(
  table: Table,
  open: Uint32Array,
  isShown: (row: number) => boolean,
  idOf: (row: number) => string,
  lanesOf: ((row: number) => readonly number[]) | null,
  { window, most }: ViewWanted,
): MarkColumns | null {
  const { start, end, within, doubted, facets, place } = table;
  const rows = open.filter(
    (row) => start[row] !== Infinity && start[row]! < window.end && end[row]! > window.start,
  );
  if (!(rows.length <= most)) return null;
  const lanes = Array.from(rows, (row) => lanesOf?.(row) ?? []);
  const laneOffsets = new Uint32Array(rows.length + 1);
  lanes.forEach((own, i) => (laneOffsets[i + 1] = laneOffsets[i]! + own.length));
  const wordOf = (column: Column, words: readonly string[]) => {
    const index = column.ids.map((id) => words.indexOf(id));
    return Uint8Array.from(rows, (row) => {
      const at = index[column.codes[firstOf(column, row)]!]!;
      return at < 0 ? words.length : at;
    });
  };
  return {
    ids: Array.from(rows, idOf),
    start: Float64Array.from(rows, (row) => start[row]!),
    end: Float64Array.from(rows, (row) => end[row]!),
    within: Uint8Array.from(rows, (row) => within[row]!),
    doubted: Uint8Array.from(rows, (row) => doubted[row]!),
    kind: wordOf(facets.kind, kinds),
    status: wordOf(facets.status, statuses),
    place: Int32Array.from(rows, (row) => place.codes[firstOf(place, row)]! - 1),
    ghost: Uint8Array.from(rows, (row) => (isShown(row) ? 0 : 1)),
    lanes: Uint16Array.from(lanes.flat()),
    laneOffsets,
  };
}
