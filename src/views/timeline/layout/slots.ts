import { utcDay, utcMonday, utcMonth, type CountableTimeInterval } from 'd3';
import type { TimeScale } from '../../../chart/scale';
import { daysInYear, yearStarts, yearSteps } from '../../../time/calendar';
import { clamp, dayLength, type AxisTime } from '../../../time/interval';

/** Something that wants a place of its own on the axis, at a time. */
export type Occupant = {
  /** What tells it from the others. */
  readonly key: string;
  /** When; finite. */
  readonly t: AxisTime;
  /** Whether it is small, as a caret or a ring is, and may stand close to others. */
  readonly small: boolean;
};

/** A cell of the axis that cannot hold its occupants apart. */
export type CrowdedCell = {
  /** First moment of the cell. */
  readonly t0: AxisTime;
  /** First moment after it. */
  readonly t1: AxisTime;
  /** Where its stack stands, in pixels: in its middle, of years where they are. */
  readonly x: number;
  /** Its occupants in their order. */
  readonly keys: readonly string[];
};

/** Where the occupants stand. */
export type Slots = {
  /** Pixels by key; an occupant of a crowded cell has the place of its stack. */
  readonly x: ReadonlyMap<string, number>;
  /** The cells that are one stack. */
  readonly crowded: readonly CrowdedCell[];
};

/** Pixels between two occupants that are not small. */
export const slotGap = 16;

const margin = 4;
const leastSmallGap = 1.5;
const greatestShift = slotGap / 2;
// Several at one hour stand beside it: three large ones find room.
const greatestOfHour = slotGap;

const monthDays = 28;
const cellLengths: readonly (readonly [CountableTimeInterval, days: number])[] = [
  [utcDay, 1],
  [utcMonday, 7],
  [utcMonth, monthDays],
];

/** What gives the ends of the cell that holds a time: the shortest in which an occupant has its gap. */
function cellEnds(day: number): (t: AxisTime) => readonly [t0: AxisTime, t1: AxisTime] {
  const interval = cellLengths.find(([, days]) => days * day >= slotGap)?.[0];
  if (interval) {
    return (t) => {
      const first = interval.floor(new Date(t));
      return [Number(first), Number(interval.offset(first, 1))];
    };
  }
  const n = yearSteps.find((years) => years * daysInYear * day >= slotGap) ?? yearSteps.at(-1)!;
  return (t) => {
    const [first, next] = yearStarts({ start: t, end: t + 1 }, n);
    return [first!.t, next!.t];
  };
}

/**
 * Places for occupants in one cell `[x0, x1)` by order alone, as far apart as there is room up to twice
 * the least gap; small ones stand between their neighbours. Null when the cell cannot hold them.
 */
export function spreadEvenly(
  small: readonly boolean[],
  x0: number,
  x1: number,
): readonly number[] | null {
  // How many small ones stand before the first large one, between each two, and after the last.
  const runs = [0];
  for (const isSmall of small) {
    if (isSmall) runs[runs.length - 1]! += 1;
    else runs.push(0);
  }
  const gaps = runs.length - 2;
  const free = x1 - x0 - 2 * margin - Math.max(0, gaps) * slotGap;
  if (free < 0) return null;
  // A single small one finds room in the gap between two large ones; others need more.
  const weights = runs.map((n, i) => (n > (i > 0 && i <= gaps ? 1 : 0) ? n + 1 : 0.3));
  const share = Math.min(
    free / weights.reduce((sum, weight) => sum + weight, 0),
    gaps < 0 ? Infinity : slotGap / 2,
  );
  const spare = (free - share * weights.reduce((sum, weight) => sum + weight, 0)) / 2;

  const places: number[] = [];
  let left = x0;
  for (const [i, n] of runs.entries()) {
    const outer = (i === 0 ? margin + spare : 0) + (i === runs.length - 1 ? margin + spare : 0);
    const inner = i > 0 && i < runs.length - 1 ? slotGap : 0;
    const right = left + inner + outer + share * weights[i]!;
    // Space to spare at the ends of the cell stays empty, so that small ones keep to their neighbours.
    const from = i === 0 ? left + spare : left;
    const to = i === runs.length - 1 ? right - spare : right;
    if (n && (to - from) / (n + 1) < leastSmallGap) return null;
    for (let j = 1; j <= n; j++) places.push(from + ((to - from) * j) / (n + 1));
    if (i < runs.length - 1) places.push(right);
    left = right;
  }
  return places;
}

/**
 * Places near where occupants want to be, in their order, large ones kept apart, within `[x0, x1)`.
 * Null when one would have to move by more than `most` pixels, half the gap unless said.
 */
