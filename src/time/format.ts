import { civil, isTimed, spansYears } from './calendar';
import { yearName, yearsName } from './era';
import { dayLength, type AxisTime, type Interval, type TimeWindow } from './interval';
import {
  betweenText,
  dayText,
  grainFor,
  grainOf,
  maybeThird,
  maybeUnit,
  openText,
  rangeText,
} from './phrase';
import { fill, type TimeStyle, type TimeWords } from './words';

/**
 * An interval in words, no finer and no surer than it was stated: `28 December 2025`, `early January 2026`,
 * `between 29 December 2025 and 11 January 2026`, `possibly winter 2025–26`, `from 2 January 2026`.
 */
export function formatInterval(
  interval: Interval,
  words: TimeWords,
  style: TimeStyle = 'long',
): string {
  return hedge(stretchText(interval, words, style, true), interval, words, style);
}

/** The day that holds `t` in words; `…` for an infinite time. */
export function formatDate(t: AxisTime, words: TimeWords, style: TimeStyle = 'long'): string {
  return Number.isFinite(t) ? dayText(civil(t), words, style) : '…';
}

/** The day that holds `t` with a short month and its year, for where it stands alone: `28 Dec 2025`, `15 Mar 44 BC`. */
export function formatDayYear(t: AxisTime, words: TimeWords): string {
  return dayText(civil(t), words, 'short', undefined, true);
}

/** The year that holds `t` in words: `2025`, `44 BC`. */
export function formatYear(t: AxisTime, words: TimeWords): string {
  return yearName(civil(t).year, words);
}

/** A stretch from a month to many whole years as a heading names it: `January 2026`, `2025`, `2010s`, `1900–1999`, `300–201 BC`. */
export function formatStretch({ start, end }: TimeWindow, words: TimeWords): string {
  return (
    maybeUnit({ start, end }, null, words, 'long') ??
    yearsName(civil(start).year, civil(end - 1).year, words)
  );
}

/**
 * How a source put the time, then the days it means: `“early January” (1–10 January 2026)`. Only the days
 * when nothing was said, or when what was said is how they begin anyway.
 */
export function formatWhen(
  said: string | null,
  interval: Interval,
  words: TimeWords,
  style: TimeStyle = 'long',
): string {
  if (!said) return formatInterval(interval, words, style);
  const date = hedge(stretchText(interval, words, style, false), interval, words, style);
  return date.toLowerCase().startsWith(said.trim().toLowerCase())
    ? date
    : fill(words.said, { said, date });
}

/** Dates of which one is right, earliest first: `28 or 29 Dec`; empty for none. */
export function formatOneOf(
  intervals: readonly Interval[],
  words: TimeWords,
  style: TimeStyle = 'short',
): string {
  const sorted = [...intervals].sort((a, b) => a.start - b.start);
  const [first] = sorted;
  if (!first) return '';
  if (sorted.every((interval) => isPlainDay(interval) && sameMonth(interval, first))) {
    const days = sorted.map(({ start }) => String(civil(start).day));
    return dayText(civil(first.start), words, style, joinOr(days, words));
  }
  const own = wordsFor(
    { start: first.start, end: Math.max(...sorted.map(({ end }) => end)) },
    words,
  );
  const texts = sorted.map((interval) => formatInterval(interval, own, style));
  const distinct = new Set(texts).size === texts.length;
  return joinOr(distinct ? texts : sorted.map((one) => formatInterval(one, words)), words);
}

/** A window of a filter or a camera in words: `29 December 2025 – 6 January 2026`, `from 2 January 2026`. */
export function formatSpan(
  window: TimeWindow,
  words: TimeWords,
  style: TimeStyle = 'long',
): string {
  const { start, end } = window;
  if (start === -Infinity && end === Infinity) return words.any;
  const grain = grainFor(window);
  if (!isClosed(window)) return openText(window, 'throughout', grain, words, style);
  const own = wordsFor(window, words);
  return maybeUnit(window, null, words, style) ?? rangeText(window, grain, own, style);
}

function stretchText(
  interval: Interval,
  words: TimeWords,
  style: TimeStyle,
  loose: boolean,
): string {
  const { precision, span, offset, uncertain, approximate } = interval;
  const grain = grainOf(precision);
  const zone = style === 'long' && isTimed(precision) ? offset : null;
  if (!isClosed(interval)) {
    return zoned(openText(interval, span, grain, words, style), zone, words);
  }
  const own = wordsFor(interval, words);
  // What filled a month is named by its days: the month's name alone would mean some time in it.
  const unit = span === 'within' ? maybeUnit(interval, precision, words, style) : null;
  if (unit !== null) return unit;
  const moment = span === 'within' && !uncertain && !approximate;
  const third = loose && moment ? maybeThird(interval, own, style) : null;
  if (third !== null) return third;
  return loose && moment && (style === 'long' || isLong(interval))
    ? betweenText(interval, grain, own)
    : zoned(rangeText(interval, grain, own, style), zone, own);
}

function hedge(date: string, interval: Interval, words: TimeWords, style: TimeStyle): string {
  const [about, possibly] =
    style === 'short' ? [words.aboutShort, words.possiblyShort] : [words.about, words.possibly];
  const near = interval.approximate ? fill(about, { date }) : date;
  return interval.uncertain ? fill(possibly, { date: near }) : near;
}

function zoned(date: string, offset: number | null, words: TimeWords): string {
  if (offset === null) return date;
  const size = Math.abs(offset);
  const minutes = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
  const hours = size ? `${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}` : '';
  return fill(words.zone, { date, offset: hours });
}

function isClosed({ start, end }: TimeWindow): boolean {
  return start !== -Infinity && end !== Infinity;
}

// Some time in more than a year is no stretch of it, however short it has to be said.
const isLong = ({ start, end }: TimeWindow): boolean => end - start > 366 * dayLength;

// Without years, ends in two of them would read as if they were close.
function wordsFor(window: TimeWindow, words: TimeWords): TimeWords {
  return isClosed(window) && spansYears(window) ? { ...words, saidYears: 'all' } : words;
}

function isPlainDay({ start, end, precision, uncertain, approximate }: Interval): boolean {
  return precision === 'day' && end - start === dayLength && !uncertain && !approximate;
}

function sameMonth(one: Interval, other: Interval): boolean {
  const [a, b] = [civil(one.start), civil(other.start)];
  return a.year === b.year && a.month === b.month;
}

function joinOr(items: readonly string[], words: TimeWords): string {
  const [last = '', ...rest] = [...items].reverse();
  return rest.length ? fill(words.or, { a: rest.reverse().join(', '), b: last }) : last;
}
