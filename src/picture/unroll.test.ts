import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsLeft, unrolledStretch } from './unroll';

/** Rows of given heights, one below the other. */
const stack = (heights: readonly number[]) => {
  let y = 0;
  return heights.map((height) => ({ top: y, bottom: (y += height) }));
};
const rows = stack([40, 40, 40, 40, 40]);
const content = { top: 0, bottom: 200 };

describe('the rows left out', () => {
  it.each([
    ['nothing', { top: 0, bottom: 200 }, 5, 0],
    ['a row that is cut', { top: 0, bottom: 190 }, 5, 1],
    ['no row that ends within a pixel', { top: 0, bottom: 199.5 }, 5, 0],
    ['rows above and below', { top: 50, bottom: 150 }, 5, 4],
    ['rows that a long list does not hold', { top: 0, bottom: 200 }, 126, 121],
    ['no fewer than there are', { top: 0, bottom: 80 }, 0, 3],
    ['no row higher than the stretch itself', { top: 45, bottom: 75 }, 5, 4],
  ])('are %s', (_, shown, total, left) => expect(rowsLeft(rows, shown, total)).toBe(left));

  it('and those drawn are all there are', () => {
    const heights = fc.array(fc.integer({ min: 20, max: 60 }), { maxLength: 30 });
    fc.assert(
      fc.property(heights, fc.nat(600), fc.integer({ min: 80, max: 600 }), (list, top, height) => {
        const shown = { top, bottom: top + height };
        const drawn = stack(list).filter(
          (row) => row.top >= top - 1 && row.bottom <= top + height + 1,
        );
        expect(rowsLeft(stack(list), shown, list.length) + drawn.length).toBe(list.length);
      }),
    );
  });
});

describe('what is shown of a box drawn higher', () => {
  it.each([
    ['all of it when the rows are few', 90, 5, content],
    ['so many rows from the first in sight', 41, 2, { top: 40, bottom: 120 }],
    ['so many of the last rows at the end', 199, 2, { top: 120, bottom: 200 }],
    ['so many from the beginning', 0, 3, { top: 0, bottom: 120 }],
  ])('is %s', (_, scrollTop, most, shown) =>
    expect(unrolledStretch(rows, content, scrollTop, most)).toEqual(shown),
  );

  it('is all of a text without rows, but not without end', () => {
    expect(unrolledStretch([], { top: 30, bottom: 500 }, 0, 60)).toEqual({ top: 30, bottom: 500 });
    expect(unrolledStretch([], { top: 0, bottom: 1e6 }, 0, 60).bottom).toBeLessThan(1e5);
  });
});
