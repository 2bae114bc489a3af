import { boxAround, hitRadii, within, type Box, type Point, type Size } from '../../../chart/box';
import { takenBoxes, type TakenBoxes } from '../../../chart/grid';
import {
  around,
  labelSize,
  labelWidth,
  mostLabels,
  placeLabels,
  type LabelWish,
} from '../../../chart/label';
import { totalOf } from '../../../engine/standing';
import { clamp } from '../../../time/interval';
import type { Graph, ActorNode, Edge, Hub } from './graph';
import { actorKey, hubKey, rimPosition, type NetworkPositions, type Position } from './positions';

/** Pan and zoom of the network in its panel: a point p of the panel at rest is shown at `k·p + (x, y)`. */
export type Shift = {
  /** Magnification of distances; marks and labels keep their size. */
  readonly k: number;
  /** Shift to the right, in pixels. */
  readonly x: number;
  /** Shift down, in pixels. */
  readonly y: number;
};

/** The loop of an actor's contacts that name nobody else. */
export type Loop = Point & {
  /** The number beside it: those that took place, or all where none did. */
  readonly n: number;
  /** Where their count stands, beside the loop. */
  readonly count: Box;
};

/** An actor in the drawing. */
export type PlacedActor = ActorNode &
  Point & {
    /** Radius in pixels. */
    readonly r: number;
    /** Radius in pixels within which it is hit. */
    readonly hit: number;
    /** Its loop; null when it has no contact alone. */
    readonly loop: Loop | null;
  };

/** An edge in the drawing. */
export type PlacedEdge = Edge & {
  /** One end. */
  readonly from: Point;
  /** The other end. */
  readonly to: Point;
  /** Width of the line in pixels. */
  readonly width: number;
};

/** A hub in the drawing, with where its participants are. */
export type PlacedHub = Hub &
  Point & {
    /** Radius in pixels. */
    readonly r: number;
    /** Radius in pixels within which it is hit. */
    readonly hit: number;
    /** Where its lines end. */
    readonly ends: readonly Point[];
  };

/** A label and where it lies. */
export type PlacedLabel = {
  /** Its text, cut to its room. */
  readonly text: string;
  /** The rectangle it fills. */
  readonly box: Box;
};

/** Everything the network draws. */
export type Scene = {
  /** Actors, ghosts first so that they lie below. */
  readonly actors: readonly PlacedActor[];
  /** Edges, ghosts first. */
  readonly edges: readonly PlacedEdge[];
  /** Hubs, ghosts first. */
  readonly hubs: readonly PlacedHub[];
  /** Labels that found room, by the key of what they name. */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
};

/** The room that a scene is laid out in. */
export type SceneRoom = {
  /** The drawing. */
  readonly size: Size;
  /** How much of its upper right corner the tools cover: marks at rest keep below, labels out of it. */
  readonly covered: Size;
  /** How wide a mark must be to be hit with ease, in pixels. */
  readonly target: number;
};

/** The texts that a scene is laid out with, cut to a width in pixels. */
export type SceneTexts = {
  /** The name of an actor. */
  readonly actor: (id: string, room: number) => string;
  /** What a hub is. */
  readonly hub: (hub: Hub, room: number) => string;
};

const hubR = 8;
/** Radius of the loop of an actor alone in a contact, in pixels. */
export const loopR = 8;

const margin = { x: 54, top: 32, bottom: 26 } as const;
const ghostR = 4;
// Of those who have met nobody yet, still seen to be hollow.
const leastR = 4;
const fewHubs = 3;
// A name takes at most a third of the width or this many pixels; what a hub is, with its day, needs more.
const labelRoom = (width: number) => ({
  actor: Math.max(130, width / 3),
  hub: Math.max(160, 0.45 * width),
});

/**
 * The way from the unit box into a panel, under pan and zoom. Marks at the rim keep room for their label;
 * a panel smaller than the margins has its marks in the middle.
 */
export function projection(
  { width, height }: Size,
  { k, x, y }: Shift,
  { height: covered }: Pick<Size, 'height'>,
): (at: Position) => Point {
  const top = margin.top + covered;
  const across = Math.max(0, width - 2 * margin.x);
  const down = Math.max(0, height - top - margin.bottom);
  const y0 = down ? top : height / 2;
  return (at) => ({
    x: ((width - across) / 2 + at.x * across) * k + x,
    y: (y0 + at.y * down) * k + y,
  });
}

/** Pixels of radius for an actor of one contact, so that area shows the count and none is huge. */
function unitRadius(actors: readonly ActorNode[]): number {
  const most = actors.reduce((n, { now }) => Math.max(n, now.took), 1);
  return Math.min(7, 17 / Math.sqrt(most));
}

/** How much smaller marks are drawn where many share the drawing: 1 down to 0.45; magnifying gives the room back. */
function crowding(marks: number, { width, height }: Size, { k }: Pick<Shift, 'k'>): number {
  const room = (width * height * k * k) / Math.max(1, marks);
  return clamp(Math.sqrt(room / 2_600), 0.45, 1);
}

type Disc = Point & { readonly r: number };

const discBox = (disc: Disc, more = 0): Box =>
  boxAround(disc, 2 * (disc.r + more), 2 * (disc.r + more));

const loopBox = (loop: Point): Box => discBox({ ...loop, r: loopR + 1 });

/**
 * Where the loop of an actor is drawn: above it, or else below, right or left, where loop and count meet
 * nothing of `taken` but `own`, which is the actor's; above when they meet something everywhere.
 */
