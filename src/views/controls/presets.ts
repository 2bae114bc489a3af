import type { Aggregates, EventRow } from '../../engine/engine';
import { atDate, civil, yearStarts, yearSteps } from '../../time/calendar';
import {
  dayLength,
  isDoubted,
  relate,
  startOfDay,
  type AxisTime,
  type TimeWindow,
} from '../../time/interval';

/** A time filter that fits the data, ready to be chosen. */
export type TimePreset = {
  /** The days. */
  readonly window: TimeWindow;
  /** Why these: the `last` so many days or years, the `busiest` period, all `until` the day looked at, the last `year`. */
  readonly why: 'last-days' | 'last-years' | 'busiest' | 'until' | 'year';
  /** How many days or years, where they are the last so many; 0 otherwise. */
  readonly length: number;
  /** How many events it would leave; null where that is not known without asking. */
  readonly n: number | null;
};

/** What presets are made from. */
export type PresetSource = {
  /** All the time there is; finite. */
  readonly extent: TimeWindow;
  /** The events that other filters leave, dated or not; null where they are too many to be at hand. */
  readonly rows: readonly EventRow[] | null;
  /** The day looked at; Infinity for the latest. */
  readonly known: AxisTime;
  /** Whether an event must lie inside for certain. */
  readonly certain: boolean;
};

type Bare = Omit<TimePreset, 'n'>;

/** The events that all filters but the time filter leave; null where not all of them are at hand. */
export function openRows({ bins, timeline }: Aggregates): readonly EventRow[] | null {
  if (!timeline.now) return null;
  const { counts, before, after, undated } = bins;
  const all = [...counts, before, after, undated].reduce((n, { open }) => n + open, 0);
  const rows = [...timeline.now, ...timeline.ghosts];
  return rows.length === all ? rows : null;
}

/**
 * At most three time filters that fit the data: its last days or years, its busiest period, and what lies up to the
 * day looked at or in the last year. None is like another or holds everything, and none is known to be empty.
 */
export function timePresets(source: PresetSource): TimePreset[] {
  const { extent, rows } = source;
  const chosen: TimePreset[] = [];
  for (const bare of [lastOf(extent), busiest(source), atTheEnd(source)]) {
    if (!bare) continue;
    const { start, end } = within(bare.window, extent);
    if (start <= extent.start && end >= extent.end) continue;
    const same = chosen.some(({ window }) => {
      const other = within(window, extent);
      return other.start === start && other.end === end;
    });
    const n = rows && countIn(rows, bare.window, source.certain);
    if (!same && n !== 0 && (rows === null || n !== rows.length)) chosen.push({ ...bare, n });
  }
  return chosen;
}

const within = ({ start, end }: TimeWindow, extent: TimeWindow): TimeWindow => ({
  start: Math.max(start, extent.start),
  end: Math.min(end, extent.end),
});

const datesOf = ({ event }: EventRow) =>
  event.when ? [event.when, ...event.when.alternatives].map(({ value }) => value.when) : [];

/** How many events a time filter would leave. */
function countIn(rows: readonly EventRow[], window: TimeWindow, certain: boolean): number {
  return rows.filter((row) => {
    const relation = relate(row.hull, window, datesOf(row).some(isDoubted));
    return certain ? relation === 'certain' : relation !== 'outside';
  }).length;
}

const lastDays = [7, 30, 365];
const lastYears = [10, 100, 1_000];

/** The longest round stretch at the end of the data that is no more than half of it; null for a very short time. */
function lastOf({ start, end }: TimeWindow): Bare | null {
  const half = (start + end) / 2;
  const { year, month, day } = civil(end);
  const stretches: Bare[] = [
    ...lastDays.map((n) => ({ n, why: 'last-days' as const, from: end - n * dayLength })),
    ...lastYears.map((n) => ({
      n,
      why: 'last-years' as const,
      from: atDate(year - n, month, day),
    })),
  ].flatMap(({ n, why, from }) =>
    from >= half ? { window: { start: from, end }, why, length: n } : [],
  );
  return stretches.at(-1) ?? null;
}

// Periods longer or shorter than these parts of the whole say little of when most happened.
const mostDays = 62;
const mostMonths = 48;
const mostPeriods = 30;

/** The starts of days, months, or years, tens of years … of a time, and the end of the last. */
function periodsOf({ start, end }: TimeWindow): AxisTime[] {
  const days = (end - start) / dayLength;
  const starts: AxisTime[] = [];
  if (days <= mostDays) {
    for (let t = startOfDay(start); t < end; t += dayLength) starts.push(t);
    return [...starts, starts.at(-1)! + dayLength];
  }
  const { year, month } = civil(start);
  for (let i = 0; i <= mostMonths; i++) {
    starts.push(atDate(year, month + i));
    if (starts[i]! >= end) return starts;
  }
  const years = civil(end - 1).year - year + 1;
  const step = yearSteps.find((n) => years / n <= mostPeriods) ?? yearSteps.at(-1)!;
  return yearStarts({ start, end }, step).map(({ t }) => t);
}

/** The period in which most events lie for certain; null where two have as many, or events are not at hand. */
function busiest({ extent, rows }: PresetSource): Bare | null {
  if (!rows) return null;
  const edges = periodsOf(extent);
  const counts = new Array<number>(edges.length - 1).fill(0);
  for (const row of rows) {
    if (!row.hull || datesOf(row).some(isDoubted)) continue;
    const { start, end } = row.hull;
    const i = edges.findLastIndex((edge) => edge <= start);
    if (i >= 0 && i < counts.length && end <= edges[i + 1]!) counts[i]! += 1;
  }
  const most = Math.max(0, ...counts);
  const i = counts.indexOf(most);
  if (most < 2 || counts.lastIndexOf(most) !== i) return null;
  return { window: { start: edges[i]!, end: edges[i + 1]! }, why: 'busiest', length: 0 };
}

/** All up to the day looked at, or without one the calendar year in which the data ends. */
function atTheEnd({ extent, known }: PresetSource): Bare {
  if (Number.isFinite(known)) {
    const window = { start: -Infinity, end: startOfDay(known) + dayLength };
    return { window, why: 'until', length: 0 };
  }
  const { year } = civil(extent.end - 1);
  return { window: { start: atDate(year), end: atDate(year + 1) }, why: 'year', length: 0 };
}
