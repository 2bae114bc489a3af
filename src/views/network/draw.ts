import type { Curve } from '../../chart/curve';
import { lookOf, type Draw, type Look, type Pen } from '../../chart/pen';
import { foremost, totalOf } from '../../engine/standing';
import type { Status } from '../../model/event';
import { doubtStroke, kindShape, markClass, statusStroke } from '../shape';
import { isSigned } from './layout/edge';
import type { ExtraLine } from './layout/extra';
import type { ActorNode } from './layout/graph';
import { loopR } from './layout/loop';
import type { PlacedActor, PlacedEdge, PlacedHub } from './layout/placed';
import type { Scene } from './layout/scene';
import type { MarkState, MarkStates } from './layout/states';

/** What a network of many marks is drawn from. */
export type NetworkPicture = {
  /** The marks, in their places. */
  readonly scene: Scene;
  /** Lines that are drawn together, under all others. */
  readonly rest: readonly Curve[];
  /** The lines of whoever is pointed at. */
  readonly extra: readonly ExtraLine[];
  /** The colour of an actor, as a CSS value. */
  readonly colorOf: (id: string) => string;
};

type Data = Look['data'];

// The same object for the same words, so that neighbours are drawn into one group.
const groups = new Map<string, Data>();

/** The data of a group that stands so. */
export function dataOf(ghost: boolean, { selected, lit }: MarkState): Data {
  const state = ghost ? 'ghost' : lit === null ? null : lit ? 'lit' : 'dim';
  const key = `${state ?? ''} ${selected}`;
  const held = groups.get(key);
  if (held) return held;
  const made = { ...(state && { [state]: 'true' }), ...(selected && { open: 'true' }) };
  groups.set(key, made);
  return made;
}

const plain: Data = {};
const signR = 5.5;
const ringRoom = { actor: 4, hub: 6 } as const;
const restWidth = 0.6;
const ink = 'var(--ink)';
const actorGroup = 'network-actor';

/** Draws lines, then hubs, then actors, ghosts under what is shown and the strongest above the others. */
export function drawNetwork(picture: NetworkPicture, states: MarkStates): Draw {
  const { scene, rest, extra, colorOf } = picture;
  return (pen) => {
    if (rest.length) {
      pen.curves(
        rest,
        restWidth,
        lookOf('network-line network-rest', null, 'network-edges', plain),
      );
    }
    const extraLook = lookOf('network-line network-extra', null, 'network-edges', plain);
    for (const { curve, width } of extra) pen.curves([curve], width, extraLook);
    for (const edge of scene.edges) {
      drawEdge(pen, edge, scene.roomy, dataOf(!edge.count, states.edge(edge)));
    }
    for (const hub of scene.hubs) {
      const data = dataOf(hub.ghost, states.hub(hub.row.event.id));
      const name = dashed('network-line', hub.row.event.status?.value === 'planned');
      pen.curves(hub.spokes, 1, lookOf(name, null, 'network-spokes', data));
    }
    for (const hub of scene.hubs) {
      const state = states.hub(hub.row.event.id);
      drawHub(pen, hub, state.selected, dataOf(hub.ghost, state));
    }
    const actors = scene.actors.map((actor) => ({
      actor,
      data: dataOf(!actor.contacts, states.actor(actor.id)),
    }));
    for (const { actor, data } of actors) drawLoop(pen, actor, data);
    // All in one go, in which nothing else is drawn, are quickest.
    for (const { actor, data } of actors) {
      const look = lookOf(nodeClass(actor), colorOf(actor.id), actorGroup, data);
      pen.stamp(kindShape('meeting', actor.r), actor.x, actor.y, look);
    }
    for (const { actor, data } of actors) {
      if (!states.ringed(actor.id)) continue;
      const ring = lookOf('network-ring', null, actorGroup, data);
      pen.disc(actor.x, actor.y, actor.r + ringRoom.actor, ring);
    }
  };
}

/** The class of a line of that class, dashed where what it stands for is only planned. */
export const dashed = (name: string, planned: boolean): string =>
  planned ? `${name} network-dashed` : name;

/** The class of an actor's disc: hollow until a contact of its took place. */
export const nodeClass = ({ contacts, now }: Pick<ActorNode, 'contacts' | 'now'>): string =>
  contacts > 0 && !now.took ? 'network-node network-hollow' : 'network-node';

function drawEdge(
  pen: Pen,
  { course, width, now, sign }: PlacedEdge,
  roomy: boolean,
  data: Data,
): void {
  const got = foremost(now);
  const signed = isSigned(now);
  // A line that no sign has room on is faint where nothing took place.
  const name = signed && !roomy ? 'network-line network-faint' : 'network-line';
  pen.curves([course], width, lookOf(dashed(name, got === 'planned'), null, 'network-edge', data));
  if (!sign || !roomy || got === null || got === 'took') return;
  drawMark(pen, sign.x, sign.y, signR, kindShape('meeting', signR), got, 'network-edge', data);
}

function drawHub(pen: Pen, hub: PlacedHub, selected: boolean, data: Data): void {
  const { x, y, r, row } = hub;
  if (selected) pen.disc(x, y, r + ringRoom.hub, lookOf('network-ring', null, 'network-hub', data));
  const shape = kindShape(row.event.kind?.value ?? null, r);
  drawMark(pen, x, y, r, shape, row.event.status?.value ?? null, 'network-hub', data);
}

/** A mark in its shape, with what tells its status. */
function drawMark(
  pen: Pen,
  x: number,
  y: number,
  r: number,
  shape: string,
  status: Status | null,
  group: string,
  data: Data,
): void {
  pen.stamp(shape, x, y, lookOf(`network-shape ${markClass(status)}`, ink, group, data));
  const stroke = status === 'unconfirmed' ? doubtStroke(r) : statusStroke(status, r);
  if (stroke) pen.stamp(stroke, x, y, lookOf('network-stroke', ink, group, data));
}

function drawLoop(pen: Pen, { loop, alone }: PlacedActor, data: Data): void {
  if (!loop || !totalOf(alone)) return;
  const name = dashed('network-loop', foremost(alone) === 'planned');
  pen.disc(loop.x, loop.y, loopR, lookOf(name, null, actorGroup, data));
}
