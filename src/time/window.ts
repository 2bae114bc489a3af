import { firstMoment, isTimed, lastMoment, parsePlain, plainText, secondLength } from './calendar';
import { dayLength, startOfDay, type AxisTime, type TimeWindow, clamp } from './interval';
import { parseMasked, parseQualified } from './loose';

/**
 * Reads a window as links write it (`when`, `t`): `a/b`, one of the ends possibly open (`..`), or one date,
 * which means `a/a`, or `[a..b]`. An end is a season, year, month, day or wall-clock time; it belongs to the window at its own
 * precision, but one with a time is exclusive. Null for anything else: both ends open, nothing inside, a
 * year that no date can hold, an offset. Never throws.
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
 * seconds, years that a date can hold. Otherwise the window is first widened to whole seconds and held inside
 * these years. A year of more than four digits has `Y` before it, as EDTF writes it; EDTF itself names no days
 * of such years, but a window has them.
 */
export function formatWindow(window: TimeWindow): string {
  return `${formatStart(window.start)}/${formatEnd(window.end)}`;
}

function formatStart(t: AxisTime): string {
  if (t === -Infinity) return '..';
  const start = clamp(
    Math.floor(t / secondLength) * secondLength,
    firstMoment,
    lastMoment - secondLength,
  );
  return start === startOfDay(start) ? formatDay(start) : formatTime(start);
}

function formatEnd(t: AxisTime): string {
  if (t === Infinity) return '..';
  const end = clamp(
    Math.ceil(t / secondLength) * secondLength,
    firstMoment + secondLength,
    lastMoment,
  );
  return end === startOfDay(end) ? formatDay(end - dayLength) : formatTime(end);
}

function formatTime(t: AxisTime): string {
  return plainText(t).replace(/(T\d\d:\d\d):00$/, '$1');
}

/** Reads a real calendar day written `YYYY-MM-DD` as its start; null for anything else. Years are as in {@link parsePlain}. */
export function parseDay(text: string): AxisTime | null {
  const extent = parsePlain(text);
  return extent?.precision === 'day' && Number.isFinite(extent.start) ? extent.start : null;
}

/** The day that holds `t` as {@link parseDay} reads it; beyond the years that a date can hold, the nearest of their days. */
export function formatDay(t: AxisTime): string {
  return plainText(t).slice(0, -'T00:00:00'.length);
}
