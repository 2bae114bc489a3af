import { fullClass, softClass, softEnd, type Look, type Pen } from './pen';

/** What a shape is painted with, as the style sheets have it now. */
type Paint = {
  readonly fill: string | null;
  readonly fillAlpha: number;
  readonly stroke: string | null;
  readonly strokeAlpha: number;
  readonly width: number;
  readonly dash: readonly number[];
};

/** Reads from the style sheets what looks are painted with, each once until {@link Paints.forget}. */
export type Paints = {
  /** The paint of a look. */
  readonly of: (look: Look) => Paint;
  /** The colours at the end and in the middle of soft rectangles. */
  readonly soft: () => readonly [end: string, middle: string];
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
  let soft: readonly [string, string] | null = null;
  const create = (name: string, className: string) => {
    const element = document.createElementNS(svgNamespace, name);
    element.setAttribute('class', className);
    return element;
  };
  const read = ({ name, tint, group, data }: Look): Paint => {
    const around = create('g', group);
    for (const [key, value] of Object.entries(data)) around.setAttribute(`data-${key}`, value);
    const shape = create('path', name);
    if (tint) shape.style.setProperty('--side', tint);
    around.append(shape);
    host.append(around);
    const style = getComputedStyle(shape);
    const opacity = Number(style.opacity);
    const width = parseFloat(style.strokeWidth) || 0;
    const paint = {
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
    around.remove();
    return paint;
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
      const held = known.get(look);
      if (held) return held;
      const paint = read(look);
      known.set(look, paint);
      return paint;
    },
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

/** A pen that draws at once on a canvas, whose pixels are those of the screen when it is scaled so. */
export function canvasPen(context: CanvasRenderingContext2D, paints: Paints): Pen {
  const paint = (look: Look, path: Path2D, wide: number | null = null) => {
    const { fill, fillAlpha, stroke, strokeAlpha, width, dash } = paints.of(look);
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
  const rectangle = (x: number, y: number, width: number, height: number) => {
    const path = new Path2D();
    path.rect(x, y, width, height);
    return path;
  };
  return {
    stamp: (d, x, y, look) => {
      context.translate(x, y);
      paint(look, shapeOf(d));
      context.translate(-x, -y);
    },
    line: (x0, y0, x1, y1, look) => {
      const path = new Path2D();
      path.moveTo(x0, y0);
      path.lineTo(x1, y1);
      paint(look, path);
    },
    disc: (x, y, r, look) => {
      const path = new Path2D();
      path.arc(x, y, r, 0, 2 * Math.PI);
      paint(look, path);
    },
    curves: (curves, width, look) => {
      const path = new Path2D();
      for (const { from, to, via } of curves) {
        path.moveTo(from.x, from.y);
        if (via) path.quadraticCurveTo(via.x, via.y, to.x, to.y);
        else path.lineTo(to.x, to.y);
      }
      paint(look, path, width);
    },
    rect: (x, y, width, height, look) => paint(look, rectangle(x, y, width, height)),
    soft: (x, y, width, height, look) => {
      const [end, middle] = paints.soft();
      const gradient = context.createLinearGradient(x, 0, x + width, 0);
      gradient.addColorStop(0, end);
      gradient.addColorStop(softEnd, middle);
      gradient.addColorStop(1 - softEnd, middle);
      gradient.addColorStop(1, end);
      context.globalAlpha = 1;
      context.fillStyle = gradient;
      context.fillRect(x, y, width, height);
      const { stroke, width: line } = paints.of(look);
      if (!stroke) return;
      context.strokeStyle = stroke;
      context.lineWidth = line;
      context.setLineDash([]);
      context.strokeRect(x, y, width, height);
    },
  };
}
