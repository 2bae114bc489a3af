import { hitRadii, type Point, type Size } from '../../../chart/box';
import { courseOf, signOn } from './bypass';
import { totalOf } from '../../../engine/standing';
import { isSigned } from './edge';
import type { ActorNode, Edge, Graph, Hub } from './graph';
import { layoutLabels, type PlacedLabel } from './labels';
import { discBox, placeLoops } from './loop';
import { lineWidth, radiusOf, unitRadius, type Measure } from './measure';
import type { PlacedActor, PlacedEdge, PlacedHub, SceneTexts } from './placed';
import { rimPosition, spotsOf, type NetworkPositions, type Position } from './positions';
import { actorKey, hubKey } from './ties';

/** Pan and zoom of the network in its panel: a point p of the panel at rest is shown at `k·p + (x, y)`. */
export type Shift = {
  /** Magnification of distances; marks and labels keep their size. */
  readonly k: number;
  /** Shift to the right, in pixels. */
  readonly x: number;
  /** Shift down, in pixels. */
  readonly y: number;
};

/** Everything the network draws. */
export type Scene = {
  /** Actors, ghosts first so that they lie below. */
  readonly actors: readonly PlacedActor[];
  /** Edges, ghosts first, then the weakest, so that the strongest lie above. */
  readonly edges: readonly PlacedEdge[];
  /** Hubs, ghosts first. */
  readonly hubs: readonly PlacedHub[];
  /** Labels that found room, by the key of what they name. */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Whether there is room for loops, and for signs on lines; without it they would hide everything else. */
  readonly roomy: boolean;
};

/** The room that a scene is laid out in. */
export type SceneRoom = {
  /** The drawing. */
  readonly size: Size;
  /** How much of its upper right corner the tools cover: marks at rest keep below, labels out of it. */
  readonly covered: Size;
  /** How wide a mark must be to be hit with ease, in pixels. */
  readonly target: number;
  /** Whether places are still to change: then nothing is named. Absent = no. */
  readonly settling?: boolean;
  /** What was laid out before a gesture that is under way: its names go along with their marks. Absent = they are placed anew. */
  readonly before?: Scene;
};

/** Where everything is, and how large: what a scene is laid out from beside its graph. */
export type Ground = {
  /** The places. */
  readonly positions: NetworkPositions;
  /** What sizes are measured by. */
  readonly measure: Measure;
};

const hubR = 8;
const margin = { x: 34, top: 16, bottom: 22 } as const;
const ghostR = 3;
const mostChecks = 60_000;
// Pixels of the drawing for each circle, loop and sign in it.
const roomFor = 800;
// Each is an element of the page; where there is no room most of them find no place.
const names = { most: 200, dense: 60 } as const;

/** The room between the margins, in which everything lies at rest; at least a pixel. */
export function innerRoom({ width, height }: Size, covered: Pick<Size, 'height'>): Size {
  return {
    width: Math.max(1, width - 2 * margin.x),
    height: Math.max(1, height - margin.top - covered.height - margin.bottom),
  };
}

/**
 * The way from the unit box into a panel, under pan and zoom. Marks at the rim keep room for their label;
 * a panel smaller than the margins has its marks in the middle.
 */
export function projection(
  size: Size,
  { k, x, y }: Shift,
  covered: Pick<Size, 'height'>,
): (at: Position) => Point {
  const { width: across, height: down } = innerRoom(size, covered);
  const y0 = down > 1 ? margin.top + covered.height : size.height / 2;
  return (at) => ({
    x: ((size.width - across) / 2 + at.x * across) * k + x,
    y: (y0 + at.y * down) * k + y,
  });
}

/** Whether loops and signs have room beside the circles that are in view. */
function isRoomy(
  actors: readonly ActorNode[],
  edges: readonly Edge[],
  discs: readonly Point[],
  { width, height }: Size,
): boolean {
  const isThere = ({ x, y }: Point) => x >= 0 && x <= width && y >= 0 && y <= height;
  const loops = actors.filter(({ alone }) => totalOf(alone) > 0).length;
  const signs = edges.filter(({ now }) => isSigned(now)).length;
  const share = discs.filter(isThere).length / Math.max(1, discs.length);
  return (discs.length + loops + signs) * share * roomFor <= width * height;
}

type Marks = Pick<Scene, 'actors' | 'hubs'>;

