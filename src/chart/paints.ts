import { fullClass, softClass, type Look } from './pen';
import type { SoftColours } from './softs';

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
