import type { Columns } from '../../../engine/columns';
import { dayLength } from '../../../time/interval';
import { shiftOf, type OnLanes, type Stands } from './versions';

/** What marks are packed from: all versions of all events, never what is shown of them. */
export type SwarmInput = {
  /** The versions. */
  readonly columns: Columns;
  /** Where they stand. */
  readonly stands: Stands;
  /** How they lie on lanes. */
  readonly on: OnLanes;
  /** How many lanes there are. */
  readonly lanes: number;
};

/** Marks packed about the middles of their lanes. */
export type Swarm = {
  /** The row of each mark, entry by entry as in {@link OnLanes}: 0 is the middle, -1 above it, 1 below; 0 of what has no mark. */
  readonly rows: Int16Array;
  /** How many rows each lane needs. */
  readonly needs: Uint32Array;
};

/** What a version is drawn as on its lanes where marks have a radius: a mark, a bar with hard ends, or a band without a mark. */
export type Form = 'mark' | 'bar' | 'band';

/** Centres of marks are at least so many radii apart. */
export const apart = 1.4;

/** What a version is drawn as where a day takes so many pixels; what is no wider than a mark is one. */
export function formOf(
  { start, end, within }: Columns,
  row: number,
  day: number,
  radius: number,
): Form {
  const long = end[row]! - start[row]!;
  if (!(long > dayLength) || (long / dayLength) * day <= 2 * radius) return 'mark';
  return within[row] ? 'band' : 'bar';
}

const rowAt = (i: number): number => (i % 2 ? -(i + 1) / 2 : i / 2);

/**
 * Packs the marks of all versions: each goes to the row nearest to the middle of its lane in which it is apart from
 * the last one, from left to right, so that a lane takes the fewest rows that it can. Bars keep all their length.
 * Null as soon as a lane needs more rows than `most` says.
 */
export function packSwarm(
  { columns, stands, on, lanes }: SwarmInput,
  day: number,
  radius: number,
  most: (lane: number) => number = () => Infinity,
): Swarm | null {
  const { start, end, event } = columns;
  const gap = apart * radius;
  const rows = new Int16Array(on.lanes.length);
  const ends = Array.from({ length: lanes }, (): number[] => []);
  const limits = ends.map((_, lane) => most(lane));
  // The event that each lane had last, and the place of its row: versions of one event are never seen together.
  const last = ends.map(() => ({ event: -1, i: 0 }));
  for (const row of stands.order) {
    const form = formOf(columns, row, day, radius);
    if (form === 'band') continue;
    const x = (stands.t[row]! / dayLength) * day + shiftOf(stands, row, day);
    const x0 = form === 'bar' ? Math.min(x, (start[row]! / dayLength) * day) : x;
    const x1 = form === 'bar' ? (end[row]! / dayLength) * day : x;
    for (let at = on.offsets[row]!; at < on.offsets[row + 1]!; at++) {
      const lane = on.lanes[at]!;
      const before = last[lane]!;
      const taken = ends[lane]!;
      const same = before.event === event[row] && taken[before.i]! > x0;
      let i = same ? before.i : 0;
      if (!same) while (i < taken.length && taken[i]! > x0) i++;
      if (i >= limits[lane]!) return null;
      taken[i] = Math.max(same ? taken[i]! : -Infinity, x1 + gap);
      rows[at] = rowAt(i);
      last[lane] = { event: event[row]!, i };
    }
  }
  return { rows, needs: Uint32Array.from(ends, ({ length }) => length) };
}

/** The height that rows of marks take, in pixels. */
export function heightOf(rows: number, radius: number): number {
  return rows ? 2 * radius + (rows - 1) * apart * radius : 0;
}

/** How many rows of marks a height holds. */
export function rowsIn(height: number, radius: number): number {
  return Math.max(0, Math.floor((height - 2 * radius) / (apart * radius)) + 1);
}
