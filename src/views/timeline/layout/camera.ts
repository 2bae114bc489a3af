import { dayLength, type AxisTime, type TimeWindow, clamp } from '../../../time/interval';

/** The window nearer by a factor (farther below 1) about a time in it: at least a day, at most twice all the time at rest. */
export function zoomWindow(
  { start, end }: TimeWindow,
  factor: number,
  rest: TimeWindow,
  about: AxisTime = (start + end) / 2,
): TimeWindow {
  const most = Math.max(2 * (rest.end - rest.start), end - start);
  const length = clamp((end - start) / factor, Math.min(dayLength, end - start), most);
  const before = ((about - start) / (end - start)) * length;
  return within({ start: about - before, end: about - before + length }, rest);
}

/** The window moved by a part of its length; positive is later. */
export function panWindow({ start, end }: TimeWindow, part: number, rest: TimeWindow): TimeWindow {
  const shift = part * (end - start);
  return within({ start: start + shift, end: end + shift }, rest);
}

// One may look as far past all there is as it is long, as when dragging.
function within({ start, end }: TimeWindow, rest: TimeWindow): TimeWindow {
  const spare = rest.end - rest.start;
  const shift = Math.max(0, rest.start - spare - start) || Math.min(0, rest.end + spare - end);
  return { start: start + shift, end: end + shift };
}
