import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInterval } from '../time/edtf';
import { formatInterval, formatOneOf, formatSpan, formatWhen } from '../time/format';
import type { TimeWords } from '../time/words';
import type { Interval } from '../time/interval';
import { parseWindow } from '../time/window';
import en from './en.json';
import uk from './uk.json';

const english: TimeWords = { locale: 'en', ...en.time };
const ukrainian: TimeWords = { locale: 'uk', ...uk.time };

function interval(text: string): Interval {
  const parsed = parseInterval(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.interval;
}

const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()) as [string, string, string]);

// Each row: the date, its long words, its short words.
describe('dates in English', () => {
  it.each(
    table(`
    2025-12-28 | 28 December 2025 | 28 Dec
    2025-12 | December 2025 | December
    2025-12-XX | December 2025 | December
    2025 | 2025 | 2025
    2025-24 | winter 2025–26 | winter
    1999-24 | winter 1999–2000 | winter
    2026-21 | spring 2026 | spring
    2026-22 | summer 2026 | summer
    2026-23 | autumn 2026 | autumn
    201X | the 2010s | the 2010s
    20XX | between 2000 and 2099 | between 2000 and 2099
    2025-12-28/2025-12-29 | 28–29 December 2025 | 28–29 Dec
    2025-11-28/2025-12-06 | 28 November – 6 December 2025 | 28 Nov – 6 Dec
    2025-12-28/2026-01-06 | 28 December 2025 – 6 January 2026 | 28 Dec – 6 Jan
    2024-12-28/2026-01-06 | 28 December 2024 – 6 January 2026 | 28 Dec 2024 – 6 Jan 2026
    2025-11/2025-12 | November–December 2025 | November–December
    2025-12/2026-01 | December 2025 – January 2026 | December 2025 – January 2026
    2025-12/2025-12 | 1–31 December 2025 | 1–31 Dec
    2025/2027 | 2025–2027 | 2025–2027
    [2025-12-29..2026-01-11] | between 29 December 2025 and 11 January 2026 | 29 Dec – 11 Jan
    [2026-01-02..2026-01-11] | between 2 and 11 January 2026 | 2–11 Jan
    [2026-01-02..2026-02-11] | between 2 January and 11 February 2026 | 2 Jan – 11 Feb
    [2025-12..2026-02] | between December 2025 and February 2026 | December 2025 – February 2026
    2025-1X | between October and December 2025 | October–December
    [2026-01-01..2026-01-10] | early January 2026 | early January
    [2026-01-11..2026-01-20] | mid-January 2026 | mid-January
    [2026-01-21..2026-01-31] | late January 2026 | late January
    [2026-02-21..2026-02-28] | late February 2026 | late February
    2026-01-01/2026-01-10 | 1–10 January 2026 | 1–10 Jan
    2025-12-28~ | about 28 December 2025 | about 28 Dec
    2025-12-28? | possibly 28 December 2025 | 28 Dec?
    2025-12% | possibly about December 2025 | about December?
    2025-12-28~/2026-01-06 | about 28 December 2025 – 6 January 2026 | about 28 Dec – 6 Jan
    2025-12-28/.. | from 28 December 2025 | from 28 Dec
    2025-12/.. | from December 2025 | from December
    2025/.. | from 2025 | from 2025
    ../2025-12-28 | until 28 December 2025 | until 28 Dec
    ../2025-12 | until December 2025 | until December
    [2025-12-28..] | 28 December 2025 or later | 28 Dec or later
    [..2025-12] | December 2025 or earlier | December or earlier
    2025-12-28T15:00-05:00 | 28 December 2025, 15:00 (UTC−5) | 28 Dec, 15:00
    2025-12-28T15:00:30+05:45 | 28 December 2025, 15:00:30 (UTC+5:45) | 28 Dec, 15:00:30
    2025-12-28T09:05:00Z | 28 December 2025, 09:05:00 (UTC) | 28 Dec, 09:05:00
    2025-12-28T15:00/2025-12-28T16:30 | 28 December 2025, 15:00–16:30 | 28 Dec, 15:00–16:30
    2025-12-28T22:00/2025-12-28T24:00 | 28 December 2025, 22:00–24:00 | 28 Dec, 22:00–24:00
    2025-12-28T22:00/2025-12-29T02:00 | 28 December 2025, 22:00 – 29 December 2025, 02:00 | 28 Dec, 22:00 – 29 Dec, 02:00
    2025-12-28T15:00/2025-12-29 | 28 December 2025, 15:00 – 29 December 2025 | 28 Dec, 15:00 – 29 Dec
    -0043-03-15 | 15 March 44 BC | 15 Mar 44 BC
    -0043-03-15/-0043-03-16 | 15–16 March 44 BC | 15–16 Mar 44 BC
    -0043-03-15/-0043-05-16 | 15 March – 16 May 44 BC | 15 Mar – 16 May 44 BC
    -0043-03 | March 44 BC | March 44 BC
    -0043-03/-0043-05 | March–May 44 BC | March–May 44 BC
    [-0043-03-01..-0043-03-10] | early March 44 BC | early March 44 BC
    -0427 | 428 BC | 428 BC
    0000 | 1 BC | 1 BC
    0001 | AD 1 | AD 1
    0050-04-20 | 20 April AD 50 | 20 Apr AD 50
    0100-04 | April 100 | April
    -0043-24 | winter 44–43 BC | winter 44–43 BC
    0000-24 | winter 1 BC – AD 1 | winter 1 BC – AD 1
    0099-24 | winter AD 99–100 | winter AD 99–100
    -0427/-0347 | 428–348 BC | 428–348 BC
    -0043/0050 | 44 BC – AD 50 | 44 BC – AD 50
    0050/2026 | AD 50 – 2026 | AD 50 – 2026
    -0043-03-15/0050-04-20 | 15 March 44 BC – 20 April AD 50 | 15 Mar 44 BC – 20 Apr AD 50
    [-0043..-0039] | between 44 BC and 40 BC | between 44 BC and 40 BC
    Y12345 | 12,345 | 12,345
    Y-12345/Y-12000 | 12,346–12,001 BC | 12,346–12,001 BC
    `),
  )('%s', (when, long, short) => {
    expect(formatInterval(interval(when), english)).toBe(long);
    expect(formatInterval(interval(when), english, 'short')).toBe(short);
  });
});

