import { overlap, type Box } from '../chart/box';
import { scaleOf } from '../chart/point';
import { borderWidths, drawBox, drawCanvas } from './box';
import { tag } from './markup';
import { intersect, moved, rectangle, type Sheet, type SnapshotOptions, type Spot } from './sheet';
import { drawSvg } from './svg';
import { drawFoot, drawPseudo, drawText } from './text';
import { footHeight, unrolled, type Unrolled } from './unroll';

/** A part of a page as SVG. */
export type Snapshot = {
  /** Width in CSS pixels. */
  readonly width: number;
  /** Height in CSS pixels. */
  readonly height: number;
  /** Its elements as text, to stand in an SVG document of that size. */
  readonly marks: string;
};

/**
 * Draws a part of the page as it stands now: boxes and lines of text as SVG marks in their places, pictures
 * that are SVG already with their computed look. Reads the page and changes nothing. What scrolls is shown
 * from where it is scrolled to, or whole up to `unroll` rows, and its foot says what is left out; signs on
 * buttons are not drawn. The picture reaches as far as `parts` do.
 */
export function snapshot(
  root: HTMLElement,
  options: SnapshotOptions,
  parts: readonly Element[] = [root],
): Snapshot {
  // The page may be scaled, as a presented view is; the picture is in the layout's own pixels.
  const ratio = scaleOf(root);
  const origin = unionOf(parts.map((part) => part.getBoundingClientRect()));
  const clips: string[] = [];
  const sheet: Sheet = {
    options,
    ratio,
    toBox: (rect) => ({
      x0: (rect.left - origin.left) / ratio,
      y0: (rect.top - origin.top) / ratio,
      x1: (rect.right - origin.left) / ratio,
      y1: (rect.bottom - origin.top) / ratio,
    }),
    toMatrix: (matrix) =>
      new DOMMatrix()
        .scale(1 / ratio)
        .translate(-origin.left, -origin.top)
        .multiply(matrix),
    clipTo: (box, radius) => {
      const id = `clip-${clips.length}`;
      const rect = tag('rect', { ...rectangle(box), rx: radius || null });
      clips.push(tag('clipPath', { id }, rect));
      return `url(#${id})`;
    },
  };
  const rolls = unrolled(root, options, ratio);
  const width = origin.width / ratio;
  const height = origin.height / ratio + (rolls.get(root)?.growth ?? 0);
  const clip = { x0: 0, y0: 0, x1: width, y1: height };
  const drawn = drawElement(root, { clip, dy: 0, ellipsis: null, clamped: false }, sheet, rolls);
  const marks = (clips.length ? tag('defs', {}, clips.join('')) : '') + drawn;
  return { width, height, marks };
}

