import { firstOf, widthOf } from '../../../engine/column';
import type { Columns } from '../../../engine/columns';
import type { LaneChoice } from '../../../filters/filters';
import { startOfDay, dayLength } from '../../../time/interval';
import type { Lane } from './lanes';

/** Where the versions of all events stand in time, whatever is shown of them; one entry a version in every column. */
export type Stands = {
  /** The time in the middle of the mark: its hour where it has one, else noon of the day, or the middle of a time within which the day is uncertain. NaN without a date. */
  readonly t: Float64Array;
  /** How far from that time it stands among the events that share it, in places: 0 is the middle. */
  readonly place: Float32Array;
  /** How many events share its time. */
  readonly sharing: Uint32Array;
  /** The versions with a date, in the order of `t`, then of `place`. */
  readonly order: Uint32Array;
};

const noon = (t: number): number => startOfDay(t) + dayLength / 2;

/** The time to stand at; of a date without an end the one that there is, without any NaN. */
function timeOf({ start, end, within, timed }: Columns, row: number): number {
  const [t0, t1] = [start[row]!, end[row]!];
  if (t0 === Infinity) return NaN;
  if (!Number.isFinite(t0)) return Number.isFinite(t1) ? noon(t1 - 1) : NaN;
  const uncertain = within[row] === 1 && t1 - t0 > dayLength && Number.isFinite(t1);
  return uncertain ? (t0 + t1) / 2 : timed[row] ? t0 : noon(t0);
}

/** Where all versions stand. Events of one day without an hour stand in the order of their starts, each once for all its versions on that day. */
export function standsOf(columns: Columns): Stands {
  const { size, event, start } = columns;
  const t = Float64Array.from({ length: size }, (_, row) => timeOf(columns, row));
  const order = Uint32Array.from({ length: size }, (_, row) => row)
    .filter((row) => !Number.isNaN(t[row]!))
    .sort((a, b) => t[a]! - t[b]! || start[a]! - start[b]! || event[a]! - event[b]! || a - b);
  const place = new Float32Array(size);
  const sharing = new Uint32Array(size);
  for (let i = 0; i < order.length;) {
    let end = i + 1;
    while (end < order.length && t[order[end]!] === t[order[i]!]) end++;
    const places = new Map<number, number>();
    for (let at = i; at < end; at++) {
      const of = event[order[at]!]!;
      if (!places.has(of)) places.set(of, places.size);
    }
    for (let at = i; at < end; at++) {
      const row = order[at]!;
      place[row] = places.get(event[row]!)! - (places.size - 1) / 2;
      sharing[row] = places.size;
    }
    order.subarray(i, end).sort((a, b) => place[a]! - place[b]! || a - b);
    i = end;
  }
  return { t, place, sharing, order };
}

// What shares a day stands no farther apart than that, in pixels; as it does where a day is a cell.
const widest = 24;
const share = 0.9;

/** The pixels from the middle of its day at which a version stands, where a day takes so many. */
export function shiftOf({ place, sharing }: Stands, row: number, day: number): number {
  const n = sharing[row]!;
  return n > 1 ? place[row]! * Math.min(widest, (share * day) / n) : 0;
}

/** The lanes of every version, ascending and once each. */
export type OnLanes = {
  /** Where the lanes of each version begin, and at the end where the last one's end. */
  readonly offsets: Uint32Array;
  /** The lanes, one version after another. */
  readonly lanes: Uint16Array;
};

/** How all versions lie on lanes. What is on none of them lies on the last. */
export function onLanes(columns: Columns, choice: LaneChoice, lanes: readonly Lane[]): OnLanes {
  const offsets = new Uint32Array(columns.size + 1);
  if (choice === 'none') {
    return { offsets: offsets.map((_, i) => i), lanes: new Uint16Array(columns.size) };
  }
  const column = columns.lanes[choice];
  const laneOf = new Map(lanes.flatMap(({ members }, lane) => members.map((id) => [id, lane])));
  const byCode = Uint16Array.from(column.ids, (id) => laneOf.get(id) ?? lanes.length - 1);
  const found = new Uint16Array(column.codes.length);
  let n = 0;
  for (let row = 0; row < columns.size; row++) {
    const first = firstOf(column, row);
    const from = n;
    for (let at = first; at < first + widthOf(column, row); at++) {
      const lane = byCode[column.codes[at]!]!;
      // Put in its place among the few that the version has: this runs for every version there is.
      let to = n;
      while (to > from && found[to - 1]! > lane) to--;
      if (to > from && found[to - 1] === lane) continue;
      found.copyWithin(to + 1, to, n++);
      found[to] = lane;
    }
    offsets[row + 1] = n;
  }
  return { offsets, lanes: found.slice(0, n) };
}
