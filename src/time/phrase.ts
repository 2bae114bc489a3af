import { civil, daysInMonth, minuteLength, secondLength, type Civil } from './calendar';
import {
  dayLength,
  startOfDay,
  type AxisTime,
  type Interval,
  type Precision,
  type TimeWindow,
} from './interval';
import { hasEra, winterName, yearName, yearNumber, yearsName } from './era';
import { monthNames } from './names';
import { fill, type TimeStyle, type TimeWords } from './words';

/** The unit in which the two ends of a stretch are named. */
export type Grain = 'year' | 'month' | 'day' | 'time';

/** The unit for the ends of what was stated at a precision. */
export function grainOf(precision: Precision): Grain {
  if (precision === 'day') return 'day';
  if (precision === 'minute' || precision === 'second') return 'time';
  return precision === 'month' || precision === 'season' ? 'month' : 'year';
}

/** The unit that fits the ends of a window, which does not say at what precision it was chosen. */
export function grainFor(window: TimeWindow): Grain {
  const ends = [window.start, window.end].filter(Number.isFinite);
  if (ends.some((t) => t !== startOfDay(t))) return 'time';
  // An open window was chosen by the day of its one end: "from 1 January", not "from 2026".
  if (ends.length < 2) return 'day';
  const days = ends.map(civil);
  if (days.some(({ day }) => day > 1)) return 'day';
  return days.some(({ month }) => month > 0) ? 'month' : 'year';
}

// A bare number below 100 and a year before year 1 cannot be guessed from what stands around a date.
const saysYear = (year: number, style: TimeStyle, { saidYears }: TimeWords): boolean =>
  style === 'long' || hasEra(year) || (saidYears !== undefined && saidYears !== year);

// In prose a language may put a word to the year of a day or month: `1 січня 2026 року`.
const yearIn = (year: number, words: TimeWords, style: TimeStyle): string =>
  yearName(year, words, style === 'long' ? words.yearOf : undefined);

/** A day, or several days of one month when `days` names them (`28–29`). */
export function dayText(
  { year, month, day }: Civil,
  words: TimeWords,
  style: TimeStyle,
  days = String(day),
  withYear = saysYear(year, style, words),
): string {
  const { short, dated } = monthNames(words.locale);
  const name = (style === 'short' ? short : dated)[month] ?? '';
  return withYear
    ? fill(words.day, { day: days, month: name, year: yearIn(year, words, style) })
    : fill(words.dayMonth, { day: days, month: name });
}

/** A month; `dated` puts its name in the case that a day or a preposition takes. */
function monthText(
  { year, month }: Civil,
  words: TimeWords,
  style: TimeStyle,
  form: 'alone' | 'dated' = 'alone',
  withYear = saysYear(year, style, words),
): string {
  const name = monthNames(words.locale)[form][month] ?? '';
  return withYear ? fill(words.month, { month: name, year: yearIn(year, words, style) }) : name;
}

/**
 * The name of the one unit that a stretch fills: a day, month, year or decade, or a season where that is the
 * precision; null when it is no single unit or has an open end.
 */
export function maybeUnit(
  { start, end }: TimeWindow,
  precision: Precision | null,
  words: TimeWords,
  style: TimeStyle,
): string | null {
  if (start !== startOfDay(start) || end !== startOfDay(end)) return null;
  const a = civil(start);
  const b = civil(end);
  if (end - start === dayLength) return dayText(a, words, style);
  if (a.day !== 1 || b.day !== 1) return null;
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (months === 1) return monthText(a, words, style);
  if (months === 3 && precision === 'season') return seasonText(a, words, style);
  if (a.month !== 0) return null;
  if (months === 12) return yearName(a.year, words, words.year);
  // Of the first hundred years it would not be read as a decade.
  const decade = months === 120 && a.year >= 100 && a.year % 10 === 0;
  return decade ? fill(words.decade, { year: yearNumber(a.year, words) }) : null;
}

function seasonText({ year, month }: Civil, words: TimeWords, style: TimeStyle): string {
  const { spring, summer, autumn, winter } = words;
  const season = month < 4 ? spring : month < 7 ? summer : month < 10 ? autumn : winter;
  if (!saysYear(year, style, words)) return season;
  const years = season === winter ? winterName(year, words) : yearIn(year, words, style);
  return fill(words.season, { season, year: years });
}

