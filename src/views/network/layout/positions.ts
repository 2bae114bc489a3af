import {
  ascending,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import type { Point } from '../../../chart/box';
import type { EventRow } from '../../../engine/engine';
import { attendants } from '../../../engine/rows';
import { clamp } from '../../../time/interval';
import { hubHeads } from './hub';

/** A position in the unit box: 0 to 1 from the left and from the top. */
export type Position = Point;

/** Where actors and hubs lie, by {@link actorKey} and {@link hubKey}. */
export type NetworkPositions = ReadonlyMap<string, Position>;

/** The key of an actor's position. Ids hold no colon, so an actor and an event of one id stay apart. */
export const actorKey = (id: string): string => `actor:${id}`;

/** The key of a hub's position, by the id of its event. */
export const hubKey = (id: string): string => `event:${id}`;

type Body = SimulationNodeDatum & { readonly key: string };
type Tie = SimulationLinkDatum<Body> & { readonly weight: number };
type Ties = Map<string, { readonly a: string; readonly b: string; weight: number }>;

// Everyone who may come to be a head at another `known`: a group that a named member swallows today
// stood alone before the names were known, and must have had its place then.
const everHeads = ({ event, heads }: EventRow): readonly string[] => [
  ...new Set([...heads, ...attendants(event)]),
];

function tie(ties: Ties, a: string, b: string, weight: number): void {
  if (a === b) return;
  const [first, last] = a < b ? [a, b] : [b, a];
  const key = `${first} ${last}`;
  const known = ties.get(key);
  if (known) known.weight += weight;
  else ties.set(key, { a: first, b: last, weight });
}

/**
 * Where the actors and hubs of the contacts among `rows` lie: computed once from the unfiltered events
 * as known latest, so that nothing moves with a filter. Rows may hold an event more than once, as known
 * on several days. The order of the rows does not matter; statements are passed over. Ties are weighted
 * by 1/(n−1) for a contact of n heads (Newman 2001).
 */
export function layoutNetwork(rows: readonly EventRow[]): NetworkPositions {
  const keys = new Set<string>();
  const ties: Ties = new Map();
  for (const row of rows) {
    if (!row.contact) continue;
    const here = everHeads(row).map(actorKey);
    const heads = row.heads.map(actorKey);
    here.forEach((key) => keys.add(key));
    if (heads.length >= hubHeads) {
      const hub = hubKey(row.event.id);
      keys.add(hub);
      here.forEach((key) => tie(ties, hub, key, 0.5));
      continue;
    }
    heads.forEach((a, i) => {
      heads.slice(i + 1).forEach((b) => tie(ties, a, b, 1 / (heads.length - 1)));
    });
    here.slice(heads.length).forEach((key) => tie(ties, key, heads[0] ?? key, 0.25));
  }
  return settle(keys, ties);
}

// The simulation runs in a box of about the panel's shape: wider than high.
const room = { link: 50, charge: -120, radius: 38, pullX: 0.05, pullY: 0.085 } as const;
const many = 500;

function settle(keys: ReadonlySet<string>, ties: Ties): NetworkPositions {
  const bodies: Body[] = [...keys].sort().map((key) => ({ key }));
  const links: Tie[] = [...ties]
    .sort(([a], [b]) => ascending(a, b))
    .map(([, { a, b, weight }]) => ({ source: a, target: b, weight }));
  // What is tied to nothing pushes half as hard, or it would drift off and shrink all the rest.
  const tied = new Set(links.flatMap(({ source, target }) => [source, target]));
  const push = ({ key }: Body) => (tied.has(key) ? room.charge : room.charge / 2);
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Tie>(links)
        .id(({ key }) => key)
        .distance(({ weight }) => room.link / Math.sqrt(clamp(weight, 0.6, 4)))
        .strength(({ weight }) => Math.min(0.9, 0.35 + 0.15 * weight)),
    )
    .force('charge', forceManyBody<Body>().strength(push).distanceMax(400))
    .force('collide', forceCollide(room.radius))
    .force('x', forceX().strength(room.pullX))
    .force('y', forceY().strength(room.pullY))
    .stop();
  simulation.tick(bodies.length > many ? 120 : 300);
  return intoBox(bodies);
}

function intoBox(bodies: readonly Body[]): NetworkPositions {
  const along = (values: readonly number[]) => {
    const least = Math.min(...values);
    const extent = Math.max(...values) - least;
    return (value: number) => (extent > 0 ? (value - least) / extent : 0.5);
  };
  const x = along(bodies.map((body) => body.x!));
  const y = along(bodies.map((body) => body.y!));
  return new Map(bodies.map((body) => [body.key, { x: x(body.x!), y: y(body.y!) }]));
}

/** A place at the rim for a key without a position: the same for the same key, whatever else there is. */
export function rimPosition(key: string): Position {
  let hash = 2_166_136_261;
  // FNV-1a, 32 bits.
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 16_777_619);
  }
  const angle = ((hash >>> 0) / 2 ** 32) * 2 * Math.PI;
  return { x: 0.5 + 0.5 * Math.cos(angle), y: 0.5 + 0.5 * Math.sin(angle) };
}
