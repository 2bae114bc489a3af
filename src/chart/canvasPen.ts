import type { Curve } from './curve';
import type { Paint, Paints } from './paints';
import type { Look, Pen } from './pen';
import { createSofts, type PaintSofts, type SoftBox } from './softs';
import { createStamps, type PaintShape, type PaintStamps, type Stamp } from './stamps';

// The few shapes that are drawn very often.
const shapes = new Map<string, Path2D>();

function shapeOf(d: string): Path2D {
  const held = shapes.get(d);
  if (held) return held;
  const made = new Path2D(d);
  shapes.set(d, made);
  return made;
}

/** Has what is filled and outlined from now on look so; an outline may be given another width. */
const take = (
  context: CanvasRenderingContext2D,
  { fill, stroke, width, dash }: Paint,
  wide: number | null,
): void => {
  if (fill) context.fillStyle = fill;
  if (!stroke) return;
  context.strokeStyle = stroke;
  context.lineWidth = wide ?? width;
  context.setLineDash([...dash]);
};

/** Paints a path: its inside, then its outline, which may be given another width. */
const paintPath = (
  context: CanvasRenderingContext2D,
  paint: Paint,
  path: Path2D,
  wide: number | null = null,
): void => {
  take(context, paint, wide);
  if (paint.fill) {
    context.globalAlpha = paint.fillAlpha;
    context.fill(path);
  }
  if (paint.stroke) {
    context.globalAlpha = paint.strokeAlpha;
    context.stroke(path);
  }
};

/** A line or a rectangle. */
type Part = Curve | SoftBox;

const trace = (path: Path2D | CanvasRenderingContext2D, part: Part): void => {
  if (!('from' in part)) return path.rect(part.x, part.y, part.width, part.height);
  const { from, to, via } = part;
  path.moveTo(from.x, from.y);
  if (via) path.quadraticCurveTo(via.x, via.y, to.x, to.y);
  else path.lineTo(to.x, to.y);
};

/** Paints parts one by one, each its inside and then its outline. */
const paintEach = (context: CanvasRenderingContext2D, paint: Paint, parts: readonly Part[]) => {
  for (const part of parts) {
    if (!('from' in part)) {
      const { x, y, width, height } = part;
      if (paint.fill) context.fillRect(x, y, width, height);
      if (paint.stroke) context.strokeRect(x, y, width, height);
    } else if (paint.stroke) {
      context.beginPath();
      trace(context, part);
      context.stroke();
    }
  }
};

/**
 * Whether parts are painted one by one. Thousands of lines wider than a pixel take five times as long as one path: where
 * they cross it has to find out what lies inside of any. Hairlines have no inside, and what lets through what is below
 * would do so once more where parts cross.
 */
const goOneByOne = (
  { fill, fillAlpha, stroke, strokeAlpha, width }: Paint,
  wide: number | null,
  ratio: number,
): boolean => {
  const isClosed = (!fill || fillAlpha === 1) && (!stroke || strokeAlpha === 1);
  return isClosed && (fill !== null || (wide ?? width) * ratio > 1);
};

/** Paints a shape about 0,0, given as the `d` of a path. */
const paintShape: PaintShape = (context, paint, d) => paintPath(context, paint, shapeOf(d));

/** A {@link Pen} that draws on a canvas. */
export type CanvasPen = Pen & {
  /** Draws all that was asked for, in its order, what is alike together; nothing is drawn before. Must be called last. */
  readonly finish: () => void;
};

/** What shapes are drawn with that are held back to be drawn together. */
export type PenTools = {
  /** Pixels of the screen a pixel of the page. */
  readonly ratio: number;
  /** For shapes that are drawn very often. */
  readonly stamps: PaintStamps;
  /** For soft rectangles. */
  readonly softs: PaintSofts;
};

/** Tools for canvases with so many pixels of the screen a pixel of the page. They keep what they have painted. */
export const penTools = (ratio: number): PenTools => ({
  ratio,
  stamps: createStamps(ratio, paintShape),
  softs: createSofts(ratio),
});

