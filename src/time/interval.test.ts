import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInterval } from './edtf';
import {
  dayLength,
  hull,
  isDoubted,
  relate,
  sameInterval,
  startOfDay,
  type TimeWindow,
} from './interval';

const days = (start: number, end: number): TimeWindow => ({
  start: start * dayLength,
  end: end * dayLength,
});

const stretch = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => days(start, start + length));

describe('relate', () => {
  const window = days(10, 20);

  it.each([
    ['inside', days(12, 14), 'certain'],
    ['the whole window', days(10, 20), 'certain'],
    ['over the start', days(9, 11), 'possible'],
    ['over the end', days(19, 21), 'possible'],
    ['around it', days(0, 30), 'possible'],
    ['touching the start', days(5, 10), 'outside'],
    ['touching the end', days(20, 25), 'outside'],
    ['open to the past', days(-Infinity, 12), 'possible'],
    ['open to the past, over before', days(-Infinity, 10), 'outside'],
    ['open to the future', days(12, Infinity), 'possible'],
    ['open to the future, begun after', days(20, Infinity), 'outside'],
  ])('%s', (_, interval, relation) => expect(relate(interval, window)).toBe(relation));

  it('takes open windows', () => {
    expect(relate(days(12, 14), days(10, Infinity))).toBe('certain');
    expect(relate(days(12, Infinity), days(10, Infinity))).toBe('certain');
    expect(relate(days(8, 14), days(10, Infinity))).toBe('possible');
    expect(relate(days(8, 10), days(-Infinity, 9))).toBe('possible');
    expect(relate(days(9, 10), days(-Infinity, 9))).toBe('outside');
  });

  it('finds no date possible everywhere and certain nowhere', () => {
    fc.assert(fc.property(stretch, (w) => relate(null, w) === 'possible'));
  });

  it('is certain of nothing doubted, and loses nothing by the doubt', () => {
    fc.assert(
      fc.property(stretch, stretch, (interval, w) => {
        const [sure, doubted] = [relate(interval, w), relate(interval, w, true)];
        return doubted === (sure === 'certain' ? 'possible' : sure);
      }),
    );
  });

  it('never loses an event to a wider window', () => {
    const rank = { outside: 0, possible: 1, certain: 2 };
    fc.assert(
      fc.property(stretch, stretch, fc.nat(20), fc.boolean(), (interval, w, more, doubted) => {
        const wider = { start: w.start - more * dayLength, end: w.end + more * dayLength };
        return rank[relate(interval, wider, doubted)] >= rank[relate(interval, w, doubted)];
      }),
    );
  });
});

describe('hull', () => {
  it('is null for nothing', () => expect(hull([])).toBeNull());

  it('holds all of them and no more', () => {
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1 }), (intervals) => {
        const all = hull(intervals);
        expect(all?.start).toBe(Math.min(...intervals.map((one) => one.start)));
        expect(all?.end).toBe(Math.max(...intervals.map((one) => one.end)));
      }),
    );
  });
});

describe('sameInterval', () => {
  const same = (a: string, b: string) => {
    const [one, other] = [parseInterval(a), parseInterval(b)];
    return one.ok && other.ok && sameInterval(one.interval, other.interval);
  };

  it.each([
    ['2026-01', '[2026-01-01..2026-01-31]', true],
    ['2026-01', '2026-01-XX', true],
    ['2025-12-28', '2025-12-28/2025-12-28', true],
    ['2026-01', '2026-01-01/2026-01-31', false],
    ['2025-12-28', '2025-12-28?', false],
    ['2025-12-28?', '2025-12-28~', false],
    ['2025-12-28', '2025-12-29', false],
    ['2025-12-28T15:00', '2025-12-28T15:00+02:00', true],
    ['2025-12-28T15:00Z', '2025-12-28T15:00', true],
    ['2025-12-28T15:00Z', '2025-12-28T15:00+02:00', false],
    ['2025-12-28T15:00', '2025-12-28T15:01+02:00', false],
  ])('%s and %s: %s', (a, b, expected) => expect(same(a, b)).toBe(expected));
});

describe('isDoubted', () => {
  it.each([
    ['2025-12-28?', true],
    ['2025-12~', true],
    ['2025%', true],
    ['2025-12-28/2026-01-06?', true],
    ['2025-12', false],
    ['2025-12-2X', false],
    ['[2025-12-01..2025-12-05]', false],
  ])('%s: %s', (text, doubted) => {
    const parsed = parseInterval(text);
    expect(parsed.ok && isDoubted(parsed.interval)).toBe(doubted);
  });
});

describe('startOfDay', () => {
  it('goes down, before 1970 too, and leaves infinite times', () => {
    expect(startOfDay(dayLength + 1)).toBe(dayLength);
    expect(startOfDay(-1)).toBe(-dayLength);
    expect(startOfDay(-Infinity)).toBe(-Infinity);
  });
});
