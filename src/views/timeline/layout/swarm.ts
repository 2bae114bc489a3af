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
export const forms = ['mark', 'bar', 'band'] as const;
/** One of {@link forms}. */
export type Form = (typeof forms)[number];

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

/** Steps of zoom in an octave: marks packed for one stay apart until the next. */
export const packSteps = 4;

/** What the versions of an event on one day take together, in pixels. */
type Extent = { readonly x0: number; readonly x1: number };

/** What a version takes, also at a zoom up to a step nearer, where it may have become a bar; null for a band. */
function extentOf(
  { columns, stands }: SwarmInput,
  row: number,
  day: number,
  radius: number,
): Extent | null {
  const { start, end, within } = columns;
  if (formOf(columns, row, day, radius) === 'band') return null;
  const x = (stands.t[row]! / dayLength) * day + shiftOf(stands, row, day);
  const nearer = day * 2 ** (1 / packSteps);
  if (within[row] || formOf(columns, row, nearer, radius) === 'mark') return { x0: x, x1: x };
  const [x0, x1] = [(start[row]! / dayLength) * day, (end[row]! / dayLength) * day];
  return { x0: Math.min(x, x0), x1: Math.max(x, x1) };
}

/**
 * Packs the marks of all versions: each goes to the row nearest to the middle of its lane in which it is apart from
 * the last one, from left to right, so that a lane takes the fewest rows that it can. Bars keep all their length.
 * What is apart at a zoom is apart at all up to one of {@link packSteps} nearer. Null as soon as a lane needs more rows
 * than `most` says.
 */
export function packSwarm(
  input: SwarmInput,
  day: number,
  radius: number,
  most: (lane: number) => number = () => Infinity,
): Swarm | null {
  const { columns, stands, on, lanes } = input;
  const { event } = columns;
  const gap = apart * radius;
  const rows = new Int16Array(on.lanes.length);
  const ends = Array.from({ length: lanes }, (): number[] => []);
  const limits = ends.map((_, lane) => most(lane));
  // The event that each lane had last, the place of its row, and where that row was free before: versions of one event
  // are never seen together, so they may lie over each other.
  const last = ends.map(() => ({ event: -1, i: 0, free: -Infinity }));
  const put = (row: number, { x0, x1 }: Extent): boolean => {
    for (let at = on.offsets[row]!; at < on.offsets[row + 1]!; at++) {
      const lane = on.lanes[at]!;
      const before = last[lane]!;
      const taken = ends[lane]!;
      const same = before.event === event[row] && taken[before.i]! > x0 && !(before.free > x0);
      let i = same ? before.i : 0;
      if (!same) while (i < taken.length && taken[i]! > x0) i++;
      if (i >= limits[lane]!) return false;
      if (!same) last[lane] = { event: event[row]!, i, free: taken[i] ?? -Infinity };
      taken[i] = Math.max(same ? taken[i]! : -Infinity, x1 + gap);
      rows[at] = rowAt(i);
    }
    return true;
  };
  for (let k = 0; k < stands.order.length;) {
    // All versions of an event on one day, which stand side by side in the order, share their row.
    const first = stands.order[k]!;
    const together: number[] = [];
    let [x0, x1] = [Infinity, -Infinity];
    for (; k < stands.order.length; k++) {
      const row = stands.order[k]!;
      if (event[row] !== event[first] || stands.t[row] !== stands.t[first]) break;
      const extent = extentOf(input, row, day, radius);
      if (!extent) continue;
      together.push(row);
      [x0, x1] = [Math.min(x0, extent.x0), Math.max(x1, extent.x1)];
    }
    for (const row of together) if (!put(row, { x0, x1 })) return null;
  }
  return { rows, needs: Uint32Array.from(ends, ({ length }) => length) };
}

/** The height that rows of marks take, in pixels. */
export function heightOf(rows: number, radius: number): number {
  return rows ? 2 * radius + (rows - 1) * apart * radius : 0;
}

/** How many rows of marks a height holds, the inverse of {@link heightOf}; 0 where it is lower than a mark. */
export function rowsOf(height: number, radius: number): number {
  return Math.max(0, Math.floor((height - 2 * radius) / (apart * radius) + 1e-9) + 1);
}

/** How many rows of marks a height holds about its middle: one there, and as many above it as below. */
export function rowsIn(height: number, radius: number): number {
  const beside = Math.floor((height / 2 - radius) / (apart * radius) + 1e-9);
  return Math.max(0, 2 * beside + 1);
}
