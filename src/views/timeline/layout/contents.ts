import type { AxisContents } from '../../../chart/axis';
import type { Columns, Drawn } from '../../../engine/columns';
import { dayLength, type AxisTime, type TimeWindow } from '../../../time/interval';

// Of a longer time no day is wide enough to say anything of it.
const mostDays = 100;

/** What of the events shown in a window the axis goes by: how many have an hour, and when those that have a mark begin. */
export function contentsOf(
  { start, end, within, timed }: Pick<Columns, 'start' | 'end' | 'within' | 'timed'>,
  { now }: Pick<Drawn, 'now'>,
  window: TimeWindow,
): AxisContents {
  const moments: AxisTime[] = [];
  let n = 0;
  if (window.end - window.start > mostDays * dayLength) return { timed: n, moments };
  for (const row of now) {
    const t = start[row]!;
    if (!(t >= window.start && t < window.end)) continue;
    if (timed[row]) n += 1;
    if (!within[row] || end[row]! - t <= dayLength) moments.push(t);
  }
  return { timed: n, moments };
}
