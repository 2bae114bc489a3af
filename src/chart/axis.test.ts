import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeWords } from '../testing/timeWords';
import { atDate, firstMoment, lastMoment } from '../time/calendar';
import { dayLength } from '../time/interval';
import { axisUnit, timeAxis } from './axis';
import { textWidth } from './text';

const day = (text: string) => Date.parse(`${text}T00:00Z`);
const window = { start: day('2025-12-28'), end: day('2026-01-12') };

test('wide days are named by weekday and number, weekends marked, the month below', () => {
  const { unit, cells, groups } = timeAxis(window, 900, timeWords);
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
  expect(timeAxis(window, 400, timeWords).cells[4]!.label).toBe('1');
});

test('names are in the language asked for', () => {
  expect(timeAxis(window, 900, { ...timeWords, locale: 'uk' }).cells[4]!.label).toBe('Чт 1');
});

test('the narrower a day, the larger the cells', () => {
  const units = [400, 60, 10, 2, 0.1, 0.01].map((pixels) => axisUnit(pixels));
  expect(units).toEqual(['day', 'day', 'week', 'month', 'year', 'years']);
});

test('of about three days or fewer the hours are named, the day below', () => {
  const days = { start: day('2026-01-01'), end: day('2026-01-03') };
  const { unit, cells, groups } = timeAxis(days, 700, timeWords);
  expect(unit).toBe('hours');
  expect(cells.map(({ label }) => label)).toEqual(['00', '06', '12', '18', '00', '06', '12', '18']);
  expect(cells[2]).toMatchObject({ x0: 175, x1: 262.5, weekend: false });
  expect(groups.map(({ label }) => label)).toEqual(['Thu 1 Jan 2026', 'Fri 2 Jan 2026']);
  expect(axisUnit(300, 4)).toBe('day');
  expect(axisUnit(60, 2)).toBe('day');
});

test('of things without an hour no hours are named, however near one looks', () => {
  const days = { start: day('2026-01-01'), end: day('2026-01-03') };
  const { unit, cells } = timeAxis(days, 700, timeWords, false);
  expect([unit, ...cells.map(({ label }) => label)]).toEqual(['day', 'Thu 1', 'Fri 2']);
});

test('of months too narrow for all names every second, third or sixth is named, January among them', () => {
  const year = { start: day('2025-02-01'), end: day('2026-02-12') };
  const named = (width: number) =>
    timeAxis(year, width, timeWords).cells.flatMap(({ label }) => label || []);
  expect(named(780)).toEqual('Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan'.split(' '));
  expect(named(300)).toEqual('Mar May Jul Sep Nov Jan'.split(' '));
  expect(named(380)).toEqual(named(300));
});

test('no name is cut at an edge', () => {
  const late = { start: day('2025-12-28') + 0.7 * dayLength, end: day('2026-01-12') };
  const { cells } = timeAxis(late, 900, timeWords);
  expect(cells.slice(0, 2).map(({ label }) => label)).toEqual(['', 'Mon 29']);
});

test('hours shade the weekend, and a day cut by the window keeps its name where there is room', () => {
  const cut = { start: day('2026-01-02') + dayLength / 2, end: day('2026-01-04') };
  const { cells, groups } = timeAxis(cut, 300, timeWords);
  expect(cells.map(({ label }) => label)).toEqual(['12', '18', '00', '06', '12', '18']);
  expect(cells.filter(({ weekend }) => weekend)).toHaveLength(4);
  expect(groups.map(({ label }) => label)).toEqual(['Fri 2 Jan 2026', 'Sat 3 Jan 2026']);
});

const years = (from: number, to: number) => ({ start: atDate(from), end: atDate(to) });
const labels = (from: number, to: number, width: number) =>
  timeAxis(years(from, to), width, timeWords)
    .cells.map(({ label }) => label)
    .filter(Boolean);

test('years say their era, and are round in it', () => {
  expect(labels(-2, 4, 600)).toEqual(['3 BC', '2 BC', '1 BC', 'AD 1', 'AD 2', 'AD 3']);
  expect(labels(-9, 21, 600)).toEqual(['10 BC', '5 BC', 'AD 1', 'AD 5', 'AD 10', 'AD 15', 'AD 20']);
  expect(labels(-426, 400, 600)).toEqual([
    '400 BC',
    '300 BC',
    '200 BC',
    '100 BC',
    'AD 1',
    '100',
    '200',
    '300',
  ]);
  expect(labels(-11_999, 9_000, 500)).toEqual(['10,000 BC', '5000 BC', 'AD 1', '5000']);
  const { cells, groups } = timeAxis(years(-42, -41), 600, timeWords);
  expect(cells[2]!.label).toBe('Mar');
  expect(groups.map(({ label }) => label)).toEqual(['43 BC']);
  const ides = { start: atDate(-43, 2, 14), end: atDate(-43, 2, 17) };
  expect(timeAxis(ides, 600, timeWords).groups[1]!.label).toBe('Fri 15 Mar 44 BC');
});

test('cells of several years begin where the first is named, however long the time', () => {
  const { unit, cells } = timeAxis(years(-427, 2027), 1000, timeWords);
  expect(unit).toBe('years');
  expect(cells.length).toBe(26);
  expect(cells[0]).toMatchObject({ t0: atDate(-499), t1: atDate(-399) });
  const whole = timeAxis({ start: firstMoment, end: lastMoment }, 1000, timeWords);
  expect(whole.cells[0]!.x0).toBe(0);
  expect(whole.cells.at(-1)!.t1).toBe(lastMoment);
  expect(whole.cells.length).toBeLessThan(170);
});

test('names never touch, and cells cover the window', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: firstMoment / dayLength, max: lastMoment / dayLength - 1 }),
        fc.integer({ min: -800_000, max: -700_000 }),
      ),
      fc.oneof(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 190_000_000 })),
      fc.integer({ min: 200, max: 1600 }),
      (from, days, width) => {
        const end = Math.min((from + days) * dayLength, lastMoment);
        const span = { start: from * dayLength, end };
        const { unit, cells, groups } = timeAxis(span, width, timeWords);
        expect(cells[0]!.t0).toBeLessThanOrEqual(span.start);
        expect(cells.at(-1)!.t1).toBeGreaterThanOrEqual(span.end);
        const named = cells.filter(({ label }) => label);
        named.slice(1).forEach((cell, i) => {
          const before = named[i]!;
          if (unit === 'years') {
            expect(cell.x0 - before.x0).toBeGreaterThan(textWidth(before.label, 12) + 2);
            return;
          }
          const room = (cell.x0 + cell.x1) / 2 - (before.x0 + before.x1) / 2;
          const needed = (textWidth(cell.label, 12) + textWidth(before.label, 12)) / 2;
          expect(room).toBeGreaterThanOrEqual(needed - 1e-6);
        });
        groups.slice(1).forEach(({ x }, i) => {
          expect(x).toBeGreaterThan(groups[i]!.x + textWidth(groups[i]!.label, 12));
        });
      },
    ),
    { numRuns: 80 },
  );
});
