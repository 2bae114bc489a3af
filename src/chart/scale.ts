import { dayLength, type AxisTime, type TimeWindow } from '../time/interval';
import type { ZoomTransform } from './useZoom';

/** A straight line between times and pixels. */
export type TimeScale = {
  /** The pixel of a time; infinite for an infinite time. */
  readonly x: (t: AxisTime) => number;
  /** The time at a pixel. */
  readonly t: (x: number) => AxisTime;
  /** Pixels that a day takes. */
  readonly day: number;
};

/** The scale that shows a finite, non-empty window in `width` pixels. */
export function timeScale({ start, end }: TimeWindow, width: number): TimeScale {
  const perTime = width / (end - start);
  return {
    x: (t) => (t - start) * perTime,
    t: (x) => start + x / perTime,
    day: dayLength * perTime,
  };
}

/** The zoom that shows `window` where `rest` is shown at rest; only `k` and `x` matter. */
export function transformOf(window: TimeWindow, rest: TimeWindow, width: number): ZoomTransform {
  const k = (rest.end - rest.start) / (window.end - window.start);
  return { k, x: -k * timeScale(rest, width).x(window.start), y: 0 };
}

/** The window that a zoom shows; the inverse of {@link transformOf}. */
export function windowOf({ k, x }: ZoomTransform, rest: TimeWindow, width: number): TimeWindow {
  const { t } = timeScale(rest, width);
  return { start: t(-x / k), end: t((width - x) / k) };
}

const minute = 60_000;
const units = [dayLength, dayLength / 4, 60 * minute, 15 * minute, minute] as const;

/**
 * The window with its ends on whole days, else on the largest of quarter days, hours, quarters and
 * minutes that moves nothing by more than three pixels: what a link can say in few letters.
 */
export function snapWindow({ start, end }: TimeWindow, width: number): TimeWindow {
  const perPixel = (end - start) / width;
  const unit = units.find((u) => u / 2 <= 3 * perPixel) ?? minute;
  const from = Math.round(start / unit) * unit;
  return { start: from, end: Math.max(from + unit, Math.round(end / unit) * unit) };
}

/** The window that shows `inner` with `room` pixels to spare at both ends of `width` pixels, of which at least one is left to it. */
export function withRoom({ start, end }: TimeWindow, width: number, room: number): TimeWindow {
  const spare = (room * (end - start)) / Math.max(1, width - 2 * room);
  return { start: start - spare, end: end + spare };
}

/** The window widened about its middle so that it lasts at least `least` milliseconds. */
export function widen({ start, end }: TimeWindow, least: number): TimeWindow {
  const lack = Math.max(0, least - (end - start)) / 2;
  return { start: start - lack, end: end + lack };
}