export function placeLoop(
  disc: Disc,
  count: number,
  taken: TakenBoxes,
  size: Size,
  own?: Box,
): Loop {
  const width = labelWidth(String(count)) + 2;
  const reach = disc.r + loopR - 2;
  const at = (dx: number, dy: number, left = false): Loop => {
    const loop = { n: count, x: disc.x + dx * reach, y: disc.y + dy * reach };
    const beside = loopR + 2 + width / 2;
    const middle = { x: loop.x + (left ? -beside : beside), y: loop.y };
    return { ...loop, count: boxAround(middle, width, labelSize.line) };
  };
  const ways = [at(0, -1), at(0, -1, true), at(0, 1), at(1, 0), at(-1, 0, true)];
  const free = (box: Box) => within(box, size) && !taken.meets(box, own);
  return ways.find((loop) => free(loopBox(loop)) && free(loop.count)) ?? ways[0]!;
}

/** Lays the network out in its panel: places from `positions`, then labels, those of most contacts first. */
export function layoutScene(
  { actors, edges, hubs }: Graph,
  positions: NetworkPositions,
  { size, covered, target }: SceneRoom,
  shift: Shift,
  texts: SceneTexts,
): Scene {
  const project = projection(size, shift, covered);
  const at = (key: string) => project(positions.get(key) ?? rimPosition(key));
  const scale = crowding(actors.length + hubs.length, size, shift);
  const unit = scale * unitRadius(actors);
  const discs = [
    ...actors.map(({ id, contacts, now }) => ({
      ...at(actorKey(id)),
      r: contacts ? Math.max(leastR, unit * Math.sqrt(now.took)) : ghostR,
    })),
    ...hubs.map(({ row }) => ({ ...at(hubKey(row.event.id)), r: scale * hubR })),
  ];
  const radii = hitRadii(discs, target / 2);
  const corner = { x0: size.width - covered.width, y0: 0, x1: size.width, y1: covered.height };
  const marks = discs.map((disc, i) => discBox(disc, i < actors.length ? 0 : 3));
  const loops = placeLoops(actors, discs, marks, corner, size);

  const placedActors = actors.map((actor, i) => ({
    ...actor,
    ...discs[i]!,
    hit: radii[i]!,
    loop: loops[i]!,
  }));
  const placedHubs = hubs.map((hub, i) => ({
    ...hub,
    ...discs[actors.length + i]!,
    hit: radii[actors.length + i]!,
    ends: hub.row.heads.map((id) => at(actorKey(id))),
  }));
  const placedEdges = edges.map((edge) => ({
    ...edge,
    from: at(actorKey(edge.a)),
    to: at(actorKey(edge.b)),
    width: edge.now.took ? Math.min(6, 0.6 + 0.9 * edge.now.took) : 1,
  }));
  return {
    actors: ghostsFirst(placedActors, ({ contacts }) => contacts > 0),
    edges: ghostsFirst(placedEdges, ({ count }) => count > 0),
    hubs: ghostsFirst(placedHubs, ({ ghost }) => !ghost),
    labels: layoutLabels(placedActors, placedEdges, placedHubs, corner, size, texts),
  };
}

function placeLoops(
  actors: readonly ActorNode[],
  discs: readonly Disc[],
  marks: readonly Box[],
  corner: Box,
  size: Size,
): readonly (Loop | null)[] {
  const taken = takenBoxes([corner, ...marks], size);
  return actors.map(({ alone }, i) => {
    if (!totalOf(alone)) return null;
    const n = alone.took || totalOf(alone);
    // A loop touches its own disc; every other mark is in its way.
    const loop = placeLoop(discs[i]!, n, taken, size, marks[i]);
    taken.add(loopBox(loop));
    taken.add(loop.count);
    return loop;
  });
}

const ghostsFirst = <T>(items: readonly T[], shown: (item: T) => boolean): readonly T[] => [
  ...items.filter((item) => !shown(item)),
  ...items.filter(shown),
];

function layoutLabels(
  actors: readonly PlacedActor[],
  edges: readonly PlacedEdge[],
  hubs: readonly PlacedHub[],
  corner: Box,
  size: Size,
  texts: SceneTexts,
): ReadonlyMap<string, PlacedLabel> {
  const named = actors.filter(({ contacts }) => contacts > 0);
  const gathered = hubs.filter(({ ghost }) => !ghost);
  const lines = [
    ...edges.filter(({ count }) => count > 0).map(({ from, to }) => [from, to] as const),
    ...gathered.flatMap((hub) => hub.ends.map((end) => [hub, end] as const)),
  ];
  const obstacles = [
    corner,
    ...named.map((actor) => discBox(actor)),
    ...named.flatMap(({ loop }) => (loop ? [loopBox(loop), loop.count] : [])),
    ...gathered.map((hub) => discBox(hub, 3)),
  ];
  const room = labelRoom(size.width);
  const found = new Map<string, string>();
  const wish = (id: string, text: string, disc: Disc, more: number, bold = true): LabelWish => {
    found.set(id, text);
    const label = { width: labelWidth(text, bold), height: labelSize.line };
    return { id, ...label, at: around(disc, disc.r + more, label, size, 'below') };
  };
  const names = named
    .slice(0, mostLabels(size))
    .map((actor) => wish(actorKey(actor.id), texts.actor(actor.id, room.actor), actor, 2));
  const whats = gathered.map((hub) =>
    wish(hubKey(hub.row.event.id), texts.hub(hub, room.hub), hub, 3, false),
  );
  // A few hubs are worth more than those met once; many would crowd out the names.
  const met = named.findIndex(({ contacts }) => contacts < 2);
  const before = met < 0 || whats.length > fewHubs ? names.length : met;
  const wishes = [...names.slice(0, before), ...whats, ...names.slice(before)];
  const boxes = placeLabels(wishes, obstacles, size, lines);
  return new Map([...boxes].map(([id, box]) => [id, { text: found.get(id)!, box }]));
}
