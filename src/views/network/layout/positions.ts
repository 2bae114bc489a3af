import type { Box, Point, Size } from '../../../chart/box';
import { radiusOf, unitRadius } from './measure';
import { fit, pack, partsOf } from './pack';
import { relax, type Piece } from './relax';
import { settle, startsOf, type Body, type Steps, type Tie } from './settle';
import { actorKey, type Network } from './ties';

/** A position in the unit box: 0 to 1 from the left and from the top. */
export type Position = Point;

/** Where actors and hubs lie, by `actorKey` and `hubKey`. */
export type NetworkPositions = ReadonlyMap<string, Position>;

const hubR = 8;
// As wide as most names; what they really are hangs on the language, and places must not.
const nameWidth = 62;
const nameHeight = 15;
// So many pixels of the room for each actor whose name is given room as well.
const nameRoom = 4_200;

/** What is laid out: bodies with what holds them together, and the parts that hang together, each with its rectangle. */
type Plan = {
  readonly bodies: readonly Body[];
  readonly ties: readonly Tie[];
  readonly parts: readonly {
    readonly members: readonly number[];
    readonly box: Box;
    readonly needs: readonly number[];
  }[];
  /** How many of the bodies have room for their name as well. */
  readonly named: number;
};

function planOf(network: Network, room: Size): Plan {
  const { members, gatherings, byHubs, measure } = network;
  const unit = unitRadius(measure, room);
  const named = Math.min(members.length, Math.floor((room.width * room.height) / nameRoom));
  const bodies: readonly Body[] = [
    ...members.map(({ key, took, side }) => ({ key, side, r: radiusOf(took, unit) })),
    ...(byHubs ? gatherings.map(({ key }) => ({ key, side: null, r: hubR })) : []),
  ];
  const ties = [...network.ties, ...(byHubs ? spokesOf(network) : [])];
  const parts = partsOf(bodies.length, ties);
  const boxes = pack(
    parts.map((part) => part.length),
    room,
  );
  return {
    bodies,
    ties,
    named,
    parts: parts.map((part, i) => ({
      members: part,
      box: boxes[i]!,
      needs: part.map((body) => bodies[body]!.r + (body < named ? 2 : 0.5) * nameHeight),
    })),
  };
}

/**
 * Where a network lies in a room of that size at rest: the parts that hang together packed beside each other,
 * each settled by itself and spread over its rectangle. Places depend on nothing but the network and the size.
 */
export function* layoutSteps(network: Network, room: Size): Steps<NetworkPositions> {
  const { bodies, ties, parts, named } = planOf(network, room);
  const places = new Array<Point>(bodies.length);
  const within = new Array<Box>(bodies.length);
  const partOf = new Uint32Array(bodies.length);
  const placeIn = new Uint32Array(bodies.length);
  parts.forEach(({ members }, part) =>
    members.forEach((body, at) => {
      partOf[body] = part;
      placeIn[body] = at;
    }),
  );
  const held = parts.map((): Tie[] => []);
  for (const { a, b, weight } of ties) {
    held[partOf[a]!]!.push({ a: placeIn[a]!, b: placeIn[b]!, weight });
  }
  for (const [i, { members, box, needs }] of parts.entries()) {
    const settled = yield* settle(
      members.map((body) => bodies[body]!),
      held[i]!,
    );
    fit(settled, needs, box).forEach((point, at) => {
      places[members[at]!] = point;
      within[members[at]!] = box;
    });
  }

  const pieces = bodies.map(({ r }, i): Piece => ({
    ...places[i]!,
    r,
    name: i < named ? nameWidth : 0,
    box: within[i]!,
  }));
  const at = yield* relax(pieces, ties);
  const positions = placed(bodies, at, room);
  if (network.byHubs) return positions;
  const hubs = yield* hubsAmong(network, at, pieces, room);
  return new Map([...positions, ...placed(network.gatherings, hubs, room)]);
}

/** All of {@link layoutSteps} at once. */
export function layoutNetwork(network: Network, room: Size): NetworkPositions {
  const steps = layoutSteps(network, room);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Where a network may be drawn until it is laid out: its parts where they will be, their bodies evenly spread.
 * Hubs lie in the middle of their members.
 */
export function startNetwork(network: Network, room: Size): NetworkPositions {
  const { bodies, parts } = planOf(network, room);
  const at = new Array<Point>(bodies.length);
  for (const { members, box, needs } of parts) {
    const points = fit(startsOf(members.length), needs, box);
    members.forEach((body, i) => (at[body] = points[i]!));
  }
  const positions = placed(bodies, at, room);
  if (network.byHubs) return positions;
  return new Map([...positions, ...placed(network.gatherings, middlesOf(network, at), room)]);
}

/** Points of a room as places in the unit box, by the keys of what lies there. */
const placed = (
  things: readonly { readonly key: string }[],
  at: readonly Point[],
  { width, height }: Size,
): NetworkPositions =>
  new Map(
    things.map(({ key }, i) => {
      const { x, y } = at[i]!;
      return [key, { x: x / width, y: y / height }];
    }),
  );

/** What holds a hub to each of its members. */
const spokesOf = ({ members, gatherings }: Network) =>
  gatherings.flatMap(({ of }, i) => of.map((a) => ({ a, b: members.length + i, weight: 0.5 })));

/** The middle of the members of each contact of many. */
function middlesOf({ gatherings }: Network, at: readonly Point[]): readonly Point[] {
  return gatherings.map(({ of }) => {
    const middle = (axis: 'x' | 'y') =>
      of.reduce((sum, i) => sum + at[i]![axis], 0) / Math.max(1, of.length);
    return { x: middle('x'), y: middle('y') };
  });
}

/** Hubs in the middle of their members, moved aside where they would lie on one another or on an actor. */
function* hubsAmong(
  network: Network,
  at: readonly Point[],
  pieces: readonly Piece[],
  { width, height }: Size,
): Steps<readonly Point[]> {
  const box = { x0: 0, y0: 0, x1: width, y1: height };
  const hubs = middlesOf(network, at).map((middle): Piece => ({
    ...middle,
    r: hubR,
    name: 0,
    box,
  }));
  const actors = pieces.map((piece, i) => ({ ...piece, ...at[i]!, name: 0, still: true }));
  const moved = yield* relax([...actors, ...hubs], []);
  return moved.slice(actors.length);
}

/** A place at the rim for a key without a position: the same for the same key, whatever else there is. */
export function rimPosition(key: string): Position {
  let hash = 2_166_136_261;
  // FNV-1a, 32 bits.
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 16_777_619);
  }
  const way = (4 * (hash >>> 0)) / 2 ** 32;
  const [side, along] = [Math.floor(way), way % 1];
  const far = side % 2;
  return side < 2 ? { x: along, y: far } : { x: far, y: along };
}

/**
 * Where actors stand in a drawing, by id, each worked out once: thousands of lines end at the same few. Who has no
 * position stands at the rim.
 */
export function spotsOf(
  positions: NetworkPositions,
  project: (at: Position) => Point,
): (actor: string) => Point {
  const known = new Map<string, Point>();
  return (actor) => {
    let spot = known.get(actor);
    if (!spot) {
      const key = actorKey(actor);
      known.set(actor, (spot = project(positions.get(key) ?? rimPosition(key))));
    }
    return spot;
  };
}
