import { describe, expect, it } from 'vitest';
import { dayLength } from '../time/interval';
import { dayBins, extentOf, needsYears } from './extent';

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

describe('needsYears', () => {
  const span = (start: string, end: string) => ({ start: day(start), end: day(end) });

  it.each([
    ['a turn of the year', '2025-12-20', '2026-01-12', [], false],
    ['a whole year', '2024-01-01', '2025-01-01', [], false],
    ['a winter', '2025-11-01', '2026-02-10', [], true],
    ['twelve months', '2025-02-12', '2026-02-01', [], true],
    ['one event long known before', '2024-05-01', '2024-05-02', ['2019-05-01', '2023-01-01'], true],
  ])('of %s', (_, start, end, reports, needed) => {
    expect(needsYears({ span: span(start, end), reportDays: reports.map(day) })).toBe(needed);
  });

  it('is not so without any day', () => {
    expect(needsYears({ span: null, reportDays: [] })).toBe(false);
  });
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
