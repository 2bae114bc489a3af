import type { Bins } from '../../../engine/engine';
import { dayLength, startOfDay, type AxisTime, type TimeWindow } from '../../../time/interval';

/** One end of a window. */
export type WindowEnd = 'start' | 'end';

/**
 * The time filter after one of its ends went to a day: `start` to its beginning, `end` past it. An end
 * at the edge of all there is becomes open; another end that is passed becomes open; null when both are.
 */
export function setEnd(
  when: TimeWindow | null,
  end: WindowEnd,
  day: AxisTime,
  extent: TimeWindow,
): TimeWindow | null {
  const { start, end: stop } = when ?? { start: -Infinity, end: Infinity };
  if (end === 'start') {
    const from = day <= extent.start ? -Infinity : day;
    return windowOrNull(from, stop > from ? stop : Infinity);
  }
  const to = day + dayLength >= extent.end ? Infinity : day + dayLength;
  return windowOrNull(start < to ? start : -Infinity, to);
}

const windowOrNull = (start: AxisTime, end: AxisTime): TimeWindow | null =>
  Number.isFinite(start) || Number.isFinite(end) ? { start, end } : null;

/** The whole days of the bin in which a time lies; null outside all bins and where nothing is counted. */
export function binAt(
  { edges, counts }: Pick<Bins, 'edges' | 'counts'>,
  t: AxisTime,
): TimeWindow | null {
  const i = edges.findIndex((edge, at) => edge <= t && t < (edges[at + 1] ?? edge));
  const bin = counts[i];
  if (!bin || bin.sure.open + bin.may.open === 0) return null;
  return { start: startOfDay(edges[i]!), end: startOfDay(edges[i + 1]! - 1) + dayLength };
}

/**
 * The time filter after a click on some days: those alone, or none where it was already those alone; with
 * `add` all from the first to the last of both.
 */
export function pickDays(
  when: TimeWindow | null,
  days: TimeWindow,
  add: boolean,
): TimeWindow | null {
  if (when?.start === days.start && when.end === days.end) return null;
  if (!add || !when) return days;
  return { start: Math.min(when.start, days.start), end: Math.max(when.end, days.end) };
}
