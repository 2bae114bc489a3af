import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdInView } from './shift';

const size = { width: 400, height: 300 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const shifts = fc.record({ k: number(1, 12), x: number(-5000, 5000), y: number(-5000, 5000) });
const points = fc.array(fc.record({ x: number(0, 400), y: number(0, 300) }), { minLength: 1 });

test('something is always in view, at the same magnification', () => {
  fc.assert(
    fc.property(shifts, points, (shift, all) => {
      const { k, x, y } = holdInView(shift, all, size);
      expect(k).toBe(shift.k);
      const seen = all.some((point) => {
        const [px, py] = [k * point.x + x, k * point.y + y];
        return px > 30 && px < 370 && py > 30 && py < 270;
      });
      expect(seen).toBe(true);
    }),
  );
});

test('what shows something stays as it is, and goes no farther than it must', () => {
  const one = [{ x: 200, y: 150 }];
  expect(holdInView({ k: 1, x: 0, y: 0 }, one, size)).toEqual({ k: 1, x: 0, y: 0 });
  expect(holdInView({ k: 1, x: 500, y: 0 }, one, size)).toEqual({ k: 1, x: 160, y: 0 });
  expect(holdInView({ k: 3, x: 900, y: 0 }, [], size)).toEqual({ k: 3, x: 900, y: 0 });
});
