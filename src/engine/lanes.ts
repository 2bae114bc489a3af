import { noneId } from '../filters/filters';
import type { Tally } from './engine';

/** The ids that lanes stand for, the same on every screen that shows lanes. */
export type LaneIds = {
  /** Ids with a lane of their own, in the order of the lanes. */
  readonly own: readonly string[];
  /** Ids that share the lane after them, in the same order; empty where all have their own. */
  readonly others: readonly string[];
  /** Whether there are events without any value. */
  readonly none: boolean;
};

/** How many lanes stand on their own before the rest share one. */
export const mostLanes = 7;

/**
 * The lanes of what occurs, by how often it does among all events known, so that no filter moves a lane; ties
 * in the order of `order`, what is not in it last. Where there are too many, the first {@link mostLanes} stand
 * alone; with `notable` only those in it or that occur more than once do, unless that leaves nothing.
 */
export function laneIds(
  tallies: ReadonlyMap<string, Pick<Tally, 'all'>>,
  order: Iterable<string>,
  notable: ReadonlySet<string> | null = null,
): LaneIds {
  const place = new Map([...order].map((id, i) => [id, i]));
  const placeOf = (id: string) => place.get(id) ?? place.size;
  const present = [...tallies].filter(([id, { all }]) => all > 0 && id !== noneId);
  const ranked = present.sort(
    ([a, { all: n }], [b, { all: m }]) => m - n || placeOf(a) - placeOf(b),
  );
  const crowded = notable !== null && ranked.length > mostLanes;
  const worthy = crowded ? ranked.filter(([id, { all }]) => notable.has(id) || all > 1) : ranked;
  const own = (worthy.length ? worthy : ranked).slice(0, mostLanes).map(([id]) => id);
  const alone = new Set(own);
  return {
    own,
    others: ranked.flatMap(([id]) => (alone.has(id) ? [] : [id])),
    none: (tallies.get(noneId)?.all ?? 0) > 0,
  };
}
