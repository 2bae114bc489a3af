import type { Topology } from 'topojson-specification';
import type { Work } from '../../../chart/work';
import { toWorld } from './camera';

type Position = readonly [lon: number, lat: number];

/** The arcs of an atlas with how much each of their points says. */
export type WeighedArcs = {
  /** The points of each arc, in degrees. */
  readonly arcs: readonly (readonly Position[])[];
  /** For each point the area that leaving it out would change, in the world's units squared; Infinity at the ends. */
  readonly areas: readonly Float64Array[];
};

/** The points of an arc in degrees: an atlas stores each as its steps from the last, in the steps of its grid. */
function decode({ transform }: Topology, arc: Topology['arcs'][number]): Position[] {
  if (!transform) return arc.map(([lon, lat]) => [lon!, lat!]);
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx!;
    y += dy!;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/**
 * The area of the triangle that each point makes with its neighbours, when those that say less have been left out
 * before it (Visvalingam and Whyatt 1993). An arc has a few hundred points, so the least is looked for anew each time.
 */
function areasOf(arc: readonly Position[]): Float64Array {
  // The cut of the world is of no matter: what counts is the form of the arc.
  const points = arc.map(([lon, lat]) => ({
    ...toWorld({ lon: 0, lat }, -180),
    x: lon * (256 / 360),
  }));
  const areas = new Float64Array(arc.length).fill(Infinity);
  const previous = arc.map((_, i) => i - 1);
  const next = arc.map((_, i) => i + 1);
  const triangle = (i: number) => {
    const [a, b, c] = [points[previous[i]!]!, points[i]!, points[next[i]!]!];
    return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
  };
  const left = new Map<number, number>();
  for (let i = 1; i < arc.length - 1; i++) left.set(i, triangle(i));
  let least = 0;
  while (left.size) {
    let at = 0;
    let smallest = Infinity;
    left.forEach((area, i) => {
      if (area < smallest) [at, smallest] = [i, area];
    });
    left.delete(at);
    least = Math.max(least, smallest);
    areas[at] = least;
    const [before, after] = [previous[at]!, next[at]!];
    next[before] = after;
    previous[after] = before;
    for (const i of [before, after]) if (left.has(i)) left.set(i, triangle(i));
  }
  return areas;
}

/** The arcs of an atlas, each point weighed once. */
export function* weighArcs(world: Topology): Work<WeighedArcs> {
  const arcs: (readonly Position[])[] = [];
  const areas: Float64Array[] = [];
  for (const given of world.arcs) {
    const arc = decode(world, given);
    arcs.push(arc);
    areas.push(areasOf(arc));
    yield;
  }
  return { arcs, areas };
}

// An island keeps three corners, a border its ends and one point between, so that no ring turns over or closes up.
const fewest = (arc: readonly Position[]) => {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? 4 : 3;
};

/**
 * The atlas without the points that say less than an area, in the world's units squared. Neighbours share their
 * arcs, so that no gap opens between them.
 */
export function simplify(world: Topology, { arcs, areas }: WeighedArcs, area: number): Topology {
  return {
    type: 'Topology',
    objects: world.objects,
    arcs: arcs.map((arc, i) => {
      const own = areas[i]!;
      const kept = [...own].sort((a, b) => b - a);
      const limit = Math.min(area, kept[Math.min(fewest(arc), arc.length) - 1] ?? 0);
      return arc.filter((_, at) => own[at]! >= limit).map((point) => [...point]);
    }),
  };
}
