import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atDate, firstMoment, lastMoment } from '../../../time/calendar';
import { dayLength } from '../../../time/interval';
import { longestView, panWindow, reachOf, zoomWindow } from './camera';

const day = (n: number) => n * dayLength;
const rest = { start: day(0), end: day(16) };

test('zooms about the middle and back', () => {
  const near = zoomWindow(rest, 2, rest);
  expect(near).toEqual({ start: day(4), end: day(12) });
  expect(zoomWindow(near, 0.5, rest)).toEqual(rest);
});

test('what it zooms about stays where it is', () => {
  expect(zoomWindow(rest, 2, rest, day(4))).toEqual({ start: day(2), end: day(10) });
});

test('shows at least a day and at most twice all there is', () => {
  const one = zoomWindow({ start: day(3), end: day(5) }, 100, rest);
  expect(one).toEqual({ start: day(3.5), end: day(4.5) });
  expect(zoomWindow(rest, 0.01, rest)).toEqual({ start: day(-8), end: day(24) });
});

test('moves by a part of the window, and not past half of all there is beyond it', () => {
  expect(panWindow(rest, 0.25, rest)).toEqual({ start: day(4), end: day(20) });
  expect(panWindow(rest, 9, rest)).toEqual({ start: day(8), end: day(24) });
  expect(panWindow(rest, -9, rest)).toEqual({ start: day(-8), end: day(8) });
  const one = { start: day(2), end: day(3) };
  expect(panWindow(one, 99, rest)).toEqual({ start: day(23), end: day(24) });
});

test('any run of steps stays in reach, in order and between a day and twice all there is', () => {
  const step = fc.record({
    factor: fc.constantFrom(0.1, 0.5, 1.5, 8),
    part: fc.constantFrom(-3, -0.25, 0.25, 3),
  });
  fc.assert(
    fc.property(
      fc.oneof(
        ...[1, 1899, 9999, -43].map((year) => fc.constant(atDate(year))),
        fc.integer({ min: -90_000_000, max: 90_000_000 }).map(day),
      ),
      fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 1_200_000 })),
      fc.array(step, { maxLength: 12 }),
      (start, days, steps) => {
        const whole = { start, end: start + day(days) };
        const reach = reachOf(whole);
        let window = whole;
        for (const { factor, part } of steps) {
          window = panWindow(zoomWindow(window, factor, whole), part, whole);
          const length = window.end - window.start;
          expect(length).toBeGreaterThanOrEqual(dayLength - 1);
          expect(length).toBeLessThanOrEqual(2 * day(days) + 1);
          expect(window.start).toBeGreaterThanOrEqual(reach.start - 1);
          expect(window.end).toBeLessThanOrEqual(reach.end + 1);
        }
      },
    ),
  );
});

test('never looks where there are no dates', () => {
  const all = { start: firstMoment + day(5), end: lastMoment };
  expect(reachOf(all)).toEqual({ start: firstMoment, end: lastMoment });
  expect(longestView(all)).toBe(lastMoment - firstMoment);
  expect(zoomWindow(all, 0.1, all)).toEqual({ start: firstMoment, end: lastMoment });
  const first = { start: firstMoment, end: firstMoment + day(10) };
  expect(panWindow(first, -1, first)).toEqual(first);
  expect(panWindow(first, 9, first)).toEqual({
    start: first.start + day(5),
    end: first.end + day(5),
  });
});
