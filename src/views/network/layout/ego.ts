import { ascending } from 'd3';
import type { Size } from '../../../chart/box';
import type { Aggregates, EventRow } from '../../../engine/engine';
import type { Circle } from '../../../engine/meeting';
import { noStandings, standingOf, totalOf, type Standings } from '../../../engine/standing';
import type { ActorNode, Edge, Graph, LeftOut } from './graph';
import type { NetworkPositions, Position } from './positions';
import { actorKey } from './ties';

/** Somebody whom the actor in the middle has a contact with, by all events as last known. */
export type EgoPartner = {
  /** The id. */
  readonly id: string;
  /** The contacts they share that took place. */
  readonly took: number;
};

/** The partners that lie equally far from the middle. */
export type Ring = {
  /** How far out, as a share of the way to the edge of the room. */
  readonly share: number;
  /** The fewest contacts of any of them. */
  readonly from: number;
  /** The most. */
  readonly to: number;
  /** Where on it its number stands, between two of them: as shares of the half room to the right and down. */
  readonly at: Position;
};

/** Where the partners of an actor lie about it. */
export type EgoLayout = {
  /** The places of the actor and of those drawn. */
  readonly positions: NetworkPositions;
  /** The rings, the innermost first. */
  readonly rings: readonly Ring[];
  /** Those drawn, in their order. */
  readonly drawn: readonly EgoPartner[];
};

// More than so many names nobody reads about one middle; the table has them all.
const mostDrawn = 80;
const nameWidth = 66;
const nameHeight = 26;
const mostRings = 4;

/** Whom an actor shares a contact with among events as last known, most contacts that took place first, ties a–z. */
export function egoPartners(rows: readonly EventRow[], of: string): readonly EgoPartner[] {
  const found = new Map<string, number>();
  for (const { contact, heads, event } of rows) {
    if (!contact || !heads.includes(of)) continue;
    const n = standingOf(event.status?.value ?? null) === 'took' ? 1 : 0;
    for (const id of heads) if (id !== of) found.set(id, (found.get(id) ?? 0) + n);
  }
  return [...found]
    .map(([id, took]) => ({ id, took }))
    .sort((x, y) => y.took - x.took || ascending(x.id, y.id));
}

/**
 * An actor in the middle and its partners in rings about it, those of most contacts nearest: nobody lies nearer
 * than one of more. On a ring they stand by side, so that those of one side are together.
 */
export function layoutEgo(
  of: string,
  partners: readonly EgoPartner[],
  sideOf: (id: string) => string | null,
  room: Size,
): EgoLayout {
  const drawn = partners.slice(0, mostDrawn);
  const rings = ringsOf(drawn, room);
  const positions = new Map<string, Position>([[actorKey(of), { x: 0.5, y: 0.5 }]]);
  rings.forEach(({ members, share }, ring) => {
    const order = [...members].sort(
      (x, y) => ascending(sideOf(x.id) ?? '~', sideOf(y.id) ?? '~') || ascending(x.id, y.id),
    );
    order.forEach(({ id }, i) => {
      // Every second ring is turned by half a step, so that names are not all in line.
      const angle = 2 * Math.PI * ((i + (ring % 2) / 2) / order.length - 0.25);
      positions.set(actorKey(id), {
        x: round(0.5 + 0.5 * share * Math.cos(angle)),
        y: round(0.5 + 0.5 * share * Math.sin(angle)),
      });
    });
  });
  return {
    positions,
    drawn,
    rings: rings.map(({ share, members }, ring) => ({
      share,
      at: between(share, ring, members.length),
      from: members.at(-1)!.took,
      to: members[0]!.took,
    })),
  };
}

/** The point of a ring half a step before its first partner. */
function between(share: number, ring: number, n: number): Position {
  const angle = 2 * Math.PI * (((ring % 2) / 2 - 0.5) / n - 0.25);
  return { x: round(share * Math.cos(angle)), y: round(share * Math.sin(angle)) };
}

// A sine may differ in its last digit from one engine to the next.
const round = (n: number): number => Math.round(n * 10_000) / 10_000;

/** Partners in the order of their contacts, cut into rings; those of the same number share one. */
function ringsOf(partners: readonly EgoPartner[], { width, height }: Size) {
  const rings: { share: number; members: EgoPartner[] }[] = [];
  const roomOn = (share: number) =>
    Math.max(4, Math.floor((Math.PI * share * (width / 2 + height / 2)) / nameWidth));
  const levels = Math.max(1, Math.min(mostRings, Math.floor(height / 2 / nameHeight)));
  let ring = 0;
  for (const partner of partners) {
    const share = (ring + 1) / levels;
    const members = rings[ring]?.members ?? [];
    const last = members.at(-1);
    const isFull = members.length >= roomOn(share) && ring < levels - 1;
    if (isFull && last && last.took > partner.took) {
      ring += 1;
      rings.push({ share: 0, members: [partner] });
    } else if (last) members.push(partner);
    else rings.push({ share: 0, members: [partner] });
  }
  rings.forEach((each, i) => (each.share = (i + 1) / rings.length));
  return rings;
}

/** How far the contacts shown got that others share with an actor, by their ids. */
function sharedWith(
  of: string,
  pairs: Aggregates['pairs'],
  circle: Circle | null,
): ReadonlyMap<string, Standings> {
  if (circle) return new Map(circle.partners.map(({ id, now }) => [id, now]));
  return new Map(
    pairs.flatMap(({ a, b, now }) =>
      a === of ? [[b, now] as const] : b === of ? [[a, now] as const] : [],
    ),
  );
}

/** The partners that share a contact shown and are not drawn, in their order. */
export function egoLeft(
  of: string,
  partners: readonly EgoPartner[],
  { pairs }: Pick<Aggregates, 'pairs'>,
  circle: Circle | null,
): readonly LeftOut[] {
  const shared = sharedWith(of, pairs, circle);
  return partners
    .slice(mostDrawn)
    .map(({ id }) => ({ id, now: shared.get(id) ?? noStandings }))
    .filter(({ now }) => totalOf(now) > 0);
}

/** The graph of an actor and its partners: a line from it to each, and none among them. */
export function egoGraph(
  of: string,
  { drawn }: EgoLayout,
  { actors, pairs }: Pick<Aggregates, 'actors' | 'pairs'>,
  circle: Circle | null,
): Graph {
  const shared = sharedWith(of, pairs, circle);
  const counts = new Map(actors.map((actor) => [actor.id, actor]));
  const node = (id: string, isHere: boolean): ActorNode => {
    const { now, alone } = counts.get(id) ?? { now: noStandings, alone: noStandings };
    const shown = isHere ? now : noStandings;
    return { id, contacts: totalOf(shown), now: shown, alone: id === of ? alone : noStandings };
  };
  const edges = drawn.map(({ id }): Edge => {
    const now = shared.get(id) ?? noStandings;
    const [a, b] = of < id ? [of, id] : [id, of];
    return { a, b, count: totalOf(now), now };
  });
  const met = (id: string) => totalOf(shared.get(id) ?? noStandings) > 0;
  const others = drawn.map(({ id }) => node(id, met(id)));
  const isShown = ({ contacts }: ActorNode) => contacts > 0;
  return {
    actors: [node(of, true), ...others.filter(isShown), ...others.filter((one) => !isShown(one))],
    edges: [...edges.filter(({ count }) => count > 0), ...edges.filter(({ count }) => count === 0)],
    hubs: [],
    spoke: [],
  };
}
