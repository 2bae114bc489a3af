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

test('the axis hears of what is shown in view: what has an hour, and when those with a mark begin', () => {
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
  expect(contentsOf(columns, { now }, { start: dayAt(1), end: dayAt(3) })).toEqual({
    timed: 1,
    moments: [dayAt(1), dayAt(1), dayAt(2)],
  });
  expect(contentsOf(columns, { now }, { start: dayAt(0), end: dayAt(300) }).moments).toEqual([]);
});
