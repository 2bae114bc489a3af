import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayLength } from '../time/interval';
import { snapWindow, timeScale, transformOf, widen, windowOf, withRoom } from './scale';

const rest = { start: 0, end: 10 * dayLength };

test('times and pixels', () => {
  const { x, t, day } = timeScale(rest, 500);
  expect(day).toBe(50);
  expect(x(dayLength)).toBe(50);
  expect(t(50)).toBe(dayLength);
  expect(x(Infinity)).toBe(Infinity);
});

test('a window keeps its room at both ends, however little there is', () => {
  const { x } = timeScale(withRoom(rest, 500, 8), 500);
  expect([x(rest.start), x(rest.end)].map(Math.round)).toEqual([8, 492]);
  const { start, end } = withRoom(rest, 1, 8);
  expect(start).toBeLessThan(end);
});

test('a window and its zoom are two ways to say the same', () => {
  const days = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 500 }), (from, length) => {
      const window = { start: from * dayLength, end: (from + length) * dayLength };
      const back = windowOf(transformOf(window, rest, 800), rest, 800);
      expect(back.start).toBeCloseTo(window.start, -2);
      expect(back.end).toBeCloseTo(window.end, -2);
    }),
  );
  expect(transformOf(rest, rest, 800)).toMatchObject({ k: 1, x: -0 });
});

test('ends snap to what can be said in few letters, by three pixels at most', () => {
  const hour = dayLength / 24;
  const year = { start: 5 * hour, end: 365 * dayLength + 7 * hour };
  expect(snapWindow(year, 900)).toEqual({ start: 0, end: 365 * dayLength });
  const week = { start: 5 * hour + 9, end: 7 * dayLength + 100 };
  expect(snapWindow(week, 900)).toEqual({ start: 5 * hour, end: 7 * dayLength });
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 3_600_000, max: 1e12 }), (start, length) => {
      const window = { start, end: start + length };
      const snapped = snapWindow(window, 900);
      expect(Math.abs(snapped.start - start)).toBeLessThanOrEqual((3.01 * length) / 900 + 30_000);
      expect(snapped.end).toBeGreaterThan(snapped.start);
    }),
  );
});

test('a window is widened about its middle', () => {
  expect(widen({ start: 4, end: 6 }, 10)).toEqual({ start: 0, end: 10 });
  expect(widen({ start: 4, end: 6 }, 1)).toEqual({ start: 4, end: 6 });
});
