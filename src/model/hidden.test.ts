import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, isTame } from '../testing/hostile';
import { brokenOver, closed, spelledOut, tame } from './hidden';

describe('tame', () => {
  it.each([
    ['an override that is not closed', 'a\u202eb', 'ab', '\u202e'],
    ['an override that is closed', 'a\u202eb\u202cc', 'abc', '\u202e\u202c'],
    ['an embedding that is not closed', 'a\u202bb', 'ab', '\u202b'],
    ['isolates that are not closed', '\u2066\u2067a\u2069', '\u2067a\u2069', '\u2066'],
    ['what closes nothing', 'a\u2069\u202c', 'a', '\u2069\u202c'],
    [
      'an embedding that an isolate ends',
      '\u2068\u202ba\u2069\u202c',
      '\u2068a\u2069',
      '\u202b\u202c',
    ],
    ['control characters', 'a\u0000\u007f\u009fb', 'ab', '\u0000\u007f\u009f'],
    [
      'a byte order mark and what is not Unicode',
      'a\ufeff\ud800b\uffff',
      'ab',
      '\ufeff\ud800\uffff',
    ],
    ['ends of lines', 'a\r\nb\tc\u0085\u2029d', 'a b c d', '\r\n\t\u0085\u2029'],
  ])('takes out %s', (_, text, clean, taken) => {
    expect(tame(text)).toEqual({ text: clean, taken: taken.split('') });
  });

  it.each([
    'רוסטם \u2068Umerov\u2069 \u202bב\u202c\u200f',
    'می\u200cخواهم',
    '👩\u200d🚀',
    'e\u0301\u0323',
    'עֻמֶרוֹב',
    '\u{1f1fa}\u{1f1e6}',
  ])('leaves %s as it is', (text) => {
    expect(tame(text)).toEqual({ text, taken: [] });
  });

  it('puts nothing where an address is broken', () => {
    expect(tame('https://a.example/b\nc\u202e', '').text).toBe('https://a.example/bc');
  });

  it('leaves nothing that acts beyond the text, says what it took, and has no more to take', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { text: clean, taken } = tame(text);
        expect(isTame(clean)).toBe(true);
        expect(taken.length > 0).toBe(clean !== text);
        expect(taken.length > 0).toBe(!isTame(text));
        expect(tame(clean)).toEqual({ text: clean, taken: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer for signs by the thousand', () => {
    const many = '\u2066\u202a'.repeat(50_000) + '\u2069'.repeat(100_000);
    expect(tame(many).text).toHaveLength(100_000);
  });
});

it('closes what a cut left open, the innermost first', () => {
  expect(closed('a\u2067b\u202bc…')).toBe('a\u2067b\u202bc…\u202c\u2069');
  expect(closed('a\u2067b\u2069…')).toBe('a\u2067b\u2069…');
});

it('writes out what is not seen', () => {
  expect(spelledOut('a\u202eb\u0000\u200f\ud800')).toBe('a<U+202E>b<U+0000><U+200F><U+D800>');
  expect(spelledOut('Умєров')).toBe('Умєров');
});

describe('a text broken into lines', () => {
  it('turns in each line what it turned as a whole', () => {
    expect(brokenOver(['a \u2068b', 'c\u2069 d', 'e'])).toEqual([
      'a \u2068b\u2069',
      '\u2068c\u2069 d',
      'e',
    ]);
    expect(brokenOver(['\u2067\u2068a', 'b\u2069', 'c\u2069d'])).toEqual([
      '\u2067\u2068a\u2069\u2069',
      '\u2067\u2068b\u2069\u2069',
      '\u2067c\u2069d',
    ]);
  });

  it('leaves nothing open in a line, and nothing out of it', () => {
    fc.assert(
      fc.property(hostileText, fc.array(fc.nat(30), { maxLength: 4 }), (text, cuts) => {
        const whole = tame(text).text;
        const at = [0, ...cuts.map((n) => Math.min(n, whole.length)), whole.length];
        const ends = at.sort((a, b) => a - b);
        const lines = ends.slice(1).map((end, i) => whole.slice(ends[i], end));
        const broken = brokenOver(lines);
        const bare = (part: string) => part.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
        expect(broken.map(bare)).toEqual(lines.map(bare));
        // A cut through a pair of surrogates is not made by who breaks lines.
        for (const line of broken) expect(isTame(line.replace(/\p{Cs}/gu, ''))).toBe(true);
      }),
    );
  });
});
