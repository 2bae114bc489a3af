import type { Box, Point, Size } from '../../../chart/box';
import { radiusOf, unitRadius } from './measure';
import { fit, pack, partsOf } from './pack';
import { relax, type Piece } from './relax';
import { settle, type Body } from './settle';
import type { Network } from './ties';

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

/**
 * Where a network lies in a room of that size at rest: the parts that hang together packed beside each other,
 * each settled by itself and spread over its rectangle. Places depend on nothing but the network and the size.
 */
export function layoutNetwork(network: Network, room: Size): NetworkPositions {
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
  const places = new Array<Point>(bodies.length);
  const within = new Array<Box>(bodies.length);
  parts.forEach((part, i) => {
    const index = new Map(part.map((body, at) => [body, at]));
    const own = ties.flatMap(({ a, b, weight }) => {
      const from = index.get(a);
      return from === undefined ? [] : [{ a: from, b: index.get(b)!, weight }];
    });
    const settled = settle(
      part.map((body) => bodies[body]!),
      own,
    );
    const needs = part.map((body) => bodies[body]!.r + (body < named ? 2 : 0.5) * nameHeight);
    fit(settled, needs, boxes[i]!).forEach((point, at) => {
      places[part[at]!] = point;
      within[part[at]!] = boxes[i]!;
    });
  });

  const pieces = bodies.map(({ r }, i): Piece => ({
    ...places[i]!,
    r,
    name: i < named ? nameWidth : 0,
    box: within[i]!,
  }));
  const at = relax(pieces, ties);
  const share = ({ x, y }: Point): Position => ({ x: x / room.width, y: y / room.height });
  const positions = new Map(bodies.map(({ key }, i) => [key, share(at[i]!)]));
  if (byHubs) return positions;
  for (const [key, point] of hubsAmong(network, at, pieces, room)) positions.set(key, share(point));
  return positions;
}

/** What holds a hub to each of its members. */
const spokesOf = ({ members, gatherings }: Network) =>
  gatherings.flatMap(({ of }, i) => of.map((a) => ({ a, b: members.length + i, weight: 0.5 })));

/** Hubs in the middle of their members, moved aside where they would lie on one another or on an actor. */
function hubsAmong(
  { gatherings }: Network,
  at: readonly Point[],
  pieces: readonly Piece[],
  { width, height }: Size,
): Map<string, Point> {
  const box = { x0: 0, y0: 0, x1: width, y1: height };
  const hubs = gatherings.map(({ of }): Piece => {
    const middle = (axis: 'x' | 'y') =>
      of.reduce((sum, i) => sum + at[i]![axis], 0) / Math.max(1, of.length);
    return { x: middle('x'), y: middle('y'), r: hubR, name: 0, box };
  });
  const actors = pieces.map((piece, i) => ({ ...piece, ...at[i]!, name: 0, still: true }));
  const moved = relax([...actors, ...hubs], []).slice(actors.length);
  return new Map(gatherings.map(({ key }, i) => [key, moved[i]!]));
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
