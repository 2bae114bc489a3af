import { utcDay, utcMonday, utcMonth, type CountableTimeInterval } from 'd3';
import type { TimeScale } from '../../../chart/scale';
import { daysInYear, yearStarts, yearSteps } from '../../../time/calendar';
import { dayLength, type AxisTime, type TimeWindow } from '../../../time/interval';
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

/** How long stretches of the calendar are: one of the shorter units, or a number of years. */
export type AreaStep = 'day' | 'week' | 'month' | number;

const calendar = {
  day: [1, utcDay],
  week: [7, utcMonday],
  month: [28, utcMonth],
} as const satisfies Record<string, readonly [days: number, interval: CountableTimeInterval]>;
const shorter = ['day', 'week', 'month'] as const;

/** The shortest stretches of the calendar that can be told apart where a day takes so many pixels. */
export function areaStep(day: number): AreaStep {
  return (
    shorter.find((unit) => calendar[unit][0] * day >= narrowest) ??
    yearSteps.find((n) => n * daysInYear * day >= narrowest) ??
    yearSteps.at(-1)!
  );
}

/** Stretches so long, from before a window to after it. */
export function stretchesOf({ start, end }: TimeWindow, step: AreaStep): Stretches {
  if (typeof step === 'number') {
    const edges = yearStarts({ start, end: end + 1 }, step).map(({ t }) => t);
    return { unit: step === 1 ? 'year' : 'years', edges };
  }
  const [, interval] = calendar[step];
  const first = interval.floor(new Date(start));
  const edges = interval.range(first, interval.offset(new Date(end), 1)).map(Number);
  edges.push(Number(interval.offset(new Date(edges.at(-1)!), 1)));
  return { unit: step, edges };
}

/** The first moment of the stretch that holds a time. */
const startAt = (t: AxisTime, step: AreaStep): AxisTime =>
  typeof step === 'number'
    ? yearStarts({ start: t, end: t + 1 }, step)[0]!.t
    : Number(calendar[step][1].floor(new Date(t)));

// Where something begins; of an open start what there is of the end.
const beginOf = ({ columns, stands }: SwarmInput, row: number): AxisTime => {
  const start = columns.start[row]!;
  return Number.isFinite(start) ? start : stands.t[row]!;
};

/** Which stretch of all time each version begins in; of an open start what there is of the end stands. */
export type Begun = {
  /** The stretches in which something begins, by their first moments, each with its number. */
  readonly numbers: ReadonlyMap<AxisTime, number>;
  /** The number of each version's; −1 for none. */
  readonly of: Int32Array;
};

/** Finds the stretches of that step that versions begin in, once for all that is filtered, brushed and panned. */
export function begunIn(input: SwarmInput, step: AreaStep): Begun {
  const { size } = input.columns;
  // Stretches begin with days, of which very many events share one.
  const ofDay = new Map<number, number>();
  const numbers = new Map<AxisTime, number>();
  const numberOf = (start: AxisTime): number => {
    const known = numbers.get(start);
    if (known === undefined) numbers.set(start, numbers.size);
    return known ?? numbers.size - 1;
  };
  const of = new Int32Array(size).fill(-1);
  for (let row = 0; row < size; row++) {
    const t = beginOf(input, row);
    if (!Number.isFinite(t)) continue;
    const day = Math.floor(t / dayLength);
    let stretch = ofDay.get(day);
    if (stretch === undefined) ofDay.set(day, (stretch = numberOf(startAt(t, step))));
    of[row] = stretch;
  }
  return { numbers, of };
}

/** How many of the rows begin in each stretch on each lane: the counts of the lanes of the first stretch, then those of the second, and so on. */
export function countStretches(
  { on, lanes }: SwarmInput,
  begun: Begun,
  rows: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(begun.numbers.size * lanes);
  for (const row of rows) {
    const stretch = begun.of[row]!;
    if (stretch < 0) continue;
    for (let at = on.offsets[row]!; at < on.offsets[row + 1]!; at++) {
      counts[stretch * lanes + on.lanes[at]!]!++;
    }
  }
  return counts;
}

/** The counts of so many lanes in the stretches between edges, of what is shown and of what only the time filter leaves out. */
export function areasOf(
  lanes: number,
  { numbers }: Begun,
  { now, ghosts }: { readonly now: Uint32Array; readonly ghosts: Uint32Array },
  { edges }: Stretches,
): LaneArea[] {
  const n = Math.max(0, edges.length - 1);
  const counted = () => Array.from({ length: lanes }, () => new Uint32Array(n));
  const [shown, open] = [counted(), counted()];
  for (let i = 0; i < n; i++) {
    const stretch = numbers.get(edges[i]!);
    if (stretch === undefined) continue;
    for (let lane = 0; lane < lanes; lane++) {
      const at = stretch * lanes + lane;
      shown[lane]![i] = now[at]!;
      open[lane]![i] = now[at]! + ghosts[at]!;
    }
  }
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
