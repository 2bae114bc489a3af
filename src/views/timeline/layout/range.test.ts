import { expect, test } from 'vitest';
import { dayLength } from '../../../time/interval';
import { binAt, pickDays, setEnd } from './range';

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

test('a click takes the days of a bin, takes them back when they stand alone, and adds up to them', () => {
  const [a, b] = [
    { start: day(3), end: day(4) },
    { start: day(7), end: day(8) },
  ];
  expect(pickDays(null, a, false)).toEqual(a);
  expect(pickDays(null, a, true)).toEqual(a);
  expect(pickDays(a, a, false)).toBeNull();
  expect(pickDays(a, b, false)).toEqual(b);
  expect(pickDays(a, b, true)).toEqual({ start: day(3), end: day(8) });
  expect(pickDays({ start: -Infinity, end: day(5) }, b, true)).toEqual({
    start: -Infinity,
    end: day(8),
  });
});

test('the bin at a time is whole days, and none where nothing is counted', () => {
  const of = (now: number, open = now) => ({ now, open });
  const [full, empty] = [
    { sure: of(0, 1), may: of(0, 1) },
    { sure: of(0), may: of(0) },
  ].map((bin) => ({ ...bin, ...{ now: 0, open: 0, all: 3 }, share: of(0) }));
  const bins = { edges: [day(1), day(2) + 5, day(3), day(4)], counts: [full!, full!, empty!] };
  expect(binAt(bins, day(1) + 7)).toEqual({ start: day(1), end: day(3) });
  expect(binAt(bins, day(2) + 7)).toEqual({ start: day(2), end: day(3) });
  for (const t of [day(1) - 1, day(3), day(4), day(9)]) expect(binAt(bins, t)).toBeNull();
});
