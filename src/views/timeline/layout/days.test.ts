import { expect, test } from 'vitest';
import { timeScale } from '../../../chart/scale';
import { dayLength } from '../../../time/interval';
import { dayAfter, dayBefore, nearestDay } from './days';

const day = (n: number) => Date.UTC(2026, 0, n);
const days = [day(1), day(3), day(6)];

test('steps go from report to report, and past the last to all there is', () => {
  expect(dayAfter(day(1), days)).toBe(day(3));
  expect(dayAfter(day(2), days)).toBe(day(3));
  expect(dayAfter(day(6), days)).toBe('latest');
  expect(dayAfter('latest', days)).toBe('latest');
  expect(dayBefore('latest', days)).toBe(day(6));
  expect(dayBefore(day(1), days)).toBe(day(1));
});

test('a pointer means the day at whose end it is nearest, at the right end all there is', () => {
  const scale = timeScale({ start: day(1), end: day(11) }, 1000);
  expect(nearestDay(90, days, scale, 1000)).toBe(day(1));
  expect(nearestDay(210, days, scale, 1000)).toBe(day(3));
  expect(nearestDay(700, days, scale, 1000)).toBe(day(6));
  expect(nearestDay(900, days, scale, 1000)).toBe('latest');
  expect(scale.x(day(1) + dayLength)).toBe(100);
});
