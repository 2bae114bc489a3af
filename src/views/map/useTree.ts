import { useMemo, useState } from 'react';
import type { Cluster } from './layout/clusters';
import { treeOf } from './layout/marks';
import type { PlaceTally } from './layout/tally';

/** Whether two lists of tallies have the same places with the same events known, whatever is filtered. */
const sameKnown = (a: readonly PlaceTally[], b: readonly PlaceTally[]) => {
  if (a.length !== b.length) return false;
  const known = new Map(a.map(({ place, all }) => [place, all]));
  return b.every(({ place, all }) => known.get(place) === all);
};

/** The merge tree of the places: made again only when other events are known, never while one filters. */
export function useTree(
  tallies: readonly PlaceTally[],
  unit: number,
  west: number,
): readonly Cluster[] {
  const [kept, keep] = useState(tallies);
  const current = sameKnown(kept, tallies) ? kept : tallies;
  if (current !== kept) keep(current);
  return useMemo(() => treeOf(current, unit, west), [current, unit, west]);
}
