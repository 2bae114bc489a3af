import { expect, test } from 'vitest';
import { dayAt, days } from '../../../testing/records';
import { contentsOf } from './contents';

const entry = (from: number, length = 1, timed = false) => {
  const when = { ...days(from, length), ...(timed && { precision: 'minute' as const }) };
  return { when, t: when.start, band: length > 1 };
};

test('the axis hears of what is in view: what has an hour, and the days of marks', () => {
  const entries = [entry(0), entry(1, 0.1, true), entry(1), entry(0, 3), entry(5, 0.1, true)];
  expect(contentsOf(entries, { start: dayAt(1), end: dayAt(3) })).toEqual({
    timed: 1,
    moments: [dayAt(1), dayAt(1)],
  });
});
