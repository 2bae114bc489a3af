import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layPage, wrap, type Look, type PageText } from './page';

const look: Look = {
  page: '#fff',
  ink: '#111',
  muted: '#555',
  accent: '#00f',
  serif: '"A Serif", serif',
  sans: 'sans-serif',
};
const shot = { width: 400, height: 200, marks: '<rect id="shot"/>' };
const text: PageText = {
  headline: 'Who met <whom> & when',
  sentence: 'Ankara',
  known: 'As known on 1 January 2026',
  past: true,
  counts: '13 of 13 events',
  notes: ['Sources: A, B', 'Borders', 'https://parley.example/?known=2026-01-01'],
};
// Every letter ten pixels wide.
const measure = (_: string, line: string) => line.length * 10;
const textsOf = (marks: string) =>
  [...marks.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line);

describe('the page of a picture', () => {
  it('says what it is above the picture, and where it is from below', () => {
    const { marks, width, height } = layPage(shot, text, look, measure);
    expect(width).toBe(448);
    expect(height).toBeGreaterThan(300);
    expect(textsOf(marks)).toEqual([
      'Who met &lt;whom&gt; &amp; when',
      'Ankara',
      'As known on 1 January 2026',
      '13 of 13 events',
      'Sources: A, B',
      'Borders',
      'https://parley.example/?known=2026-01-01',
    ]);
    expect(marks).toContain(shot.marks);
    expect(marks).toContain(`font-family="'A Serif', serif"`);
  });

  it('sets each line below the one before it, and the notes below the picture', () => {
    const { marks, height } = layPage(shot, text, look, measure);
    const lines = [...marks.matchAll(/<text x="24" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    const top = Number(/translate\(24 (\d+)\)/.exec(marks)![1]);
    expect(lines.filter((y) => y < top)).toHaveLength(4);
    expect(lines.filter((y) => y > top + shot.height)).toHaveLength(3);
    expect(lines.at(-1)).toBeLessThan(height);
  });

  it('keeps a number with what it counts, and writes plain spaces', () => {
    const long = { ...text, headline: `${'a'.repeat(38)} 6 January` };
    const lines = textsOf(layPage(shot, long, look, measure).marks);
    expect(lines.slice(0, 2)).toEqual(['a'.repeat(38), '6 January']);
  });

  it('gives the day its colour only where it lies behind the newest', () => {
    const blue = (past: boolean) =>
      layPage(shot, { ...text, past }, look, measure).marks.includes('fill="#00f"');
    expect(blue(true)).toBe(true);
    expect(blue(false)).toBe(false);
  });

  it('leaves out what there is none of', () => {
    const { marks } = layPage(shot, { ...text, sentence: null, counts: null }, look, measure);
    expect(textsOf(marks)).toHaveLength(5);
  });

  it('stands in the gap of a picture that has one', () => {
    const gap = { x0: 300, y0: 10, x1: 400, y1: 150 };
    const { marks } = layPage(shot, text, look, measure, gap);
    expect(marks).toContain('translate(24 24)');
    expect(marks).toMatch(/<text x="324" y="5\d/);
    expect(
      Math.max(
        ...textsOf(marks)
          .slice(0, 6)
          .map((line) => line!.length),
      ),
    ).toBeLessThan(20);
  });
});

describe('wrapping', () => {
  const widthOf = (text: string) => text.length;

  it('breaks at spaces, and a long word where it must', () => {
    expect(wrap('one two three', 7, widthOf)).toEqual(['one two', 'three']);
    expect(wrap('a abcdefgh b', 3, widthOf)).toEqual(['a', 'abc', 'def', 'gh', 'b']);
    expect(wrap('', 3, widthOf)).toEqual([]);
    expect(wrap('a 5\u00A0events', 8, widthOf)).toEqual(['a', '5\u00A0events']);
    expect(wrap('example/?known=latest&lang=en', 25, widthOf)).toEqual([
      'example/?known=latest',
      '&lang=en',
    ]);
  });

  it('loses no letter, and makes no line too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 20, max: 40 }),
        (text, room) => {
          const lines = wrap(text, room, widthOf);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(lines.every((line) => widthOf(line) <= room)).toBe(true);
        },
      ),
    );
  });
});
