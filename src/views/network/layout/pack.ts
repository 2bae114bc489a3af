import { hierarchy, treemap, treemapSquarify } from 'd3';
import type { Box, Point, Size } from '../../../chart/box';
import { clamp } from '../../../time/interval';
import type { Tie } from './settle';

/** The parts that hang together, each as the indices of its bodies, ascending; the largest first, ties by their first. */
export function partsOf(n: number, ties: readonly Tie[]): readonly (readonly number[])[] {
  const near = Array.from({ length: n }, (): number[] => []);
  for (const { a, b } of ties) {
    near[a]!.push(b);
    near[b]!.push(a);
  }
  const seen = new Uint8Array(n);
  const parts: number[][] = [];
  for (let first = 0; first < n; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    const part = [first];
    for (let i = 0; i < part.length; i++) {
      for (const next of near[part[i]!]!) {
        if (seen[next]) continue;
        seen[next] = 1;
        part.push(next);
      }
    }
    parts.push(part.sort((x, y) => x - y));
  }
  return parts.sort((one, other) => other.length - one.length || one[0]! - other[0]!);
}

// A part of one or two takes less than its share: nothing runs between its bodies.
const weightOf = (n: number): number => (n === 1 ? 0.7 : n);

/** Rectangles that fill a room, one for each part of so many bodies, by area and as square as may be (Bruls et al. 2000). */
export function pack(sizes: readonly number[], { width, height }: Size): readonly Box[] {
  type Part = { readonly n?: number; readonly parts?: readonly Part[] };
  const root = hierarchy<Part>({ parts: sizes.map((n) => ({ n })) }, ({ parts }) => parts).sum(
    ({ n = 0 }) => weightOf(n),
  );
  treemap<Part>().size([width, height]).tile(treemapSquarify)(root);
  const boxes = root.leaves() as unknown as readonly Box[];
  return sizes.map((_, i) => {
    const { x0, y0, x1, y1 } = boxes[i]!;
    return { x0, y0, x1, y1 };
  });
}

// How far the places of a part are moved towards an even spread: without it one who stands far off makes all others small.
const evenness = 0.45;
// What stays free at the edge of a part's rectangle, so that two parts are seen to be two.
const padding = 14;

// So far apart a few are at most, for each root of their number: farther they would not be seen to be together.
const few = 8;
const farthest = 70;

/**
 * Points spread over a rectangle whose longer side becomes theirs: turned by their own longest axis, stretched
 * to the edges and in part spread evenly, each by the room that it needs beside the others. A single one lies
 * in the middle, and a few about it.
 */
export function fit(
  points: readonly Point[],
  needs: readonly number[],
  box: Box,
): readonly Point[] {
  const most = points.length > few ? Infinity : farthest * Math.sqrt(points.length);
  const extent = (length: number) => Math.min(most, length - 2 * Math.min(padding, length / 4));
  const [width, height] = [extent(box.x1 - box.x0), extent(box.y1 - box.y0)];
  const turned = alongAxis(points, width >= height);
  const x = evened(
    turned.map((point) => point.x),
    needs,
  );
  const y = evened(
    turned.map((point) => point.y),
    needs,
  );
  return points.map((_, i) => ({
    x: (box.x0 + box.x1) / 2 + (x[i]! - 0.5) * width,
    y: (box.y0 + box.y1) / 2 + (y[i]! - 0.5) * height,
  }));
}

/** Points about their middle, turned so that they reach farthest along x, or along y. */
function alongAxis(points: readonly Point[], lies: boolean): readonly Point[] {
  const n = Math.max(1, points.length);
  const [mx, my] = [
    points.reduce((sum, { x }) => sum + x, 0) / n,
    points.reduce((sum, { y }) => sum + y, 0) / n,
  ];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  // The greater eigenvector of their covariance.
  const root = Math.sqrt(((xx - yy) / 2) ** 2 + xy ** 2);
  const [dx, dy] = xy === 0 ? (xx >= yy ? [1, 0] : [0, 1]) : [(xx - yy) / 2 + root, xy];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [cos, sin] = [dx / length, dy / length];
  return points.map(({ x, y }) => {
    const along = (x - mx) * cos + (y - my) * sin;
    const across = (y - my) * cos - (x - mx) * sin;
    return lies ? { x: along, y: across } : { x: -across, y: along };
  });
}

/** Values as shares from 0 to 1 of their extent, in part by how much is needed before each; halves where they are all the same. */
function evened(values: readonly number[], needs: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]! || i - j);
  const [first, last] = [order[0]!, order.at(-1)!];
  const extent = values[last]! - values[first]!;
  if (!(extent > 0)) return values.map(() => 0.5);
  const whole = needs.reduce((sum, need) => sum + need, 0) - (needs[first]! + needs[last]!) / 2;
  const shares = new Array<number>(values.length);
  let before = -needs[first]! / 2;
  for (const i of order) {
    const share = (values[i]! - values[first]!) / extent;
    const even = (before + needs[i]! / 2) / whole;
    shares[i] = clamp((1 - evenness) * share + evenness * even, 0, 1);
    before += needs[i]!;
  }
  return shares;
}
