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
  const met = pairs.filter(({ a, b, count }) => (a === actor || b === actor) && count.now > 0);
  const counts = new Map(met.map(({ a, b, count }) => [a === actor ? b : a, count.now]));
  const partners = [...counts.keys()].sort().map((id) => ({ id, count: counts.get(id)! }));
  return partners.sort((one, other) => other.count - one.count).slice(0, top);
}
