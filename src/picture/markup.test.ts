import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, escapeXml, paintOf, svgDocument, tag } from './markup';

/** What XML 1.0 calls a character, and nothing that begins or ends a tag. */
const harmless =
  /^(?:[\t\n\r !#-%'-;=?-\uD7FF\uE000-\uFFFD]|[\uD800-\uDBFF][\uDC00-\uDFFF]|&(?:amp|lt|gt|quot);)*$/;

/** Whether every tag of a text is closed, and closed where it should be. */
function isNested(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, own] of xml.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing && open.pop() !== name) return false;
    if (!closing && !own) open.push(name!);
  }
  return open.length === 0 && !/[<>]/.test(xml.replace(/<[^<>]*>/g, ''));
}

describe('text in XML', () => {
  it('holds nothing that XML cannot hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => harmless.test(escapeXml(text))));
  });

  it('keeps what can be kept', () => {
    expect(escapeXml('Kalın & <b> "Ω" 😀')).toBe('Kalın &amp; &lt;b&gt; &quot;Ω&quot; 😀');
    expect(escapeXml('a\u0000b\uD800c\u001F')).toBe('a\uFFFDb\uFFFDc\uFFFD');
  });

  it('closes every tag, whatever is in it', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (title, label) => {
        const marks = tag('text', { id: label, x: 1, fill: null }, escapeXml(label));
        expect(isNested(svgDocument({ width: 10, height: 5, title }, marks))).toBe(true);
      }),
    );
  });

  it('writes numbers short, and none that SVG cannot read', () => {
    expect(tag('rect', { x: 1 / 3, y: -0.001, width: Infinity, rx: undefined })).toBe(
      '<rect x="0.33" y="0" width="0"/>',
    );
    expect(decimal(NaN)).toBe('0');
  });
});

describe('a paint', () => {
  it.each([
    ['rgb(29, 78, 216)', '#1d4ed8', 1],
    ['rgba(0, 0, 0, 0.5)', '#000000', 0.5],
    ['rgb(255 0 0 / 20%)', '#ff0000', 0.2],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 0 0 0 / 0.16)', '#000000', 0.16],
    ['rgba(0, 0, 0, 0)', 'none', 1],
    ['transparent', 'none', 1],
    ['none', 'none', 1],
    ['', 'none', 1],
    ['url("#_r_1_")', 'url(#_r_1_)', 1],
    ['url("http://localhost/#soft") rgb(0, 0, 0)', 'url(#soft)', 1],
    ['oklch(0.5 0.1 20)', 'oklch(0.5 0.1 20)', 1],
  ])('%s is %s at %d', (computed, color, opacity) =>
    expect(paintOf(computed)).toEqual({ color, opacity }),
  );
});
