import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leadCell, type At } from './useCells';

const widths = [1, 2, 2, 1];
const lead = (at: At, code: string, ctrlKey = false) => leadCell(widths, at, { code, ctrlKey });

it('arrows lead to the next cell and stop at the ends', () => {
  expect(lead([1, 0], 'ArrowDown')).toEqual([2, 0]);
  expect(lead([2, 1], 'ArrowDown')).toEqual([3, 0]);
  expect(lead([3, 0], 'ArrowDown')).toEqual([3, 0]);
  expect(lead([1, 1], 'ArrowUp')).toEqual([0, 0]);
  expect(lead([1, 0], 'ArrowRight')).toEqual([1, 1]);
  expect(lead([1, 1], 'ArrowRight')).toEqual([1, 1]);
  expect(lead([1, 0], 'ArrowLeft')).toEqual([1, 0]);
});

it('Home and End lead to the ends of the row, with Ctrl to those of the grid', () => {
  expect(lead([2, 1], 'Home')).toEqual([2, 0]);
  expect(lead([2, 0], 'End')).toEqual([2, 1]);
  expect(lead([2, 1], 'Home', true)).toEqual([0, 0]);
  expect(lead([0, 0], 'End', true)).toEqual([3, 0]);
});

it('every other key is left alone, and none leads out of the grid', () => {
  expect(lead([0, 0], 'Tab')).toBeNull();
  expect(lead([0, 0], 'Space')).toBeNull();
  const grids = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 });
  const codes = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
  fc.assert(
    fc.property(grids, fc.nat(), fc.nat(), codes, fc.boolean(), (rows, r, c, code, ctrlKey) => {
      const row = r % rows.length;
      const [to, column] = leadCell(rows, [row, c % rows[row]!], { code, ctrlKey })!;
      expect(rows[to]).toBeGreaterThan(column);
      expect(column).toBeGreaterThanOrEqual(0);
    }),
  );
});
