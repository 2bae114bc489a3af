import type { Box } from '../chart/box';
import { brokenOver, closed } from '../model/hidden';
import { escapeXml, paintOf, tag } from './markup';
import { moved, type Sheet, type Spot } from './sheet';

/** One line of a text, with the box that it takes. */
type Line = { text: string; box: Box };

/**
 * Draws a text line by line where it stands; a line that would be cut at its top or bottom is left out. An
 * underline, which only says that one can click, is not drawn.
 */
export function drawText(node: globalThis.Text, spot: Spot, sheet: Sheet): string {
  const parent = node.parentElement;
  if (!parent || !node.data.trim()) return '';
  // A cross or an arrow on a button says what a click does, which a picture cannot do.
  if (parent.closest('button') && !/[\p{L}\p{N}]/u.test(node.data)) return '';
  const style = getComputedStyle(parent);
  if (style.visibility !== 'visible') return '';
  const lines = linesOf(node, sheet).map(({ text, box }) => ({ text, box: moved(box, spot.dy) }));
  return lines
    .map(({ text, box }, i) => {
      const next = lines[i + 1];
      const last = spot.clamped && next !== undefined && isCut(next.box, spot);
      return drawLine(text, box, style, spot, last);
    })
    .join('');
}

/** Draws the text that a style puts before or after the content of an element, beside its first or last line. */
export function drawPseudo(
  element: Element,
  which: '::before' | '::after',
  spot: Spot,
  sheet: Sheet,
): string {
  const style = getComputedStyle(element, which);
  const text = /^"((?:[^"\\]|\\.)*)"/.exec(style.content)?.[1]?.trim();
  if (!text || style.visibility !== 'visible') return '';
  const lines = textNodes(element).flatMap((node) => linesOf(node, sheet));
  const line = which === '::before' ? lines[0] : lines.at(-1);
  if (!line) return '';
  const own = sheet.toBox(element.getBoundingClientRect());
  const { paddingLeft, borderLeftWidth } = getComputedStyle(element);
  const before = own.x0 + (parseFloat(paddingLeft) || 0) + (parseFloat(borderLeftWidth) || 0);
  const x0 = which === '::before' ? before : line.box.x1 + (parseFloat(style.marginLeft) || 0);
  return drawLine(text, moved({ ...line.box, x0 }, spot.dy), style, { ...spot, ellipsis: null });
}

// Where rows begin, and about as large as they are written.
const footStart = 12;
const footSize = 12.5;

/** Draws what the foot of a box says, in the type of the box and in the middle of the foot's height. */
export function drawFoot(text: string, foot: Box, style: CSSStyleDeclaration): string {
  const { color, opacity } = paintOf(style.color);
  const { fontFamily, fontWeight } = style;
  const font = `${fontWeight} ${footSize}px ${fontFamily}`;
  const room = foot.x1 - foot.x0 - 2 * footStart;
  return tag(
    'text',
    {
      ...typeOf(style),
      x: foot.x0 + footStart,
      // Letters sit a little below the middle of their line.
      y: (foot.y0 + foot.y1) / 2 + footSize * 0.35,
      'font-size': footSize,
      fill: color,
      'fill-opacity': opacity < 1 ? opacity : null,
    },
    escapeXml(widthIn(font, text) <= room ? text : shorten(text, room, font)),
  );
}

function textNodes(element: Element): globalThis.Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: globalThis.Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as globalThis.Text);
  return nodes;
}

/** The lines of a text as the page broke it. Words are measured, and letters of a word only where it is broken. */
function linesOf(node: globalThis.Text, sheet: Sheet): Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  const measure = (start: number, end: number): readonly DOMRect[] => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };
  const add = (text: string, rects: readonly DOMRect[], spaced: boolean) => {
    for (const rect of rects.slice(0, 1)) {
      const last = rects.at(-1)!;
      const box = { ...sheet.toBox(rect) };
      box.x0 = Math.min(box.x0, sheet.toBox(last).x0);
      box.x1 = Math.max(box.x1, sheet.toBox(last).x1);
      const line = lines.at(-1);
      if (line && sameLine(line.box, box)) {
        line.text += (spaced ? ' ' : '') + text;
        line.box = {
          ...line.box,
          x0: Math.min(line.box.x0, box.x0),
          x1: Math.max(line.box.x1, box.x1),
        };
      } else {
        lines.push({ text, box });
      }
    }
  };
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const rects = measure(index, index + word.length);
    const broken = rects.some((rect) => Math.abs(rect.top - rects[0]!.top) > rect.height / 2);
    if (!broken) {
      add(word, rects, true);
      continue;
    }
    let at = index;
    for (const letter of word) {
      add(letter, measure(at, at + letter.length), at === index);
      at += letter.length;
    }
  }
  const texts = brokenOver(lines.map(({ text }) => text));
  return lines.map(({ box }, i) => ({ text: texts[i]!, box }));
}

