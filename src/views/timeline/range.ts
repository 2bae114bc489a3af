import { dayLength, type AxisTime, type TimeWindow } from '../../time/interval';

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