describe('dates in Ukrainian', () => {
  it.each(
    table(`
    2025-12-28 | 28 грудня 2025 року | 28 груд.
    2025-12 | грудень 2025 року | грудень
    2025-12-XX | грудень 2025 року | грудень
    2025 | 2025 рік | 2025 рік
    2025-24 | зима 2025–26 | зима
    1999-24 | зима 1999–2000 | зима
    2026-21 | весна 2026 року | весна
    2026-22 | літо 2026 року | літо
    2026-23 | осінь 2026 року | осінь
    201X | 2010-ті роки | 2010-ті роки
    20XX | не раніше 2000 року й не пізніше 2099 року | не раніше 2000 року й не пізніше 2099 року
    2025-12-28/2025-12-29 | 28–29 грудня 2025 року | 28–29 груд.
    2025-11-28/2025-12-06 | 28 листопада – 6 грудня 2025 року | 28 лист. – 6 груд.
    2025-12-28/2026-01-06 | 28 грудня 2025 року – 6 січня 2026 року | 28 груд. – 6 січ.
    2024-12-28/2026-01-06 | 28 грудня 2024 року – 6 січня 2026 року | 28 груд. 2024 – 6 січ. 2026
    2025-11/2025-12 | листопад–грудень 2025 року | листопад–грудень
    2025-12/2026-01 | грудень 2025 року – січень 2026 року | грудень 2025 – січень 2026
    2025-12/2025-12 | 1–31 грудня 2025 року | 1–31 груд.
    2025/2027 | 2025–2027 роки | 2025–2027 роки
    [2025-12-29..2026-01-11] | між 29 грудня 2025 року і 11 січня 2026 року | 29 груд. – 11 січ.
    [2026-01-02..2026-01-11] | між 2 і 11 січня 2026 року | 2–11 січ.
    [2026-01-02..2026-02-11] | між 2 січня і 11 лютого 2026 року | 2 січ. – 11 лют.
    [2025-12..2026-02] | не раніше грудня 2025 року й не пізніше лютого 2026 року | грудень 2025 – лютий 2026
    2025-1X | не раніше жовтня й не пізніше грудня 2025 року | жовтень–грудень
    [2026-01-01..2026-01-10] | на початку січня 2026 року | на початку січня
    [2026-01-11..2026-01-20] | у середині січня 2026 року | у середині січня
    [2026-01-21..2026-01-31] | наприкінці січня 2026 року | наприкінці січня
    [2026-02-21..2026-02-28] | наприкінці лютого 2026 року | наприкінці лютого
    2026-01-01/2026-01-10 | 1–10 січня 2026 року | 1–10 січ.
    2025-12-28~ | приблизно 28 грудня 2025 року | бл. 28 груд.
    2025-12-28? | можливо, 28 грудня 2025 року | 28 груд.?
    2025-12% | можливо, приблизно грудень 2025 року | бл. грудень?
    2025-12-28~/2026-01-06 | приблизно 28 грудня 2025 року – 6 січня 2026 року | бл. 28 груд. – 6 січ.
    2025-12-28/.. | від 28 грудня 2025 року | від 28 груд.
    2025-12/.. | від грудня 2025 року | від грудня
    2025/.. | від 2025 року | від 2025 року
    ../2025-12-28 | до 28 грудня 2025 року | до 28 груд.
    ../2025-12 | до грудня 2025 року | до грудня
    [2025-12-28..] | 28 грудня 2025 року або пізніше | 28 груд. або пізніше
    [..2025-12] | грудень 2025 року або раніше | грудень або раніше
    2025-12-28T15:00-05:00 | 28 грудня 2025 року, 15:00 (UTC−5) | 28 груд., 15:00
    2025-12-28T15:00:30+05:45 | 28 грудня 2025 року, 15:00:30 (UTC+5:45) | 28 груд., 15:00:30
    2025-12-28T09:05:00Z | 28 грудня 2025 року, 09:05:00 (UTC) | 28 груд., 09:05:00
    2025-12-28T15:00/2025-12-28T16:30 | 28 грудня 2025 року, 15:00–16:30 | 28 груд., 15:00–16:30
    2025-12-28T22:00/2025-12-28T24:00 | 28 грудня 2025 року, 22:00–24:00 | 28 груд., 22:00–24:00
    2025-12-28T22:00/2025-12-29T02:00 | 28 грудня 2025 року, 22:00 – 29 грудня 2025 року, 02:00 | 28 груд., 22:00 – 29 груд., 02:00
    2025-12-28T15:00/2025-12-29 | 28 грудня 2025 року, 15:00 – 29 грудня 2025 року | 28 груд., 15:00 – 29 груд.
    -0043-03-15 | 15 березня 44 року до н. е. | 15 бер. 44 до н. е.
    -0043-03/-0043-05 | березень–травень 44 року до н. е. | березень–травень 44 до н. е.
    -0427 | 428 рік до н. е. | 428 рік до н. е.
    0000 | 1 рік до н. е. | 1 рік до н. е.
    0001 | 1 рік н. е. | 1 рік н. е.
    0050-04-20 | 20 квітня 50 року н. е. | 20 квіт. 50 н. е.
    0100-04 | квітень 100 року | квітень
    -0043-24 | зима 44–43 до н. е. | зима 44–43 до н. е.
    -0427/-0347 | 428–348 роки до н. е. | 428–348 роки до н. е.
    -0043/0050 | 44 рік до н. е. – 50 рік н. е. | 44 рік до н. е. – 50 рік н. е.
    -0427/.. | від 428 року до н. е. | від 428 року до н. е.
    [-0043..-0039] | не раніше 44 року до н. е. й не пізніше 40 року до н. е. | не раніше 44 року до н. е. й не пізніше 40 року до н. е.
    Y12345 | 12\u00a0345 рік | 12\u00a0345 рік
    `),
  )('%s', (when, long, short) => {
    expect(formatInterval(interval(when), ukrainian)).toBe(long);
    expect(formatInterval(interval(when), ukrainian, 'short')).toBe(short);
  });

  it('adds to what was said the days that it means', () => {
    const date = interval('[2026-01-01..2026-01-10]');
    expect(formatWhen('перші дні січня', date, ukrainian)).toBe(
      'перші дні січня (1–10 січня 2026 року)',
    );
  });

  it('says the year of a short date where the words ask for it', () => {
    const dated = { ...ukrainian, saidYears: 'all' as const };
    const short = (text: string) => formatInterval(interval(text), dated, 'short');
    expect(short('2025-12-28')).toBe('28 груд. 2025');
    expect(short('2025-12-28/2026-01-06')).toBe('28 груд. 2025 – 6 січ. 2026');
    expect(short('2025-11-28/2025-12-06')).toBe('28 лист. – 6 груд. 2025');
    expect(short('2025-12')).toBe('грудень 2025');
    expect(short('2025-24')).toBe('зима 2025–26');
    expect(formatOneOf(['2025-12-28', '2025-12-29'].map(interval), dated)).toBe(
      '28 або 29 груд. 2025',
    );
  });

  it('leaves out the year that stands beside a date already', () => {
    const beside = { ...ukrainian, saidYears: 2025 };
    const short = (text: string) => formatInterval(interval(text), beside, 'short');
    expect(short('2025-12-28')).toBe('28 груд.');
    expect(short('2026-01-01')).toBe('1 січ. 2026');
    expect(short('2025-12-28/2026-01-06')).toBe('28 груд. – 6 січ. 2026');
  });

  it('joins alternatives and names windows', () => {
    expect(formatOneOf(['2025-12-28', '2025-12-29'].map(interval), ukrainian)).toBe(
      '28 або 29 груд.',
    );
    const window = parseWindow('2026-01-02/..');
    expect(window && formatSpan(window, ukrainian)).toBe('від 2 січня 2026 року');
    expect(formatSpan({ start: -Infinity, end: Infinity }, ukrainian)).toBe('будь-коли');
  });
});

describe('dates in every language', () => {
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
