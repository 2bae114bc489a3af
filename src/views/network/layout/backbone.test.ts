import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalEngine } from '../../../engine/local';
import { noFilters } from '../../../filters/filters';
import { wholeFrame } from '../../../testing/talks';
import { year } from '../../../testing/year';
import { backboneOf, createForest, pairKey, type WeightedPair } from './backbone';

const pair = (a: string, b: string, weight: number): WeightedPair => ({ a, b, weight });

/** What each actor has with the others, added up from the pairs. */
const reachOf = (pairs: readonly WeightedPair[]) =>
  [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].map((id) => {
    const own = pairs.filter(({ a, b }) => a === id || b === id);
    return { id, strength: own.reduce((sum, { weight }) => sum + weight, 0), degree: own.length };
  });

const byWeight = (pairs: readonly WeightedPair[]) => [...pairs].sort((x, y) => y.weight - x.weight);

const pairsArbitrary = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 1, max: 40 }),
    ),
    { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 60 },
  )
  .map((all) =>
    byWeight(
      all
        .filter(([a, b]) => a !== b)
        .map(([a, b, weight]) => pair(`n${Math.min(a, b)}`, `n${Math.max(a, b)}`, weight / 4)),
    ),
  );

/** How many parts the actors of some pairs fall into. */
function partsOf(pairs: readonly WeightedPair[], ids: ReadonlySet<string>): number {
  const joins = createForest();
  return ids.size - pairs.filter(({ a, b }) => joins(a, b)).length;
}

describe('the backbone', () => {
  it('keeps a tree whole and takes the weakest line out of a ring', () => {
    const tree = [pair('a', 'b', 3), pair('b', 'c', 1)];
    expect([...backboneOf(tree, reachOf(tree))]).toEqual(['a b', 'b c']);
    const ring = [pair('a', 'b', 3), pair('b', 'c', 2), pair('a', 'c', 1)];
    expect([...backboneOf(ring, reachOf(ring))]).toEqual(['a b', 'b c']);
  });

  it('keeps a line that is much for one of its two, beside the forest', () => {
    // Of the six lines of x this one has nearly half: by chance one in twenty-five has so much.
    const star = [...'abcd'].map((id) => pair(id, 'x', 0.5));
    const pairs = byWeight([...star, pair('x', 'y', 18), pair('y', 'z', 19), pair('x', 'z', 18.5)]);
    expect(backboneOf(pairs, reachOf(pairs)).has('x y')).toBe(true);
  });

  it('leaves nobody out and nothing apart that was together', () => {
    fc.assert(
      fc.property(pairsArbitrary, (pairs) => {
        const kept = backboneOf(pairs, reachOf(pairs));
        const ids = new Set(pairs.flatMap(({ a, b }) => [a, b]));
        const left = pairs.filter((each) => kept.has(pairKey(each)));
        expect(partsOf(left, ids)).toBe(partsOf(pairs, ids));
        expect(new Set(left.flatMap(({ a, b }) => [a, b]))).toEqual(ids);
      }),
    );
  });

  it('of nothing is nothing, and an unknown actor has its branch', () => {
    expect(backboneOf([], []).size).toBe(0);
    expect([...backboneOf([pair('__proto__', 'b', 1)], [])]).toEqual(['__proto__ b']);
  });

  it('of the year is a fifth of its pairs, with the strongest twenty and everybody who met', async () => {
    const { pairs, actors } = await createLocalEngine(year).aggregate(
      { ...noFilters, known: 'latest' },
      wholeFrame,
    );
    const kept = backboneOf(pairs, actors);
    expect(kept.size / pairs.length).toBeLessThan(0.25);
    expect(pairs.slice(0, 20).every((each) => kept.has(pairKey(each)))).toBe(true);
    const named = new Set([...kept].flatMap((key) => key.split(' ')));
    expect(named.size).toBe(actors.filter(({ degree }) => degree > 0).length);
  });
});
