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

/** Edges of at most `most` equal bins over whole days of the window. */
export function dayBins({ start, end }: TimeWindow, most: number): AxisTime[] {
  const days = Math.max(1, Math.round((end - start) / dayLength));
  const width = Math.ceil(days / most) * dayLength;
  const edges = [start];
  while (edges.at(-1)! < end) edges.push(edges.at(-1)! + width);
  return edges;
}

/** Whether a window lasts longer than a year, so that one day of a year in it could be that of another. */
export function isLong({ start, end }: TimeWindow): boolean {
  return end - start > 366 * dayLength;
}
