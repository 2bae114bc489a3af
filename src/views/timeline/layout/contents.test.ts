import { expect, test } from 'vitest';
import { dayAt } from '../../../testing/records';
import { contentsOf } from './contents';

/** Events by their first day and the length of their date, whether it is loose, and whether it has an hour. */
const columnsOf = (
  ...events: (readonly [from: number, days: number, loose: 0 | 1, timed: 0 | 1])[]
) => ({
  start: Float64Array.from(events, ([from]) => dayAt(from)),
  end: Float64Array.from(events, ([from, days]) => dayAt(from + days)),
  within: Uint8Array.from(events, ([, , loose]) => loose),
  timed: Uint8Array.from(events, ([, , , timed]) => timed),
});

const window = { start: dayAt(1), end: dayAt(3) };

test('the axis hears when what is shown in view with a mark begins', () => {
  const columns = columnsOf(
    [0, 1, 0, 0],
    [1, 0.1, 0, 1],
    [1, 1, 0, 0],
    [1, 3, 1, 0],
    [2, 2, 0, 0],
    [5, 0.1, 0, 1],
    [1, 1, 0, 1],
  );
  const now = Uint32Array.of(0, 1, 2, 3, 4, 5);
  expect(contentsOf(columns, { now }, window)).toEqual({
    hours: false,
    moments: [dayAt(1), dayAt(1), dayAt(2)],
  });
  expect(contentsOf(columns, { now }, { start: dayAt(0), end: dayAt(300) }).moments).toEqual([]);
});

test('hours are named where two marks or more are in view and each has its hour', () => {
  const columns = columnsOf(
    [1.4, 0.1, 0, 1],
    [2.1, 0.1, 0, 1],
    // Neither a band nor what is out of view is read against the hours.
    [1, 9, 1, 0],
    [4, 1, 0, 0],
    [2, 1, 0, 0],
  );
  const hours = (...now: number[]) =>
    contentsOf(columns, { now: Uint32Array.from(now) }, window).hours;
  expect(hours(0, 1)).toBe(true);
  expect(hours(0, 1, 2, 3)).toBe(true);
  expect(hours(0, 1, 2, 3, 4)).toBe(false);
  expect(hours(0, 2, 3)).toBe(false);
  expect(hours()).toBe(false);
});
