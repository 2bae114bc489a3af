import { clamp } from '../../chart/scale';
import type { Plot } from './placed';

const axisHeight = 34;
const flagHeight = 17;
const rowHeight = 17;
const gapAbove = 17;
const leastLane = 15;
const mostLane = 38;

/** Shares a height out among labels, lanes, the as-known flag and the axis; few or low lanes leave up to four rows for labels. */
export function plotOf(height: number, lanes: number): Plot {
  const rest = height - axisHeight - flagHeight - gapAbove;
  const rows = clamp(Math.floor((rest - lanes * leastLane) / rowHeight), 0, 4);
  const lane = clamp((rest - rows * rowHeight) / lanes, 8, mostLane);
  const top = rows * rowHeight + gapAbove;
  const radius = clamp(lane * 0.27, 3.5, 7);
  const caret = radius * 0.9;
  return {
    rows,
    rowHeight,
    top,
    bottom: top + lane * lanes,
    lane,
    radius,
    caret,
    // The point of a caret ends where the marks of its lane begin.
    rise: radius + 0.6 * caret + 1,
  };
}

/** The middle of a lane, in pixels from the top. */
export function laneY({ top, lane }: Plot, i: number): number {
  return top + (i + 0.5) * lane;
}
