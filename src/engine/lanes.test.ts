import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noneId } from '../filters/filters';
import type { Tally } from './engine';
import { laneIds, mostLanes } from './lanes';

const talliesOf = (counts: readonly (readonly [string, number])[]): Map<string, Tally> =>
  new Map(counts.map(([id, all]) => [id, { now: 0, open: 0, all }]));
const once = (n: number) => Array.from({ length: n }, (_, i) => [`x${i}`, 1] as const);

describe('lanes', () => {
  it('stand by how often they occur, ties in the order given, what is not in it last', () => {
    const tallies = talliesOf([
      ['b', 1],
      ['z', 1],
      ['a', 1],
      ['c', 5],
      ['gone', 0],
    ]);
    expect(laneIds(tallies, ['a', 'b', 'c'])).toEqual({
      own: ['c', 'a', 'b', 'z'],
      others: [],
      none: false,
    });
  });

  it('of many go to the most frequent, and the rest share one', () => {
    const tallies = talliesOf([...once(8), ['often', 3], [noneId, 9]]);
    const { own, others, none } = laneIds(tallies, []);
    expect(own).toEqual(['often', 'x0', 'x1', 'x2', 'x3', 'x4', 'x5']);
    expect(others).toEqual(['x6', 'x7']);
    expect(none).toBe(true);
  });

  it('of many go to the notable and the repeated alone, where there are any', () => {
    const tallies = talliesOf([...once(9), ['ua', 1], ['y', 2]]);
    expect(laneIds(tallies, [], new Set(['ua'])).own).toEqual(['y', 'ua']);
    expect(laneIds(talliesOf(once(9)), [], new Set(['ua'])).own).toHaveLength(mostLanes);
  });

  it('of few stand for every id, notable or not', () => {
    expect(laneIds(talliesOf(once(mostLanes)), [], new Set()).own).toHaveLength(mostLanes);
  });

  it('hold every id that occurs once, whatever the filters show', () => {
    const counts = fc.uniqueArray(fc.tuple(fc.string(), fc.nat(3)), {
      selector: ([id]) => id,
      maxLength: 30,
    });
    fc.assert(
      fc.property(counts, fc.array(fc.string()), (all, order) => {
        const { own, others } = laneIds(talliesOf(all), order, new Set(order.slice(0, 3)));
        const present = all.filter(([id, n]) => n > 0 && id !== noneId).map(([id]) => id);
        expect([...own, ...others].sort()).toEqual(present.sort());
        expect(own.length).toBeLessThanOrEqual(mostLanes);
      }),
    );
  });
});
