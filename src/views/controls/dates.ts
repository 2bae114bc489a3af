import { dayLength, startOfDay, type TimeWindow } from '../../time/interval';
import { formatDay, parseDay } from '../../time/window';

/** The texts of two date inputs, each a day as `YYYY-MM-DD` or empty for an open end. */
export type DayTexts = {
  /** The first day inside. */
  readonly from: string;
  /** The last day inside. */
  readonly to: string;
};

/** What the date inputs show for a window: the days that hold its first and its last moment; empty for an open end. */
export function dayTexts(window: TimeWindow | null): DayTexts {
  const { start, end } = window ?? { start: -Infinity, end: Infinity };
  return {
    from: Number.isFinite(start) ? formatDay(startOfDay(start)) : '',
    to: Number.isFinite(end) ? formatDay(startOfDay(end - 1)) : '',
  };
}

// A year still being typed arrives as 0002, 0020, 0202: nobody means those.
const day = (text: string): number | null =>
  Number(text.slice(0, 4)) >= 1000 ? parseDay(text) : null;

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
