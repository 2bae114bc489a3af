import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import { civil, daysInYear, roundYear, yearStarts, yearSteps } from '../time/calendar';
import { yearName } from '../time/era';
import { dayLength, type AxisTime, type TimeWindow } from '../time/interval';
import type { TimeWords } from '../time/words';
import { timeScale } from './scale';
import { textWidth } from './text';

/** What one cell of the axis stands for, finest first; `years` are ten or more, named by their first. */
export const axisUnits = ['hours', 'day', 'week', 'month', 'year', 'years'] as const;

/** One of {@link axisUnits}. */
export type AxisUnit = (typeof axisUnits)[number];

/** One cell of the time axis. */
export type AxisCell = {
  /** First moment of the cell. */
  readonly t0: AxisTime;
  /** First moment after it. */
  readonly t1: AxisTime;
  /** Left edge in pixels; may lie outside the view. */
  readonly x0: number;
  /** Right edge in pixels. */
  readonly x1: number;
  /** What it is called; empty where there is no room. */
  readonly label: string;
  /** Whether it is a Saturday or a Sunday. */
  readonly weekend: boolean;
};

/** A larger unit named below the cells, where it begins. */
export type AxisGroup = {
  /** Left edge of its name in pixels. */
  readonly x: number;
  /** Its name. */
  readonly label: string;
};

/** The axis of a window. */
export type TimeAxis = {
  /** What a cell is. */
  readonly unit: AxisUnit;
  /** The cells that the window touches, in order. */
  readonly cells: readonly AxisCell[];
  /** The units named below. */
  readonly groups: readonly AxisGroup[];
};

const dayPart = dayLength / 4;

type Yearly = 'year' | 'years';
type Calendar = Exclude<AxisUnit, 'hours' | Yearly>;

/** The starts of the cells of a window, the last one past its end; whole quarters of days for hours. */
function startsOf(unit: Exclude<AxisUnit, Yearly>, { start, end }: TimeWindow): AxisTime[] {
  if (unit === 'hours') {
    const first = Math.floor(start / dayPart);
    const n = Math.ceil(end / dayPart) - first + 1;
    return Array.from({ length: n }, (_, i) => (first + i) * dayPart);
  }
  const interval = intervals[unit];
  const first = interval.floor(new Date(start));
  const starts = interval.range(first, interval.offset(new Date(end), 1)).map(Number);
  if (starts.at(-1)! < end) starts.push(Number(interval.offset(new Date(starts.at(-1)!), 1)));
  return starts;
}

const intervals: Readonly<Record<Calendar | 'year', CountableTimeInterval>> = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  year: utcYear,
};

const above: Readonly<Record<Exclude<AxisUnit, Yearly>, Calendar | 'year'>> = {
  hours: 'day',
  day: 'month',
  week: 'year',
  month: 'year',
};

const fontSize = 12;

/** Pixels from the edge of a cell to a name that begins there: of hours and of several years. */
export const labelIndent = 3;

// Lines closer than this, in pixels, are no cells to the eye.
const narrowestYear = 6;

// How many months may stand between two that are named.
const monthSteps = [1, 2, 3, 6];

// Hours say something only where a few days are all there is to see.
const mostDaysOfHours = 3.1;

/**
 * The finest unit whose cells can be told apart when a day is `day` pixels wide; quarters of days only
 * when no more than about three of the `days` are in view and `timed` says that hours mean something.
 */
export function axisUnit(day: number, days = Infinity, timed = true): AxisUnit {
  if (timed && days < mostDaysOfHours && day >= 88) return 'hours';
  if (day >= 18) return 'day';
  if (day >= 6.5) return 'week';
  if (day >= 0.4) return 'month';
  return day * daysInYear >= narrowestYear ? 'year' : 'years';
}

const formatter = (lang: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  return (t: AxisTime) => format.format(t);
};

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const cellNames = (unit: Exclude<AxisUnit, Yearly>, lang: string): ((t: AxisTime) => string)[] => {
  const number = formatter(lang, { day: 'numeric' });
  switch (unit) {
    case 'hours':
      return [(t) => String(new Date(t).getUTCHours()).padStart(2, '0')];
    case 'day': {
      const weekday = formatter(lang, { weekday: 'short' });
      return [(t) => `${capital(weekday(t))} ${number(t)}`, number];
    }
    case 'week':
      return [(t) => `${number(t)} ${formatter(lang, { month: 'short' })(t)}`, number];
    case 'month':
      return [(t) => capital(formatter(lang, { month: 'short' })(t))];
  }
};

// The day is named below hours, the month below days, the year below weeks and months; longest name first.
const groupNames = (unit: Calendar | 'year', time: TimeWords): ((t: AxisTime) => string)[] => {
  const year = (t: AxisTime) => yearName(civil(t).year, time);
  if (unit === 'year') return [year];
  const month = formatter(time.locale, { month: 'short' });
  if (unit !== 'day') return [(t) => `${capital(month(t))} ${year(t)}`];
  const [name] = cellNames('day', time.locale);
  return [(t) => `${name!(t)} ${month(t)} ${year(t)}`, (t) => `${name!(t)} ${month(t)}`, name!];
};

