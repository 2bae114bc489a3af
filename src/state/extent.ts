import type { Outline } from '../engine/engine';
import {
  atDate,
  civil,
  firstMoment,
  lastMoment,
  spansYears,
  yearStarts,
  yearSteps,
} from '../time/calendar';
import { dayLength, startOfDay, type AxisTime, type TimeWindow } from '../time/interval';

// A window of fewer days says little of what a day is.
const fewest = 3 * dayLength;

/**
 * The time that there is: all days of `span`, whole and at least three, so that the axis does not move when
 * filters or `known` change. Without a span: the week around `fallback`.
 */
export function extentOf(span: TimeWindow | null, fallback: AxisTime): TimeWindow {
  const { start, end } = span ?? {
    start: fallback - 3 * dayLength,
    end: fallback + 3 * dayLength,
  };
  const days = { start: startOfDay(start), end: startOfDay(end - 1) + dayLength };
  const spare = days.end - days.start < fewest ? dayLength : 0;
  return { start: days.start - spare, end: days.end + spare };
}

// The share of the whole that a mark at an end keeps from the edge, where a phone is narrowest; half of a short
// time's first day is as much.
const margin = 0.033;
const halfDay = 0.5;

/** What is in view at first: all the time there is, with room at both ends where marks are wider than days, so that none is cut. */
export function openingWindow({ start, end }: TimeWindow): TimeWindow {
  const days = (end - start) / dayLength;
  const spare = Math.max(0, Math.ceil(margin * days - halfDay)) * dayLength;
  return { start: Math.max(firstMoment, start - spare), end: Math.min(lastMoment, end + spare) };
}

/** Edges of at most `most` equal bins over whole days of the window. */
export function dayBins({ start, end }: TimeWindow, most: number): AxisTime[] {
  const days = Math.max(1, Math.round((end - start) / dayLength));
  const width = Math.ceil(days / most) * dayLength;
  const edges = [start];
  while (edges.at(-1)! < end) edges.push(edges.at(-1)! + width);
  return edges;
}

// Of more months than these, years say more of when most happened.
const mostMonths = 60;
const mostYears = 60;

/** Edges of the calendar months that a window touches, of a long one of its years, or of stretches of so many. */
export function periodsOf(window: TimeWindow): AxisTime[] {
  const months: AxisTime[] = [];
  const { year, month } = civil(window.start);
  for (let i = 0; i <= mostMonths; i++) {
    months.push(atDate(year, month + i));
    if (months[i]! >= window.end) return months;
  }
  const years = civil(window.end - 1).year - year + 1;
  const step = yearSteps.find((n) => years / n <= mostYears) ?? yearSteps.at(-1)!;
  return yearStarts(window, step).map(({ t }) => t);
}

/** Whether days are said with their years: what the events and the reports about them name spans more than one. */
export function needsYears({ span, reportDays }: Pick<Outline, 'span' | 'reportDays'>): boolean {
  const days = [
    ...(span ? [span.start, span.end] : []),
    ...reportDays.slice(0, 1),
    ...reportDays.slice(-1),
  ];
  return days.length > 0 && spansYears({ start: Math.min(...days), end: Math.max(...days) });
}
