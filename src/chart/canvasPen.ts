import { fullClass, softClass, type Look, type Pen } from './pen';
import { createSofts, type PaintSofts, type SoftBox, type SoftColours } from './softs';
import { createStamps, type PaintShape, type PaintStamps, type Stamp } from './stamps';

/** What a shape is painted with, as the style sheets have it now. */
export type Paint = {
  /** Colour of its inside; null for none. */
  readonly fill: string | null;
  /** How much of that colour covers, from 0 to 1. */
  readonly fillAlpha: number;
  /** Colour of its outline; null for none. */
  readonly stroke: string | null;
  /** How much of that colour covers, from 0 to 1. */
  readonly strokeAlpha: number;
  /** Width of the outline, in pixels. */
  readonly width: number;
  /** Lengths of its strokes and gaps, in pixels; empty for a whole line. */
  readonly dash: readonly number[];
};

/** Reads from the style sheets what looks are painted with, each once until {@link Paints.forget}. */
export type Paints = {
  /** The paint of a look. */
  readonly of: (look: Look) => Paint;
  /** Reads those of looks that are not known yet all at once, which is several times quicker than one by one. */
  readonly prepare: (looks: Iterable<Look>) => void;
  /** The colours at the end and in the middle of soft rectangles. */
  readonly soft: () => SoftColours;
  /** Reads anew what is asked from now on: the theme has changed. */
  readonly forget: () => void;
};

const svgNamespace = 'http://www.w3.org/2000/svg';

// Said so that it is read at once, where the style sheets have it as red, green and blue; a gradient knows no other alpha.
function withAlpha(color: string, alpha: string): string {
  const share = Number(alpha);
  if (share >= 1 || Number.isNaN(share)) return color;
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  return plain
    ? `rgba(${plain[1]}, ${plain[2]}, ${plain[3]}, ${share})`
    : `color-mix(in srgb, ${color} ${100 * share}%, transparent)`;
}

/** Paints as they are inside of `host`, in which an element is put for a moment to be read. */
export function readPaints(host: SVGSVGElement): Paints {
  const known = new Map<Look, Paint>();
  let soft: SoftColours | null = null;
  const create = (name: string, className: string) => {
    const element = document.createElementNS(svgNamespace, name);
    element.setAttribute('class', className);
    return element;
  };
  const shapeIn = ({ name, tint, group, data }: Look): SVGElement => {
    const around = create('g', group);
    for (const [key, value] of Object.entries(data)) around.setAttribute(`data-${key}`, value);
    const shape = create('path', name);
    if (tint) shape.style.setProperty('--side', tint);
    around.append(shape);
    return shape;
  };
  const paintOf = (shape: SVGElement): Paint => {
    const style = getComputedStyle(shape);
    const opacity = Number(style.opacity);
    const width = parseFloat(style.strokeWidth) || 0;
    return {
      fill: style.fill === 'none' ? null : style.fill,
      fillAlpha: Number(style.fillOpacity) * opacity,
      stroke: style.stroke === 'none' || !width ? null : style.stroke,
      strokeAlpha: Number(style.strokeOpacity) * opacity,
      width,
      dash:
        style.strokeDasharray === 'none'
          ? []
          : style.strokeDasharray.split(/[ ,]+/).map((part) => parseFloat(part)),
    };
  };
  const prepare = (looks: Iterable<Look>) => {
    // In nearly every frame there is none.
    const asked = new Set<Look>();
    for (const look of looks) if (!known.has(look)) asked.add(look);
    if (asked.size === 0) return;
    const unknown = [...asked];
    const made = unknown.map(shapeIn);
    const groups = made.map((shape) => shape.parentElement!);
    host.append(...groups);
    unknown.forEach((look, i) => known.set(look, paintOf(made[i]!)));
    groups.forEach((group) => group.remove());
  };
  const stop = (className: string): string => {
    const element = create('stop', className);
    host.append(element);
    const { stopColor, stopOpacity } = getComputedStyle(element);
    const color = withAlpha(stopColor, stopOpacity);
    element.remove();
    return color;
  };
  return {
    of: (look) => {
      if (!known.has(look)) prepare([look]);
      return known.get(look)!;
    },
    prepare,
    soft: () => (soft ??= [stop(softClass), stop(fullClass)]),
    forget: () => {
      known.clear();
      soft = null;
    },
  };
}

