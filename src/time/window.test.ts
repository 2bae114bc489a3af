import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMoment, lastMoment } from './calendar';
import { parseInterval } from './edtf';
import { dayLength, type TimeWindow } from './interval';
import { formatDay, formatWindow, parseDay, parseWindow } from './window';

const at = (text: string) => Date.parse(`${text}Z`);
const window = (start: string, end: string): TimeWindow => ({
  start: start === '..' ? -Infinity : at(start),
  end: end === '..' ? Infinity : at(end),
});

describe('parseWindow', () => {
  it.each([
    ['2025-12-29/2026-01-06', window('2025-12-29T00:00', '2026-01-07T00:00')],
    ['2026-01-01/2026-01-01', window('2026-01-01T00:00', '2026-01-02T00:00')],
    ['2026-01-01', window('2026-01-01T00:00', '2026-01-02T00:00')],
    ['2026-01', window('2026-01-01T00:00', '2026-02-01T00:00')],
    ['2025', window('2025-01-01T00:00', '2026-01-01T00:00')],
    ['2025-12/2026-01-06', window('2025-12-01T00:00', '2026-01-07T00:00')],
    ['2026-01-02/..', window('2026-01-02T00:00', '..')],
    ['../2026-01-02', window('..', '2026-01-03T00:00')],
    ['2026-01-01T10:00/2026-01-01T12:30', window('2026-01-01T10:00', '2026-01-01T12:30')],
    ['2026-01-01T10:00:15/2026-01-01', window('2026-01-01T10:00:15', '2026-01-02T00:00')],
    ['2026-01-01/2026-01-02T00:00', window('2026-01-01T00:00', '2026-01-02T00:00')],
    ['2026-21', window('2026-03-01T00:00', '2026-06-01T00:00')],
    ['2025-24', window('2025-12-01T00:00', '2026-03-01T00:00')],
    ['2025-22/2025-24', window('2025-06-01T00:00', '2026-03-01T00:00')],
    ['2026-21/..', window('2026-03-01T00:00', '..')],
    ['../2026-21', window('..', '2026-06-01T00:00')],
    ['2025-12-2X', window('2025-12-20T00:00', '2025-12-30T00:00')],
    ['2014-06-3X', window('2014-06-30T00:00', '2014-07-01T00:00')],
    ['2025-1X', window('2025-10-01T00:00', '2026-01-01T00:00')],
    ['201X', window('2010-01-01T00:00', '2020-01-01T00:00')],
    ['20XX', window('2000-01-01T00:00', '2100-01-01T00:00')],
    ['[2025-12-01..2026-01-10]', window('2025-12-01T00:00', '2026-01-11T00:00')],
    ['[2025-12..]', window('2025-12-01T00:00', '..')],
    ['[..2025-12]', window('..', '2026-01-01T00:00')],
    ['2026-01-01?', window('2026-01-01T00:00', '2026-01-02T00:00')],
    ['2025-12~/2026-01-06%', window('2025-12-01T00:00', '2026-01-07T00:00')],
    ['0000-01-01/9999-12-31', window('0000-01-01T00:00', '+010000-01-01T00:00')],
    ['-0427/-0346', window('-000427-01-01T00:00', '-000345-01-01T00:00')],
    ['-0043-03-15', window('-000043-03-15T00:00', '-000043-03-16T00:00')],
    ['-0001-01-01/..', window('-000001-01-01T00:00', '..')],
    ['Y-12345/Y12345', window('-012345-01-01T00:00', '+012346-01-01T00:00')],
    ['Y12345-02-29T10:00/..', null],
    ['Y12344-02-29T10:00/..', window('+012344-02-29T10:00', '..')],
    ['Y-271820-01-01/Y275759-12-31', { start: firstMoment, end: lastMoment }],
  ])('reads %s', (text, expected) => expect(parseWindow(text)).toEqual(expected));

  it.each([
    '',
    '/',
    '..',
    '../..',
    '2026-01-01/',
    '/2026-01-01',
    '2026-01-01/2026-01-02/2026-01-03',
    '2026-01-02/2026-01-01',
    '2026-01-01T10:00',
    '2026-01-01T10:00/2026-01-01T10:00',
    '2026-01-01T24:00/..',
    '2026-01-01T10:00Z/..',
    '2026-02-30',
    '2026-13',
    '2026-25',
    '2025-02-3X',
    '2X26',
    'XXXX',
    '2025-12-2X/..',
    '2026-01-01T10:00?/..',
    '[..]',
    '[2026-01-01]',
    '[2026-01-02..2026-01-01]',
    '10000-01-01',
    '-0000-01-01',
    '-12345',
    'Y-0427',
    'Y1234',
    'Y012345',
    'Y275760',
    'Y-271821/..',
    '../Y170000002',
    'Y999999999999999999999-01-01',
    ' 2026-01-01',
  ])('does not read “%s”', (text) => expect(parseWindow(text)).toBeNull());

  it('reads every date that an event may have as the stretch of that date', () => {
    const number = (min: number, max: number) =>
      fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 1000, max: 9998 }).map(String);
    const joined = (...parts: fc.Arbitrary<string>[]) =>
      fc.tuple(...parts).map((all) => all.join('-'));
    const tail = fc.constantFrom('0X', '1X', '2X', '3X', 'XX', 'XX-XX', '0X-XX', '1X-XX');
    const unmarked = fc.oneof(year, joined(year, number(1, 12)), joined(year, number(1, 12), number(1, 31))); // prettier-ignore
    const season = joined(year, number(21, 24));
    const marked = fc
      .tuple(fc.oneof(unmarked, season), fc.constantFrom('', '?', '~', '%'))
      .map((parts) => parts.join(''));
    const masked = fc.oneof(
      joined(year, tail),
      joined(year, number(1, 12), tail),
      year.map((text) => `${text.slice(0, 3)}X`),
      year.map((text) => `${text.slice(0, 2)}XX`),
    );
    const end = fc.oneof(marked, fc.constant('..'));
    const pair = (of: fc.Arbitrary<string>) => fc.tuple(of, of);
    const dates = fc.oneof(
      marked,
      masked,
      pair(end).map((ends) => ends.join('/')),
      pair(fc.oneof(unmarked, fc.constant(''))).map((ends) => `[${ends.join('..')}]`),
    );
    let read = 0;
    fc.assert(
      fc.property(dates, (text) => {
        const parsed = parseInterval(text);
        if (!parsed.ok) return;
        read++;
        const { start, end: to } = parsed.interval;
        expect(parseWindow(text)).toEqual({ start, end: to });
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9TXYZ:./?~[\]-]{0,30}$/)),
        (text) => {
          const read = parseWindow(text);
          return read === null || read.start < read.end;
        },
      ),
    );
  });
});

