import type { EventRow, Tally } from '../../engine/engine';
import { laneIds, type LaneIds } from '../../engine/lanes';
import type { Side } from '../../model/actor';
import { notableSides, sideColor } from '../color';

/** The lanes of the storyline, with their colours. */
export type SideLanes = LaneIds & {
  /** CSS colours of all lanes, in their order. */
  readonly colors: readonly string[];
};

/**
 * The lanes of the storyline, the same sides as on the timeline: see {@link laneIds}. After those with a lane
 * of their own, all other sides and actors without one share a last lane.
 */
export function sideLanes(
  tallies: ReadonlyMap<string, Tally>,
  sides: ReadonlyMap<string, Side>,
): SideLanes {
  const lanes = laneIds(tallies, sides.keys(), notableSides(sides));
  const colors = Array.from({ length: laneCount(lanes) }, (_, i) =>
    sideColor(lanes.own[i] ?? null, sides),
  );
  return { ...lanes, colors };
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
