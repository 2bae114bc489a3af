import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atDate,
  civil,
  firstMoment,
  lastMoment,
  parsePlain,
  plainText,
  roundYear,
  yearStarts,
  yearSteps,
} from './calendar';
import { dayLength } from './interval';

describe('stretches of years', () => {
  it.each([
    [2025, 1, 2025],
    [2025, 10, 2020],
    [2025, 100, 2000],
    [99, 100, 1],
    [1, 10, 1],
    [0, 10, -9],
    [-9, 10, -9],
    [-10, 10, -19],
    [-427, 100, -499],
    [-427, 1, -427],
  ])('the year %i is one of %i from %i', (year, n, first) => {
    expect(roundYear(year, n)).toBe(first);
  });

  it('meet one another and hold the window', () => {
    const moment = fc.integer({ min: firstMoment, max: lastMoment - 1 });
    const length = fc.integer({ min: 1, max: 200 * 366 * dayLength });
    fc.assert(
      fc.property(moment, length, fc.constantFrom(...yearSteps), (start, of, n) => {
        const window = { start, end: Math.min(start + of * n, lastMoment) };
        const starts = yearStarts(window, n);
        expect(starts[0]!.t).toBeLessThanOrEqual(window.start);
        expect(starts[1]!.t).toBeGreaterThan(window.start);
        expect(starts.at(-1)!.t).toBeGreaterThanOrEqual(window.end);
        expect(starts.at(-2)!.t).toBeLessThan(window.end);
        for (const [i, { year }] of starts.slice(1).entries()) {
          expect(roundYear(year, n)).toBe(year);
          expect(roundYear(year - 1, n)).toBe(starts[i]!.year);
        }
      }),
    );
  });
});

describe('texts of times', () => {
  it('are read as the second they name, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstMoment / 1000, max: lastMoment / 1000 - 1 }), (second) => {
        const t = second * 1000;
        expect(parsePlain(plainText(t))).toEqual({ start: t, end: t + 1000, precision: 'second' });
      }),
    );
  });

  it('stop at the first and the last whole year', () => {
    expect(civil(firstMoment)).toEqual({ year: -271_820, month: 0, day: 1 });
    expect(civil(lastMoment - 1)).toEqual({ year: 275_759, month: 11, day: 31 });
    expect(parsePlain('Y275760')).toEqual({ start: NaN, end: NaN, precision: 'year' });
    expect(plainText(atDate(275_760, 5))).toBe('Y275759-12-31T23:59:59');
  });
});
