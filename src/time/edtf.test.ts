import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfProblems, parseInterval } from './edtf';
import { dayLength, type Interval } from './interval';

function interval(text: string): Interval {
  const parsed = parseInterval(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.interval;
}

// An end in short: `2025-12-28`, with its time when it is not midnight, `..` when open.
const short = (t: number) =>
  Number.isFinite(t)
    ? new Date(t).toISOString().replace('.000Z', '').replace('T00:00:00', '')
    : '..';

function summary(text: string): string {
  const { start, end, precision, span, uncertain, approximate } = interval(text);
  const flags = (uncertain ? '?' : '') + (approximate ? '~' : '');
  return [short(start), short(end), precision, span, flags].join(' ').trim();
}

describe('parseInterval', () => {
  it.each([
    // Level 0: dates, times, intervals.
    ['2025', '2025-01-01 2026-01-01 year within'],
    ['2025-12', '2025-12-01 2026-01-01 month within'],
    ['2025-12-28', '2025-12-28 2025-12-29 day throughout'],
    ['2024-02-29', '2024-02-29 2024-03-01 day throughout'],
    ['0000', '0000-01-01 0001-01-01 year within'],
    ['0050-03', '0050-03-01 0050-04-01 month within'],
    ['-0001', '-000001-01-01 0000-01-01 year within'],
    ['2025-12-28T15:00', '2025-12-28T15:00:00 2025-12-28T15:01:00 minute throughout'],
    ['2025-12-28T15:00:30', '2025-12-28T15:00:30 2025-12-28T15:00:31 second throughout'],
    ['2025-12-28T24:00', '2025-12-29 2025-12-29T00:01:00 minute throughout'],
    ['2025-12-28/2025-12-29', '2025-12-28 2025-12-30 day throughout'],
    ['2025-12-28/2026-01', '2025-12-28 2026-02-01 day throughout'],
    ['2025/2026', '2025-01-01 2027-01-01 year throughout'],
    [
      '2025-12-28T15:00/2025-12-28T16:30',
      '2025-12-28T15:00:00 2025-12-28T16:30:00 minute throughout',
    ],
    ['2025-12-28T15:00/2025-12-29', '2025-12-28T15:00:00 2025-12-30 minute throughout'],
    // Level 1: open and unknown ends, seasons, flags, unspecified digits, long years.
    ['2025-12-28/..', '2025-12-28 .. day throughout'],
    ['2025-12-28/', '2025-12-28 .. day throughout'],
    ['../2025-12', '.. 2026-01-01 month throughout'],
    ['/2025-12', '.. 2026-01-01 month throughout'],
    ['../2025-12-28T15:00', '.. 2025-12-28T15:00:00 minute throughout'],
    ['2025-21', '2025-03-01 2025-06-01 season within'],
    ['2025-22', '2025-06-01 2025-09-01 season within'],
    ['2025-23', '2025-09-01 2025-12-01 season within'],
    ['2025-24', '2025-12-01 2026-03-01 season within'],
    ['2023-24', '2023-12-01 2024-03-01 season within'],
    ['2025-21?', '2025-03-01 2025-06-01 season within ?'],
    ['2025-24%', '2025-12-01 2026-03-01 season within ?~'],
    ['2025-21/2025-22', '2025-03-01 2025-09-01 season throughout'],
    ['2025-12-28?', '2025-12-28 2025-12-29 day within ?'],
    ['2025-12~', '2025-12-01 2026-01-01 month within ~'],
    ['2025%', '2025-01-01 2026-01-01 year within ?~'],
    ['2025-12-28~/2026-01-06', '2025-12-28 2026-01-07 day within ~'],
    ['2025-12-28/2026-01-06?', '2025-12-28 2026-01-07 day within ?'],
    ['2025-12-28?/..', '2025-12-28 .. day within ?'],
    ['201X', '2010-01-01 2020-01-01 decade within'],
    ['20XX', '2000-01-01 2100-01-01 century within'],
    ['2004-XX', '2004-01-01 2005-01-01 year within'],
    ['2004-XX-XX', '2004-01-01 2005-01-01 year within'],
    ['2025-10-XX', '2025-10-01 2025-11-01 month within'],
    ['Y12345', '+012345-01-01 +012346-01-01 year within'],
    ['Y-12345', '-012345-01-01 -012344-01-01 year within'],
    ['Y-12345/Y12345', '-012345-01-01 +012346-01-01 year throughout'],
    ['[Y-12345..-0427]', '-012345-01-01 -000426-01-01 year within'],
    ['Y-271820', '-271820-01-01 -271819-01-01 year within'],
    ['Y275759', '+275759-01-01 +275760-01-01 year within'],
    // Years before year 1, of which 0000 is 1 BC.
    ['-0043-03-15', '-000043-03-15 -000043-03-16 day throughout'],
    ['-0043-03-15T10:00', '-000043-03-15T10:00:00 -000043-03-15T10:01:00 minute throughout'],
    ['-0427/-0346', '-000427-01-01 -000345-01-01 year throughout'],
    ['-0043-03/0050', '-000043-03-01 0051-01-01 month throughout'],
    ['../-0043', '.. -000042-01-01 year throughout'],
    ['-0043-03-15~', '-000043-03-15 -000043-03-16 day within ~'],
    ['-0043-24', '-000043-12-01 -000042-03-01 season within'],
    ['-0043-03-XX', '-000043-03-01 -000043-04-01 month within'],
    ['-0043-XX', '-000043-01-01 -000042-01-01 year within'],
    // Of level 2, what leaves one stretch.
    ['2025-10-2X', '2025-10-20 2025-10-30 day within'],
    ['2025-10-0X', '2025-10-01 2025-10-10 day within'],
    ['2025-10-3X', '2025-10-30 2025-11-01 day within'],
    ['2014-06-3X', '2014-06-30 2014-07-01 day within'],
    ['2025-02-2X', '2025-02-20 2025-03-01 day within'],
    ['2025-1X', '2025-10-01 2026-01-01 month within'],
    ['2025-0X-XX', '2025-01-01 2025-10-01 month within'],
    ['[2025-12-29..2026-01-11]', '2025-12-29 2026-01-12 day within'],
    ['[2025-12..2026-01]', '2025-12-01 2026-02-01 month within'],
    ['[2025..2026]', '2025-01-01 2027-01-01 year within'],
    ['[2025-12-29..]', '2025-12-29 .. day within'],
    ['[..2025-12-29]', '.. 2025-12-30 day within'],
  ])('reads %s', (text, expected) => expect(summary(text)).toBe(expected));

  it.each([
    ['2025-12-28', null],
    ['2025-12-28T15:00', null],
    ['2025-12-28T15:00Z', 0],
    ['2025-12-28T15:00-05:00', -300],
    ['2025-12-28T15:00+02', 120],
    ['2025-12-28T15:00+0545', 345],
    ['2025-12-28T15:00−03:30', -210],
    ['2025-12-28T15:00+02:00/2025-12-28T16:00+02:00', 120],
    ['2025-12-28T15:00+02:00/2025-12-28T16:00', 120],
    ['2026-03-28T15:00+01:00/2026-03-29T15:00+02:00', null],
  ])('keeps the offset of %s and leaves the time on its clock', (text, offset) => {
    expect(interval(text).offset).toBe(offset);
    expect(interval(text).start % dayLength).toBe(text.includes('T') ? 15 * 3_600_000 : 0);
  });

  it('keeps the text as written', () => {
    expect(interval('2025-12-28T15:00-05:00').edtf).toBe('2025-12-28T15:00-05:00');
  });

  it.each([
    ['', 'not-edtf'],
    ['early January', 'not-edtf'],
    [' 2025', 'not-edtf'],
    ['28.12.2025', 'not-edtf'],
    ['2025-13', 'not-edtf'],
    ['2025-02-30', 'not-edtf'],
    ['2025-02-29', 'not-edtf'],
    ['2025-02-29/2025-03-02', 'not-edtf'],
    ['2025-12-28T25:00', 'not-edtf'],
    ['2025-12-28T15:00:00.5', 'not-edtf'],
    ['2025-12-28T15', 'not-edtf'],
    ['2025-12-28T15:00~', 'not-edtf'],
    ['[2025-01-01..2025-02]', 'not-edtf'],
    ['2025-12-28'.repeat(50), 'not-edtf'],
    ['[2025-12-28,2025-12-29]', 'level-2'],
    ['[2025-12-28]', 'level-2'],
    ['[2025-12-21..2025-12-23,2025-12-24..]', 'level-2'],
    ['[..2025-12-01..2025-12-05]', 'level-2'],
    ['{2025-12-28,2025-12-29}', 'level-2'],
    ['{2025..2026}', 'level-2'],
    ['2025-25', 'level-2'],
    ['2025-33', 'level-2'],
    ['2025-?21', 'level-2'],
    ['?2025-12', 'level-2'],
    ['2025?-12', 'level-2'],
    ['2025-XX-01', 'level-2'],
    ['2025-1X-10', 'level-2'],
    ['156X-12-25', 'level-2'],
    ['XXXX-12-25', 'level-2'],
    ['?2025-10-2X', 'not-edtf'],
    ['2025-02-3X', 'not-edtf'],
    ['2025-12-4X', 'not-edtf'],
    ['2025-2X', 'not-edtf'],
    ['2025-10-2X-XX', 'not-edtf'],
    ['20X5', 'level-2'],
    ['2XXX', 'level-2'],
    ['2025-10-2X/2025-11', 'level-2'],
    ['1950S2', 'level-2'],
    ['Y-17E7', 'level-2'],
    ['201', 'level-2'],
    ['20', 'level-2'],
    ['Y170000002', 'out-of-range'],
    ['Y-170000002', 'out-of-range'],
    ['Y170000002/Y180000002', 'out-of-range'],
    ['Y-271821', 'out-of-range'],
    ['Y275760', 'out-of-range'],
    ['Y12345-06', 'not-edtf'],
    ['Y12345-06-01', 'not-edtf'],
    ['Y-12345/Y12345-06-01', 'not-edtf'],
    ['-0000', 'not-edtf'],
    ['Y-1234', 'not-edtf'],
    ['-201X', 'out-of-range'],
    ['2025/2024', 'backwards'],
    ['2026-01-06/2025-12-28', 'backwards'],
    ['[2025-12-05..2025-12-01]', 'backwards'],
    ['2025-12-28T15:00/2025-12-28T15:00', 'backwards'],
    ['2025-12-28T15:00+25:00', 'offset'],
    ['2025-12-28T15:00+02:75', 'offset'],
    ['2025-12-28T15:00+2', 'offset'],
    ['2025-12-28T15:00Z/2025-12-28T16:00+99', 'offset'],
    ['../..', 'open'],
    ['/', 'open'],
    ['XXXX', 'open'],
    ['XXXX-XX', 'open'],
  ])('refuses %s: %s', (text, reason) =>
    expect(parseInterval(text)).toEqual({ ok: false, reason }),
  );

  it('answers any text with a sound interval or a reason', () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          ...'2025 -12 -28 -24 -2X -XX 201X T15:00 :30 Z +02:00 -05:00 / .. [ ] { } , ? ~ % Y -0427 12345 0 9'.split(
            ' ',
          ),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), pieces), (text) => {
        const parsed = parseInterval(text);
        if (!parsed.ok) return edtfProblems.includes(parsed.reason);
        const { start, end, edtf } = parsed.interval;
        return start < end && edtf === text && !(start === -Infinity && end === Infinity);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a day alone, as an interval and as a one-of range alike', () => {
    const day = fc
      .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [a, b] = [one, other].sort() as [string, string];
        const [start, end] = [interval(a).start, interval(b).end];
        expect(start).toBe(Date.parse(`${a}T00:00:00Z`));
        expect(interval(`${a}/${b}`)).toMatchObject({ start, end, span: 'throughout' });
        expect(interval(`[${a}..${b}]`)).toMatchObject({ start, end, span: 'within' });
      }),
    );
  });
});