const sameLine = (a: Box, b: Box): boolean => Math.abs(a.y0 + a.y1 - b.y0 - b.y1) < a.y1 - a.y0;

/** The attributes that give a text the type of a computed style. */
export function typeOf(style: CSSStyleDeclaration) {
  const { fontFamily, fontSize, fontWeight, fontStyle, letterSpacing, fontVariantNumeric } = style;
  return {
    'font-family': fontFamily.replaceAll('"', "'"),
    'font-size': parseFloat(fontSize) || null,
    'font-weight': fontWeight === '400' ? null : fontWeight,
    'font-style': fontStyle === 'normal' ? null : fontStyle,
    'letter-spacing': parseFloat(letterSpacing) || null,
    'font-variant': fontVariantNumeric === 'normal' ? null : fontVariantNumeric,
  };
}

const cases = new Map<string, (text: string) => string>([
  ['uppercase', (text) => text.toLocaleUpperCase()],
  ['lowercase', (text) => text.toLocaleLowerCase()],
]);

const ellipsis = '…';

// Letters reach neither end of their line, which may be set closer than they are high.
function isCut(box: Box, { clip }: Spot): boolean {
  const spare = (box.y1 - box.y0) / 5;
  return box.y0 < clip.y0 - spare || box.y1 > clip.y1 + spare;
}

/** A line of text where it stands; the last of those that are shown, with more behind it, ends in an ellipsis. */
function drawLine(
  raw: string,
  box: Box,
  style: CSSStyleDeclaration,
  spot: Spot,
  last = false,
): string {
  const { clip } = spot;
  if (isCut(box, spot) || box.x0 >= clip.x1 || box.x1 <= clip.x0) return '';
  const cased = cases.get(style.textTransform)?.(raw) ?? raw;
  const font = fontOf(style);
  const end = spot.ellipsis ?? (last ? clip.x1 : Infinity);
  const room = end - box.x0;
  const text = !last && box.x1 - box.x0 <= room + 1 ? cased : shorten(cased, room, font);
  const fill = paintOf(style.color);
  const rtl = style.direction === 'rtl';
  return tag(
    'text',
    {
      x: rtl ? box.x1 : box.x0,
      y: box.y0 + (box.y1 - box.y0) * ascentOf(font),
      ...typeOf(style),
      fill: fill.color,
      'fill-opacity': fill.opacity < 1 ? fill.opacity : null,
      direction: rtl ? 'rtl' : null,
      'text-decoration': style.textDecorationLine === 'line-through' ? 'line-through' : null,
    },
    escapeXml(text),
  );
}

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

let pen: CanvasRenderingContext2D | null | undefined;
const ascents = new Map<string, number>();

function penOf(font: string): CanvasRenderingContext2D | null {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen) pen.font = font;
  return pen;
}

/** How much of the height of a line of type lies above its baseline, from 0 to 1. */
function ascentOf(font: string): number {
  const known = ascents.get(font);
  if (known !== undefined) return known;
  const { fontBoundingBoxAscent: up = 0, fontBoundingBoxDescent: down = 0 } =
    penOf(font)?.measureText('x') ?? {};
  const ascent = up + down > 0 ? up / (up + down) : 0.8;
  ascents.set(font, ascent);
  return ascent;
}

/** How wide a text is in a CSS font, in pixels; about right where nothing can measure it. */
export function widthIn(font: string, text: string): number {
  return penOf(font)?.measureText(text).width ?? text.length * 7;
}

function shorten(text: string, room: number, font: string): string {
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fits = widthIn(font, letters.slice(0, middle).join('') + ellipsis) <= room;
    if (fits) low = middle;
    else high = middle - 1;
  }
  return closed(letters.slice(0, low).join('').trimEnd() + ellipsis);
}
