import { daysInYear, yearStarts, yearSteps } from '../time/calendar';
import { yearName } from '../time/era';
import { dayLength, startOfDay, type AxisTime, type TimeWindow } from '../time/interval';
import type { TimeWords } from '../time/words';
import {
  dayNames,
  fullDayNames,
  groupNames,
  hourName,
  monthName,
  weekNames,
  type Naming,
} from './axisNames';
import {
  above,
  axisText,
  axisUnit,
  mostFullDays,
  narrowest,
  startsOf,
  stepOf,
  type AxisUnit,
  type Smaller,
} from './axisUnit';
import { timeScale, type TimeScale } from './scale';
import { textWidth } from './text';

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
  /** Where that stands, in pixels: its middle, or its left edge where the axis {@link namesEdges}. */
  readonly at: number;
  /** That only the order of what stands in it is known; empty where that is not so, or there is no room. */
  readonly note: string;
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
  /** What a cell is made of. */
  readonly unit: AxisUnit;
  /** How many of these it is; named by the first of them. */
  readonly step: number;
  /** The cells that the window touches, in order. */
  readonly cells: readonly AxisCell[];
  /** The units named below; none where the cells say all of it. */
  readonly groups: readonly AxisGroup[];
};

/** What stands in view, so that the axis says of it no more than is known. */
export type AxisContents = {
  /** Whether the hours are known of what stands in view, so that hours may be named. */
  readonly hours: boolean;
  /** A moment in the day of each thing in view that stands in one day. */
  readonly moments: readonly AxisTime[];
};

const nothing: AxisContents = { hours: false, moments: [] };

const { size: fontSize, gap } = axisText;

/** Pixels from the edge of a cell to a name that begins there. */
export const labelIndent = 3;

/** Whether a cell is named where it begins and not in its middle: an hour is a moment, and of several the first gives its name. */
export function namesEdges({ unit, step }: Pick<TimeAxis, 'unit' | 'step'>): boolean {
  return unit === 'hour' || step > 1;
}

/** Names for each unit, longest first; days in full where they are few. */
function namesOf(unit: Smaller, few: boolean, time: TimeWords): Naming[] {
  switch (unit) {
    case 'hour':
      return [hourName];
    case 'day':
      return [...(few ? fullDayNames(time) : []), ...dayNames(time)];
    case 'week':
      return weekNames(time);
    case 'month':
      return [monthName(time)];
  }
}

/**
 * The cells and names of a finite, non-empty window that is `width` pixels wide, in the language of `time`. What
 * stands in it decides about hours: without any, whatever stands in a day would seem to have one.
 */
export function timeAxis(
  window: TimeWindow,
  width: number,
  time: TimeWords,
  contents: AxisContents = nothing,
): TimeAxis {
  const scale = timeScale(window, width);
  const { x, day } = scale;
  const days = (window.end - window.start) / dayLength;
  const unit = axisUnit(day, days, contents.hours);
  if (unit === 'year') return yearAxis(window, width, time);
  const step = stepOf(unit, day, time);
  const starts = startsOf(unit, step, window);
  const few = days < mostFullDays;
  const names = namesOf(unit, few, time);
  const least = Math.min(...starts.slice(1).map((t, i) => x(t) - x(starts[i]!)));
  const fitting = names.findIndex((one) =>
    starts.slice(0, -1).every((t) => textWidth(one(t), fontSize) + gap <= least),
  );
  const name = names.at(fitting)!;
  // Days named in full need no month below them, whose place is free for what is said of a day.
  const full = unit === 'day' && few && fitting >= 0 && fitting < fullDayNames(time).length;
  const noteOf = noting(contents.moments, time.inOrder, full);

  const cells = starts.slice(0, -1).map((t0, i): AxisCell => {
    const t1 = starts[i + 1]!;
    const [x0, x1] = [x(t0), x(t1)];
    const placed = placeName(namesEdges({ unit, step }), x0, x1, width, name(t0));
    const weekday = new Date(t0).getUTCDay();
    return {
      ...{ t0, t1, x0, x1 },
      ...placed,
      note: unit === 'day' ? noteOf(t0, placed.label, seen(x0, x1, width)) : '',
      weekend: (unit === 'day' || unit === 'hour') && (weekday === 0 || weekday === 6),
    };
  });
  return {
    unit,
    step,
    cells,
    groups: full ? [] : axisGroups(above[unit], window, width, scale, time),
  };
}

