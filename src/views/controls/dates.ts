import { atDate, type Extent } from '../../time/calendar';
import { formatDate } from '../../time/format';
import { dayLength, startOfDay, type TimeWindow } from '../../time/interval';
import { formatDay, parseDay } from '../../time/window';
import type { TimeWords } from '../../time/words';

/** The texts of two date inputs, each a day as `YYYY-MM-DD` or empty for an open end. */
export type DayTexts = {
  /** The first day inside. */
  readonly from: string;
  /** The last day inside. */
  readonly to: string;
};

/** One end of the time filter. */
export type DateEnd = keyof DayTexts;

// A browser's date inputs have no years before year 1, and shorter ones look like a year still being typed.
const [first, last] = [atDate(1000), atDate(10_000)];

/** The first and the last day that a browser's own date inputs are to take. */
export const dayLimits = { min: '1000-01-01', max: '9999-12-31' } as const;

/** Whether a browser's own date inputs can hold the ends of a window; true for null and for open ends. */
export function fitsInputs(window: TimeWindow | null): boolean {
  // The last day inside is what an input holds of the end.
  const days = window ? [window.start, window.end - 1].filter(Number.isFinite) : [];
  return days.every((t) => t >= first && t < last);
}

/** The same texts in words, for inputs that take any year. */
export function dayWords(window: TimeWindow | null, words: TimeWords): DayTexts {
  const { start, end } = window ?? { start: -Infinity, end: Infinity };
  return {
    from: Number.isFinite(start) ? formatDate(start, words) : '',
    to: Number.isFinite(end) ? formatDate(end - 1, words) : '',
  };
}

/**
 * The window after one of its ends was named: `from` its beginning, `to` past its end; null for open. The
 * other end stays as it is, unless it is passed: then the two change places. Null when both are open.
 */
export function withEnd(
  window: TimeWindow | null,
  end: DateEnd,
  named: Extent | null,
): TimeWindow | null {
  const { start, end: stop } = window ?? { start: -Infinity, end: Infinity };
  const next =
    end === 'from'
      ? { start: named?.start ?? -Infinity, end: stop }
      : { start, end: named?.end ?? Infinity };
  if (next.start === -Infinity && next.end === Infinity) return null;
  if (next.start < next.end || !named) return next;
  return end === 'from'
    ? { start: startOfDay(stop - 1), end: named.end }
    : { start: named.start, end: startOfDay(start) + dayLength };
}

/** What the date inputs show for a window: the days that hold its first and its last moment; empty for an open end. */
export function dayTexts(window: TimeWindow | null): DayTexts {
  const { start, end } = window ?? { start: -Infinity, end: Infinity };
  return {
    from: Number.isFinite(start) ? formatDay(startOfDay(start)) : '',
    to: Number.isFinite(end) ? formatDay(startOfDay(end - 1)) : '',
  };
}

// A year still being typed arrives as 0002, 0020, 0202: nobody means those here.
function day(text: string): number | null {
  const start = parseDay(text);
  return start !== null && start >= first ? start : null;
}

/** The window that two date inputs mean, both days inside, in either order; null when both are open or not yet days. */
export function windowOf({ from, to }: DayTexts): TimeWindow | null {
  const [a, b] = [day(from), day(to)];
  if (a === null && b === null) return null;
  if (a !== null && b !== null) {
    return { start: Math.min(a, b), end: Math.max(a, b) + dayLength };
  }
  return { start: a ?? -Infinity, end: b === null ? Infinity : b + dayLength };
}

/** Whether a date input's text is empty or a day that can be filtered by: not one still being typed. */
export function isComplete(text: string): boolean {
  return text === '' || day(text) !== null;
}
