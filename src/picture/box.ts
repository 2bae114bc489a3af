import type { Box } from '../chart/box';
import { decimal, paintOf, tag, type Paint } from './markup';
import { rectangle } from './sheet';

type Sides = readonly [left: number, top: number, right: number, bottom: number];

const sideNames = ['Left', 'Top', 'Right', 'Bottom'] as const;

/** The widths of the borders of a box in pixels: left, top, right, bottom. */
export const borderWidths = (style: CSSStyleDeclaration): Sides =>
  sideNames.map((side) => parseFloat(style[`border${side}Width`]) || 0) as unknown as Sides;

/** The background and the border of a box, as its computed style has them; shadows and pictures are left out. */
export function drawBox(box: Box, style: CSSStyleDeclaration): string {
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  if (width <= 0 || height <= 0) return '';
  const fill = paintOf(style.backgroundColor);
  const widths = borderWidths(style);
  const paints = sideNames.map((side) => paintOf(style[`border${side}Color`]));
  const corner = style.borderTopLeftRadius;
  const round = corner.endsWith('%')
    ? (parseFloat(corner) / 100) * Math.min(width, height)
    : Math.min(parseFloat(corner) || 0, width / 2, height / 2);
  const [line] = widths;
  const even =
    widths.every((other) => other === line) &&
    paints.every(({ color }) => color === paints[0]!.color);
  const edge: Paint | null = even && line > 0 && paints[0]!.color !== 'none' ? paints[0]! : null;
  // A stroke lies on both sides of its outline; a border lies inside the box.
  const half = edge ? line / 2 : 0;
  const frame = { x0: box.x0 + half, y0: box.y0 + half, x1: box.x1 - half, y1: box.y1 - half };
  const plain =
    fill.color === 'none' && !edge
      ? ''
      : tag('rect', {
          ...rectangle(frame),
          rx: round ? Math.max(0, round - half) : null,
          fill: fill.color,
          'fill-opacity': fill.opacity < 1 ? decimal(fill.opacity) : null,
          ...(edge && {
            stroke: edge.color,
            'stroke-opacity': edge.opacity < 1 ? decimal(edge.opacity) : null,
            'stroke-width': line,
            'stroke-dasharray': style.borderTopStyle === 'dashed' ? `${line * 3}` : null,
          }),
        });
  return even ? plain : plain + drawEdges(box, widths, paints);
}

function drawEdges(
  { x0, y0, x1, y1 }: Box,
  [left, top, right, bottom]: Sides,
  paints: readonly Paint[],
): string {
  const strips: readonly [number, Box][] = [
    [left, { x0, y0, x1: x0 + left, y1 }],
    [top, { x0, y0, x1, y1: y0 + top }],
    [right, { x0: x1 - right, y0, x1, y1 }],
    [bottom, { x0, y0: y1 - bottom, x1, y1 }],
  ];
  return strips
    .map(([width, strip], i) => {
      const { color, opacity } = paints[i]!;
      if (!width || color === 'none') return '';
      return tag('rect', {
        ...rectangle(strip),
        fill: color,
        'fill-opacity': opacity < 1 ? decimal(opacity) : null,
      });
    })
    .join('');
}

/** A canvas as it is painted now. */
export function drawCanvas(canvas: HTMLCanvasElement, box: Box): string {
  return canvas.width && canvas.height
    ? tag('image', { ...rectangle(box), href: canvas.toDataURL('image/png') })
    : '';
}