/** How many pixels of a cell are in view. */
const seen = (x0: number, x1: number, width: number): number =>
  Math.min(x1, width) - Math.max(x0, 0);

/** A name in a cell: in the middle of what is seen of it, or at its beginning; none where it would be cut or touch the next. */
function placeName(
  atEdge: boolean,
  x0: number,
  x1: number,
  width: number,
  name: string,
): Pick<AxisCell, 'label' | 'at'> {
  const [left, right] = [Math.max(x0, 0), Math.min(x1, width)];
  const needed = textWidth(name, fontSize);
  if (!atEdge) return { label: needed <= right - left ? name : '', at: (left + right) / 2 };
  const fits = x0 >= 0 && x0 + labelIndent + needed <= right;
  return { label: fits ? name : '', at: x0 + labelIndent };
}

/**
 * Says of a day in which several things stand, beside its name or below it, that only their order is known: in a
 * wide cell where they stand would be read as an hour.
 */
function noting(
  moments: readonly AxisTime[],
  words: string,
  below: boolean,
): (t: AxisTime, label: string, room: number) => string {
  const counts = new Map<AxisTime, number>();
  for (const t of moments) counts.set(startOfDay(t), (counts.get(startOfDay(t)) ?? 0) + 1);
  return (t, label, room) => {
    if (!label || (counts.get(t) ?? 0) < 2) return '';
    const needed = textWidth(below ? words : besideName(label, words), fontSize) + gap;
    return needed <= room ? words : '';
  };
}

/** A cell's name with its note on the same line. */
export function besideName(label: string, note: string): string {
  return note ? `${label} · ${note}` : label;
}

/** The axis of a long time: cells of one year, or of the fewest 2, 5, 10 … that have room for their names. */
function yearAxis(window: TimeWindow, width: number, time: TimeWords): TimeAxis {
  const { x, day } = timeScale(window, width);
  const year = day * daysInYear;
  const named = (step: number) => {
    const starts = yearStarts(window, step);
    return { step, starts, names: starts.map((one) => yearName(one.year, time)) };
  };
  const wide = yearSteps.filter((step) => step * year >= narrowest.year).map(named);
  const { step, starts, names } =
    wide.find((one) =>
      one.names.every((name) => textWidth(name, fontSize) + gap <= one.step * year),
    ) ?? named(yearSteps.at(-1)!);
  const cells = starts.slice(0, -1).map(({ t: t0 }, i): AxisCell => {
    const t1 = starts[i + 1]!.t;
    const [x0, x1] = [x(t0), x(t1)];
    const placed = placeName(step > 1, x0, x1, width, names[i]!);
    return { t0, t1, x0, x1, ...placed, note: '', weekend: false };
  });
  return { unit: 'year', step, cells, groups: [] };
}

/** The larger units by name, each once: where it begins, at the left edge where that is out of view, and none that would touch the next. */
function axisGroups(
  unit: (typeof above)[Smaller],
  window: TimeWindow,
  width: number,
  { x }: TimeScale,
  time: TimeWords,
): AxisGroup[] {
  const starts = startsOf(unit, 1, window);
  const names = groupNames(unit, time);
  return starts.slice(0, -1).flatMap((t, i) => {
    const left = Math.max(0, x(t));
    const next = Math.min(width, x(starts[i + 1]!));
    const fits = (label: string) => left + labelIndent + textWidth(label, fontSize) + 6 <= next;
    const label = names.map((name) => name(t)).find(fits);
    return label === undefined ? [] : { x: left, label };
  });
}
