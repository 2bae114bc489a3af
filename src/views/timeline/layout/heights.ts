import { clamp } from '../../../time/interval';
import type { Plot } from './placed';

const axisHeight = 34;
const flagHeight = 17;
const rowHeight = 17;
const gapAbove = 17;
/** Lanes are no lower than this, in pixels, so that each can be hit. */
export const leastLane = 24;
const roomyLane = 38;
const mostLane = 110;
const leastRows = 3;
const roomyRest = 160;
const usualRows = 4;
const mostRows = 7;
// Of fewer lanes the rest would be no rest.
const leastLanes = 3;

const restOf = (height: number) => height - axisHeight - flagHeight - gapAbove;

/** How many lanes a height has room for beside its labels, each high enough to be read and hit. */
export function lanesFitting(height: number): number {
  const room = restOf(height) - leastRows * rowHeight;
  return Math.max(leastLanes, Math.floor(room / leastLane));
}

/** The height left for lanes beside the rows of labels; a low picture has a row less. */
export function laneRoom(height: number): number {
  const rest = restOf(height);
  return rest - (rest < roomyRest ? leastRows : usualRows) * rowHeight;
}

/**
 * Shares a height among lanes that want so much each: all the same where that suffices, else what is over the least goes
 * to those that want more, as far as it lasts.
 */
export function shareHeight(height: number, needs: readonly number[]): number[] {
  const least = Math.min(leastLane, height / needs.length);
  const wanted = needs.map((need) => Math.max(need, least));
  const sum = wanted.reduce((all, want) => all + want, 0);
  if (sum >= height) {
    const spare = height - least * needs.length;
    const over = sum - least * needs.length;
    return wanted.map((want) => least + (over > 0 ? ((want - least) * spare) / over : 0));
  }
  // Water is poured over the lowest until all of it is used.
  const sorted = wanted.toSorted((a, b) => a - b);
  let left = height;
  let level = 0;
  for (let i = sorted.length; i > 0; i--) {
    level = left / i;
    if (sorted[i - 1]! <= level) break;
    left -= sorted[i - 1]!;
  }
  return wanted.map((want) => Math.max(want, level));
}

/**
 * Shares a height out among labels, lanes, the as-known flag and the axis; few or low lanes leave up to four rows for
 * labels, a high picture up to seven. Of what lanes get, each has what it `needs`, in pixels, as far as that goes.
 */
export function plotOf(height: number, needs: readonly number[]): Plot {
  const rest = restOf(height);
  const n = Math.max(1, needs.length);
  const wanted = needs.reduce((sum, need) => sum + Math.max(need, leastLane), 0);
  // Marks that find no room in any case leave the labels theirs.
  const lanes = Math.min(wanted, Math.max(laneRoom(height), n * leastLane));
  const fitting = Math.floor((rest - lanes) / rowHeight);
  const spare = rest - usualRows * rowHeight - Math.max(lanes, n * roomyLane);
  // What is left of a high picture goes to lanes and labels alike.
  const more = clamp(Math.floor(spare / (3 * rowHeight)), 0, mostRows - usualRows);
  const rows = clamp(fitting, 0, usualRows) + more;
  const all = clamp(rest - rows * rowHeight, 8 * n, mostLane * n);
  const top = rows * rowHeight + gapAbove;
  const heights = shareHeight(all, needs);
  const lane = Math.min(...heights);
  const radius = clamp(lane * 0.27, 3.5, 7) + clamp((lane - roomyLane) / 20, 0, 1);
  const caret = radius * 0.9;
  let bottom = top;
  const middles = heights.map((each) => (bottom += each) - each / 2);
  return {
    rows,
    rowHeight,
    top,
    bottom,
    lane,
    heights,
    middles,
    radius,
    caret,
    // The point of a caret ends where the marks of its lane begin.
    rise: radius + 0.6 * caret + 1,
  };
}

/** The middle of a lane, in pixels from the top. */
export function laneY({ middles }: Plot, i: number): number {
  return middles[i]!;
}
