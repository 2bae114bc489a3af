import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitList, unescapeItem } from '../testing/flat';
import { escapeItem, formatCsv, guard, joinList, parseCsv, unguard } from './csv';

// Characters that mean something to a CSV file or a spreadsheet, often.
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('"', ',', ';', '\r', '\n', '\t', "'", '=', '-', '1', 'а', '\uFEFF', ' '),
      {
        maxLength: 6,
      },
    )
    .map((letters) => letters.join('')),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

describe('CSV', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(formatCsv(table))).toEqual(table);
      }),
    );
  });

  it('is written as RFC 4180 says, behind a byte order mark', () => {
    expect(
      formatCsv([
        ['a', 'b "c"'],
        ['', '1,5\n2'],
      ]),
    ).toBe('\uFEFFa,"b ""c"""\r\n,"1,5\n2"\r\n');
  });

  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['\uFEFF"a"\r\n', [['a']]],
    ['"a""b"c,d', [['a"bc', 'd']]],
    ['"never closed,\n', [['never closed,\n']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['', []],
  ])('of other tools is read too: %j', (text, table) => expect(parseCsv(text)).toEqual(table));

  it('never throws', () => {
    fc.assert(fc.property(cell, (text) => void parseCsv(text)));
  });
});

describe('the guard against formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+380', "'+380"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＝1', "'＝1"],
    ["'s-Hertogenbosch", "''s-Hertogenbosch"],
    ['a=1', 'a=1'],
    ['-81.69', '-81.69'],
  ])('%j becomes %j', (plain, safe) => {
    expect(guard(plain)).toBe(safe);
    expect(unguard(safe)).toBe(plain);
  });

  it('comes off again, and leaves an apostrophe of others alone', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguard(guard(text))).toBe(text);
      }),
    );
    expect(unguard("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
  });

  it('leaves nothing that begins like a formula, but for plain numbers', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const safe = guard(text);
        expect(formula.test(safe) && !/^-\d+(\.\d+)?$/.test(safe)).toBe(false);
      }),
    );
  });
});

describe('a list in one cell', () => {
  it('keeps semicolons, brackets and backslashes of its values', () => {
    expect(joinList(['A; B', 'C (host)', 'D\\'])).toBe('A\\; B; C \\(host); D\\\\');
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }), (items) => {
        expect(splitList(joinList(items)).map(unescapeItem)).toEqual(items);
      }),
    );
  });

  it('keeps an empty place between others', () => {
    expect(splitList('ua; ; tr')).toEqual(['ua', '', 'tr']);
  });

  it('reads what people write', () => {
    expect(splitList('A;B (host)')).toEqual(['A', 'B (host)']);
    expect(splitList('')).toEqual([]);
    expect(escapeItem('a')).toBe('a');
  });
});
