import { atDate, civil, daysInYear, hourLength } from '../time/calendar';
import { dayLength, type AxisTime, type TimeWindow } from '../time/interval';
import type { TimeWords } from '../time/words';
import { hourName, yearOfMonths } from './axisNames';
import { textWidth } from './text';

/** What the cells of the axis are made of, finest first. */
export type AxisUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** The size of the axis's letters in pixels, and how many of these a name keeps to the next. */
export const axisText = { size: 12, gap: 8 } as const;

/** Hours, and days named in full, say something only where fewer days than these are all there is to see. */
export const mostFullDays = 3.1;

/** Cells narrower than these, in pixels, are lines rather than cells to the eye. */
export const narrowest = { day: 18, week: 45, year: 44 } as const;

/**
 * The finest unit whose cells can be told apart, or six months of which can be named, when a day is `day` pixels
 * wide; `hours` only where they are known, and no more than about three of the `days` are in view.
 */
export function axisUnit(day: number, days = Infinity, hours = true): AxisUnit {
  if (hours && days < mostFullDays && day >= 88) return 'hour';
  if (day >= narrowest.day) return 'day';
  if (7 * day >= narrowest.week) return 'week';
  return daysInYear * day >= 2 * narrowest.year ? 'month' : 'year';
}

/** All but years, which are counted in their eras. */
export type Smaller = Exclude<AxisUnit, 'year'>;

/** What is named below each: the day below hours, the month below days, the year below weeks and months. */
export const above = { hour: 'day', day: 'month', week: 'year', month: 'year' } as const;

/** Numbers of a unit that may be one cell, with the least days that they last. */
const steps: Readonly<Record<Smaller, readonly (readonly [n: number, days: number])[]>> = {
  hour: [1, 3, 6, 12].map((n) => [n, n / 24]),
  day: [[1, 1]],
  week: [[1, 7]],
  month: [
    [1, 28],
    [2, 59],
    [3, 90],
    [6, 181],
  ],
};

/** The fewest of a unit as one cell that have room for its longest name when a day is `day` pixels wide. */
export function stepOf(unit: Smaller, day: number, time: TimeWords): number {
  const all = steps[unit];
  const names = unit === 'hour' ? [hourName(0)] : unit === 'month' ? yearOfMonths(time) : [];
  const needed = Math.max(0, ...names.map((name) => textWidth(name, axisText.size))) + axisText.gap;
  return (all.find(([, days]) => days * day >= needed) ?? all.at(-1)!)[0];
}

const lengths = { hour: hourLength, day: dayLength, week: 7 * dayLength } as const;

// Day 0 of the axis is a Thursday, and weeks begin on Mondays.
const firstMonday = 4 * dayLength;

/** The starts of the stretches of `step` units that a finite window touches, by the calendar, and the end of the last. */
export function startsOf(unit: AxisUnit, step: number, { start, end }: TimeWindow): AxisTime[] {
  const startAt = startOf(unit, step, start);
  const starts: AxisTime[] = [];
  for (let i = 0; ; i++) {
    starts.push(startAt(i));
    if (i > 0 && !(starts[i]! < end)) return starts;
  }
}

/** The start of the `i`-th stretch after the one that holds `t`. */
function startOf(unit: AxisUnit, step: number, t: AxisTime): (i: number) => AxisTime {
  if (unit === 'month' || unit === 'year') {
    const months = unit === 'year' ? 12 * step : step;
    const { year, month } = civil(t);
    const first = Math.floor((12 * year + month) / months);
    return (i) => atDate(0, (first + i) * months);
  }
  const length = step * lengths[unit];
  const zero = unit === 'week' ? firstMonday : 0;
  const first = Math.floor((t - zero) / length);
  return (i) => zero + (first + i) * length;
}
