import type { EventRow, Tally } from '../../engine/engine';
import { laneIds, type LaneIds } from '../../engine/lanes';
import { noneId } from '../../filters/filters';
import { mainActors } from '../../i18n/sentence';
import type { Vocabulary } from '../../model/dataset';
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
export function lanesOf(row: EventRow, { own }: LaneIds, { actors }: Vocabulary): number[] {
  const lanes = mainActors(row).map((id) => {
    const at = own.indexOf(actors.get(id)?.side ?? noneId);
    return at < 0 ? own.length : at;
  });
  return [...new Set(lanes)].sort((a, b) => a - b);
}
