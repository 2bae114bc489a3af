import type { LinkChange } from '../../../filters/change';
import type { ClauseKey } from '../../../filters/dimensions';
import {
  clause,
  togetherKeys,
  withTogether,
  type Clause,
  type Filters,
  type LaneChoice,
} from '../../../filters/filters';

/** The clause that a click on a lane changes; null where lanes cannot be filtered by. */
export const laneClause: Readonly<Record<LaneChoice, ClauseKey | null>> = {
  side: 'side',
  actor: 'who',
  place: 'where',
  kind: 'kind',
  none: null,
};

/** The change that a click on a lane makes, see {@link toggleLane}: no event is of all that share a lane, so those are not wanted together. */
export function pickLane(
  filters: Filters,
  choice: LaneChoice,
  members: readonly string[],
  add: boolean,
): LinkChange {
  const key = laneClause[choice];
  if (!key) return {};
  const change = { [key]: toggleLane(filters[key], members, add) };
  const shared = members.length > 1 && togetherKeys.find((one) => one === key);
  return shared ? { ...change, together: withTogether(filters.together, shared, false) } : change;
}

/**
 * The clause after a click on a lane: without its members where all of them stood, else with them alone, or
 * beside the others with `add`. Null when nothing is left.
 */
export function toggleLane(
  current: Clause | null,
  members: readonly string[],
  add: boolean,
): Clause | null {
  const { include, exclude } = current ?? { include: [], exclude: [] };
  const kept = include.filter((id) => !members.includes(id));
  if (members.every((id) => include.includes(id))) return clause(kept, exclude);
  const allowed = exclude.filter((id) => !members.includes(id));
  return clause(add ? [...include, ...members] : members, allowed);
}
