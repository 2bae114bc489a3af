import { textWidth } from '../../chart/text';
import type { Point, Size } from './layoutCamera';

/** A rectangle of the drawing, in pixels. */
export type Box = {
  /** Left. */
  readonly x0: number;
  /** Top. */
  readonly y0: number;
  /** Right. */
  readonly x1: number;
  /** Bottom. */
  readonly y1: number;
};

/** A label that wants a place in the drawing. */
export type LabelWish = {
  /** What it belongs to; unique among the wishes. */
  readonly id: string;
  /** Its width in pixels. */
  readonly width: number;
  /** Its height in pixels. */
  readonly height: number;
  /** Where its middle may lie, best first. */
  readonly at: readonly Point[];
};

/** The size of labels in pixels, and the height of one of their lines. */
export const labelSize = { font: 12, line: 15 } as const;

/** The width that a label's text takes at most, in pixels; its weight makes it a little wider than plain text. */
export function labelWidth(text: string): number {
  return Math.ceil(1.05 * textWidth(text, labelSize.font));
}

/** The rectangle of that size around a point. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/**
 * Gives each label, in order, the first of its wishes that lies inside the drawing and meets neither
 * an obstacle nor a label placed before it. A label whose wishes all fail is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  { width, height }: Size,
): ReadonlyMap<string, Box> {
  const taken = [...obstacles];
  const placed = new Map<string, Box>();
  for (const wish of wishes) {
    const box = wish.at
      .map((point) => boxAround(point, wish.width, wish.height))
      .find(
        (free) =>
          free.x0 >= 0 &&
          free.y0 >= 0 &&
          free.x1 <= width &&
          free.y1 <= height &&
          !taken.some((other) => overlap(free, other)),
      );
    if (!box) continue;
    placed.set(wish.id, box);
    taken.push(box);
  }
  return placed;
}

/** Wishes for a label of that size beside a disc of radius `r`: above, below, right, left, then the corners. */
export function around(
  { x, y }: Point,
  r: number,
  width: number,
  height: number,
): readonly Point[] {
  const dx = r + 4 + width / 2;
  const dy = r + 2 + height / 2;
  return [
    { x, y: y - dy },
    { x, y: y + dy },
    { x: x + dx, y },
    { x: x - dx, y },
    { x: x + dx, y: y - dy },
    { x: x + dx, y: y + dy },
    { x: x - dx, y: y - dy },
    { x: x - dx, y: y + dy },
  ];
}

/**
 * Where things of given sizes begin on a line from `from` to `to`, each as near to its wish as the
 * order and a gap allow. When they do not fit, they run over the end.
 */
export function spread(
  items: readonly { readonly at: number; readonly size: number }[],
  from: number,
  to: number,
  gap: number,
): readonly number[] {
  const order = items.map((_, i) => i).sort((a, b) => items[a]!.at - items[b]!.at || a - b);
  const starts = items.map(({ at, size }) => at - size / 2);
  let limit = to;
  for (const i of [...order].reverse()) {
    starts[i] = Math.min(starts[i]!, limit - items[i]!.size);
    limit = starts[i]! - gap;
  }
  limit = from;
  for (const i of order) {
    starts[i] = Math.max(starts[i]!, limit);
    limit = starts[i]! + items[i]!.size + gap;
  }
  return starts;
}
