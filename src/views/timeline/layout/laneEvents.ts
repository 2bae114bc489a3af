import type { Aggregates } from '../../../engine/engine';
import type { LaneChoice } from '../../../filters/filters';
import type { Lanes } from './lanes';

/**
 * How many of the events shown lie on each lane, each event once a lane. Null where that cannot be told: several
 * ids share the lane, or it is an actor's, and there are too many events to look at each.
 */
export function laneEvents(
  { lanes, sharesOf }: Lanes,
  choice: LaneChoice,
  { timeline, facets, places, totals }: Aggregates,
): readonly (number | null)[] {
  if (timeline.now) {
    const counts = lanes.map(() => 0);
    for (const row of timeline.now) {
      for (const { lane } of sharesOf(row)) counts[lane]! += 1;
    }
    return counts;
  }
  if (choice === 'none') return lanes.map(() => totals.events.now);
  if (choice === 'actor') return lanes.map(() => null);
  const tallies = choice === 'place' ? places : facets[choice];
  return lanes.map(({ members }) =>
    // An event has several sides, but one place and one kind.
    choice === 'side' && members.length > 1
      ? null
      : members.reduce((sum, id) => sum + (tallies.get(id)?.now ?? 0), 0),
  );
}
