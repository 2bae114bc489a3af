import { dayLength, type AxisTime, type Precision, type TimeWindow } from './interval';

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

/** How many days a month has; `month` counts from 0. */
export function daysInMonth(year: number, month: number): number {
  return new Date(atDate(year, month + 1, 0)).getUTCDate();
}

const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?)?)?$/;

/**
 * Reads a year, month, day or wall-clock time as links and most rows write it: `2025`, `2025-12`,
 * `2025-12-28`, `2025-12-28T15:00`, `2025-12-28T15:00:30`. Null for anything else, an unreal day too.
 */
export function parsePlain(text: string): Extent | null {
  const match = plain.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
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
  return { start, end, precision };
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
