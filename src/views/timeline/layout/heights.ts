import { clamp } from '../../../time/interval';
import type { Plot } from './placed';

const axisHeight = 34;
const flagHeight = 17;
const rowHeight = 17;
const gapAbove = 17;
const leastLane = 24;
const roomyLane = 38;
const mostLane = 110;
const fewestLanes = 3;
const usualRows = 4;
const mostRows = 7;

const restOf = (height: number) => height - axisHeight - flagHeight - gapAbove;

/**
 * How many lanes a height has room for beside its labels, each high enough to be pressed. A low picture gives up rows
 * of labels for a fourth lane, and all of them for a third.
 */
export function lanesFitting(height: number): number {
  const beside = (rows: number) => Math.floor((restOf(height) - rows * rowHeight) / leastLane);
  return Math.max(fewestLanes, Math.min(fewestLanes + 1, beside(usualRows / 2)), beside(usualRows));
}

/** Shares a height out among labels, lanes, the as-known flag and the axis; few or low lanes leave up to four rows for labels, a high picture up to seven. */
export function plotOf(height: number, lanes: number): Plot {
  const rest = restOf(height);
  const fitting = Math.floor((rest - lanes * leastLane) / rowHeight);
  const spare = rest - usualRows * rowHeight - lanes * roomyLane;
  // What is left of a high picture goes to lanes and labels alike.
  const more = clamp(Math.floor(spare / (3 * rowHeight)), 0, mostRows - usualRows);
  const rows = clamp(fitting, 0, usualRows) + more;
  const lane = clamp((rest - rows * rowHeight) / lanes, 8, mostLane);
  const top = rows * rowHeight + gapAbove;
  const radius = clamp(lane * 0.27, 3.5, 7) + clamp((lane - roomyLane) / 20, 0, 1);
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