/**
 * The cells and names of a finite, non-empty window that is `width` pixels wide, in the language of `time`. Hours
 * are shown only where something in it is `timed`: without, whatever stands in a day would seem to have one.
 */
export function timeAxis(
  window: TimeWindow,
  width: number,
  time: TimeWords,
  timed = true,
): TimeAxis {
  const { x, day } = timeScale(window, width);
  const unit = axisUnit(day, (window.end - window.start) / dayLength, timed);
  if (unit === 'year' || unit === 'years') {
    return { unit, cells: yearCells(unit, window, width, time), groups: [] };
  }
  const starts = startsOf(unit, window);
  const narrowest = Math.min(...starts.slice(1).map((t, i) => x(t) - x(starts[i]!)));
  const names = cellNames(unit, time.locale);
  const named = (name: (t: AxisTime) => string) => {
    const texts = starts.map(name);
    const widths = texts.map((text) => textWidth(text, fontSize));
    return { texts, widths, widest: Math.max(...widths) + 2 };
  };
  const { texts, widths, widest } = names
    .slice(1)
    .reduce((best, name) => (best.widest <= narrowest ? best : named(name)), named(names[0]!));
  // Of months too narrow for their names every second, third or sixth is named, January always.
  const every = monthSteps.find((n) => widest <= n * narrowest) ?? 12;
  const label = (i: number, middle: number): string => {
    if (unit === 'month' && civil(starts[i]!).month % every) return '';
    const half = widths[i]! / 2;
    // Hours begin where their cells do.
    return unit === 'hours' || (middle >= half && middle + half <= width) ? texts[i]! : '';
  };

  const cells = starts.slice(0, -1).flatMap((t0, i) => {
    const t1 = starts[i + 1]!;
    if (t1 <= window.start || t0 >= window.end) return [];
    const weekday = new Date(t0).getUTCDay();
    return {
      t0,
      t1,
      x0: x(t0),
      x1: x(t1),
      label: label(i, (x(t0) + x(t1)) / 2),
      weekend: (unit === 'day' || unit === 'hours') && (weekday === 0 || weekday === 6),
    };
  });
  return { unit, cells, groups: axisGroups(above[unit], window, width, time) };
}

// Cells of tens, hundreds … of years; of these every second, fifth, tenth … is named, on round years.
const cellSteps = yearSteps.filter((_, i) => i % 3 === 0);

/** Cells of one year, or of the fewest tens, hundreds … that can be told apart, named where there is room. */
function yearCells(unit: Yearly, window: TimeWindow, width: number, time: TimeWords): AxisCell[] {
  const { x, day } = timeScale(window, width);
  const year = day * daysInYear;
  const n =
    unit === 'year' ? 1 : (cellSteps.find((each) => each * year >= narrowestYear) ?? 100_000);
  const starts = yearStarts(window, n);
  const names = starts.map((one) => yearName(one.year, time));
  const widths = names.map((name) => textWidth(name, fontSize));
  // The shortest year, or the first of an era, has a little less room.
  const needed = Math.max(...widths) + 8;
  const every = yearSteps.find((each) => each >= n && each * year >= needed) ?? yearSteps.at(-1)!;
  const named = (i: number) => {
    const one = starts[i]!;
    if (roundYear(one.year, every) !== one.year) return false;
    if (one.year === 1 && every > 1 && (every - 1) * year < needed) return false;
    if (unit === 'year') return true;
    // It begins where its cell does; cut, 2000 would be read as another year.
    return x(one.t) >= 0 && x(one.t) + labelIndent + widths[i]! <= width;
  };
  return starts.slice(0, -1).map(({ t }, i) => {
    const t1 = starts[i + 1]!.t;
    return { t0: t, t1, x0: x(t), x1: x(t1), label: named(i) ? names[i]! : '', weekend: false };
  });
}

function axisGroups(
  larger: Calendar | 'year',
  window: TimeWindow,
  width: number,
  time: TimeWords,
): AxisGroup[] {
  const { x } = timeScale(window, width);
  const interval = intervals[larger];
  const starts = interval
    .range(interval.floor(new Date(window.start)), new Date(window.end))
    .map(Number);
  const names = groupNames(larger, time);
  return starts.flatMap((t, i) => {
    const left = Math.max(0, x(t));
    const next = i + 1 < starts.length ? x(starts[i + 1]!) : width;
    const fits = (label: string) => left + textWidth(label, fontSize) + 6 <= next;
    const label = names.map((name) => name(t)).find(fits);
    return label === undefined ? [] : { x: left, label };
  });
}
