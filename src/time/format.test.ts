import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import en from '../i18n/en.json';
import uk from '../i18n/uk.json';
import { parseInterval } from './edtf';
import {
  formatDate,
  formatInterval,
  formatOneOf,
  formatSpan,
  formatWhen,
  type TimeWords,
} from './format';
import type { Interval } from './interval';
import { formatDay, parseDay, parseWindow } from './window';

const english: TimeWords = { locale: 'en', ...en.time };
const ukrainian: TimeWords = { locale: 'uk', ...uk.time };

function interval(text: string): Interval {
  const parsed = parseInterval(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.interval;
}

describe('formatInterval', () => {
  it.each([
    // when, English long, English short, Ukrainian long, Ukrainian short
    ['2025-12-28', '28 December 2025', '28 Dec', '28 грудня 2025', '28 груд.'],
    ['2025-12', 'December 2025', 'December', 'грудень 2025', 'грудень'],
    ['2025-12-XX', 'December 2025', 'December', 'грудень 2025', 'грудень'],
    ['2025', '2025', '2025', '2025 рік', '2025 рік'],
    ['2025-24', 'winter 2025–26', 'winter', 'зима 2025–26', 'зима'],
    ['1999-24', 'winter 1999–00', 'winter', 'зима 1999–00', 'зима'],
    ['2026-21', 'spring 2026', 'spring', 'весна 2026', 'весна'],
    ['2026-22', 'summer 2026', 'summer', 'літо 2026', 'літо'],
    ['2026-23', 'autumn 2026', 'autumn', 'осінь 2026', 'осінь'],
    ['201X', 'the 2010s', 'the 2010s', '2010-ті роки', '2010-ті роки'],
    [
      '20XX',
      'between 2000 and 2099',
      'between 2000 and 2099',
      'не раніше 2000 року й не пізніше 2099 року',
      'не раніше 2000 року й не пізніше 2099 року',
    ],
    [
      '2025-12-28/2025-12-29',
      '28–29 December 2025',
      '28–29 Dec',
      '28–29 грудня 2025',
      '28–29 груд.',
    ],
    [
      '2025-11-28/2025-12-06',
      '28 November – 6 December 2025',
      '28 Nov – 6 Dec',
      '28 листопада – 6 грудня 2025',
      '28 лист. – 6 груд.',
    ],
    [
      '2025-12-28/2026-01-06',
      '28 December 2025 – 6 January 2026',
      '28 Dec – 6 Jan',
      '28 грудня 2025 – 6 січня 2026',
      '28 груд. – 6 січ.',
    ],
    [
      '2024-12-28/2026-01-06',
      '28 December 2024 – 6 January 2026',
      '28 December 2024 – 6 January 2026',
      '28 грудня 2024 – 6 січня 2026',
      '28 грудня 2024 – 6 січня 2026',
    ],
    [
      '2025-11/2025-12',
      'November–December 2025',
      'November–December',
      'листопад–грудень 2025',
      'листопад–грудень',
    ],
    [
      '2025-12/2026-01',
      'December 2025 – January 2026',
      'December – January',
      'грудень 2025 – січень 2026',
      'грудень – січень',
    ],
    ['2025-12/2025-12', '1–31 December 2025', '1–31 Dec', '1–31 грудня 2025', '1–31 груд.'],
    ['2025/2027', '2025–2027', '2025–2027', '2025–2027 роки', '2025–2027 роки'],
    [
      '[2025-12-29..2026-01-11]',
      'between 29 December 2025 and 11 January 2026',
      '29 Dec – 11 Jan',
      'між 29 грудня 2025 і 11 січня 2026',
      '29 груд. – 11 січ.',
    ],
    [
      '[2026-01-02..2026-01-11]',
      'between 2 and 11 January 2026',
      '2–11 Jan',
      'між 2 і 11 січня 2026',
      '2–11 січ.',
    ],
    [
      '[2026-01-02..2026-02-11]',
      'between 2 January and 11 February 2026',
      '2 Jan – 11 Feb',
      'між 2 січня і 11 лютого 2026',
      '2 січ. – 11 лют.',
    ],
    [
      '[2025-12..2026-02]',
      'between December 2025 and February 2026',
      'December – February',
      'не раніше грудня 2025 й не пізніше лютого 2026',
      'грудень – лютий',
    ],
    [
      '2025-1X',
      'between October and December 2025',
      'October–December',
      'не раніше жовтня й не пізніше грудня 2025',
      'жовтень–грудень',
    ],
    [
      '[2026-01-01..2026-01-10]',
      'early January 2026',
      'early January',
      'на початку січня 2026',
      'на початку січня',
    ],
    [
      '[2026-01-11..2026-01-20]',
      'mid-January 2026',
      'mid-January',
      'у середині січня 2026',
      'у середині січня',
    ],
    [
      '[2026-01-21..2026-01-31]',
      'late January 2026',
      'late January',
      'наприкінці січня 2026',
      'наприкінці січня',
    ],
    [
      '[2026-02-21..2026-02-28]',
      'late February 2026',
      'late February',
      'наприкінці лютого 2026',
      'наприкінці лютого',
    ],
    ['2026-01-01/2026-01-10', '1–10 January 2026', '1–10 Jan', '1–10 січня 2026', '1–10 січ.'],
    [
      '2025-12-28~',
      'about 28 December 2025',
      'about 28 Dec',
      'приблизно 28 грудня 2025',
      'бл. 28 груд.',
    ],
    ['2025-12-28?', 'possibly 28 December 2025', '28 Dec?', 'можливо, 28 грудня 2025', '28 груд.?'],
    [
      '2025-12%',
      'possibly about December 2025',
      'about December?',
      'можливо, приблизно грудень 2025',
      'бл. грудень?',
    ],
    [
      '2025-12-28~/2026-01-06',
      'about 28 December 2025 – 6 January 2026',
      'about 28 Dec – 6 Jan',
      'приблизно 28 грудня 2025 – 6 січня 2026',
      'бл. 28 груд. – 6 січ.',
    ],
    ['2025-12-28/..', 'from 28 December 2025', 'from 28 Dec', 'від 28 грудня 2025', 'від 28 груд.'],
    ['2025-12/..', 'from December 2025', 'from December', 'від грудня 2025', 'від грудня'],
    ['2025/..', 'from 2025', 'from 2025', 'від 2025 року', 'від 2025 року'],
    ['../2025-12-28', 'until 28 December 2025', 'until 28 Dec', 'до 28 грудня 2025', 'до 28 груд.'],
    ['../2025-12', 'until December 2025', 'until December', 'до грудня 2025', 'до грудня'],
    [
      '[2025-12-28..]',
      '28 December 2025 or later',
      '28 Dec or later',
      '28 грудня 2025 або пізніше',
      '28 груд. або пізніше',
    ],
    [
      '[..2025-12]',
      'December 2025 or earlier',
      'December or earlier',
      'грудень 2025 або раніше',
      'грудень або раніше',
    ],
    [
      '2025-12-28T15:00-05:00',
      '28 December 2025, 15:00 (UTC−5)',
      '28 Dec, 15:00',
      '28 грудня 2025, 15:00 (UTC−5)',
      '28 груд., 15:00',
    ],
    [
      '2025-12-28T15:00:30+05:45',
      '28 December 2025, 15:00:30 (UTC+5:45)',
      '28 Dec, 15:00:30',
      '28 грудня 2025, 15:00:30 (UTC+5:45)',
      '28 груд., 15:00:30',
    ],
    [
      '2025-12-28T09:05:00Z',
      '28 December 2025, 09:05:00 (UTC)',
      '28 Dec, 09:05:00',
      '28 грудня 2025, 09:05:00 (UTC)',
      '28 груд., 09:05:00',
    ],
    [
      '2025-12-28T15:00/2025-12-28T16:30',
      '28 December 2025, 15:00–16:30',
      '28 Dec, 15:00–16:30',
      '28 грудня 2025, 15:00–16:30',
      '28 груд., 15:00–16:30',
    ],
    [
      '2025-12-28T22:00/2025-12-28T24:00',
      '28 December 2025, 22:00–24:00',
      '28 Dec, 22:00–24:00',
      '28 грудня 2025, 22:00–24:00',
      '28 груд., 22:00–24:00',
    ],
    [
      '2025-12-28T22:00/2025-12-29T02:00',
      '28 December 2025, 22:00 – 29 December 2025, 02:00',
      '28 Dec, 22:00 – 29 Dec, 02:00',
      '28 грудня 2025, 22:00 – 29 грудня 2025, 02:00',
      '28 груд., 22:00 – 29 груд., 02:00',
    ],
    [
      '2025-12-28T15:00/2025-12-29',
      '28 December 2025, 15:00 – 29 December 2025',
      '28 Dec, 15:00 – 29 Dec',
      '28 грудня 2025, 15:00 – 29 грудня 2025',
      '28 груд., 15:00 – 29 груд.',
    ],
    ['-0043-03-15', '15 March 44 BC', '15 Mar', '15 березня 44 до н. е.', '15 бер.'],
  ])('%s', (when, longEn, shortEn, longUk, shortUk) => {
    const date = interval(when);
    expect(formatInterval(date, english)).toBe(longEn);
    expect(formatInterval(date, english, 'short')).toBe(shortEn);
    expect(formatInterval(date, ukrainian)).toBe(longUk);
    expect(formatInterval(date, ukrainian, 'short')).toBe(shortUk);
  });

  it('leaves no slot unfilled and nothing undefined, whatever the date', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const end = fc.tuple(day, fc.constantFrom(4, 7, 10, 16)).map(([text, n]) => text.slice(0, n));
    const when = fc.oneof(
      end,
      fc.tuple(end, end).map(([a, b]) => [a, b].sort().join('/')),
      fc.tuple(end, end).map(([a, b]) => `[${[a, b].sort().join('..')}]`),
      end.map((a) => `${a}/..`),
      end.map((a) => `[..${a}]`),
      end.map((a) => `${a}%`),
    );
    fc.assert(
      fc.property(when, fc.constantFrom('short', 'long'), (text, style) => {
        const parsed = parseInterval(text);
        fc.pre(parsed.ok);
        for (const words of [english, ukrainian]) {
          const said = formatInterval((parsed as { interval: Interval }).interval, words, style);
          expect(said).not.toMatch(/[{}]|undefined|NaN|Infinity|^$/);
        }
      }),
    );
  });
});

