import { describe, expect, it, test } from 'vitest';
import { dayLength } from '../time/interval';
import { dayBins, extentOf, isLong } from './extent';

const day = (text: string) => Date.parse(`${text}T00:00Z`);

describe('extentOf', () => {
  it('is the whole days of all that is dated', () => {
    const span = { start: day('2025-12-28') + 1000, end: day('2026-01-08') - 1000 };
    expect(extentOf(span, 0)).toEqual({ start: day('2025-12-28'), end: day('2026-01-08') });
  });

  it('spares a day on both sides of a single one', () => {
    expect(extentOf({ start: day('2026-01-06'), end: day('2026-01-07') }, 0)).toEqual({
      start: day('2026-01-05'),
      end: day('2026-01-08'),
    });
  });

  it('shows the week around the fallback when nothing is dated', () => {
    const { start, end } = extentOf(null, day('2026-01-01'));
    expect(start).toBeLessThan(day('2026-01-01'));
    expect(end).toBeGreaterThan(day('2026-01-01'));
    expect((end - start) / dayLength).toBeLessThan(10);
  });
});

test('a window of more than a year has some day of the year twice', () => {
  expect(isLong({ start: day('2024-01-01'), end: day('2025-01-01') })).toBe(false);
  expect(isLong({ start: day('2024-01-01'), end: day('2025-01-02') })).toBe(true);
});

describe('dayBins', () => {
  it('covers the window in whole days, within the limit', () => {
    const edges = dayBins({ start: 0, end: 1000 * dayLength }, 300);
    expect(edges.length).toBeLessThanOrEqual(301);
    expect(edges[0]).toBe(0);
    expect(edges.at(-1)).toBeGreaterThanOrEqual(1000 * dayLength);
    expect(edges.every((edge) => edge % dayLength === 0)).toBe(true);
  });
});
