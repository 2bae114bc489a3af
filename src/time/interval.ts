/**
 * A moment on the time axis: milliseconds of the wall clock at the place, counted as if that clock
 * showed UTC, so that a day never shifts with the reader's zone. ±Infinity where an end is open.
 */
export type AxisTime = number;

/** Milliseconds in one day of the axis; axis days have no clock changes. */
export const dayLength = 86_400_000;

/** How finely a date was stated, coarsest first. */
export const precisions = [
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'minute',
  'second',
] as const;

/** One of {@link precisions}. */
export type Precision = (typeof precisions)[number];

/** A half-open stretch of the axis, `[start, end)`, for filters and cameras; either end may be infinite. */
export type TimeWindow = {
  /** First moment inside; -Infinity when open. */
  readonly start: AxisTime;
  /** First moment after; Infinity when open. */
  readonly end: AxisTime;
};

/** When something was said to happen, as honest as the statement: a stretch of the axis and how it was meant. */
export type Interval = TimeWindow & {
  /** The EDTF text it was read from, kept as written. */
  readonly edtf: string;
  /** The precision of the statement; of two ends, the finer. */
  readonly precision: Precision;
  /** Whether the source doubted the date (EDTF `?` or `%`). */
  readonly uncertain: boolean;
  /** Whether the date is about right only (EDTF `~` or `%`). */
  readonly approximate: boolean;
  /**
   * `throughout`: it filled the interval (a day, a time, `a/b`), drawn with hard ends.
   * `within`: it fell at some time inside (one-of, month, year, season, `X`, `?`, `~`), soft ends.
   */
  readonly span: 'throughout' | 'within';
  /** Minutes east of UTC as stated with a time of day, for display; null when none was stated. */
  readonly offset: number | null;
};

/** How an interval lies to a window: wholly inside, perhaps inside, or not at all. */
export type Relation = 'certain' | 'possible' | 'outside';

/** Whether a date is doubted, or about right only: it may then lie outside its own stretch. */
export function isDoubted({ uncertain, approximate }: Interval): boolean {
  return uncertain || approximate;
}

/**
 * Places an interval (or the hull of several) against a window: *possible* when
 * `start < window.end and end > window.start`, *certain* when it lies wholly inside and is not `doubted`.
 * No interval at all is possible everywhere and certain nowhere.
 */
export function relate(interval: TimeWindow | null, window: TimeWindow, doubted = false): Relation {
  if (!interval) return 'possible';
  const inside = interval.start >= window.start && interval.end <= window.end;
  if (inside) return doubted ? 'possible' : 'certain';
  return interval.start < window.end && interval.end > window.start ? 'possible' : 'outside';
}

/** The smallest window that holds all of `intervals`; null when there is none. */
export function hull(intervals: readonly TimeWindow[]): TimeWindow | null {
  if (!intervals.length) return null;
  let start = Infinity;
  let end = -Infinity;
  for (const interval of intervals) {
    start = Math.min(start, interval.start);
    end = Math.max(end, interval.end);
  }
  return { start, end };
}

/**
 * Whether two statements of time mean the same: same stretch, same way of lying in it, same doubts.
 * The text may differ (`2026-01` and `[2026-01-01..2026-01-31]` are the same).
 */
export function sameInterval(a: Interval, b: Interval): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.span === b.span &&
    a.uncertain === b.uncertain &&
    a.approximate === b.approximate &&
    // The same hour on two clocks is two moments, unless one source did not say whose clock.
    (a.offset === b.offset || a.offset === null || b.offset === null)
  );
}

/** The start of the axis day that holds `t`; infinite times stay as they are. */
export function startOfDay(t: AxisTime): AxisTime {
  return Number.isFinite(t) ? Math.floor(t / dayLength) * dayLength : t;
}

/** `value`, or the nearer end when it lies outside `[low, high]`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
