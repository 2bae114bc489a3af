import type { Box } from '../chart/box';
import { decimal, escapeXml, paintOf, tag, type Attributes } from './markup';
import { moved, type Sheet, type Spot } from './sheet';
import { typeOf } from './text';

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const groups = new Set(['g', 'a', 'switch']);
// What other elements refer to: copied as it is, wherever it lies.
const referred = new Set([
  'defs',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'mask',
  'pattern',
  'marker',
]);

/** The attributes that say where and how large a mark is; its look comes from the computed style. */
const geometry = [
  ...['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'],
  ...['points', 'dx', 'dy', 'transform', 'href', 'pathLength'],
];
const definition = [
  ...['id', 'offset', 'fx', 'fy', 'gradientUnits', 'gradientTransform', 'spreadMethod'],
  ...['clipPathUnits', 'maskUnits', 'maskContentUnits', 'patternUnits', 'patternContentUnits'],
  ...['patternTransform', 'viewBox', 'preserveAspectRatio', 'markerWidth', 'markerHeight'],
  ...['markerUnits', 'refX', 'refY', 'orient'],
];

/**
 * Draws a picture of the page that is SVG already: the same marks, each with its computed look as
 * attributes, so that it needs no style sheet. Marks that are not seen are left out.
 */
export function drawSvg(svg: SVGSVGElement, spot: Spot, sheet: Sheet): string {
  const screen = svg.getScreenCTM();
  if (!screen) return '';
  const { a, b, c, d, e, f } = sheet.toMatrix(screen);
  const content = [...svg.children].map((child) => drawNode(child, spot, sheet)).join('');
  if (!content) return '';
  const matrix = [a, b, c, d].map((value) => String(Math.round(value * 1e6) / 1e6 + 0));
  const transform = `matrix(${[...matrix, decimal(e), decimal(f + spot.dy)].join(' ')})`;
  const inside = tag('g', { transform }, content);
  const cuts = getComputedStyle(svg).overflowX !== 'visible';
  return cuts ? tag('g', { 'clip-path': sheet.clipTo(spot.clip) }, inside) : inside;
}

function drawNode(element: Element, spot: Spot, sheet: Sheet): string {
  const name = element.localName;
  if (referred.has(name)) return drawDefinition(element);
  if (element.matches(sheet.options.omit)) return '';
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0') return '';
  if (groups.has(name)) {
    const content = [...element.children].map((child) => drawNode(child, spot, sheet)).join('');
    const attributes = { transform: element.getAttribute('transform'), ...effects(style) };
    const plain = Object.values(attributes).every((value) => value === null);
    return content && !plain ? tag('g', attributes, content) : content;
  }
  if (style.visibility !== 'visible' || !isSeen(element, spot, sheet)) return '';
  if (name === 'text') return drawLabel(element, style);
  if (!shapes.has(name)) return '';
  const look = lookOf(element, style, sheet.ratio);
  return look.fill === 'none' && look.stroke === null
    ? ''
    : tag(name, { ...attributesOf(element, geometry), ...effects(style), ...look });
}

// Thin lines have no area, and strokes reach a little beyond their shape.
const reach = 4;

function isSeen(element: Element, { clip, dy }: Spot, sheet: Sheet): boolean {
  const box: Box = moved(sheet.toBox(element.getBoundingClientRect()), dy);
  return (
    box.x0 < clip.x1 + reach &&
    box.x1 > clip.x0 - reach &&
    box.y0 < clip.y1 + reach &&
    box.y1 > clip.y0 - reach
  );
}

const attributesOf = (element: Element, names: readonly string[]): Attributes =>
  Object.fromEntries(names.map((name) => [name, element.getAttribute(name)]));

const reference = (value: string): string | null => {
  const { color } = paintOf(value);
  return color.startsWith('url(') ? color : null;
};

const effects = ({ opacity, clipPath, maskImage }: CSSStyleDeclaration) => ({
  opacity: opacity === '1' || opacity === '' ? null : opacity,
  'clip-path': reference(clipPath),
  mask: reference(maskImage),
});

const unless = (usual: string, value: string): string | null =>
  value === usual || value === '' ? null : value;

