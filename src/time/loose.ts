import { atDate, civil, isTimed, parsePlain, type Extent } from './calendar';
import { dayLength } from './interval';

/** A stretch of the axis named with a doubt, or without one. */
export type Qualified = Extent & {
  /** Whether it was doubted (`?` or `%`). */
  readonly uncertain: boolean;
  /** Whether it is about right only (`~` or `%`). */
  readonly approximate: boolean;
};

/** The months of a season of the year, 21 spring to 24 winter; see `parseInterval`. NaN where no date can hold them. */
export function seasonOf(year: number, season: number): Extent {
  const first = 2 + (season - 21) * 3;
  return { start: atDate(year, first), end: atDate(year, first + 3), precision: 'season' };
}

function parseSeason(text: string): Extent | null {
  const [, year = '', season] = /^(.+)-(2[1-4])$/.exec(text) ?? [];
  const whole = parsePlain(year);
  return whole?.precision === 'year' ? seasonOf(civil(whole.start).year, Number(season)) : null;
}

/**
 * Reads what `parsePlain` does, or a season (`2026-21` is spring, 24 winter), with at most one mark behind
 * it: `?` doubted, `~` about right, `%` both. Null for anything else, and for a marked time of day.
 */
export function parseQualified(text: string): Qualified | null {
  const mark = /[?~%]$/.exec(text)?.[0] ?? '';
  const named = mark ? text.slice(0, -1) : text;
  const extent = parsePlain(named) ?? parseSeason(named);
  if (!extent || (mark && isTimed(extent.precision))) return null;
  return { ...extent, uncertain: /[?%]/.test(mark), approximate: /[~%]/.test(mark) };
}

/**
 * Reads a date whose last digits are `X`: `20XX`, `201X`, `2025-XX`, `2025-1X`, `2025-12-XX`, `2025-12-2X`, and
 * of a month `2025-1X-XX` too. Only days and months that exist are in it: `2014-06-3X` is 30 June. Null for
 * anything else. The precision is that of what is stated.
 */
export function parseMasked(text: string): Extent | null {
  const between = (first: string, last: string, precision: Extent['precision']) => {
    const [a, b] = [parsePlain(first), parsePlain(last)];
    return a && b && { start: a.start, end: b.end, precision };
  };
  if (/^\d{3}X$/.test(text)) return between(mask(text, '0'), mask(text, '9'), 'decade');
  if (/^\d\dXX$/.test(text)) return between(mask(text, '0'), mask(text, '9'), 'century');
  const [, named = '', digit, rest] = /^(.+?)-([0-3X])X(-XX)?$/.exec(text) ?? [];
  const within = parsePlain(named);
  if (within?.precision === 'year') {
    if (digit === 'X') return within;
    if (digit === '0') return between(`${named}-01`, `${named}-09`, 'month');
    return digit === '1' ? between(`${named}-10`, `${named}-12`, 'month') : null;
  }
  if (within?.precision !== 'month' || rest) return null;
  if (digit === 'X') return within;
  const tens = 10 * Number(digit);
  const start = within.start + Math.max(0, tens - 1) * dayLength;
  const end = Math.min(within.end, within.start + (tens + 9) * dayLength);
  return start < end ? { start, end, precision: 'day' } : null;
}

const mask = (text: string, digit: string): string => text.replaceAll('X', digit);
