import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import type { TimeScale } from '../../../chart/scale';
import type { Drawn } from '../../../engine/columns';
import { daysInYear, yearStarts, yearSteps } from '../../../time/calendar';
import type { AxisTime, TimeWindow } from '../../../time/interval';
import type { SwarmInput } from './swarm';

/** What the counts of an area are by, finest first. */
export const areaUnits = ['day', 'week', 'month', 'year', 'years'] as const;

/** One of {@link areaUnits}. */
export type AreaUnit = (typeof areaUnits)[number];

/** Stretches of the calendar with their ends. */
export type Stretches = {
  /** What they are. */
  readonly unit: AreaUnit;
  /** Their edges, ascending; n edges make n−1 stretches. */
  readonly edges: readonly AxisTime[];
};

/** How many events begin in each stretch on one lane. */
export type LaneArea = {
  /** Of those shown. */
  readonly now: Uint32Array;
  /** Of those shown and those that only the time filter leaves out. */
  readonly open: Uint32Array;
};

// Narrower stretches make a comb of an area.
const narrowest = 4;

const calendar: readonly (readonly [AreaUnit, number, CountableTimeInterval])[] = [
  ['day', 1, utcDay],
  ['week', 7, utcMonday],
  ['month', 28, utcMonth],
  ['year', 365, utcYear],
];

const stepAt = (day: number): number =>
  yearSteps.find((n) => n * daysInYear * day >= narrowest) ?? yearSteps.at(-1)!;

/** The finest stretches of the calendar that can be told apart where a day takes so many pixels, from before a window to after it. */
export function stretchesOf({ start, end }: TimeWindow, day: number): Stretches {
  const found = calendar.find(([, days]) => days * day >= narrowest);
  if (found && found[0] !== 'year') {
    const [unit, , interval] = found;
    const first = interval.floor(new Date(start));
    const edges = interval.range(first, interval.offset(new Date(end), 1)).map(Number);
    edges.push(Number(interval.offset(new Date(edges.at(-1)!), 1)));
    return { unit, edges };
  }
  const step = stepAt(day);
  const edges = yearStarts({ start, end: end + 1 }, step).map(({ t }) => t);
  return { unit: step === 1 ? 'year' : 'years', edges };
}

/** The first moment of the stretch that holds a time, of those that {@link stretchesOf} gives at such a zoom. */
function startAt(day: number): (t: AxisTime) => AxisTime {
  const found = calendar.find(([, days]) => days * day >= narrowest);
  if (found && found[0] !== 'year') return (t) => Number(found[2].floor(new Date(t)));
  const step = stepAt(day);
  return (t) => yearStarts({ start: t, end: t + 1 }, step)[0]!.t;
}

// Where something begins; of an open start what there is of the end.
const beginOf = ({ columns, stands }: SwarmInput, row: number): AxisTime => {
  const start = columns.start[row]!;
  return Number.isFinite(start) ? start : stands.t[row]!;
};

/** The greatest count of any lane and stretch of all time at such a zoom; 0 for none. It looks only at stretches in which something begins. */
export function highestCount(input: SwarmInput, rows: Uint32Array, day: number): number {
  const startOf = startAt(day);
  const { on } = input;
  const counts = Array.from({ length: input.lanes }, () => new Map<AxisTime, number>());
  let most = 0;
  for (const row of rows) {
    const t = beginOf(input, row);
    if (!Number.isFinite(t)) continue;
    const stretch = startOf(t);
    for (let at = on.offsets[row]!; at < on.offsets[row + 1]!; at++) {
      const of = counts[on.lanes[at]!]!;
      const n = (of.get(stretch) ?? 0) + 1;
      of.set(stretch, n);
      most = Math.max(most, n);
    }
  }
  return most;
}

/** The counts of each lane by stretch. What begins outside of them is in none; of an open start what there is of the end stands. */
export function countAreas(
  input: SwarmInput,
  { now, ghosts }: Drawn,
  { edges }: Stretches,
): LaneArea[] {
  const { on, lanes } = input;
  const n = Math.max(0, edges.length - 1);
  const counted = () => Array.from({ length: lanes }, () => new Uint32Array(n));
  const [shown, open] = [counted(), counted()];
  const count = (rows: Uint32Array, into: readonly (readonly Uint32Array[])[]) => {
    for (const row of rows) {
      const t = beginOf(input, row);
      if (!(t >= edges[0]! && t < edges[n]!)) continue;
      let [low, high] = [0, n];
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (edges[middle]! <= t) low = middle;
        else high = middle;
      }
      for (let at = on.offsets[row]!; at < on.offsets[row + 1]!; at++) {
        for (const counts of into) counts[on.lanes[at]!]![low]!++;
      }
    }
  };
  count(now, [shown, open]);
  count(ghosts, [open]);
  return shown.map((each, lane) => ({ now: each, open: open[lane]! }));
}

/** The area of a lane in its place. */
export type PlacedArea = {
  /** Its outline as the `d` of a path, as high on both sides of the lane's middle as there are events. */
  readonly d: string;
  /** The outline with those that only the time filter leaves out. */
  readonly ghost: string;
  /** The number of its highest stretch and where it stands; null for an empty lane. */
  readonly peak: { readonly n: number; readonly x: number; readonly y: number } | null;
};

const decimal = (n: number) => Math.round(n * 10) / 10;

// Steps say that each count is of a whole stretch, and of no moment in it.
function outline(counts: Uint32Array, xs: readonly number[], middle: number, unit: number): string {
  const parts: string[] = [];
  for (let i = 0; i < counts.length; i++) {
    if (!counts[i]) continue;
    let end = i;
    while (end < counts.length && counts[end]) end++;
    const half = (at: number) => Math.max(0.5, (counts[at]! * unit) / 2);
    let d = `M${decimal(xs[i]!)},${decimal(middle - half(i))}`;
    for (let at = i; at < end; at++) {
      d += `V${decimal(middle - half(at))}H${decimal(xs[at + 1]!)}`;
    }
    for (let at = end - 1; at >= i; at--) {
      d += `V${decimal(middle + half(at))}H${decimal(xs[at]!)}`;
    }
    parts.push(`${d}Z`);
    i = end;
  }
  return parts.join('');
}

/** Places the areas about the middles of their lanes; `most` is the count that fills a lane of that height. */
export function placeArea(
  { now, open }: LaneArea,
  { edges }: Stretches,
  scale: TimeScale,
  {
    middle,
    height,
    most,
  }: { readonly middle: number; readonly height: number; readonly most: number },
): PlacedArea {
  const xs = edges.map(scale.x);
  const unit = most ? height / most : 0;
  let at = -1;
  for (let i = 0; i < now.length; i++) if (now[i]! > (at < 0 ? 0 : now[at]!)) at = i;
  return {
    d: outline(now, xs, middle, unit),
    ghost: outline(open, xs, middle, unit),
    peak: at < 0 ? null : { n: now[at]!, x: (xs[at]! + xs[at + 1]!) / 2, y: middle },
  };
}

/** The stretch that holds a time; null outside of them. */
export function stretchAt({ edges }: Stretches, t: AxisTime): TimeWindow | null {
  const i = edges.findLastIndex((edge) => edge <= t);
  const end = edges[i + 1];
  return i < 0 || end === undefined ? null : { start: edges[i]!, end };
}
