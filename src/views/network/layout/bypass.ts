import type { Line, Point } from '../../../chart/box';
import type { Curve } from '../../../chart/curve';
import type { Disc } from './loop';

const gap = 3;
const samples = 14;
// Half the room of a sign, and where on a line it may stand, best first.
const signRoom = 9;
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;
// How far the middle of a line is moved aside, in pixels, until it is free; further it would seem to travel.
const offsets = [8, -8, 14, -14, 20, -20, 28, -28, 38, -38, 50, -50] as const;

const leastBend = 14;
const mostBend = 0.4;

/** The point of a course at a share of its way. */
function pointOn({ from, to, via }: Curve, share: number): Point {
  const rest = 1 - share;
  const middle = via ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const along = (axis: 'x' | 'y') =>
    rest * rest * from[axis] + 2 * rest * share * middle[axis] + share * share * to[axis];
  return { x: along('x'), y: along('y') };
}

/** A course as straight lines: one, or two where it is bent. */
export function straightParts(course: Curve): readonly Line[] {
  const { from, to, via } = course;
  if (!via) return [[from, to]];
  const middle = pointOn(course, 0.5);
  return [
    [from, middle],
    [middle, to],
  ];
}

/**
 * The course from one point to another that runs through none of the discs but those at its ends: straight
 * where that is free, else bent aside as little as needed. Where nothing is free it stays straight.
 */
export function courseOf(from: Point, to: Point, discs: readonly Disc[]): Curve {
  const straight: Curve = { from, to, via: null };
  const near = inReach(from, to, discs);
  if (!near.some((disc) => meets(straight, disc))) return straight;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  for (const by of offsets) {
    // A short line would become a hairpin.
    if (Math.abs(by) > Math.max(leastBend, mostBend * length)) break;
    // The middle of the curve is moved half as far as the point that bends it.
    const via = {
      x: (from.x + to.x) / 2 - (2 * by * dy) / length,
      y: (from.y + to.y) / 2 + (2 * by * dx) / length,
    };
    const course = { from, to, via };
    if (!near.some((disc) => meets(course, disc))) return course;
  }
  return straight;
}

/** Where on a course a sign stands: in the middle, or as near to it as no disc lies under it. */
export function signOn(course: Curve, discs: readonly Disc[]): Point {
  const points = shares.map((share) => pointOn(course, share));
  const isFree = ({ x, y }: Point) =>
    discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) > disc.r + signRoom);
  return points.find(isFree) ?? points[0]!;
}

/** The discs that a course between two points could meet however it is bent, its own ends aside. */
function inReach(from: Point, to: Point, discs: readonly Disc[]): readonly Disc[] {
  const reach = Math.abs(offsets.at(-1)!);
  const [x0, x1] = [Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach];
  const [y0, y1] = [Math.min(from.y, to.y) - reach, Math.max(from.y, to.y) + reach];
  const isEnd = ({ x, y }: Disc) => (x === from.x && y === from.y) || (x === to.x && y === to.y);
  return discs.filter(
    (disc) =>
      disc.x + disc.r > x0 &&
      disc.x - disc.r < x1 &&
      disc.y + disc.r > y0 &&
      disc.y - disc.r < y1 &&
      !isEnd(disc),
  );
}

function meets(course: Curve, disc: Disc): boolean {
  if (!course.via) return distance(disc, course.from, course.to) < disc.r + gap;
  let last = course.from;
  for (let i = 1; i <= samples; i++) {
    const next = pointOn(course, i / samples);
    if (distance(disc, last, next) < disc.r + gap) return true;
    last = next;
  }
  return false;
}

/** How far a point lies from the straight line between two, in pixels. */
export function distance({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length ? ((x - from.x) * dx + (y - from.y) * dy) / length : 0;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy);
}