// The few shapes that are drawn very often.
const shapes = new Map<string, Path2D>();

function shapeOf(d: string): Path2D {
  const held = shapes.get(d);
  if (held) return held;
  const made = new Path2D(d);
  shapes.set(d, made);
  return made;
}

/** Paints a path: its inside, then its outline, which may be given another width. */
const paintPath = (
  context: CanvasRenderingContext2D,
  { fill, fillAlpha, stroke, strokeAlpha, width, dash }: Paint,
  path: Path2D,
  wide: number | null = null,
): void => {
  if (fill) {
    context.globalAlpha = fillAlpha;
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke) {
    context.globalAlpha = strokeAlpha;
    context.strokeStyle = stroke;
    context.lineWidth = wide ?? width;
    context.setLineDash([...dash]);
    context.stroke(path);
  }
};

/** Paints a shape about 0,0, given as the `d` of a path. */
const paintShape: PaintShape = (context, paint, d) => paintPath(context, paint, shapeOf(d));

/** A {@link Pen} that draws on a canvas. */
export type CanvasPen = Pen & {
  /** Draws what was held back to be drawn together with its like. Must be called last. */
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

/** A pen that draws on a canvas, whose pixels are those of the screen when it is scaled so. */
export function canvasPen(
  context: CanvasRenderingContext2D,
  paints: Paints,
  { stamps, softs }: PenTools,
): CanvasPen {
  // Lines and rectangles of one look and width, one after the other, are drawn as one path.
  let open: { readonly look: Look; readonly wide: number | null; readonly path: Path2D } | null =
    null;
  const drawOpen = () => {
    if (open) paintPath(context, paints.of(open.look), open.path, open.wide);
    open = null;
  };
  const pathFor = (look: Look, wide: number | null = null): Path2D => {
    if (open?.look !== look || open.wide !== wide) {
      finish();
      open = { look, wide, path: new Path2D() };
    }
    return open.path;
  };
  // So are shapes, where they are many.
  const stamped: (Omit<Stamp, 'paint'> & { readonly look: Look })[] = [];
  const drawStamped = () => {
    if (stamped.length === 0) return;
    paints.prepare(stamped.map(({ look }) => look));
    stamps(
      context,
      stamped.map(({ d, x, y, look }) => ({ d, x, y, paint: paints.of(look) })),
    );
    stamped.length = 0;
  };
  const softened: SoftBox[] = [];
  const drawSofts = () => {
    if (softened.length > 0) softs(context, softened, paints.soft());
    softened.length = 0;
  };
  const finish = () => {
    drawSofts();
    drawOpen();
    drawStamped();
  };
  return {
    finish,
    stamp: (d, x, y, look) => {
      drawSofts();
      drawOpen();
      stamped.push({ d, x, y, look });
    },
    line: (x0, y0, x1, y1, look) => {
      const path = pathFor(look);
      path.moveTo(x0, y0);
      path.lineTo(x1, y1);
    },
    disc: (x, y, r, look) => {
      finish();
      const path = new Path2D();
      path.arc(x, y, r, 0, 2 * Math.PI);
      paintPath(context, paints.of(look), path);
    },
    curves: (curves, width, look) => {
      const path = pathFor(look, width);
      for (const { from, to, via } of curves) {
        path.moveTo(from.x, from.y);
        if (via) path.quadraticCurveTo(via.x, via.y, to.x, to.y);
        else path.lineTo(to.x, to.y);
      }
    },
    rect: (x, y, width, height, look) => {
      pathFor(look).rect(x, y, width, height);
    },
    soft: (x, y, width, height, look) => {
      drawOpen();
      drawStamped();
      softened.push({ x, y, width, height });
      const { stroke, width: line } = paints.of(look);
      if (!stroke) return;
      drawSofts();
      context.strokeStyle = stroke;
      context.lineWidth = line;
      context.setLineDash([]);
      context.strokeRect(x, y, width, height);
    },
  };
}
