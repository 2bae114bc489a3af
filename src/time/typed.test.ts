import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeWords as english } from '../testing/timeWords';
import { firstMoment, lastMoment, parsePlain } from './calendar';
import { formatDate, formatDayYear, formatYear } from './format';
import { dayLength, startOfDay } from './interval';
import { readTyped } from './typed';
import type { TimeWords } from './words';

const ukrainian: TimeWords = {
  ...english,
  locale: 'uk',
  year: '{year} рік',
  yearOf: '{year} року',
  bc: '{year} до н. е.',
  ad: '{year} н. е.',
};

describe('readTyped', () => {
  it.each([
    ['15 March 44 BC', '-0043-03-15'],
    [' 15  mar 44 bc ', '-0043-03-15'],
    ['March 44 BC', '-0043-03'],
    ['44 BC', '-0043'],
    ['1 BC', '0000'],
    ['AD 50', '0050'],
    ['50', '0050'],
    ['20 April AD 50', '0050-04-20'],
    ['2026', '2026'],
    ['12,346 BC', 'Y-12345'],
    ['-0043-03-15', '-0043-03-15'],
    ['Y12345', 'Y12345'],
  ])('reads %s', (text, same) => expect(readTyped(text, english)).toEqual(parsePlain(same)));

  it.each([
    ['428 до н. е.', '-0427'],
    ['428 рік до н. е.', '-0427'],
    ['428 року до н. е.', '-0427'],
    ['березень 44 до н. е.', '-0043-03'],
    ['15 березня 44 до н. е.', '-0043-03-15'],
    ['15 бер 44 до н. е.', '-0043-03-15'],
    ['12 346 до н. е.', 'Y-12345'],
  ])('reads %s', (text, same) => expect(readTyped(text, ukrainian)).toEqual(parsePlain(same)));

  it.each([
    '',
    'BC',
    '0 BC',
    'March',
    '30 February 44 BC',
    '15 Marchember 44 BC',
    '-0043-03-15T10:00',
    'Y999999',
    '999999 BC',
    '44 BC BC',
    '15.03.2026',
  ])('does not read “%s”', (text) => expect(readTyped(text, english)).toBeNull());

  it('reads what is written of any day and year', () => {
    const moment = fc.oneof(
      fc.integer({ min: firstMoment, max: lastMoment - 1 }),
      fc.integer({ min: -800_000, max: 30_000 }).map((day) => day * dayLength),
    );
    fc.assert(
      fc.property(moment, fc.constantFrom(english, ukrainian), (t, words) => {
        const day = { start: startOfDay(t), end: startOfDay(t) + dayLength, precision: 'day' };
        expect(readTyped(formatDate(t, words), words)).toEqual(day);
        expect(readTyped(formatDayYear(t, words), words)).toEqual(day);
        const year = readTyped(formatYear(t, words), words)!;
        expect(year.precision).toBe('year');
        expect(year.start <= t && t < year.end).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readTyped(text, ukrainian)));
  });
});
