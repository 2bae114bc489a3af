import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayLength } from '../time/interval';
import { axisUnit, timeAxis } from './axis';
import { textWidth } from './text';

const day = (text: string) => Date.parse(`${text}T00:00Z`);
const window = { start: day('2025-12-28'), end: day('2026-01-12') };

test('wide days are named by weekday and number, weekends marked, the month below', () => {
  const { unit, cells, groups } = timeAxis(window, 900, 'en');
  expect(unit).toBe('day');
  expect(cells).toHaveLength(15);
  expect(cells[4]).toMatchObject({ label: 'Thu 1', x0: 240, x1: 300, weekend: false });
  expect(cells.filter(({ weekend }) => weekend).map(({ label }) => label)).toEqual([
    'Sun 28',
    'Sat 3',
    'Sun 4',
    'Sat 10',
    'Sun 11',
  ]);
  expect(groups.map(({ label }) => label)).toEqual(['Dec 2025', 'Jan 2026']);
});

test('narrow days are named by number alone', () => {
  expect(timeAxis(window, 400, 'en').cells[4]!.label).toBe('1');
});

test('names are in the language asked for', () => {
  expect(timeAxis(window, 900, 'uk').cells[4]!.label).toBe('Чт 1');
});

test('the narrower a day, the larger the cells', () => {
  const units = [400, 60, 10, 2, 0.1].map((pixels) => axisUnit(pixels));
  expect(units).toEqual(['day', 'day', 'week', 'month', 'year']);
});

test('of about three days or fewer the hours are named, the day below', () => {
  const days = { start: day('2026-01-01'), end: day('2026-01-03') };
  const { unit, cells, groups } = timeAxis(days, 700, 'en');
  expect(unit).toBe('hours');
  expect(cells.map(({ label }) => label)).toEqual(['00', '06', '12', '18', '00', '06', '12', '18']);
  expect(cells[2]).toMatchObject({ x0: 175, x1: 262.5, weekend: false });
  expect(groups.map(({ label }) => label)).toEqual(['Thu 1 Jan 2026', 'Fri 2 Jan 2026']);
  expect(axisUnit(300, 4)).toBe('day');
  expect(axisUnit(60, 2)).toBe('day');
});

test('hours shade the weekend, and a day cut by the window keeps its name where there is room', () => {
  const cut = { start: day('2026-01-02') + dayLength / 2, end: day('2026-01-04') };
  const { cells, groups } = timeAxis(cut, 300, 'en');
  expect(cells.map(({ label }) => label)).toEqual(['12', '18', '00', '06', '12', '18']);
  expect(cells.filter(({ weekend }) => weekend)).toHaveLength(4);
  expect(groups.map(({ label }) => label)).toEqual(['Fri 2 Jan 2026', 'Sat 3 Jan 2026']);
});

test('names never touch, and cells cover the window', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000, max: 40_000 }),
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 200, max: 1600 }),
      (from, days, width) => {
        const span = { start: from * dayLength, end: (from + days) * dayLength };
        const { cells, groups } = timeAxis(span, width, 'en');
        expect(cells[0]!.t0).toBeLessThanOrEqual(span.start);
        expect(cells.at(-1)!.t1).toBeGreaterThanOrEqual(span.end);
        const named = cells.filter(({ label }) => label);
        named.slice(1).forEach((cell, i) => {
          const before = named[i]!;
          const room = (cell.x0 + cell.x1) / 2 - (before.x0 + before.x1) / 2;
          const needed = (textWidth(cell.label, 12) + textWidth(before.label, 12)) / 2;
          expect(room).toBeGreaterThanOrEqual(needed - 1e-6);
        });
        groups.slice(1).forEach(({ x }, i) => {
          expect(x).toBeGreaterThan(groups[i]!.x + textWidth(groups[i]!.label, 12));
        });
      },
    ),
    { numRuns: 40 },
  );
});
