import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLength } from '../time/interval';
import { headedFrom, type RowGroup } from './list';
import { timeGroups } from './headings';

const day = (text: string) => Date.parse(`${text}T00:00Z`);
const spread = (n: number, days: number, first = day('2025-01-01')) =>
  Float64Array.from({ length: n }, (_, i) => first + Math.floor((i * days) / n) * dayLength);
const unitOf = (groups: RowGroup[]) => {
  const lengths = groups.map(({ heading }) =>
    heading.by === 'time' ? (heading.end - heading.start) / dayLength / 365.25 : NaN,
  );
  const longest = Math.max(...lengths);
  return longest < 0.1 ? 'month' : `${10 ** Math.round(Math.log10(longest))} years`;
};

describe('the headings of a list in time order', () => {
  it('are none over few rows', () => {
    expect(timeGroups(spread(headedFrom, 365), false)).toEqual([]);
    expect(timeGroups(new Float64Array(), false)).toEqual([]);
  });

  it('are months of one year', () => {
    const groups = timeGroups(spread(126, 365), false);
    expect(groups).toHaveLength(12);
    expect(groups[1]).toEqual({
      heading: { by: 'time', start: day('2025-02-01'), end: day('2025-03-01') },
      from: 11,
      count: 10,
    });
  });

  it.each([
    [1_000, 3 * 365, 'month'],
    [60, 10 * 365, '1 years'],
    [60, 60 * 365, '10 years'],
    [60, 1_000 * 365, '100 years'],
    [60, 6_000 * 365, '1000 years'],
    [41, 250_000 * 365, '1000 years'],
    [10_000, 3_000 * 365, '1 years'],
    [41, 1, 'month'],
  ] as const)('of %i rows over %i days are worth their line', (n, days, unit) => {
    expect(unitOf(timeGroups(spread(n, days, day('-003000-06-01')), false))).toBe(unit);
  });

  it('name round stretches on both sides of year 1', () => {
    const groups = timeGroups(spread(60, 400 * 365, Date.UTC(-200, 0)), false);
    const years = groups.map(({ heading }) =>
      heading.by === 'time' ? new Date(heading.start).getUTCFullYear() : null,
    );
    expect(unitOf(groups)).toBe('100 years');
    expect(years).toEqual([-299, -199, -99, 1, 100]);
  });

  it('stand over events without an earliest day or a date too, those without a date last in any order', () => {
    const starts = Float64Array.from([-Infinity, ...spread(50, 60), Infinity, Infinity]);
    const names = (newest: boolean) =>
      timeGroups(starts, newest).map(({ heading, from, count }) => [heading.by, from, count]);
    expect(names(false)).toEqual([
      ['open', 0, 1],
      ['time', 1, 26],
      ['time', 27, 24],
      ['undated', 51, 2],
    ]);
    expect(names(true)).toEqual([
      ['time', 0, 24],
      ['time', 24, 26],
      ['open', 50, 1],
      ['undated', 51, 2],
    ]);
  });

  it('hold every row once, in order, each under the stretch it begins in', () => {
    const moment = fc.oneof(
      fc.integer({ min: -90_000_000, max: 90_000_000 }).map((n) => n * dayLength),
      fc.integer({ min: 19_000, max: 20_000 }).map((n) => n * dayLength),
      fc.constantFrom(-Infinity, Infinity),
    );
    fc.assert(
      fc.property(
        fc.array(moment, { minLength: headedFrom + 1, maxLength: 200 }),
        fc.boolean(),
        (all, newest) => {
          const starts = Float64Array.from(all).sort();
          const groups = timeGroups(starts, newest);
          expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(starts.length);
          groups.forEach(({ from, count }, i) => {
            expect(count).toBeGreaterThan(0);
            expect(from).toBe(i ? groups[i - 1]!.from + groups[i - 1]!.count : 0);
          });
          const timed = groups.flatMap(({ heading }) =>
            heading.by === 'time' ? [heading.start] : [],
          );
          const ascending = [...timed].sort((a, b) => a - b);
          expect(timed).toEqual(newest ? ascending.reverse() : ascending);
        },
      ),
    );
  });
});