describe('formatWindow', () => {
  it.each([
    [window('2025-12-29T00:00', '2026-01-07T00:00'), '2025-12-29/2026-01-06'],
    [window('2026-01-01T00:00', '2026-01-02T00:00'), '2026-01-01/2026-01-01'],
    [window('2026-01-01T10:00', '2026-01-01T12:30:05'), '2026-01-01T10:00/2026-01-01T12:30:05'],
    [window('2026-01-02T00:00', '..'), '2026-01-02/..'],
    [window('..', '2026-01-03T00:00'), '../2026-01-02'],
    [window('-000427-01-01T00:00', '0051-01-01T00:00'), '-0427-01-01/0050-12-31'],
    [window('-012345-06-01T08:30', '..'), 'Y-12345-06-01T08:30/..'],
    [window('..', '+012345-06-02T00:00'), '../Y12345-06-01'],
  ])('writes %o as %s', (value, text) => expect(formatWindow(value)).toBe(text));

  // Years of four digits, those just beyond, and all others.
  const seconds = (from: number, to: number) =>
    fc.integer({ min: from / 1000, max: to / 1000 }).map((s) => s * 1000);
  const second = fc.oneof(
    seconds(at('0000-01-01'), at('+010000-01-01')),
    seconds(at('-010001-01-01'), at('0001-01-01')),
    seconds(firstMoment, lastMoment),
    fc
      .integer({ min: firstMoment / dayLength, max: lastMoment / dayLength })
      .map((n) => n * dayLength),
    fc.constantFrom(firstMoment, lastMoment, at('0000-01-01'), at('-010000-01-01')),
  );
  const ends = fc
    .tuple(fc.oneof(second, fc.constant(-Infinity)), fc.oneof(second, fc.constant(Infinity)))
    .map(([start, end]) => ({ start, end }));
  const valid = ends.filter(
    ({ start, end }) =>
      start < end &&
      start < lastMoment &&
      end > firstMoment &&
      (start > -Infinity || end < Infinity),
  );

  it('is read back as the same window', () => {
    fc.assert(
      fc.property(valid, (w) => {
        expect(parseWindow(formatWindow(w))).toEqual(w);
      }),
    );
  });

  it('is canonical: written, read and written again it stays the same', () => {
    fc.assert(
      fc.property(valid, (w) => {
        const text = formatWindow(w);
        expect(formatWindow(parseWindow(text) as TimeWindow)).toBe(text);
      }),
    );
  });

  it('widens fractions of a second, and holds any other window inside the years of a date', () => {
    const t = fc.integer({ min: -8.64e15, max: 8.64e15 }).map((ms) => ms + 0.25);
    fc.assert(
      fc.property(t, t, (a, b) => {
        fc.pre(a !== b);
        const w = { start: Math.min(a, b), end: Math.max(a, b) };
        const read = parseWindow(formatWindow(w));
        expect(read).not.toBeNull();
        if (w.start >= firstMoment && w.end < lastMoment) {
          expect(read?.start).toBe(Math.floor(w.start / 1000) * 1000 + 0);
          expect(read?.end).toBe(Math.ceil(w.end / 1000) * 1000 + 0);
        }
      }),
    );
  });
});

describe('days', () => {
  it('reads real days only', () => {
    expect(parseDay('2025-12-30')).toBe(at('2025-12-30T00:00'));
    expect(parseDay('-0043-03-15')).toBe(at('-000043-03-15T00:00'));
    const others = '2025-02-29 2025-1-1 2025-12 2025-12-30T10:00 latest Y170000002-01-01'.split(
      ' ',
    );
    for (const text of [...others, '']) {
      expect(parseDay(text)).toBeNull();
    }
  });

  it('gives back the day that holds a time', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstMoment, max: lastMoment - 1 }), (t) => {
        const day = parseDay(formatDay(t));
        expect(day).toBe(Math.floor(t / 86_400_000) * 86_400_000);
      }),
    );
  });

  it('gives the nearest day for a time that no date holds', () => {
    expect(formatDay(Infinity)).toBe('Y275759-12-31');
    expect(formatDay(-Infinity)).toBe('Y-271820-01-01');
  });
});
