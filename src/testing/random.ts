/** A seeded stream of chance: the same seed gives the same stream on every machine. */
export type Random = {
  /** A number from 0 to below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below `n`; 0 when `n` is below 1. */
  readonly below: (n: number) => number;
  /** True in this share of the cases, 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** One of the items; the list must not be empty. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** At most `most` different items, in the order in which they were drawn. */
  readonly some: <T>(items: readonly T[], most: number) => T[];
};

/** The stream of a seed (mulberry32, by Tommy Ettinger: 32 bits of state, enough for test data). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * Math.max(n, 1));
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick,
    some: (items, most) => {
      const wanted = items.length ? below(most + 1) : 0;
      return [...new Set(Array.from({ length: wanted }, () => pick(items)))];
    },
  };
}
