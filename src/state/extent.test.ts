import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atDate, firstMoment, lastMoment } from '../time/calendar';
import { dayLength } from '../time/interval';
import { dayBins, extentOf, needsYears, openingWindow, periodsOf } from './extent';

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

describe('openingWindow', () => {
  it('is all the time there is, with room at both ends where days are narrow', () => {
    const short = { start: day('2025-12-28'), end: day('2026-01-12') };
    expect(openingWindow(short)).toEqual(short);
    expect(openingWindow({ start: day('2025-02-12'), end: day('2026-02-01') })).toEqual({
      start: day('2025-01-31'),
      end: day('2026-02-13'),
    });
    const all = { start: firstMoment, end: lastMoment };
    expect(openingWindow(all)).toEqual(all);
  });
});

describe('what is in view at first', () => {
  it('keeps every day from the edges by the half of a mark on a phone, in any year', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -90_000_000, max: 90_000_000 }),
          ...[1, 1899, 9999, -43].map((year) => fc.constant(atDate(year) / dayLength)),
        ),
        fc.oneof(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 1_000_000 })),
        (first, length) => {
          const extent = extentOf(
            { start: first * dayLength, end: (first + length) * dayLength },
            0,
          );
          const { start, end } = openingWindow(extent);
          const perDay = (290 * dayLength) / (end - start);
          const middle = (extent.start - start) / dayLength + 0.5;
          expect(middle * perDay).toBeGreaterThanOrEqual(8);
          expect(end - extent.end).toBe(extent.start - start);
          expect(end - start).toBeLessThanOrEqual(1.13 * (extent.end - extent.start) + dayLength);
        },
      ),
    );
  });
});

describe('periodsOf', () => {
  const edges = (start: string, end: string) =>
    periodsOf({ start: day(start), end: day(end) }).map((t) =>
      new Date(t).toISOString().slice(0, -14),
    );

  it('is the months that a window touches', () => {
    expect(edges('2025-12-28', '2026-01-12')).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect(edges('2025-12-01', '2026-01-01')).toEqual(['2025-12-01', '2026-01-01']);
  });

  it('is the years of a window of many months, or round stretches of them', () => {
    expect(edges('2010-06-01', '2030-01-01')).toHaveLength(21);
    expect(edges('0900-06-01', '2030-01-01').slice(0, 2)).toEqual(['0900-01-01', '0920-01-01']);
  });

  it('covers any window with few enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -90_000_000, max: 90_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (first, length) => {
          const window = { start: first * dayLength, end: (first + length) * dayLength };
          const periods = periodsOf(window);
          expect(periods.length).toBeLessThanOrEqual(63);
          expect(periods[0]).toBeLessThanOrEqual(window.start);
          expect(periods.at(-1)).toBeGreaterThanOrEqual(window.end);
        },
      ),
    );
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
