import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowGroup } from '../../../engine/list';
import { createHeights } from './heights';
import { nearest, step } from './hits';
import { columnOf, headingHeight, missing, spanOf } from './place';

const groupsOf = (counts: readonly number[]): RowGroup[] =>
  counts.map((count, i) => ({
    heading: { by: 'who', id: `${i}` },
    from: counts.slice(0, i).reduce((sum, n) => sum + n, 0),
    count,
  }));

describe('the heights of rows', () => {
  it('are the usual one until one is measured, and then that of the first measured', () => {
    const heights = createHeights(50);
    heights.resize(4);
    expect(heights.before(4)).toBe(200);
    heights.measure(1, 40);
    expect(heights.before(4)).toBe(160);
    heights.measure(2, 70);
    expect([0, 1, 2, 3, 4, 9].map(heights.before)).toEqual([0, 40, 80, 150, 190, 190]);
    heights.measure(7, 70);
    heights.resize(3);
    heights.resize(5);
    expect(heights.before(5)).toBe(40 + 40 + 70 + 40 + 40);
  });

  it('add up, whatever was measured in whatever order', () => {
    const change = fc.tuple(fc.nat(30), fc.integer({ min: 20, max: 200 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(change), (total, changes) => {
        const heights = createHeights(45);
        heights.resize(total);
        let wanted = Array.from({ length: total }, () => 45);
        let first = true;
        for (const [index, height] of changes) {
          heights.measure(index, height);
          if (index >= total || wanted[index] === height) continue;
          if (first) wanted = wanted.map(() => height);
          first = false;
          wanted[index] = height;
          heights.before(index);
        }
        const sum = (n: number) => wanted.slice(0, n).reduce((all, height) => all + height, 0);
        for (let i = 0; i <= total; i++) expect(heights.before(i)).toBe(sum(i));
      }),
    );
  });
});

describe('the column of a long list', () => {
  const heights = createHeights(40);
  heights.resize(10);
  const groups = groupsOf([3, 1, 6]);
  const column = columnOf(heights, groups, 10);

  it('has room for a heading over each group', () => {
    expect(column.top(0)).toBe(headingHeight);
    expect(column.top(3)).toBe(2 * headingHeight + 120);
    expect([0, 1, 2, 3].map(column.groupTop)).toEqual([
      0,
      headingHeight + 120,
      2 * headingHeight + 160,
      3 * headingHeight + 400,
    ]);
    expect([0, 2, 3, 4, 9].map(column.groupOf)).toEqual([0, 0, 1, 2, 2]);
    expect(columnOf(heights, [], 10).top(9)).toBe(360);
    expect(columnOf(heights, [], 10).groupTop(0)).toBe(400);
  });

  it('finds the row at every height, and draws all in sight', () => {
    for (let i = 0; i < 10; i++) expect(column.at(column.top(i))).toBe(i);
    expect([column.at(-5), column.at(5_000)]).toEqual([0, 9]);
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (y0, height) => {
        const { first, last } = spanOf(column, y0, y0 + height, 0);
        for (let i = 0; i < 10; i++) {
          const top = column.top(i);
          const seen = top < y0 + height && top + 40 > y0;
          if (seen) expect(i >= first && i <= last).toBe(true);
        }
      }),
    );
  });

  it('asks for rows only when those in sight are not held, as many before as behind', () => {
    expect(missing({ from: 0, count: 400 }, { first: 370, last: 399 }, 400)).toBeNull();
    expect(missing({ from: 0, count: 400 }, { first: 371, last: 400 }, 400)).toBe(186);
    expect(missing({ from: 400, count: 400 }, { first: 10, last: 40 }, 400)).toBe(0);
  });
});

describe('rows that were found', () => {
  it('are gone through round and round', () => {
    expect(nearest([3, 8], 4)).toBe(8);
    expect(nearest([3, 8], 9)).toBe(3);
    expect(nearest([], 4)).toBeNull();
    expect([step([3, 8], 3, 1), step([3, 8], 8, 1), step([3, 8], null, 1)]).toEqual([8, 3, 3]);
    expect([step([3, 8], 8, -1), step([3, 8], 3, -1), step([3, 8], null, -1)]).toEqual([3, 8, 8]);
    expect([step([], null, 1), step([], 3, -1)]).toEqual([null, null]);
  });
});