export function spreadNear(
  wanted: readonly number[],
  small: readonly boolean[],
  x0: number,
  x1: number,
  most: number = greatestShift,
): readonly number[] | null {
  const places = [...wanted];
  const large = wanted.flatMap((_, i) => (small[i] ? [] : i));
  if ((large.length - 1) * slotGap + 2 * margin > x1 - x0) return null;
  let least = x0 + margin;
  for (const i of large) {
    places[i] = Math.max(wanted[i]!, least);
    least = places[i] + slotGap;
  }
  let last = x1 - margin;
  for (const i of large.toReversed()) {
    places[i] = Math.min(places[i]!, last);
    last = places[i]! - slotGap;
  }
  return places.every((x, i) => Math.abs(x - wanted[i]!) <= most) ? places : null;
}

/** Between the first and the last of what it holds, half a gap from its neighbours, and in view where those are. */
function stackAt(wanted: readonly number[], x0: number, x1: number, width: number): number {
  const between = (wanted[0]! + wanted.at(-1)!) / 2;
  const apart = clamp(between, x0 + slotGap / 2, x1 - slotGap / 2);
  return clamp(apart, Math.min(0, between), Math.max(width, between));
}

/** A cell of the axis on the way to its places. */
type Cell = {
  /** First moment of it. */
  readonly t0: AxisTime;
  /** First moment after it. */
  readonly t1: AxisTime;
  /** What wants a place in it, in order. */
  readonly inside: readonly Occupant[];
};

/** The cells of days or longer that hold the occupants. */
function cellsOf(occupants: readonly Occupant[], scale: TimeScale): Cell[] {
  const endsOf = cellEnds(scale.day);
  const cells = new Map<AxisTime, Cell & { readonly inside: Occupant[] }>();
  for (const occupant of occupants) {
    const [t0, t1] = endsOf(occupant.t);
    const cell = cells.get(t0);
    if (cell) cell.inside.push(occupant);
    else cells.set(t0, { t0, t1, inside: [occupant] });
  }
  return [...cells.values()];
}

/** Where hours are known: each run of occupants that come closer than the gap, with room for them about it. */
function runsOf(occupants: readonly Occupant[], scale: TimeScale): Cell[] {
  const gap = (slotGap / scale.day) * dayLength;
  const runs: Occupant[][] = [];
  for (const occupant of occupants.toSorted((a, b) => a.t - b.t)) {
    const before = runs.at(-1)?.at(-1);
    if (before && occupant.t - before.t < gap) runs.at(-1)!.push(occupant);
    else runs.push([occupant]);
  }
  return runs.map((inside) => {
    const spare = gap * inside.length;
    return { t0: inside[0]!.t - spare, t1: inside.at(-1)!.t + spare, inside };
  });
}

/** Places in a run: each at its hour or, of several at one, about it. */
function spreadAtHours({ t0, t1, inside }: Cell, scale: TimeScale): readonly number[] | null {
  const wanted = inside.map(({ t, key, small }) => {
    const same = small ? [] : inside.filter((other) => !other.small && other.t === t);
    const i = same.findIndex((other) => other.key === key);
    return scale.x(t) + (same.length ? (i - (same.length - 1) / 2) * slotGap : 0);
  });
  const small = inside.map((occupant) => occupant.small);
  const places = spreadNear(wanted, small, scale.x(t0), scale.x(t1), Infinity);
  const near = (x: number, i: number) => Math.abs(x - scale.x(inside[i]!.t)) <= greatestOfHour;
  return places?.every(near) ? places : null;
}

/**
 * Gives each occupant its place: in the cell of its day by order; where days are too narrow, near its
 * day in a cell of a week, a month, a year or many. Occupants must be in order of time, and the order inside a
 * day is kept. Of what is in view no stack stands outside `width`. Among `hours`, each stands at its own.
 */
export function placeInSlots(
  occupants: readonly Occupant[],
  scale: TimeScale,
  width = Infinity,
  hours = false,
): Slots {
  const x = new Map<string, number>();
  const crowded: CrowdedCell[] = [];
  for (const cell of hours ? runsOf(occupants, scale) : cellsOf(occupants, scale)) {
    const { t0, t1, inside } = cell;
    const [x0, x1] = [scale.x(t0), scale.x(t1)];
    const small = inside.map((occupant) => occupant.small);
    const noon = ({ t }: Occupant) => scale.x((Math.floor(t / dayLength) + 0.5) * dayLength);
    const wanted = inside.map(noon);
    const places = hours
      ? spreadAtHours(cell, scale)
      : scale.day >= slotGap
        ? spreadEvenly(small, x0, x1)
        : spreadNear(wanted, small, x0, x1);
    const yearly = scale.day * monthDays < slotGap;
    const middle = yearly ? stackAt(wanted, x0, x1, width) : (x0 + x1) / 2;
    inside.forEach(({ key }, i) => x.set(key, places?.[i] ?? middle));
    if (!places) crowded.push({ t0, t1, x: middle, keys: inside.map(({ key }) => key) });
  }
  return { x, crowded };
}
