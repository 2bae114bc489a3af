import { clamp, dayLength, type AxisTime, type Precision, type TimeWindow } from './interval';

/** A stretch of the axis with the precision at which it was named. */
export type Extent = TimeWindow & {
  /** How finely it was named. */
  readonly precision: Precision;
};

/** Milliseconds in one second of the axis. */
export const secondLength = 1_000;

/** Milliseconds in one minute of the axis. */
export const minuteLength = 60_000;

/** Milliseconds in one hour of the axis. */
export const hourLength = 3_600_000;

/**
 * The start of a calendar day; `month` counts from 0, and parts beyond their range carry over.
 * NaN outside the range of a JavaScript date. Unlike `Date.UTC`, years 0 to 99 are themselves.
 */
export function atDate(year: number, month = 0, day = 1): AxisTime {
  return new Date(0).setUTCFullYear(year, month, day);
}

/**
 * Whether a stretch reaches from one year into another and is longer than a month, so that days and months alone
 * do not say how far apart two of its days are. Both ends are finite.
 */
export function spansYears({ start, end }: TimeWindow): boolean {
  return end - start > 31 * dayLength && civil(start).year !== civil(end - 1).year;
}

/** How many days a month has; `month` counts from 0. */
export function daysInMonth(year: number, month: number): number {
  return new Date(atDate(year, month + 1, 0)).getUTCDate();
}

/** The first moment that can be placed: that of the first whole year of JavaScript's dates, 271821 BC. */
export const firstMoment: AxisTime = atDate(-271_820);

/** The first moment after the last whole year of JavaScript's dates, 275759. */
export const lastMoment: AxisTime = atDate(275_760);

const plain =
  /^(\d{4}|-(?!0000)\d{4}|Y-?[1-9]\d{4,})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?)?)?$/;

/**
 * Reads a year, month, day or wall-clock time as links and most rows write it: `2025`, `2025-12`,
 * `2025-12-28`, `2025-12-28T15:00`, `2025-12-28T15:00:30`. Years are astronomical, `0000` is 1 BC, and written
 * as EDTF does: `-0427`, `Y12345`, `Y-12345`. Null for anything else, an unreal day too; NaN at both ends for
 * a year before {@link firstMoment} or after {@link lastMoment}.
 */
export function parsePlain(text: string): Extent | null {
  const match = plain.exec(text);
  if (!match) return null;
  const year = Number(match[1]!.replace('Y', ''));
  if (match[2] === undefined) return stretch(atDate(year), atDate(year + 1), 'year');
  const month = Number(match[2]) - 1;
  if (month < 0 || month > 11) return null;
  if (match[3] === undefined) return stretch(atDate(year, month), atDate(year, month + 1), 'month');
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const start = atDate(year, month, day);
  if (match[4] === undefined) return stretch(start, start + dayLength, 'day');
  const [hours, minutes, seconds] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const time = start + hours * hourLength + minutes * minuteLength + seconds * secondLength;
  return match[6] === undefined
    ? stretch(time, time + minuteLength, 'minute')
    : stretch(time, time + secondLength, 'second');
}

function stretch(start: AxisTime, end: AxisTime, precision: Precision): Extent {
  const placed = start >= firstMoment && end <= lastMoment;
  return placed ? { start, end, precision } : { start: NaN, end: NaN, precision };
}

/** A year as EDTF writes it, which {@link parsePlain} reads: `0050`, `-0427`, `Y12345`, `Y-12345`. */
export function yearText(year: number): string {
  if (Math.abs(year) > 9_999) return `Y${year}`;
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** A wall-clock time to the second as {@link parsePlain} reads it. `t` is held between the first and the last that it reads. */
export function plainText(t: AxisTime): string {
  const held = clamp(t, firstMoment, lastMoment - 1);
  // ISO writes a year of other than four digits with six and a sign.
  return new Date(held)
    .toISOString()
    .slice(0, -5)
    .replace(/^[+-]\d{6}/, (six) => yearText(Number(six)));
}

/** Whether a precision is finer than a day. */
export function isTimed(precision: Precision): boolean {
  return precision === 'minute' || precision === 'second';
}

/** A calendar day taken apart. */
export type Civil = {
  /** The year; 0 is 1 BC. */
  readonly year: number;
  /** The month, from 0. */
  readonly month: number;
  /** The day of the month, from 1. */
  readonly day: number;
};

/** The calendar day that holds `t`; NaN throughout for an infinite time. */
export function civil(t: AxisTime): Civil {
  const date = new Date(t);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** Days in a year of the Gregorian calendar, on average. */
export const daysInYear = 365.2425;

/** Numbers of years that are one round stretch: 1, 2, 5, 10 … up to 500,000, which nearly hold all of the axis. */
export const yearSteps: readonly number[] = [1, 10, 100, 1_000, 10_000, 100_000].flatMap((n) => [
  n,
  2 * n,
  5 * n,
]);

/** The start of a year. */
export type YearStart = {
  /** The year; 0 is 1 BC. */
  readonly year: number;
  /** Its first moment, held between {@link firstMoment} and {@link lastMoment}. */
  readonly t: AxisTime;
};

/**
 * The first of the `n` years among which a year is counted: of 100 years 2000, 100, 1 (for AD 1 to 99), −99 (for
 * 100 to 1 BC), so that it is a round number in its own era.
 */
export function roundYear(year: number, n: number): number {
  return year > 0 ? Math.max(1, Math.floor(year / n) * n) : 1 - Math.ceil((1 - year) / n) * n;
}

/** The starts of the stretches of `n` years that a finite window touches, in order, and of the one after; see {@link roundYear}. */
export function yearStarts({ start, end }: TimeWindow, n: number): YearStart[] {
  const starts: YearStart[] = [];
  const last = civil(end - 1).year;
  for (let year = roundYear(civil(start).year, n); ; year = nextRound(year, n)) {
    const t = atDate(year);
    starts.push({ year, t: Number.isNaN(t) ? (year < 0 ? firstMoment : lastMoment) : t });
    if (year > last) return starts;
  }
}

const nextRound = (year: number, n: number): number =>
  year > 0 ? (Math.floor(year / n) + 1) * n : year + n;
