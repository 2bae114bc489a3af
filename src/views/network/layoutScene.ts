import { textWidth } from '../../chart/text';
import type { Graph, ActorNode, Edge, Hub } from './graph';
import { actorKey, hubKey, rimPosition, type NetworkPositions, type Position } from './layout';

/** Pan and zoom of the network in its panel: a point p of the panel at rest is shown at `k·p + (x, y)`. */
export type Shift = {
  /** Magnification of distances; marks and labels keep their size. */
  readonly k: number;
  /** Shift to the right, in pixels. */
  readonly x: number;
  /** Shift down, in pixels. */
  readonly y: number;
};

/** Width and height of the drawing, in pixels. */
export type Size = {
  /** Width. */
  readonly width: number;
  /** Height. */
  readonly height: number;
};

/** A rectangle of the drawing, in pixels. */
export type Box = {
  /** Left. */
  readonly x0: number;
  /** Top. */
  readonly y0: number;
  /** Right. */
  readonly x1: number;
  /** Bottom. */
  readonly y1: number;
};

/** A point of the drawing, in pixels. */
export type Point = Position;

/** An actor in the drawing. */
export type PlacedActor = ActorNode & Point & { /** Radius in pixels. */ readonly r: number };

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
    /** Where its lines end. */
    readonly ends: readonly Point[];
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
  readonly labels: ReadonlyMap<string, Box>;
};

const hubR = 8;
/** Radius of the loop of an actor alone in a contact, in pixels; its count stands inside. */
export const loopR = 9;
/** Size of a label's text and height of its line, in pixels. */
export const labelSize = { font: 12, line: 15 } as const;

// At the top lie the buttons.
const margin = { x: 54, top: 54, bottom: 26 } as const;
const ghostR = 4;
const fewHubs = 3;

/** Where a loop is drawn: at the upper right of its actor. */
export const loopOf = ({ x, y, r }: PlacedActor): Point => ({
  x: x + r * 0.7 + loopR * 0.6,
  y: y - r * 0.7 - loopR * 0.6,
});

/**
 * The way from the unit box into a panel, under pan and zoom. Marks at the rim keep room for their label;
 * a panel smaller than the margins has its marks in the middle.
 */
export function projection({ width, height }: Size, { k, x, y }: Shift): (at: Position) => Point {
  const across = Math.max(0, width - 2 * margin.x);
  const down = Math.max(0, height - margin.top - margin.bottom);
  return (at) => ({
    x: ((width - across) / 2 + at.x * across) * k + x,
    y: ((height - down) / 2 + at.y * down) * k + y,
  });
}

/** Pixels of radius for an actor of one contact, so that area shows the count and none is huge. */
export function unitRadius(actors: readonly ActorNode[]): number {
  return Math.min(7, 17 / Math.sqrt(Math.max(1, ...actors.map(({ contacts }) => contacts))));
}

/** How much smaller marks are drawn where many share the drawing: 1 down to 0.45; magnifying gives the room back. */
export function crowding(marks: number, { width, height }: Size, { k }: Pick<Shift, 'k'>): number {
  const room = (width * height * k * k) / Math.max(1, marks);
  return Math.max(0.45, Math.min(1, Math.sqrt(room / 2_600)));
}

