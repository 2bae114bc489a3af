import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, laneCounts, laneSets, lineLength, type LaneSet } from './arrange';

const set = (ids: string, n = 1): LaneSet => ({ ids: [...ids], n });

const permutations = (ids: readonly string[]): string[][] =>
  ids.length
    ? ids.flatMap((id) =>
        permutations(ids.filter((one) => one !== id)).map((rest) => [id, ...rest]),
      )
    : [[]];

/** Sets of some of the letters of `among`, with counts, and those letters by how often they occur. */
const setsOf = (among: string) =>
  fc
    .array(
      fc.record({
        ids: fc.subarray([...among], { minLength: 1 }),
        n: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 12 },
    )
    .map((sets) => ({ sets, free: byCount([...among], sets) }));

function byCount(ids: readonly string[], sets: readonly LaneSet[]): string[] {
  const counts = laneCounts(sets);
  return ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

const depth = (order: readonly string[], sets: readonly LaneSet[]) => {
  const counts = laneCounts(sets);
  return order.reduce((sum, id, i) => sum + i * (counts.get(id) ?? 0), 0);
};

describe('what events lie on', () => {
  it('comes down to distinct sets with counts', () => {
    const rows = [['b', 'a'], ['a'], ['a', 'b', 'a'], []];
    expect(laneSets(rows, (ids) => ids)).toEqual([set('ab', 2), set('a')]);
    expect([...laneCounts([set('ab', 2), set('a')])]).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
  });
});

describe('the length of lines', () => {
  it('is from the first lane of an event to its last, for each event', () => {
    expect(lineLength([...'abc'], [set('ac', 3), set('ab'), set('b', 5)])).toBe(7);
  });

  it('takes what has no lane of its own to the one after them', () => {
    expect(lineLength([...'abc'], [set('axy', 2), set('xy')])).toBe(6);
  });
});

describe('the order of lanes', () => {
  it('puts those side by side that meet, and the more frequent end on top', () => {
    const sets = [set('ad', 5), set('db', 4), set('bc', 3), set('a')];
    expect(arrange([], byCount([...'abcd'], sets), sets)).toEqual([...'adbc']);
  });

  it('without a line is the order by frequency', () => {
    const sets = [set('a'), set('b', 3), set('c', 2)];
    expect(arrange([], byCount([...'abc'], sets), sets)).toEqual([...'bca']);
  });

  it('brings what meets many without a lane of their own near to theirs', () => {
    const sets = [set('a', 9), set('ax', 9), set('b', 2)];
    expect(arrange([], [...'ab'], sets)).toEqual([...'ba']);
  });

  it('leaves the lanes at its head where they are', () => {
    const sets = [set('ab', 5), set('cd', 2), set('ad', 9)];
    expect(arrange(['c'], [...'adb'], sets)).toEqual([...'dab']);
  });

  it('of up to six is the best there is, and of those the one with the frequent on top', () => {
    fc.assert(
      fc.property(setsOf('abcdefx'), ({ sets, free }) => {
        const own = free.filter((id) => id !== 'x' && id !== 'f');
        const cost = (order: readonly string[]) => {
          const whole = ['f', ...order];
          return lineLength(whole, sets) * 10_000 + depth(whole, sets);
        };
        const found = arrange(['f'], own, sets);
        expect(found.toSorted()).toEqual(own.toSorted());
        expect(cost(found)).toBe(Math.min(...permutations(own).map(cost)));
      }),
      { numRuns: 60 },
    );
  });

  it('is never worse than that by frequency, and the same whenever it is asked for', () => {
    const many = fc.constantFrom('abcdefghi', 'abcdefghijklmnopq').chain(setsOf);
    fc.assert(
      fc.property(many, ({ sets, free }) => {
        const found = arrange([], free, sets);
        expect(found.toSorted()).toEqual(free.toSorted());
        expect(lineLength(found, sets)).toBeLessThanOrEqual(lineLength(free, sets));
        expect(arrange([], free, sets)).toEqual(found);
      }),
    );
  });
});
