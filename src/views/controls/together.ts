import type { Tally } from '../../engine/engine';
import { laneIds } from '../../engine/lanes';
import { canBeTogether } from '../../filters/change';
import { isTogether, togetherKeys, type Filters, type TogetherKey } from '../../filters/filters';
import type { Vocabulary } from '../../model/dataset';
import { notableSides } from '../color';

/**
 * The clauses of which all that is included may be wanted in the same event, and is not yet. Not of the sides
 * that share the lane of all the rest: a click there picks them all, and no event is of them all.
 */
export function togetherOffers(
  filters: Filters,
  sides: ReadonlyMap<string, Tally>,
  { sides: order }: Pick<Vocabulary, 'sides'>,
): TogetherKey[] {
  const { others } = laneIds(sides, order.keys(), notableSides(order));
  const isRest = (ids: readonly string[]) =>
    others.length > 1 && others.every((id) => ids.includes(id));
  return togetherKeys.filter(
    (key) =>
      !isTogether(filters, key) &&
      canBeTogether(filters[key]) &&
      !(key === 'side' && isRest(filters.side?.include ?? [])),
  );
}
