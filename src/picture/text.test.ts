import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { element, openPage, screenSheet, type Given } from '../testing/page';
import { styleOf } from '../testing/style';
import type { Spot } from './sheet';
import { drawFoot, drawPseudo, drawText, typeOf, widthIn } from './text';

beforeEach(openPage);

const wide: Spot = {
  clip: { x0: 0, y0: 0, x1: 1000, y1: 1000 },
  dy: 0,
  ellipsis: null,
  clamped: false,
};
const at = [10, 20, 110, 60] as const;

/** Draws the text of an element at the left of the page, with room for ten letters unless said otherwise. */
const draw = (text: string, given: Given = {}, spot: Partial<Spot> = {}, around = 'div') => {
  const parent = element('p', { at, ...given }, text);
  element(around, {}, parent);
  return drawText(parent.childNodes[0] as Text, { ...wide, ...spot }, screenSheet);
};

const type = 'font-family="Sans" font-size="20"';
/** A line as it is drawn in a style that nobody changed. */
const line = (x: number, y: number, text: string) =>
  `<text x="${x}" y="${y}" ${type} fill="#000000">${text}</text>`;

const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
/** What the lines of a drawing say; throws where there is anything but lines. */
function linesOf(marks: string): string[] {
  const rest = marks.replace(/<text [^<>]*>[^<>]*<\/text>/g, '');
  if (rest) throw new Error(`more than lines: ${rest}`);
  return [...marks.matchAll(/>([^<>]+)</g)].map(([, text]) => plain(text!));
}

