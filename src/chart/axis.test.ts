import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeWords } from '../testing/timeWords';
import { atDate, firstMoment, lastMoment } from '../time/calendar';
import { dayLength } from '../time/interval';
import { labelIndent, namesEdges, timeAxis, type TimeAxis } from './axis';
import { axisUnit } from './axisUnit';
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
  expect(units).toEqual(['day', 'day', 'week', 'month', 'year', 'year']);
});

const hourly = { hours: true, moments: [] };
const labelsOf = ({ cells }: TimeAxis) => cells.flatMap(({ label }) => label || []);
const first = { start: day('2026-01-01'), end: day('2026-01-03') };

test('of about three days or fewer the hours are named that have room, the day below', () => {
  const { unit, cells, groups } = timeAxis(first, 700, timeWords, hourly);
  expect(unit).toBe('hour');
  expect(cells.map(({ label }) => label)).toEqual(
    [0, 1].flatMap(() => [0, 3, 6, 9, 12, 15, 18, 21].map((h) => `${h < 10 ? 0 : ''}${h}:00`)),
  );
  expect(cells[4]).toMatchObject({ x0: 175, x1: 218.75, weekend: false });
  expect(groups.map(({ label }) => label)).toEqual(['Thu 1 Jan 2026', 'Fri 2 Jan 2026']);
  expect(
    labelsOf(timeAxis(first, 400, timeWords, hourly))
      .slice(0, 4)
      .join(),
  ).toBe('00:00,06:00,12:00,18:00');
  expect(labelsOf(timeAxis(first, 180, timeWords, hourly)).join()).toBe('00:00,12:00,00:00,12:00');
  const one = { start: first.start, end: first.start + dayLength };
  expect(timeAxis(one, 1200, timeWords, hourly).cells).toHaveLength(24);
  expect(axisUnit(300, 4)).toBe('day');
  expect(axisUnit(60, 2)).toBe('day');
});

test('where hours are not known none is named, however near one looks', () => {
  const { unit, cells, groups } = timeAxis(first, 700, timeWords, { hours: false, moments: [] });
  expect([unit, ...cells.map(({ label }) => label)]).toEqual([
    'day',
    'Thursday, 1 January 2026',
    'Friday, 2 January 2026',
  ]);
  expect(groups).toEqual([]);
  expect(labelsOf(timeAxis(first, 300, timeWords))).toEqual(['Thu 1 Jan 2026', 'Fri 2 Jan 2026']);
  expect(labelsOf(timeAxis(first, 700, { ...timeWords, locale: 'uk' }))[0]).toMatch(/^Четвер, 1 /);
});

test('a wide day of several things says that they stand in order', () => {
  const contents = { hours: false, moments: [0, 0.4, 1].map((n) => first.start + n * dayLength) };
  const notes = (width: number, span = first) =>
    timeAxis(span, width, timeWords, contents).cells.map(({ note }) => note);
  expect(notes(700)).toEqual(['in this order', '']);
  expect(notes(160)).toEqual(['', '']);
  const week = { start: day('2025-12-31'), end: day('2026-01-07') };
  expect(notes(1200, week).slice(0, 3)).toEqual(['', 'in this order', '']);
  expect(notes(500, week).join('')).toBe('');
  expect(timeAxis(first, 700, timeWords, { ...contents, hours: true }).cells[0]!.note).toBe('');
});

test('a wide cell that the window cuts is named in the middle of what is seen of it', () => {
  const late = { start: first.start + 0.6 * dayLength, end: first.end };
  const [cut, whole] = timeAxis(late, 700, timeWords).cells;
  expect(cut).toMatchObject({ label: 'Thursday, 1 January 2026', at: 100 });
  expect(whole).toMatchObject({ label: 'Friday, 2 January 2026', at: 450 });
});

test('of months too narrow for all names two, three or six are a cell, January the first', () => {
  const year = { start: day('2025-02-01'), end: day('2026-02-12') };
  const named = (width: number) => labelsOf(timeAxis(year, width, timeWords));
  expect(named(780)).toEqual('Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan'.split(' '));
  expect(named(380)).toEqual('Mar May Jul Sep Nov Jan'.split(' '));
  expect(named(200)).toEqual('Apr Jul Oct'.split(' '));
  const three = timeAxis({ start: day('2020-01-01'), end: day('2023-01-01') }, 300, timeWords);
  expect(labelsOf(three)).toEqual('Jan Jul Jan Jul Jan Jul'.split(' '));
  expect(three.groups).toEqual([
    { x: 0, label: '2020' },
    { x: expect.closeTo(100, 0) as number, label: '2021' },
    { x: expect.closeTo(200, 0) as number, label: '2022' },
  ]);
});

test('a larger unit stands at the left edge once it has begun, shortens, and gives way to the next', () => {
  const groups = (from: string) =>
    timeAxis({ start: Date.parse(from), end: day('2026-01-20') }, 900, timeWords).groups;
  expect(groups('2025-12-28').map(({ label }) => label)).toEqual(['Dec 2025', 'Jan 2026']);
  expect(groups('2025-12-31')).toMatchObject([{ x: 0, label: 'Dec' }, { label: 'Jan 2026' }]);
  expect(groups('2025-12-31T14:00Z')).toMatchObject([{ label: 'Jan 2026' }]);
});