/** "Early January 2026" for days 1–10 of a month, mid for 11–20, late for 21 to its end; null for any other stretch. */
export function maybeThird(
  { start, end }: TimeWindow,
  words: TimeWords,
  style: TimeStyle,
): string | null {
  if (start !== startOfDay(start) || end !== startOfDay(end)) return null;
  const a = civil(start);
  const days = (end - start) / dayLength;
  const rest = daysInMonth(a.year, a.month) - 20;
  const template =
    a.day === 1 && days === 10
      ? words.early
      : a.day === 11 && days === 10
        ? words.mid
        : a.day === 21 && days === rest
          ? words.late
          : null;
  return template && fill(template, { month: monthText(a, words, style, 'dated') });
}

/** One end of a stretch, to follow a preposition (`of`) or to stand alone. An end is its last unit, not the one after. */
function endText(
  t: AxisTime,
  side: 'start' | 'end',
  grain: Grain,
  words: TimeWords,
  style: TimeStyle,
  form: 'alone' | 'of' = 'alone',
): string {
  const midnight = t === startOfDay(t);
  if (grain === 'time' && !midnight) {
    return fill(words.time, { date: dayText(civil(t), words, style), time: clock(t) });
  }
  const day = civil(side === 'end' ? t - 1 : t);
  if (grain === 'month') return monthText(day, words, style, form === 'of' ? 'dated' : 'alone');
  if (grain === 'year') return yearName(day.year, words, form === 'of' ? words.yearOf : words.year);
  return dayText(day, words, style);
}

/** Both ends, what they share named once: `28–29 December 2025`. Ends are finite. */
export function rangeText(
  { start, end }: TimeWindow,
  grain: Grain,
  words: TimeWords,
  style: TimeStyle,
): string {
  const a = civil(start);
  const b = civil(end - 1);
  if (grain === 'time') return timeRange({ start, end }, words, style);
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (grain === 'year' && !sameYear) return yearsName(a.year, b.year, words);
  if (grain === 'month' && !sameMonth) {
    const last = monthText(b, words, style);
    return sameYear
      ? `${monthText(a, words, style, 'alone', false)}–${last}`
      : `${monthText(a, words, style)} – ${last}`;
  }
  if (sameMonth) {
    return dayText(b, words, style, a.day === b.day ? undefined : `${a.day}–${b.day}`);
  }
  const from = dayText(a, words, style, undefined, !sameYear && saysYear(a.year, style, words));
  return `${from} – ${dayText(b, words, style)}`;
}

function timeRange({ start, end }: TimeWindow, words: TimeWords, style: TimeStyle): string {
  const day = startOfDay(start);
  const length = end - start;
  const moment = length === minuteLength || length === secondLength;
  if (end > day + dayLength) {
    const [from, to] = [
      endText(start, 'start', 'time', words, style),
      endText(end, 'end', 'time', words, style),
    ];
    return `${from} – ${to}`;
  }
  const until = end === day + dayLength ? '24:00' : clock(end);
  const time = moment ? clock(start, length === secondLength) : `${clock(start)}–${until}`;
  return fill(words.time, { date: dayText(civil(start), words, style), time });
}

function clock(t: AxisTime, seconds = t % minuteLength !== 0): string {
  return new Date(t).toISOString().slice(...(seconds ? [-13, -5] : [-13, -8]));
}

/** "Between … and …" for some time inside; what the ends share is named once. Ends are finite. */
export function betweenText({ start, end }: TimeWindow, grain: Grain, words: TimeWords): string {
  const a = civil(start);
  const b = civil(end - 1);
  const sameYear = a.year === b.year;
  if (grain === 'day') {
    const first = !sameYear
      ? dayText(a, words, 'long')
      : a.month === b.month
        ? String(a.day)
        : dayText(a, words, 'long', undefined, false);
    return fill(words.between, { a: first, b: dayText(b, words, 'long') });
  }
  const first = endText(start, 'start', grain, words, 'long', 'of');
  const shared =
    grain === 'month' && sameYear ? monthText(a, words, 'long', 'dated', false) : first;
  return fill(words.betweenPeriods, {
    a: shared,
    b: endText(end, 'end', grain, words, 'long', 'of'),
  });
}

/** A stretch with one open end, as lasting (`from`, `until`) or as one moment of it (`or later`, `or earlier`). */
export function openText(
  { start, end }: TimeWindow,
  span: Interval['span'],
  grain: Grain,
  words: TimeWords,
  style: TimeStyle,
): string {
  const side = end === Infinity ? 'start' : 'end';
  const [t, lasting, moment] =
    side === 'start' ? [start, words.from, words.orLater] : [end, words.until, words.orEarlier];
  const form = span === 'throughout' ? 'of' : 'alone';
  const date = endText(t, side, grain, words, style, form);
  return fill(span === 'throughout' ? lasting : moment, { date });
}
