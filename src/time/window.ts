import { atDate, isTimed, parsePlain, secondLength } from './calendar';
import { dayLength, startOfDay, type AxisTime, type TimeWindow, clamp } from './interval';
import { parseMasked, parseQualified } from './loose';

// Four digits of a year are all that a link can write.
const first = atDate(0);
const last = atDate(10_000);

/**
 * Reads a window as links write it (`when`, `t`): `a/b`, one of the ends possibly open (`..`), or one date,
 * which means `a/a`, or `[a..b]`. An end is a season, year, month, day or wall-clock time; it belongs to the window at its own
 * precision, but one with a time is exclusive. Null for anything else: both ends open, nothing inside, a
 * year outside 0 to 9999, an offset. Never throws.
 */
export function parseWindow(text: string): TimeWindow | null {
  // What says no more than some of its digits, or how sure it is, is looked for in all that it leaves open.
  const masked = parseMasked(text);
  if (masked) return masked.start < masked.end ? { start: masked.start, end: masked.end } : null;
  const oneOf = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1).split('..') : [];
  const ends = oneOf.length === 2 ? oneOf.map((end) => end || '..') : text.split('/');
  const [a = '', b = a] = ends;
  if (ends.length > 2 || (ends.length === 1 && a === '..')) return null;
  const start = a === '..' ? -Infinity : parseQualified(a)?.start;
  const end = b === '..' ? Infinity : parseEnd(b);
  if (start === undefined || end === undefined) return null;
  if (start === -Infinity && end === Infinity) return null;
  return start < end ? { start, end } : null;
}

function parseEnd(text: string): AxisTime | undefined {
  const extent = parseQualified(text);
  return extent && isTimed(extent.precision) ? extent.start : extent?.end;
}

/**
 * The canonical text of a window: days, times only where an end is not midnight, seconds only where not zero.
 * `parseWindow` gives the same window back when it is valid: start before end, not both infinite, whole
 * seconds, years 0 to 9999. Otherwise the window is first widened to whole seconds and held inside these years.
 */
export function formatWindow(window: TimeWindow): string {
  return `${formatStart(window.start)}/${formatEnd(window.end)}`;
}

function formatStart(t: AxisTime): string {
  if (t === -Infinity) return '..';
  const start = clamp(Math.floor(t / secondLength) * secondLength, first, last - secondLength);
  return start === startOfDay(start) ? formatDay(start) : formatTime(start);
}

function formatEnd(t: AxisTime): string {
  if (t === Infinity) return '..';
  const end = clamp(Math.ceil(t / secondLength) * secondLength, first + secondLength, last);
  return end === startOfDay(end) ? formatDay(end - dayLength) : formatTime(end);
}

function formatTime(t: AxisTime): string {
  const text = new Date(t).toISOString();
  return text.endsWith(':00.000Z') ? text.slice(0, 16) : text.slice(0, 19);
}

/** Reads a real calendar day written `YYYY-MM-DD` as its start; null for anything else. */
export function parseDay(text: string): AxisTime | null {
  const extent = parsePlain(text);
  return extent?.precision === 'day' ? extent.start : null;
}

/** The day that holds `t` as `YYYY-MM-DD`; a time outside the years 0 to 9999 gives the nearest of their days. */
export function formatDay(t: AxisTime): string {
  return new Date(clamp(t, first, last - 1)).toISOString().slice(0, 10);
}
