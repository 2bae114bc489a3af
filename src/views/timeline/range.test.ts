import { expect, test } from 'vitest';
import { dayLength } from '../../time/interval';
import { setEnd } from './range';

const day = (n: number) => Date.UTC(2026, 0, n);
const extent = { start: day(1), end: day(31) };

test('an end moves to its day, the last one included', () => {
  expect(setEnd(null, 'start', day(5), extent)).toEqual({ start: day(5), end: Infinity });
  expect(setEnd(null, 'end', day(5), extent)).toEqual({
    start: -Infinity,
    end: day(5) + dayLength,
  });
  expect(setEnd({ start: day(2), end: day(9) }, 'start', day(5), extent)).toEqual({
    start: day(5),
    end: day(9),
  });
});

test('an end that is passed becomes open', () => {
  const when = { start: day(4), end: day(6) };
  expect(setEnd(when, 'start', day(6), extent)).toEqual({ start: day(6), end: Infinity });
  expect(setEnd(when, 'end', day(2), extent)).toEqual({ start: -Infinity, end: day(3) });
});

test('at the edge of all there is an end is open, and nothing is left of two', () => {
  expect(setEnd({ start: day(4), end: Infinity }, 'start', day(1), extent)).toBeNull();
  expect(setEnd({ start: -Infinity, end: day(9) }, 'end', day(30), extent)).toBeNull();
});