const pointsOf = ({ actors, hubs }: Marks): [key: string, at: Point][] => [
  ...actors.map((actor): [string, Point] => [actorKey(actor.id), actor]),
  ...hubs.map((hub): [string, Point] => [hubKey(hub.row.event.id), hub]),
];

/** The names of a scene as far from their marks as there, where these are now. */
function carryLabels(before: Scene, now: Marks): ReadonlyMap<string, PlacedLabel> {
  const from = new Map(pointsOf(before));
  return new Map(
    pointsOf(now).flatMap(([key, at]) => {
      const [label, was] = [before.labels.get(key), from.get(key)];
      if (!label || !was) return [];
      const { x0, y0, x1, y1 } = label.box;
      const [dx, dy] = [at.x - was.x, at.y - was.y];
      return [[key, { ...label, box: { x0: x0 + dx, y0: y0 + dy, x1: x1 + dx, y1: y1 + dy } }]];
    }),
  );
}

/** Lays the network out in its panel: circles where they are, lines that run through none of them, then labels, those of most contacts first. */
export function layoutScene(
  { actors, edges, hubs }: Graph,
  { positions, measure }: Ground,
  { size, covered, target, settling = false, before }: SceneRoom,
  shift: Shift,
  texts: SceneTexts,
): Scene {
  const project = projection(size, shift, covered);
  const at = spotsOf(positions, project);
  const ofHub = (key: string) => project(positions.get(key) ?? rimPosition(key));
  const { k } = shift;
  const unit = unitRadius(measure, { width: size.width * k, height: size.height * k });
  const discs = [
    ...actors.map(({ id, contacts, now }) => ({
      ...at(id),
      r: contacts ? radiusOf(now.took, unit) : ghostR,
    })),
    ...hubs.map(({ row }) => ({ ...ofHub(hubKey(row.event.id)), r: hubR })),
  ];
  // Nobody points at anything in the middle of a gesture.
  const radii = before ? discs.map(() => target / 2) : hitRadii(discs, target / 2);
  const corner = { x0: size.width - covered.width, y0: 0, x1: size.width, y1: covered.height };
  const marks = discs.map((disc, i) => discBox(disc, i < actors.length ? 0 : 3));
  const roomy = isRoomy(actors, edges, discs, size);
  const loops = roomy ? placeLoops(actors, discs, marks, corner, size) : [];
  const inWay = discs.filter((_, i) => i >= actors.length || actors[i]!.contacts > 0);
  // Among so many nobody sees which circle a line runs through, and bent lines would be a thicket.
  const bends = roomy && edges.length * inWay.length <= mostChecks;
  const course = (from: Point, to: Point) => courseOf(from, to, bends ? inWay : []);

  const placedActors = actors.map((actor, i) => ({
    ...actor,
    ...discs[i]!,
    hit: radii[i]!,
    loop: loops[i] ?? null,
  }));
  const placedHubs = hubs.map((hub, i) => {
    const disc = discs[actors.length + i]!;
    const spokes = hub.row.heads.map((id) => course(disc, at(id)));
    return { ...hub, ...disc, hit: radii[actors.length + i]!, spokes };
  });
  const placedEdges = edges.map((edge) => {
    const way = course(at(edge.a), at(edge.b));
    const width = lineWidth(edge.now.took, measure);
    return {
      ...edge,
      course: way,
      width,
      sign: isSigned(edge.now) ? signOn(way, bends ? inWay : []) : null,
    };
  });
  const isShown = {
    actor: ({ contacts }: ActorNode) => contacts > 0,
    edge: ({ count }: Edge) => count > 0,
    hub: ({ ghost }: Hub) => !ghost,
  };
  const labelled = {
    actors: placedActors.filter(isShown.actor),
    edges: placedEdges.filter(isShown.edge),
    hubs: placedHubs.filter(isShown.hub),
  };
  return {
    actors: [...placedActors.filter((one) => !isShown.actor(one)), ...labelled.actors],
    edges: [...placedEdges.filter((one) => !isShown.edge(one)), ...[...labelled.edges].reverse()],
    hubs: [...placedHubs.filter((one) => !isShown.hub(one)), ...labelled.hubs],
    labels: before
      ? carryLabels(before, { actors: placedActors, hubs: placedHubs })
      : layoutLabels(
          labelled,
          corner,
          size,
          texts,
          settling ? 0 : roomy ? names.most : names.dense,
        ),
    roomy,
  };
}
