import type { Point } from '../../../chart/box';
import { reachOf } from './marks';
import type { ShownMark } from './scene';

/** Up to so many marks are elements of their own; of more, those around the active one, and the rest is drawn at once. */
export const mostAlone = 32;
// A ghost is three elements.
const mostGhosts = 24;

/**
 * The keys of the marks that are options of their own: all of them, or the first and the last, where Home and End
 * lead, and those around the active one.
 */
export function keysAlone(order: readonly string[], active: string | null): ReadonlySet<string> {
  if (order.length <= mostAlone) return new Set(order);
  const at = Math.max(0, active === null ? 0 : order.indexOf(active));
  const half = Math.floor(mostAlone / 2) - 1;
  const from = Math.min(Math.max(0, at - half), order.length - 2 * half);
  return new Set([order[0]!, ...order.slice(from, from + 2 * half), order.at(-1)!]);
}

/** Parts marks into those that are elements of their own and those drawn together; of ghosts so many as may be. */
export function partCrowd(
  marks: readonly ShownMark[],
  alone: ReadonlySet<string>,
): { readonly apart: readonly ShownMark[]; readonly crowd: readonly ShownMark[] } {
  const ghosts = marks.filter(({ now }) => !now);
  const few = ghosts.length <= mostGhosts;
  const isApart = ({ key, now }: ShownMark) => (now ? alone.has(key) : few);
  return { apart: marks.filter(isApart), crowd: marks.filter((mark) => !isApart(mark)) };
}

/** Circles as one path, so that hundreds are one element. */
export function circlesPath(circles: readonly (Point & { readonly r: number })[]): string {
  const round = (n: number) => Math.round(n * 10) / 10;
  return circles
    .map(({ x, y, r }) => {
      const [left, across, radius] = [round(x - r), round(2 * r), round(r)];
      return `M${left},${round(y)}a${radius},${radius} 0 1 0 ${across},0a${radius},${radius} 0 1 0 ${-across},0`;
    })
    .join('');
}

/** The mark whose disc a point hits, of several the nearest; null for none. */
export function markAt(marks: readonly ShownMark[], { x, y }: Point): ShownMark | null {
  let best: ShownMark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= Math.max(mark.hit, reachOf(mark)) && distance < least) {
      [best, least] = [mark, distance];
    }
  }
  return best;
}