describe('a text', () => {
  it('stands on the baseline of its line', () => {
    expect(draw('Ankara')).toBe(line(10, 35, 'Ankara'));
  });

  it('is broken where the page broke it', () => {
    expect(draw('Ankara and Kyiv')).toBe(line(10, 35, 'Ankara and') + line(10, 55, 'Kyiv'));
    expect(draw('Ankara and Kyiv', { css: 'white-space: nowrap' })).toBe(
      line(10, 35, 'Ankara and Kyiv'),
    );
  });

  it('turns in each of its lines what it turns as a whole', () => {
    const lines = linesOf(draw('Ankara \u2068ab cd ef\u2069 g'));
    expect(lines.join('|')).toMatch(/^Ankara \u2068.*\u2069\|\u2068.*\u2069/);
  });

  it('is broken within a word where the page did', () => {
    expect(draw('An Ouagadougouan')).toBe(
      line(10, 35, 'An') + line(10, 55, 'Ouagadougo') + line(10, 75, 'uan'),
    );
  });

  it('is written without what is blank in its source', () => {
    expect(draw('\n  Ankara\n  Kyiv ', { at: [0, 0, 200, 20] })).toBe(line(0, 15, 'Ankara Kyiv'));
    expect(draw(' \n ')).toBe('');
  });

  it('is moved with the box that it is in', () => {
    expect(draw('Ankara', {}, { dy: -8 })).toBe(line(10, 27, 'Ankara'));
  });

  it('is not drawn where it is not seen, or in no element', () => {
    expect(draw('Ankara', { css: 'visibility: hidden' })).toBe('');
    const alone = { parentElement: null, data: 'Ankara' } as Text;
    expect(drawText(alone, wide, screenSheet)).toBe('');
  });

  it('on a button is drawn when it is a word, and not when it is a sign', () => {
    expect(draw('×', {}, {}, 'button') + draw('→ ', {}, {}, 'button')).toBe('');
    expect(draw('7', {}, {}, 'button')).toBe(line(10, 35, '7'));
    expect(draw('×')).toBe(line(10, 35, '×'));
  });

  it('has the type, case and colour of its style', () => {
    const css = `font-family: "Inter", sans-serif; font-size: 12px; font-weight: 600;
      font-style: italic; letter-spacing: 0.5px; font-variant-numeric: tabular-nums;
      color: rgba(255, 0, 0, 0.5); text-transform: uppercase; text-decoration-line: line-through`;
    expect(draw('Kyiv', { css })).toBe(
      `<text x="10" y="35" font-family="'Inter', sans-serif" font-size="12" font-weight="600"` +
        ' font-style="italic" letter-spacing="0.5" font-variant="tabular-nums" fill="#ff0000"' +
        ' fill-opacity="0.5" text-decoration="line-through">KYIV</text>',
    );
    expect(linesOf(draw('Kyiv', { css: 'text-transform: lowercase' }))).toEqual(['kyiv']);
  });

  it('has no line below it, since nothing is clicked in a picture', () => {
    expect(draw('Kyiv', { css: 'text-decoration-line: underline' })).toBe(line(10, 35, 'Kyiv'));
  });

  it('from right to left begins at its right edge', () => {
    expect(draw('Kyiv', { css: 'direction: rtl' })).toBe(
      `<text x="50" y="35" ${type} fill="#000000" direction="rtl">Kyiv</text>`,
    );
  });

  it('keeps every letter and adds no mark, however it is broken', () => {
    const room = fc.integer({ min: 10, max: 200 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), room, (text, width) => {
        const lines = linesOf(
          draw(text, { at: [0, 0, width, 1000] }, { clip: { ...wide.clip, y1: 1e6 } }),
        );
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a line that what it is in cuts', () => {
  const cut = (y0: number, y1: number) =>
    linesOf(draw('Ankara and Kyiv', {}, { clip: { ...wide.clip, y0, y1 } }));

  // The lines stand from 20 to 40 and from 40 to 60.
  it.each([
    ['at no edge', 20, 60, ['Ankara and', 'Kyiv']],
    ['above', 25, 60, ['Kyiv']],
    ['below', 20, 55, ['Ankara and']],
    ['no deeper than letters reach', 24, 56, ['Ankara and', 'Kyiv']],
    ['above and below', 25, 55, []],
  ])('%s is drawn whole or not at all', (_, y0, y1, lines) => expect(cut(y0, y1)).toEqual(lines));

  it('is judged where it is moved to', () => {
    const clip = { ...wide.clip, y0: 20, y1: 60 };
    expect(linesOf(draw('Ankara and Kyiv', {}, { clip, dy: -20 }))).toEqual(['Kyiv']);
  });

  it.each([
    ['beyond its right edge', { x0: 0, x1: 10 }, 0],
    ['beyond its left edge', { x0: 70, x1: 90 }, 0],
    ['a little within it', { x0: 0, x1: 11 }, 1],
  ])('%s', (_, edges, drawn) =>
    expect(linesOf(draw('Ankara', {}, { clip: { ...wide.clip, ...edges } }))).toHaveLength(drawn),
  );
});

describe('an ellipsis', () => {
  const css = 'white-space: nowrap';
  const ended = (text: string, ellipsis: number) => linesOf(draw(text, { css }, { ellipsis }));

  it.each([
    ['stands within the edge', 'Ankara and Kyiv', 110, 'Ankara an…'],
    ['follows no blank', 'Ankara and Kyiv', 90, 'Ankara…'],
    ['is not there where a text fits', 'Ankara', 70, 'Ankara'],
    ['is not there for a pixel', 'Ankara', 69, 'Ankara'],
    ['is there for two', 'Ankara', 68, 'Anka…'],
    ['is all there is room for', 'Ankara', 12, '…'],
  ])('%s', (_, text, edge, shown) => expect(ended(text, edge)).toEqual([shown]));

  it('ends the last line of a text of so many lines', () => {
    const clip = { x0: 10, y0: 20, x1: 110, y1: 60 };
    const text = 'Ankara and Kyiv met in Istanbul';
    const clamped = draw(text, {}, { clip, clamped: true });
    expect(linesOf(clamped)).toEqual(['Ankara and', 'Kyiv met…']);
    expect(linesOf(draw(text, {}, { clip }))).toEqual(['Ankara and', 'Kyiv met']);
    expect(linesOf(draw('Ankara and Kyiv', {}, { clip, clamped: true }))).toEqual([
      'Ankara and',
      'Kyiv',
    ]);
  });

  it('ends the beginning of a text, which keeps its room', () => {
    const room = fc.integer({ min: 10, max: 300 });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z<&]([a-z<& ]{0,40}[a-z<&])?$/), room, (text, width) => {
        const whole = text.replace(/ +/g, ' ');
        const [shown = ''] = ended(text, 10 + width);
        const fits = whole.length * 10 <= width + 1;
        expect(shown.endsWith('…')).toBe(!fits);
        expect(whole.startsWith(fits ? shown : shown.slice(0, -1))).toBe(true);
        expect(shown.length * 10).toBeLessThanOrEqual(fits ? whole.length * 10 : width);
      }),
    );
  });
});