describe('formatWhen', () => {
  it.each([
    ['early January', '[2026-01-01..2026-01-10]', '“early January” (1–10 January 2026)'],
    ['next week', '[2025-12-29..2026-01-11]', '“next week” (29 December 2025 – 11 January 2026)'],
    ['before the New Year', '2025-12', '“before the New Year” (December 2025)'],
    ['6 January', '2026-01-06', '6 January 2026'],
    ['around 6 January', '2026-01-06~', '“around 6 January” (about 6 January 2026)'],
    [null, '[2026-01-01..2026-01-10]', 'early January 2026'],
  ])('%s', (said, when, expected) => {
    expect(formatWhen(said, interval(when), english)).toBe(expected);
  });

  it('quotes in the language’s own marks, and takes braces as they are', () => {
    const date = interval('[2026-01-01..2026-01-10]');
    expect(formatWhen('на початку січня', date, ukrainian)).toBe(
      '«на початку січня» (1–10 січня 2026)',
    );
    expect(formatWhen('{date}', date, english, 'short')).toBe('“{date}” (1–10 Jan)');
  });
});

describe('formatOneOf', () => {
  it.each([
    [['2025-12-29', '2025-12-28'], '28 or 29 Dec', '28 або 29 груд.'],
    [['2025-12-28', '2025-12-29', '2025-12-31'], '28, 29 or 31 Dec', '28, 29 або 31 груд.'],
    [['2025-12-28', '2026-01-06'], '28 Dec or 6 Jan', '28 груд. або 6 січ.'],
    [['2025-12-28?', '2025-12-29'], '28 Dec? or 29 Dec', '28 груд.? або 29 груд.'],
    [
      ['2025-12-28', '2024-12-28'],
      '28 December 2024 or 28 December 2025',
      '28 грудня 2024 або 28 грудня 2025',
    ],
    [['2025-12-28'], '28 Dec', '28 груд.'],
    [[], '', ''],
  ])('%o', (dates, inEnglish, inUkrainian) => {
    expect(formatOneOf(dates.map(interval), english)).toBe(inEnglish);
    expect(formatOneOf(dates.map(interval), ukrainian)).toBe(inUkrainian);
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
  ])('%s', (text, expected) => {
    const window = parseWindow(text);
    expect(window && formatSpan(window, english)).toBe(expected);
  });

  it('names the open window and the infinite day', () => {
    expect(formatSpan({ start: -Infinity, end: Infinity }, ukrainian)).toBe('будь-коли');
    expect(formatDate(Infinity, english)).toBe('…');
    expect(formatDate(Date.parse('2026-01-01T23:59:59Z'), ukrainian)).toBe('1 січня 2026');
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

  function answers(): string {
    const texts = dates.map((text) => {
      const date = interval(text);
      const words = [english, ukrainian].map((one) => formatInterval(date, one));
      return [date.start, date.end, formatDay(date.start), ...words].join('|');
    });
    return [...texts, parseDay('2011-12-30'), JSON.stringify(parseWindow('2011-12-30'))].join('\n');
  }

  it('is the same day everywhere', () => {
    process.env.TZ = 'UTC';
    const expected = answers();
    const offsets = new Set<number>();
    for (const zone of zones) {
      process.env.TZ = zone;
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
      expect(answers(), zone).toBe(expected);
    }
    // The zones were really in force.
    expect(offsets.size).toBeGreaterThan(20);
  });
});
