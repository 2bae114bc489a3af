import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Force,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import type { Point } from '../../../chart/box';
import { clamp } from '../../../time/interval';

/** Something that is given a place: an actor or a hub. */
export type Body = {
  /** What tells it from the others. */
  readonly key: string;
  /** Its radius in pixels. */
  readonly r: number;
  /** The side it acts for; null for none. */
  readonly side: string | null;
};

/** What draws two bodies together. */
export type Tie = {
  /** Index of one. */
  readonly a: number;
  /** Index of the other. */
  readonly b: number;
  /** How strongly; above 0. */
  readonly weight: number;
};

type Node = SimulationNodeDatum & Body;
type Link = SimulationLinkDatum<Node> & { readonly weight: number };

const room = { link: 46, charge: -170, reach: 700, pull: 0.045, side: 0.06 } as const;
// Those who are many are settled enough sooner, and one would wait for the rest.
const ticksOf = (n: number): number => Math.round(clamp(60_000 / Math.max(1, n), 60, 300));
// The share of its strength that a simulation of 300 steps loses in each; a power of ours would differ in its
// last digit from one engine to the next.
const decay = 0.0228;

/**
 * Where bodies come to rest that push each other off while ties hold them: about the origin, in pixels that
 * mean nothing yet. Only sums, products and roots are used, from places of our own, so that it is the same to
 * the digit on every machine.
 */
export function settle(bodies: readonly Body[], ties: readonly Tie[]): readonly Point[] {
  const extent = 40 * Math.sqrt(bodies.length);
  const nodes = bodies.map((body, i): Node => ({ ...body, ...startOf(i, extent) }));
  const links = ties.map(({ a, b, weight }): Link => ({ source: a, target: b, weight }));
  const ends = ({ source, target }: Link) => [source as Node, target as Node] as const;
  const simulation = forceSimulation(nodes)
    .alphaDecay(decay)
    .force(
      'link',
      forceLink<Node, Link>(links)
        .distance((link) => {
          const [a, b] = ends(link);
          return a.r + b.r + room.link / Math.sqrt(clamp(link.weight, 0.25, 4));
        })
        .strength(strengthsOf(bodies.length, ties)),
    )
    .force('charge', forceManyBody<Node>().strength(room.charge).distanceMax(room.reach))
    .force(
      'collide',
      forceCollide<Node>(({ r }) => r + 12),
    )
    .force('x', forceX().strength(room.pull))
    .force('y', forceY().strength(room.pull))
    .force('side', bySide(room.side))
    .stop();
  simulation.tick(ticksOf(nodes.length));
  return nodes.map(({ x, y }) => ({ x: x!, y: y! }));
}

/** A place for the i-th of many in a square about the origin, evenly spread (Roberts 2018, the plastic number). */
function startOf(i: number, extent: number): Point {
  const at = (step: number) => (((0.5 + (i + 1) * step) % 1) - 0.5) * extent;
  return { x: at(0.754_877_666_246_693), y: at(0.569_840_290_998_053) };
}

/** How stiff each tie is: less where both of its ends have many others to be near, more where it is a strong one. */
function strengthsOf(n: number, ties: readonly Tie[]): (link: unknown, i: number) => number {
  const counts = new Uint32Array(n);
  for (const { a, b } of ties) {
    counts[a]!++;
    counts[b]!++;
  }
  return (_, i) => {
    const { a, b, weight } = ties[i]!;
    return Math.min(0.9, (0.5 + 0.25 * weight) / Math.min(counts[a]!, counts[b]!));
  };
}

/** A weak pull of everyone towards the middle of their own side. */
function bySide(strength: number): Force<Node, undefined> {
  let sides: Node[][] = [];
  const force = (alpha: number) => {
    for (const members of sides) {
      const [x, y] = (['x', 'y'] as const).map(
        (axis) => members.reduce((sum, node) => sum + node[axis]!, 0) / members.length,
      );
      for (const node of members) {
        node.vx! += (x! - node.x!) * strength * alpha;
        node.vy! += (y! - node.y!) * strength * alpha;
      }
    }
  };
  force.initialize = (nodes: readonly Node[]) => {
    const names = new Set(nodes.flatMap(({ side }) => side ?? []));
    sides = [...names]
      .map((name) => nodes.filter(({ side }) => side === name))
      .filter((members) => members.length > 1);
  };
  return force;
}
