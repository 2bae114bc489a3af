import type { Curve } from './curve';

/**
 * How a shape looks, said by what the style sheets know it by, so that a picture looks the same whether it is drawn on a
 * canvas or as elements. Looks are compared by identity: ask {@link lookOf} for the same one again.
 */
export type Look = {
  /** Class of the shape. */
  readonly name: string;
  /** Its `--side` as a CSS value; null for none. */
  readonly tint: string | null;
  /** Class of the group that it belongs to. */
  readonly group: string;
  /** Data attributes of that group, without `data-`, in any order. */
  readonly data: Readonly<Record<string, string>>;
};

// By name, tint and group: thousands of marks ask in every frame, and joining the three would take longer.
type Looks = Map<string, Map<string | null, Map<string, Look>>>;
const looksByWords = new Map<string, Looks>();
// Whoever draws very many asks with the same few objects again and again.
const looksByData = new WeakMap<Look['data'], Looks>();

function looksOf(data: Look['data']): Looks {
  const held = looksByData.get(data);
  if (held) return held;
  const words = Object.entries(data).flat().join('\n');
  const looks: Looks = looksByWords.get(words) ?? new Map();
  looksByWords.set(words, looks);
  looksByData.set(data, looks);
  return looks;
}

/** The look of a shape of a class in a group; the same object for the same words. The `data` must not be changed. */
export function lookOf(
  name: string,
  tint: string | null,
  group: string,
  data: Readonly<Record<string, string>>,
): Look {
  const looks = looksOf(data);
  let byTint = looks.get(name);
  if (!byTint) looks.set(name, (byTint = new Map()));
  let byGroup = byTint.get(tint);
  if (!byGroup) byTint.set(tint, (byGroup = new Map()));
  let look = byGroup.get(group);
  if (!look) byGroup.set(group, (look = { name, tint, group, data }));
  return look;
}

/** Draws shapes, later ones over earlier ones, in pixels from the top left corner. */
export type Pen = {
  /** A shape, given as the `d` of a path about 0,0, around a point. The same few shapes are drawn very often. */
  readonly stamp: (d: string, x: number, y: number, look: Look) => void;
  /** A straight line. */
  readonly line: (x0: number, y0: number, x1: number, y1: number, look: Look) => void;
  /** A circle. */
  readonly disc: (x: number, y: number, r: number, look: Look) => void;
  /** Lines, drawn as one, of a width in pixels. */
  readonly curves: (curves: readonly Curve[], width: number, look: Look) => void;
  /** A rectangle. */
  readonly rect: (x: number, y: number, width: number, height: number, look: Look) => void;
  /** A rectangle whose ends to the left and the right are soft: it is filled by the looks of its ends and of its middle, and outlined by its own. */
  readonly soft: (x: number, y: number, width: number, height: number, look: Look) => void;
};

/** A picture, drawn with any pen. */
export type Draw = (pen: Pen) => void;

/** The part of a soft rectangle's width in which each end becomes full. */
export const softEnd = 0.14;
/** Class of the colour at the very end of a soft rectangle. */
export const softClass = 'band-soft';
/** Class of the colour in its middle. */
export const fullClass = 'band-full';
