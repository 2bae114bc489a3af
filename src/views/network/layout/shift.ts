import type { Point, Size } from '../../../chart/box';
import { clamp } from '../../../time/interval';

import type { Shift } from './scene';

const inside = 40;

/**
 * The shift nearest to `shift` under which at least one of `points`, which are given at rest, lies well inside
 * the drawing, so that the picture cannot be lost. Without points it stays as it is.
 */
export function holdInView(shift: Shift, points: readonly Point[], { width, height }: Size): Shift {
  const { k, x, y } = shift;
  const [mx, my] = [Math.min(inside, width / 2), Math.min(inside, height / 2)];
  let nearest: Point | null = null;
  for (const point of points) {
    const [px, py] = [k * point.x + x, k * point.y + y];
    const move = { x: clamp(px, mx, width - mx) - px, y: clamp(py, my, height - my) - py };
    if (!nearest || Math.hypot(move.x, move.y) < Math.hypot(nearest.x, nearest.y)) nearest = move;
  }
  return nearest ? { k, x: x + nearest.x, y: y + nearest.y } : shift;
}
