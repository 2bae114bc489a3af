import type { ActorCount, Pair } from '../../../engine/engine';

/** A pair, as what it is weighed by. */
export type WeightedPair = Pick<Pair, 'a' | 'b' | 'weight'>;

/** How much an actor has with all others together, and with how many. */
export type Reach = Pick<ActorCount, 'id' | 'strength' | 'degree'>;

/** What tells a pair from every other; ids hold no space. */
export const pairKey = ({ a, b }: Pick<Pair, 'a' | 'b'>): string => `${a} ${b}`;

// How likely a line may be at most by chance alone; 0.05 tears a network of a hundred apart, 0.1 does not.
const alpha = 0.1;

/**
 * Of pairs in the order of their weight, greatest first, those that carry the network, by {@link pairKey}: a
 * maximum spanning forest (Kruskal 1956), so that nobody is cut off, and whatever the disparity filter keeps
 * at α = 0.1 for either of the two (Serrano, Boguñá and Vespignani 2009). An actor that `actors` does not
 * have keeps only its lines of the forest.
 */
export function backboneOf(
  pairs: readonly WeightedPair[],
  actors: readonly Reach[],
): ReadonlySet<string> {
  const reach = new Map(actors.map((actor) => [actor.id, actor]));
  const isTelling = (id: string, weight: number): boolean => {
    const { strength = 0, degree = 0 } = reach.get(id) ?? {};
    // Weights spread by chance leave one of k lines with this share or more with probability (1−p)^(k−1).
    return degree > 1 && strength > 0 && chance(weight / strength, degree) < alpha;
  };
  const joins = createForest();
  return new Set(
    pairs
      .filter(({ a, b, weight }) => {
        const isBranch = joins(a, b);
        return isBranch || isTelling(a, weight) || isTelling(b, weight);
      })
      .map(pairKey),
  );
}

const chance = (share: number, degree: number): number => Math.max(0, 1 - share) ** (degree - 1);

/** Joins two trees of a growing forest; whether they were two. */
export function createForest(): (a: string, b: string) => boolean {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // The way is cut short behind whoever went it, so that no later one is long.
    for (let at = id; at !== root;) {
      const next = parents.get(at)!;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  return (a, b) => {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other) return false;
    parents.set(one, other);
    return true;
  };
}
