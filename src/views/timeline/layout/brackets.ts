import { boxAround, overlap, type Box } from '../../../chart/box';
import { textWidth } from '../../../chart/text';
import { freeGaps } from './band';
import type { Plot, PlacedBracket } from './placed';

const fontSize = 12;
const ring = 4;

/** The room that a bracket takes: its line, its word and its rings. */
export function bracketBoxes({ x, rings, y, top, wordX }: PlacedBracket, or: string): Box[] {
  const half = textWidth(or, fontSize) / 2 + 2;
  return [
    { x0: Math.min(x, ...rings), x1: Math.max(x, ...rings), y0: top - 1, y1: top + 1 },
    { x0: wordX - half, x1: wordX + half, y0: top - 6, y1: top + 6 },
    ...rings.map((at) => boxAround({ x: at, y }, 2 * (ring + 1), 2 * (ring + 1))),
  ];
}

/**
 * The bracket from `x` to the rings, on the lane and on the side of it where it touches least of `taken`;
 * of equals the first lane, above it. Its word keeps away from the lines at `lines`.
 */
export function placeBracket(
  x: number,
  rings: readonly number[],
  lanes: readonly number[],
  plot: Plot,
  or: string,
  taken: readonly Box[],
  lines: readonly number[],
): PlacedBracket {
  const [x0, x1] = [Math.min(x, ...rings), Math.max(x, ...rings)];
  const [widest = [x0, x1] as const] = freeGaps(
    x0,
    x1,
    lines.map((at) => [at, at] as const),
    5,
  ).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  const wordX = (widest[0] + widest[1]) / 2;
  const candidates = lanes.flatMap((y) =>
    [-1, 1].map((side) => ({ x, rings, y, top: y + side * (plot.radius + 5), wordX })),
  );
  const cost = (bracket: PlacedBracket) =>
    bracketBoxes(bracket, or).reduce(
      (sum, box) => sum + taken.filter((other) => overlap(box, other)).length,
      0,
    );
  return candidates.reduce((best, next) => (cost(next) < cost(best) ? next : best));
}
