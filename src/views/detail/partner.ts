import { ascending } from 'd3';
import type { Pair } from '../../engine/engine';

/** Another actor, and how often the two took part together. */
export type Partner = {
  /** Its id. */
  readonly id: string;
  /** Contacts they share among those shown. */
  readonly count: number;
};

/** Those whom an actor met in the contacts shown, most contacts first, ties a–z; at most `top`. */
export function partnersOf(actor: string, pairs: readonly Pair[], top = 8): Partner[] {
  return pairs
    .filter(({ a, b, count }) => (a === actor || b === actor) && count.now > 0)
    .map(({ a, b, count }) => ({ id: a === actor ? b : a, count: count.now }))
    .sort((one, other) => other.count - one.count || ascending(one.id, other.id))
    .slice(0, top);
}
