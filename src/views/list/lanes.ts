import type { EventRow, Tally } from '../../engine/engine';
import { laneIds, type LaneIds } from '../../engine/lanes';
import { colouredSides } from '../color';

const coloured: ReadonlySet<string> = new Set(colouredSides);

/**
 * The lanes of the storyline, the same sides as on the timeline: see {@link laneIds}. After those with a lane
 * of their own, all other sides and actors without one share a last lane.
 */
export function sideLanes(tallies: ReadonlyMap<string, Tally>, order: readonly string[]): LaneIds {
  return laneIds(tallies, order, coloured);
}

/** Whether there is a shared lane after the others. */
export const isShared = ({ others, none }: LaneIds): boolean => others.length > 0 || none;

/** How many lanes there are. */
export const laneCount = (lanes: LaneIds): number => lanes.own.length + (isShared(lanes) ? 1 : 0);

/** The indices of the lanes on which an event lies, ascending, once each; empty when nobody is named. */
export function lanesOf({ sides, heads }: EventRow, { own }: LaneIds): number[] {
  if (!sides.length) return heads.length ? [own.length] : [];
  const lanes = sides.map((id) => (own.includes(id) ? own.indexOf(id) : own.length));
  return [...new Set(lanes)].sort((a, b) => a - b);
}
