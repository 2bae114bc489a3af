import { firstMoment, lastMoment } from '../../../time/calendar';
import { dayLength, type AxisTime, type TimeWindow, clamp } from '../../../time/interval';

/** All that one may look at: all the time at rest and as much again, half before and half after it, and no farther than there are dates. */
export function reachOf({ start, end }: TimeWindow): TimeWindow {
  const spare = (end - start) / 2;
  return { start: Math.max(firstMoment, start - spare), end: Math.min(lastMoment, end + spare) };
}

/** The longest time that may be in view: all that {@link reachOf} says, twice what there is at rest. */
export function longestView(rest: TimeWindow): number {
  const reach = reachOf(rest);
  return reach.end - reach.start;
}

/** The window nearer by a factor (farther below 1) about a time in it: at least a day, at most twice all the time at rest. */
export function zoomWindow(
  { start, end }: TimeWindow,
  factor: number,
  rest: TimeWindow,
  about: AxisTime = (start + end) / 2,
): TimeWindow {
  const most = Math.max(longestView(rest), end - start);
  const length = clamp((end - start) / factor, Math.min(dayLength, end - start), most);
  const before = ((about - start) / (end - start)) * length;
  return within({ start: about - before, end: about - before + length }, rest);
}

/** The window moved by a part of its length; positive is later. */
export function panWindow({ start, end }: TimeWindow, part: number, rest: TimeWindow): TimeWindow {
  const shift = part * (end - start);
  return within({ start: start + shift, end: end + shift }, rest);
}

function within({ start, end }: TimeWindow, rest: TimeWindow): TimeWindow {
  const reach = reachOf(rest);
  const shift = Math.max(0, reach.start - start) || Math.min(0, reach.end - end);
  return { start: start + shift, end: end + shift };
}
