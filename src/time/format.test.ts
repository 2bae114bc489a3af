import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseInterval } from './edtf';
import {
  formatDate,
  formatDayYear,
  formatOneOf,
  formatSpan,
  formatStretch,
  formatWhen,
  formatYear,
} from './format';
import type { Interval } from './interval';
import { parseDay, parseWindow } from './window';
import { timeWords as words } from '../testing/timeWords';

function interval(text: string): Interval {
  const parsed = parseInterval(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.interval;
}

describe('formatStretch', () => {
  it.each([
    ['2026-01', 'January 2026'],
    ['2026', '2026'],
    ['2010/2019', 'the 2010s'],
    ['1900/1999', '1900–1999'],
    ['0001/0099', 'AD 1–99'],
    ['-0299/-0200', '300–201 BC'],
    ['-0043-03', 'March 44 BC'],
  ])('names %s as %s', (text, expected) => {
    expect(formatStretch(parseWindow(text)!, words)).toBe(expected);
  });
});

describe('formatWhen', () => {
  it.each([
    ['early January', '[2026-01-01..2026-01-10]', 'early January (1–10 January 2026)'],
    ['next week', '[2025-12-29..2026-01-11]', 'next week (29 December 2025 – 11 January 2026)'],
    ['before the New Year', '2025-12', 'before the New Year (December 2025)'],
    ['6 January', '2026-01-06', '6 January 2026'],
    ['around 6 January', '2026-01-06~', 'around 6 January (about 6 January 2026)'],
    [null, '[2026-01-01..2026-01-10]', 'early January 2026'],
  ])('%s', (said, when, expected) => {
    expect(formatWhen(said, interval(when), words)).toBe(expected);
  });

  it('takes braces in what was said as they are', () => {
    const date = interval('[2026-01-01..2026-01-10]');
    expect(formatWhen('{date}', date, words, 'short')).toBe('{date} (1–10 Jan)');
  });
});

describe('formatOneOf', () => {
  it.each([
    [['2025-12-29', '2025-12-28'], '28 or 29 Dec'],
    [['2025-12-28', '2025-12-29', '2025-12-31'], '28, 29 or 31 Dec'],
    [['2025-12-28', '2026-01-06'], '28 Dec or 6 Jan'],
    [['2025-12-28?', '2025-12-29'], '28 Dec? or 29 Dec'],
    [['2025-12-28', '2024-12-28'], '28 Dec 2024 or 28 Dec 2025'],
    [['2024-05-01', '2023-06-01'], '1 Jun 2023 or 1 May 2024'],
    [['2025-11-01', '2026-02-05'], '1 Nov 2025 or 5 Feb 2026'],
    [['2025-12-28'], '28 Dec'],
    [[], ''],
  ])('%o', (dates, expected) => {
    expect(formatOneOf(dates.map(interval), words)).toBe(expected);
  });
});

describe('formatSpan and formatDate', () => {
  it.each([
    ['2025-12-29/2026-01-06', '29 December 2025 – 6 January 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2026-01', 'January 2026'],
    ['2025-12/2026-01', 'December 2025 – January 2026'],
    ['2025', '2025'],
    ['2025/2026', '2025–2026'],
    ['2026-01-01/..', 'from 1 January 2026'],
    ['../2026-01-31', 'until 31 January 2026'],
    ['2026-01-01T10:00/2026-01-01T12:00', '1 January 2026, 10:00–12:00'],
    ['2026-01-01T10:00/..', 'from 1 January 2026, 10:00'],
    ['-0427/-0347', '428–348 BC'],
    ['-0043-03-15/-0043-03-15', '15 March 44 BC'],
    ['-0043-03-15/2026-01-01', '15 March 44 BC – 1 January 2026'],
    ['Y-12345-06-01/..', 'from 1 June 12,346 BC'],
  ])('%s', (text, expected) => {
    const window = parseWindow(text);
    expect(window && formatSpan(window, words)).toBe(expected);
  });

  it('names a day and a year where they stand alone', () => {
    const day = parseDay('-0043-03-15')!;
    expect(formatDayYear(day, words)).toBe('15 Mar 44 BC');
    expect(formatYear(day, words)).toBe('44 BC');
    expect(formatDayYear(Date.parse('2025-12-28'), words)).toBe('28 Dec 2025');
  });

  it('names the open window and the infinite day', () => {
    expect(formatSpan({ start: -Infinity, end: Infinity }, words)).toBe('any time');
    expect(formatDate(Infinity, words)).toBe('…');
    expect(formatDate(Date.parse('2026-01-01T23:59:59Z'), words)).toBe('1 January 2026');
  });
});

const zones = [
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Yangon',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Kabul',
  'Asia/Tehran',
  'Europe/Istanbul',
  'Europe/Kyiv',
  'Europe/Paris',
  'Europe/London',
  'UTC',
  'Atlantic/Azores',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
];

describe('in 24 time zones', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  // Days around changes of clocks, the day Samoa skipped, an early day, and times at both ends of a day.
  const dates = [
    '2025-12-28',
    '2026-03-29',
    '2025-10-26/2025-11-02',
    '2011-12-30',
    '1900-01-01',
    '2025-12-28T00:00',
    '2025-12-28T23:59-05:00',
    '[2025-12-29..2026-01-11]',
    '2025-24',
    '201X',
    '2026-01',
  ];

  // Fresh modules for each zone, so that nothing made in the zone before is kept.
  async function answers(): Promise<string> {
    vi.resetModules();
    const { loadGrammar, parseInterval } = await import('./edtf');
    await loadGrammar();
    const { formatInterval } = await import('./format');
    const { formatDay, formatWindow, parseDay, parseWindow } = await import('./window');
    const read = dates.map((text) => {
      const parsed = parseInterval(text);
      if (!parsed.ok) return text;
      const { start, end } = parsed.interval;
      const day = formatDay(start);
      const said = formatInterval(parsed.interval, words);
      return [start, end, day, parseDay(day), formatWindow({ start, end }), said].join(' | ');
    });
    return [...read, JSON.stringify(parseWindow('2011-12-30/2012'))].join('\n');
  }

  it('is the same day everywhere', async () => {
    process.env.TZ = 'UTC';
    const expected = await answers();
    expect(expected).toContain('30 December 2011');
    const offsets = new Set<number>();
    for (const zone of zones) {
      process.env.TZ = zone;
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      expect(await answers(), zone).toBe(expected);
    }
    // The zones were really in force: of the 24, only London and UTC, and Apia and Auckland, share a clock that day.
    expect(offsets.size).toBe(22);
  });
});