const share = (opacity: number, more: string): string | null => {
  const product = opacity * (more === '' ? 1 : Number(more));
  return product < 1 ? decimal(product) : null;
};

/** Fill and stroke of a mark as attributes, with the usual values left out. */
function lookOf(element: Element, style: CSSStyleDeclaration, ratio: number) {
  const fill = paintOf(style.fill);
  const width = parseFloat(style.strokeWidth) || 0;
  const stroke = width > 0 ? paintOf(style.stroke) : { color: 'none', opacity: 1 };
  const filled = {
    fill: style.fillOpacity === '0' ? 'none' : fill.color,
    'fill-opacity': share(fill.opacity, style.fillOpacity),
    'fill-rule': unless('nonzero', style.fillRule),
  };
  if (stroke.color === 'none' || style.strokeOpacity === '0') return { ...filled, stroke: null };
  // A stroke that keeps its width when the page is scaled would be half as wide in a picture of twice the size.
  const scale = style.vectorEffect === 'non-scaling-stroke' ? scaleOf(element, ratio) : 1;
  const dashes = style.strokeDasharray === 'none' ? '' : style.strokeDasharray;
  return {
    ...filled,
    stroke: stroke.color,
    'stroke-opacity': share(stroke.opacity, style.strokeOpacity),
    'stroke-width': String(Number((width / scale).toPrecision(4))),
    'stroke-dasharray': dashes
      ? dashes.replace(/[\d.]+(px)?/g, (dash) =>
          String(Number((parseFloat(dash) / scale).toPrecision(4))),
        )
      : null,
    'stroke-linecap': unless('butt', style.strokeLinecap),
    'stroke-linejoin': unless('miter', style.strokeLinejoin),
    'paint-order': unless('normal', style.paintOrder),
  };
}

function scaleOf(element: Element, ratio: number): number {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) / ratio || 1 : 1;
}

function labelAttributes(element: Element, style: CSSStyleDeclaration): Attributes {
  const { fill, ...stroked } = lookOf(element, style, 1);
  return {
    ...attributesOf(element, geometry),
    ...typeOf(style),
    ...stroked,
    fill,
    'text-anchor': unless('start', style.textAnchor),
    'dominant-baseline': unless('auto', style.dominantBaseline),
    direction: style.direction === 'rtl' ? 'rtl' : null,
  };
}

// What a part of a label must say where the label around it says something else.
const usual: Attributes = {
  'font-weight': '400',
  'font-style': 'normal',
  'font-variant': 'normal',
  'letter-spacing': '0',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  direction: 'ltr',
};

/** A text with its parts; a part carries only what differs from the text around it. */
function drawLabel(element: Element, style: CSSStyleDeclaration): string {
  const own = labelAttributes(element, style);
  const parts = [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return escapeXml(node.textContent ?? '');
    if (node.localName !== 'tspan') return '';
    const inner = labelAttributes(node, getComputedStyle(node));
    const differing = Object.entries(inner)
      .filter(([name, value]) => geometry.includes(name) || value !== own[name])
      .map(([name, value]) => [name, value ?? (own[name] ? usual[name] : null)]);
    return tag('tspan', Object.fromEntries(differing), escapeXml(node.textContent ?? ''));
  });
  const content = parts.join('');
  return content.trim() ? tag('text', { ...own, ...effects(style) }, content) : '';
}

function drawDefinition(element: Element): string {
  const name = element.localName;
  const style = getComputedStyle(element);
  const content = [...element.children].map(drawDefinition).join('');
  const attributes = attributesOf(element, [...definition, ...geometry]);
  if (name === 'stop') {
    const { color, opacity } = paintOf(style.stopColor);
    const seen = share(opacity, style.stopOpacity);
    return tag('stop', {
      ...attributes,
      'stop-color': color === 'none' ? '#000000' : color,
      'stop-opacity': color === 'none' ? '0' : seen,
    });
  }
  const look = shapes.has(name) ? lookOf(element, style, 1) : {};
  return referred.has(name) || groups.has(name) || shapes.has(name)
    ? tag(name, { ...attributes, ...look }, content)
    : '';
}
