import type { AxisContents } from '../../../chart/axis';
import type { Columns, Drawn } from '../../../engine/columns';
import { dayLength, type AxisTime, type TimeWindow } from '../../../time/interval';

// Of a longer time no day is wide enough to say anything of it.
const mostDays = 100;

// One thing with an hour would be an hour of all.
const fewestTimed = 2;

/**
 * What of the events shown in a window the axis goes by: when those that have a mark begin, and whether each of them
 * has an hour. Among hours, a mark without one would seem to have that at which it stands.
 */
export function contentsOf(
  { start, end, within, timed }: Pick<Columns, 'start' | 'end' | 'within' | 'timed'>,
  { now }: Pick<Drawn, 'now'>,
  window: TimeWindow,
): AxisContents {
  const moments: AxisTime[] = [];
  let timedOnes = 0;
  if (window.end - window.start > mostDays * dayLength) return { hours: false, moments };
  for (const row of now) {
    const t = start[row]!;
    if (!(t >= window.start && t < window.end)) continue;
    if (within[row] && end[row]! - t > dayLength) continue;
    moments.push(t);
    if (timed[row]) timedOnes += 1;
  }
  return { hours: timedOnes >= fewestTimed && timedOnes === moments.length, moments };
}