function unionOf(rects: readonly DOMRect[]): DOMRect {
  const sized = rects.filter(({ width, height }) => width > 0 && height > 0);
  if (!sized.length) return new DOMRect();
  const left = Math.min(...sized.map((rect) => rect.left));
  const top = Math.min(...sized.map((rect) => rect.top));
  const right = Math.max(...sized.map((rect) => rect.right));
  const bottom = Math.max(...sized.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

type Rolls = ReadonlyMap<Element, Unrolled>;

const isHidden = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.display === 'none' ||
  style.opacity === '0' ||
  // The content of a closed <details> has a size, and is not shown.
  (style.display !== 'contents' && element.checkVisibility?.() === false);

// A button without a word on it, as one to close or to zoom, has nothing to tell in a picture.
const isTool = (element: Element): boolean =>
  element.localName === 'button' && !/[\p{L}\p{N}]/u.test(element.textContent ?? '');

// The usual ways of keeping a text for screen readers alone.
const isForReaders = (style: CSSStyleDeclaration, { x0, y0, x1, y1 }: Box): boolean =>
  style.position === 'absolute' && style.overflowX === 'hidden' && x1 - x0 <= 1 && y1 - y0 <= 1;

function drawElement(element: Element, spot: Spot, sheet: Sheet, rolls: Rolls): string {
  const { omit, rows } = sheet.options;
  if (element.matches(omit)) return '';
  const style = getComputedStyle(element);
  if (isHidden(element, style) || isTool(element)) return '';
  const { clip, dy } = spot;
  const roll = rolls.get(element);
  const box = moved(sheet.toBox(element.getBoundingClientRect()), dy, roll?.growth);
  if (style.display !== 'contents') {
    if (isForReaders(style, box)) return '';
    const sized = box.x1 > box.x0 && box.y1 > box.y0;
    if (sized && !overlap(box, clip)) return '';
    const cut = box.y0 < clip.y0 - 1 || box.y1 > clip.y1 + 1;
    if (cut && box.y1 - box.y0 < clip.y1 - clip.y0 && element.matches(rows)) return '';
  }
  const visible = style.visibility === 'visible';
  const frame = visible ? drawBox(box, style) : '';
  if (element instanceof SVGSVGElement) {
    const seen = style.overflowX === 'visible' ? clip : intersect(box, clip);
    return faded(frame + drawSvg(element, { ...spot, clip: seen }, sheet), style);
  }
  if (element instanceof HTMLCanvasElement) {
    return visible ? faded(drawCanvas(element, box), style) : '';
  }
  const [inside, cuts] = content(element, style, box, spot, roll);
  const children = drawChildren(element, inside, sheet, rolls);
  const clipped = cuts && children ? sheet.clipTo(inside.clip, cornerOf(style)) : null;
  const drawn =
    frame +
    (clipped ? tag('g', { 'clip-path': clipped }, children) : children) +
    (roll?.foot && visible ? drawFoot(roll.foot, footOf(inside.clip), style) : '');
  return faded(drawn, style);
}

const faded = (drawn: string, { opacity }: CSSStyleDeclaration): string =>
  opacity === '1' || !drawn ? drawn : tag('g', { opacity }, drawn);

// What a box holds ends at the inner edge of its border.
const cornerOf = ({ borderTopLeftRadius: radius, borderTopWidth: line }: CSSStyleDeclaration) =>
  radius.endsWith('%') ? 0 : Math.max(0, (parseFloat(radius) || 0) - (parseFloat(line) || 0));

/** The foot of a box below what is seen of its content. */
const footOf = ({ x0, x1, y1 }: Box): Box => ({ x0, x1, y0: y1, y1: y1 + footHeight });

/** Where the content of an element is drawn, and whether it may reach beyond that. */
function content(
  element: Element,
  style: CSSStyleDeclaration,
  box: Box,
  spot: Spot,
  roll: Unrolled | undefined,
): [Spot, boolean] {
  const cuts = style.overflowX !== 'visible' && style.display !== 'contents';
  if (!cuts) return [spot, false];
  const [left, top, right, bottom] = borderWidths(style);
  const foot = roll?.foot ? footHeight : 0;
  const inner = {
    x0: box.x0 + left,
    y0: box.y0 + top,
    x1: box.x1 - right,
    y1: box.y1 - bottom - foot,
  };
  const overflows =
    element.scrollWidth > element.clientWidth + 1 ||
    element.scrollHeight > element.clientHeight + 1;
  const ends = style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth;
  return [
    {
      clip: intersect(inner, spot.clip),
      dy: spot.dy + (roll?.dy ?? 0),
      ellipsis: ends ? inner.x1 - (parseFloat(style.paddingRight) || 0) : spot.ellipsis,
      clamped: /^\d/.test(style.getPropertyValue('-webkit-line-clamp')),
    },
    cornerOf(style) > 0 ||
      (overflows && !(roll && element.scrollWidth <= element.clientWidth + 1 && roll.whole)),
  ];
}

function drawChildren(parent: Element, spot: Spot, sheet: Sheet, rolls: Rolls): string {
  const grown: { readonly bottom: number; readonly growth: number }[] = [];
  const parts = [drawPseudo(parent, '::before', spot, sheet)];
  for (const node of parent.childNodes) {
    if (node instanceof globalThis.Text) parts.push(drawText(node, spot, sheet));
    if (!(node instanceof Element)) continue;
    // What stands below a box that became higher makes room for it.
    const { top, bottom } = node.getBoundingClientRect();
    const room = grown.reduce(
      (sum, above) => sum + (top >= above.bottom - 1 ? above.growth : 0),
      0,
    );
    const growth = rolls.get(node)?.growth ?? 0;
    if (growth) grown.push({ bottom, growth });
    parts.push(drawElement(node, { ...spot, dy: spot.dy + room }, sheet, rolls));
  }
  parts.push(drawPseudo(parent, '::after', spot, sheet));
  return parts.join('');
}