describe('what a style puts around a text', () => {
  const put = (which: '::before' | '::after', given: Given, spot: Partial<Spot> = {}) => {
    const word = element('span', { at: [50, 20, 110, 40] }, 'Ankara and Kyiv');
    const parent = element('p', { at: [10, 20, 110, 60], ...given }, word);
    return drawPseudo(parent, which, { ...wide, ...spot }, screenSheet);
  };

  it('stands before its first line', () => {
    const css = 'padding-left: 8px; border-left-width: 2px';
    expect(put('::before', { css, before: 'content: "· " / ""' })).toBe(line(20, 35, '·'));
  });

  it('stands behind its last line', () => {
    const after = 'content: ","; margin-left: 3px; color: rgb(255, 0, 0)';
    const [x, y] = [50 + 40 + 3, 20 + 2 * 20 + 15];
    expect(put('::after', { after })).toBe(line(x, y, ',').replace('#000000', '#ff0000'));
  });

  it('is moved and cut with it, but has no ellipsis of its own', () => {
    const before = 'content: "≈≈"';
    expect(put('::before', { before }, { dy: 5, ellipsis: 25 })).toBe(line(10, 40, '≈≈'));
    expect(put('::before', { before }, { clip: { ...wide.clip, y0: 30 } })).toBe('');
  });

  it.each([
    ['nothing', ''],
    ['no text', 'content: none'],
    ['an empty text', 'content: ""'],
    ['a picture', 'content: url("a.png")'],
    ['a text that is not seen', 'content: "·"; visibility: hidden'],
  ])('may be %s', (_, before) => expect(put('::before', { before })).toBe(''));

  it('is not drawn around nothing', () => {
    const empty = element('p', { at: [0, 0, 10, 10], before: 'content: "·"' });
    expect(drawPseudo(empty, '::before', wide, screenSheet)).toBe('');
  });
});

describe('the foot of a box', () => {
  const foot = { x0: 100, y0: 200, x1: 200, y1: 226 };

  it('is in the middle of its height, in the type of the box but not its size', () => {
    const css = 'font-weight: 600; color: rgba(0, 0, 0, 0.5)';
    expect(drawFoot('5 <more>', foot, styleOf(css))).toBe(
      '<text font-family="Sans" font-size="12.5" font-weight="600" x="112" y="217.38"' +
        ' fill="#000000" fill-opacity="0.5">5 &lt;more&gt;</text>',
    );
  });

  it('ends in an ellipsis where the box is too narrow', () => {
    // Twelve letters of 6.25 pixels have room between the margins.
    expect(linesOf(drawFoot('twelve sign.', foot, styleOf()))).toEqual(['twelve sign.']);
    expect(linesOf(drawFoot('thirteen sign', foot, styleOf()))).toEqual(['thirteen si…']);
  });
});

describe('type', () => {
  afterEach(() => vi.resetModules());

  it('is said where it is not the usual one', () => {
    const { 'font-family': family, 'font-size': size, ...rest } = typeOf(styleOf());
    expect([family, size]).toEqual(['Sans', 20]);
    expect(Object.values(rest)).toEqual([null, null, null, null]);
  });

  it('is measured by the page', () => {
    expect(widthIn('400 10px Sans', 'Kyiv')).toBe(20);
  });

  it('is about so wide and high where nothing can measure it', async () => {
    vi.resetModules();
    vi.stubGlobal('document', { ...document, createElement: () => ({ getContext: () => null }) });
    const text = await import('./text');
    expect(text.widthIn('400 10px Sans', 'Kyiv')).toBe(28);
    const parent = element('p', { at }, 'Kyiv');
    expect(text.drawText(parent.childNodes[0] as Text, wide, screenSheet)).toBe(
      line(10, 36, 'Kyiv'),
    );
  });
});