/** What is drawn together, of one kind and one after the other. */
type Group =
  | {
      readonly type: 'parts';
      readonly look: Look;
      readonly wide: number | null;
      readonly parts: Part[];
    }
  | { readonly type: 'stamps'; readonly stamps: Stamp[] }
  | { readonly type: 'softs'; readonly boxes: (SoftBox & { readonly look: Look })[] }
  | {
      readonly type: 'disc';
      readonly look: Look;
      readonly x: number;
      readonly y: number;
      readonly r: number;
    };

const looksOf = (group: Group): readonly Look[] => {
  if (group.type === 'stamps') return group.stamps.map(({ look }) => look);
  return group.type === 'softs' ? group.boxes.map(({ look }) => look) : [group.look];
};

/** A pen that draws on a canvas, whose pixels are those of the screen when it is scaled so. */
export function canvasPen(
  context: CanvasRenderingContext2D,
  paints: Paints,
  { ratio, stamps, softs }: PenTools,
): CanvasPen {
  const groups: Group[] = [];
  const lastOf = <T extends Group['type']>(type: T): Extract<Group, { type: T }> | null => {
    const last = groups.at(-1);
    return last?.type === type ? (last as Extract<Group, { type: T }>) : null;
  };
  const partsOf = (look: Look, wide: number | null = null): Part[] => {
    const last = lastOf('parts');
    if (last && last.look === look && last.wide === wide) return last.parts;
    const parts: Part[] = [];
    groups.push({ type: 'parts', look, wide, parts });
    return parts;
  };

  const drawParts = ({ look, wide, parts }: Extract<Group, { type: 'parts' }>) => {
    const paint = paints.of(look);
    if (goOneByOne(paint, wide, ratio)) {
      take(context, paint, wide);
      context.globalAlpha = 1;
      return paintEach(context, paint, parts);
    }
    const path = new Path2D();
    for (const part of parts) trace(path, part);
    paintPath(context, paint, path, wide);
  };
  const drawSofts = (boxes: readonly (SoftBox & { readonly look: Look })[]) => {
    let from = 0;
    boxes.forEach(({ x, y, width, height, look }, i) => {
      const { stroke, width: line } = paints.of(look);
      if (!stroke) return;
      softs(context, boxes.slice(from, i + 1), paints.soft());
      from = i + 1;
      context.strokeStyle = stroke;
      context.lineWidth = line;
      context.setLineDash([]);
      context.strokeRect(x, y, width, height);
    });
    if (from < boxes.length) softs(context, boxes.slice(from), paints.soft());
  };
  const draw = (group: Group) => {
    if (group.type === 'parts') drawParts(group);
    else if (group.type === 'softs') drawSofts(group.boxes);
    else if (group.type === 'disc') {
      const path = new Path2D();
      path.arc(group.x, group.y, group.r, 0, 2 * Math.PI);
      paintPath(context, paints.of(group.look), path);
    } else stamps(context, group.stamps, paints.of);
  };
  return {
    finish: () => {
      paints.prepare(groups.flatMap(looksOf));
      groups.forEach(draw);
      groups.length = 0;
    },
    stamp: (d, x, y, look) => {
      const last = lastOf('stamps');
      if (last) last.stamps.push({ d, x, y, look });
      else groups.push({ type: 'stamps', stamps: [{ d, x, y, look }] });
    },
    line: (x0, y0, x1, y1, look) => {
      partsOf(look).push({ from: { x: x0, y: y0 }, to: { x: x1, y: y1 }, via: null });
    },
    disc: (x, y, r, look) => {
      groups.push({ type: 'disc', look, x, y, r });
    },
    curves: (curves, width, look) => {
      const parts = partsOf(look, width);
      for (const curve of curves) parts.push(curve);
    },
    rect: (x, y, width, height, look) => {
      partsOf(look).push({ x, y, width, height });
    },
    soft: (x, y, width, height, look) => {
      const last = lastOf('softs');
      if (last) last.boxes.push({ x, y, width, height, look });
      else groups.push({ type: 'softs', boxes: [{ x, y, width, height, look }] });
    },
  };
}