/** Lays the network out in its panel: places from `positions`, then labels, those of most contacts first. */
export function layoutScene(
  { actors, edges, hubs }: Graph,
  positions: NetworkPositions,
  size: Size,
  shift: Shift,
  taken: readonly Box[],
  texts: { actor: (id: string) => string; hub: (hub: Hub) => string },
): Scene {
  const project = projection(size, shift);
  const at = (key: string) => project(positions.get(key) ?? rimPosition(key));
  const scale = crowding(actors.length + hubs.length, size, shift);
  const unit = scale * unitRadius(actors);
  const placedActors = actors.map((actor) => ({
    ...actor,
    ...at(actorKey(actor.id)),
    r: actor.contacts ? Math.max(3, unit * Math.sqrt(actor.contacts)) : ghostR,
  }));
  const placedEdges = edges.map((edge) => ({
    ...edge,
    from: at(actorKey(edge.a)),
    to: at(actorKey(edge.b)),
    width: edge.count ? Math.min(6, 0.6 + 0.9 * edge.count) : 1,
  }));
  const placedHubs = hubs.map((hub) => ({
    ...hub,
    ...at(hubKey(hub.row.event.id)),
    r: scale * hubR,
    ends: hub.row.heads.map((id) => at(actorKey(id))),
  }));
  const named = placedActors.filter(({ contacts }) => contacts > 0);
  const gathered = placedHubs.filter(({ ghost }) => !ghost);
  const lines = [
    ...placedEdges.filter(({ count }) => count > 0).map(({ from, to }) => [from, to] as const),
    ...gathered.flatMap((hub) => hub.ends.map((end) => [hub, end] as const)),
  ];
  const obstacles = [
    ...taken,
    ...named.map((actor) => around(actor, actor.r)),
    ...named.filter(({ alone }) => alone > 0).map((actor) => around(loopOf(actor), loopR)),
    ...gathered.map((hub) => around(hub, hub.r + 2)),
  ];
  const actorWish = (actor: PlacedActor) => ({
    key: actorKey(actor.id),
    text: texts.actor(actor.id),
    at: actor,
    r: actor.r,
  });
  const hubWishes = gathered.map((hub) => ({
    key: hubKey(hub.row.event.id),
    text: texts.hub(hub),
    at: hub,
    r: hub.r + 3,
  }));
  // A few hubs are worth more than those met once; many would crowd out the names.
  const met = named.findIndex(({ contacts }) => contacts < 2);
  const before = met < 0 || hubWishes.length > fewHubs ? named.length : met;
  const names = named.map(actorWish);
  const wishes = [...names.slice(0, before), ...hubWishes, ...names.slice(before)];
  const labels = placeLabels(wishes, obstacles, lines, size);
  const ghostsFirst = <T>(items: readonly T[], shown: (item: T) => boolean) => [
    ...items.filter((item) => !shown(item)),
    ...items.filter(shown),
  ];
  return {
    actors: ghostsFirst(placedActors, ({ contacts }) => contacts > 0),
    edges: ghostsFirst(placedEdges, ({ count }) => count > 0),
    hubs: ghostsFirst(placedHubs, ({ ghost }) => !ghost),
    labels,
  };
}

const around = ({ x, y }: Point, r: number): Box => ({
  x0: x - r,
  y0: y - r,
  x1: x + r,
  y1: y + r,
});

const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Whether the straight line between two points meets a rectangle (Liang and Barsky 1984). */
export function crosses([p, q]: readonly [Point, Point], { x0, y0, x1, y1 }: Box): boolean {
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  let start = 0;
  let end = 1;
  for (const [step, room] of [
    [-dx, p.x - x0],
    [dx, x1 - p.x],
    [-dy, p.y - y0],
    [dy, y1 - p.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start <= end;
}

/** A label that wants a place beside its mark. */
export type LabelWish = {
  /** What it names; unique. */
  readonly key: string;
  /** Its text, one line. */
  readonly text: string;
  /** The middle of the mark. */
  readonly at: Point;
  /** The mark's radius in pixels. */
  readonly r: number;
};

/**
 * Gives each label, in order, the side of its mark where it meets no mark, no label placed before and
 * not the edge of the drawing, and crosses the fewest lines; below rather than above, then right, left,
 * aslant, and a line farther off. A label without such a side is left out.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  lines: readonly (readonly [Point, Point])[],
  { width, height }: Size,
): ReadonlyMap<string, Box> {
  const taken = [...obstacles];
  const placed = new Map<string, Box>();
  for (const { key, text, at, r } of wishes) {
    const w = Math.ceil(textWidth(text, labelSize.font));
    const dx = r + 3 + w / 2;
    const dy = r + 1 + labelSize.line / 2;
    const [best] = [
      [0, dy],
      [0, -dy],
      [dx, 0],
      [-dx, 0],
      [w / 2, dy],
      [-w / 2, dy],
      [w / 2, -dy],
      [-w / 2, -dy],
      [0, dy + labelSize.line],
      [0, -dy - labelSize.line],
    ]
      .map(([x = 0, y = 0]) => {
        // Above and below a mark at the rim, a label slides inward as far as it must.
        const free = at.x + x - w / 2;
        const x0 = y
          ? Math.max(Math.min(at.x, 0), Math.min(free, Math.max(at.x, width) - w))
          : free;
        const y0 = at.y + y - labelSize.line / 2;
        return { x0, y0, x1: x0 + w, y1: y0 + labelSize.line };
      })
      .filter(
        (box) =>
          box.x0 >= 0 &&
          box.y0 >= 0 &&
          box.x1 <= width &&
          box.y1 <= height &&
          !taken.some((other) => overlap(box, other)),
      )
      .map((box, i) => ({ box, cost: lines.filter((line) => crosses(line, box)).length + i / 100 }))
      .sort((a, b) => a.cost - b.cost);
    if (!best) continue;
    placed.set(key, best.box);
    taken.push(best.box);
  }
  return placed;
}