test('no name is cut at an edge', () => {
  const late = { start: day('2025-12-28') + 0.7 * dayLength, end: day('2026-01-12') };
  const { cells } = timeAxis(late, 900, timeWords);
  expect(cells.slice(0, 2).map(({ label }) => label)).toEqual(['', 'Mon 29']);
});

test('hours shade the weekend, and a day cut by the window keeps its name where there is room', () => {
  const cut = { start: day('2026-01-02') + dayLength / 2, end: day('2026-01-04') };
  const { cells, groups } = timeAxis(cut, 300, timeWords, hourly);
  expect(cells.map(({ label }) => label)).toEqual([
    '12:00',
    '18:00',
    '00:00',
    '06:00',
    '12:00',
    '18:00',
  ]);
  expect(cells.filter(({ weekend }) => weekend)).toHaveLength(4);
  expect(groups.map(({ label }) => label)).toEqual(['Fri 2 Jan 2026', 'Sat 3 Jan 2026']);
});

const years = (from: number, to: number) => ({ start: atDate(from), end: atDate(to) });
const labels = (from: number, to: number, width: number) =>
  labelsOf(timeAxis(years(from, to), width, timeWords));

test('years say their era, and are round in it', () => {
  expect(labels(-2, 4, 400)).toEqual(['3 BC', '2 BC', '1 BC', 'AD 1', 'AD 2', 'AD 3']);
  expect(labels(-9, 21, 400)).toEqual(['10 BC', '5 BC', 'AD 1', 'AD 5', 'AD 10', 'AD 15']);
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
  expect(timeAxis(ides, 600, timeWords, hourly).groups[1]!.label).toBe('Fri 15 Mar 44 BC');
  expect(labelsOf(timeAxis(ides, 600, timeWords))[1]).toBe('Friday, 15 March 44 BC');
});

test('cells of several years begin where the first is named, few of them, however long the time', () => {
  const { unit, step, cells } = timeAxis(years(-999, 2002), 1000, timeWords);
  expect([unit, step]).toEqual(['year', 200]);
  expect(cells).toHaveLength(16);
  expect(cells[1]).toMatchObject({ t0: atDate(-799), label: '800 BC' });
  const whole = timeAxis({ start: firstMoment, end: lastMoment }, 1000, timeWords);
  expect(whole.cells[0]!.x0).toBe(0);
  expect(whole.cells.at(-1)!.t1).toBe(lastMoment);
  expect(whole.cells.length).toBeLessThan(25);
});

test('names never touch, are never cut, and cells are in order, cover the window and are few', () => {
  const dates = [1, 1899, 9999, -44].map((year) => atDate(year) / dayLength);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: firstMoment / dayLength, max: lastMoment / dayLength - 1 }),
        fc.constantFrom(...dates).chain((at) => fc.integer({ min: at - 500, max: at + 500 })),
      ),
      fc.oneof(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.integer({ min: 1, max: 190_000_000 }),
      ),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 200, max: 1600 }),
      fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }),
      fc.constantFrom('en', 'uk'),
      (from, days, part, width, moments, locale) => {
        const start = Math.min(from + part, lastMoment / dayLength - 1) * dayLength;
        const span = { start, end: Math.min(start + days * dayLength, lastMoment) };
        const axis = timeAxis(
          span,
          width,
          { ...timeWords, locale },
          {
            hours: moments.length % 3 === 2,
            moments: moments.map((n) => start + n * dayLength),
          },
        );
        const { cells, groups } = axis;
        expect(cells[0]!.t0).toBeLessThanOrEqual(span.start);
        expect(cells.at(-1)!.t1).toBeGreaterThanOrEqual(span.end);
        cells.slice(1).forEach(({ t0 }, i) => expect(t0).toBe(cells[i]!.t1));
        for (const { t0, t1 } of cells) expect(t0).toBeLessThan(t1);
        expect(cells.length).toBeLessThanOrEqual(width / 18 + 2);
        const texts = cells
          .filter(({ label }) => label)
          .map(({ label, note, at }) => {
            const below = note && !groups.length;
            const wide = Math.max(
              textWidth(below || !note ? label : `${label} · ${note}`, 12),
              below ? textWidth(note, 12) : 0,
            );
            return namesEdges(axis) ? [at, at + wide] : [at - wide / 2, at + wide / 2];
          });
        const names = groups.map(({ x, label }) => [
          x + labelIndent,
          x + labelIndent + textWidth(label, 12),
        ]);
        for (const row of [texts, names]) {
          row.forEach(([x0, x1], i) => {
            expect(x0).toBeGreaterThan((row[i - 1]?.[1] ?? -1e-6) - 1e-6);
            expect(x1).toBeLessThanOrEqual(width + 1e-6);
          });
        }
      },
    ),
    { numRuns: 120 },
  );
});
