import { expect, test } from 'vitest';
import { firstMoment, lastMoment } from '../../../time/calendar';
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

test('moves by a part of the window, and not past the same length beyond all there is', () => {
  expect(panWindow(rest, 0.25, rest)).toEqual({ start: day(4), end: day(20) });
  expect(panWindow(rest, 9, rest)).toEqual({ start: day(16), end: day(32) });
  expect(panWindow(rest, -9, rest)).toEqual({ start: day(-16), end: day(0) });
});

test('never looks where there are no dates', () => {
  const all = { start: firstMoment + day(5), end: lastMoment };
  expect(reachOf(all)).toEqual({ start: firstMoment, end: lastMoment });
  expect(longestView(all)).toBe(lastMoment - firstMoment);
  expect(zoomWindow(all, 0.1, all)).toEqual({ start: firstMoment, end: lastMoment });
  const first = { start: firstMoment, end: firstMoment + day(10) };
  expect(panWindow(first, -1, first)).toEqual(first);
  expect(panWindow(first, 9, first)).toEqual({
    start: first.start + day(10),
    end: first.end + day(10),
  });
});
