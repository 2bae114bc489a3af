import type { Point, Size } from '../../../chart/box';
import { boxAround, type Box } from '../../../chart/box';
import { labelWidth } from '../../../chart/label';
import { sumOf, type Standings } from '../../../engine/standing';
import type { Place } from '../../../model/place';
import { kmPerPixel, toWorld, type Transform } from './camera';
import { clustersAt, mergeTree, type Cluster } from './clusters';
import { byEvents, type PlaceTally } from './tally';

/** How places are drawn: a disc where they are points, a soft disc for a region, a tint for a country. */
export type MarkForm = 'disc' | 'region' | 'country';

/** One thing drawn for a place, or for several that would touch. */
export type PlaceMark = Point & {
  /** What tells it from every other, and stays as its places part: the id of the place that leads it. */
  readonly key: string;
  /** The ids of all places that it stands for whatever is filtered, a–z. */
  readonly ids: readonly string[];
  /** Its places with an event that the filters of other views let through, most events first; never empty. */
  readonly tallies: readonly PlaceTally[];
  /** Events with every filter; 0 makes it a ghost. */
  readonly now: number;
  /** How far those got. */
  readonly standings: Standings;
  /** The sides of those events, a–z. */
  readonly sides: readonly string[];
  /** How it is drawn. */
  readonly form: MarkForm;
  /** Radius in pixels: of all events for a disc, of the ground for a region, 0 for a country. */
  readonly r: number;
  /** Radius in pixels of the filled disc of the events that took place; 0 when none did. */
  readonly tookR: number;
  /** Whether the number of those can be read inside the disc. */
  readonly roomy: boolean;
  /** Whether the sides of its events are drawn as a ring around the disc. */
  readonly ringed: boolean;
  /** The highest zoom at which its places are one; Infinity for one place, and for places that never part. */
  readonly upTo: number;
};

/** How far the ring of sides reaches beyond its disc, in pixels: where it begins and where it ends. */
export const ringReach = [1.5, 4.5] as const;

const largestR = 24;
const countR = 9;
const leastR = 4;
// Below this radius a ring of colours is a blur; with more sides than this it is a rainbow.
const ringedR = 16;
const mostSides = 4;
const defaultRadiusKm = 100;
// The share of the drawing that all discs may cover together, and the largest drawing for which they grow, in square
// pixels: a larger one takes more of them apart instead.
const inked = 0.012;
const growing = 300_000;
// Half the way that discs keep from each other.
const apart = 1;

/** How a place is drawn. */
function formOf({ precision }: Pick<Place, 'precision'>): MarkForm {
  return precision === 'country' || precision === 'region' ? precision : 'disc';
}

/**
 * Pixels of radius for one event, so that area shows the count, the fullest place stays small, and all together
 * leave most of the drawing free. Made of what is not filtered, so that filtering never changes it.
 */
export function unitRadius(weights: readonly number[], { width, height }: Size): number {
  const most = weights.reduce((a, b) => Math.max(a, b), 1);
  const all = weights.reduce((a, b) => a + b, 0);
  const room = (inked * Math.min(growing, width * height)) / Math.PI;
  return Math.min(countR + 1, largestR / Math.sqrt(most), Math.sqrt(room / Math.max(1, all)));
}

const discR = (events: number, unit: number) => Math.max(leastR, unit * Math.sqrt(events));

// Of one of which not all took place a rim is left.
const insideR = (took: number, r: number, unit: number) =>
  took ? Math.min(r - 1.5, Math.max(2.5, unit * Math.sqrt(took))) : 0;

/** How far a disc of a radius reaches from its middle, in pixels, with its ring where it may have one. */
const withRing = (r: number) => r + (r >= ringedR ? ringReach[1] : 1);

/** The merge tree of the places that are drawn as discs, each as large as all its events known on the day make it. */
export function treeOf(
  tallies: readonly PlaceTally[],
  unit: number,
  west: number,
): readonly Cluster[] {
  const points = tallies
    .filter(({ place }) => formOf(place) === 'disc')
    .map(({ place, all }) => ({ id: place.id, weight: all, ...toWorld(place, west) }));
  return mergeTree(points, (events) => withRing(discR(events, unit)) + apart);
}

/** What marks are made with. */
export type MarkScale = {
  /** See {@link unitRadius}. */
  readonly unit: number;
  /** Where the world is cut open, see `westOf`. */
  readonly west: number;
};

const corner: Point = { x: 0, y: 0 };

const unionOf = (tallies: readonly PlaceTally[]) =>
  [...new Set(tallies.flatMap(({ sides }) => sides))].sort();

function markOf(
  places: readonly string[],
  tallies: readonly PlaceTally[],
  at: Point,
  unit: number,
  upTo: number,
): PlaceMark {
  const now = tallies.reduce((sum, each) => sum + each.now, 0);
  const open = tallies.reduce((sum, each) => sum + each.open, 0);
  const standings = sumOf(tallies.map((each) => each.standings));
  const sides = unionOf(tallies);
  const { took } = standings;
  const r = discR(now || open, unit);
  return {
    key: places[0]!,
    ids: [...places].sort(),
    tallies,
    now,
    standings,
    sides,
    form: 'disc',
    ...at,
    r,
    // The least disc is larger than its count: where all took place it is filled to its rim.
    tookR: took > 0 && took === now ? r : insideR(took, r, unit),
    roomy: took > 0 && r >= Math.max(countR, labelWidth(String(took)) / 2 + 2),
    ringed: now > 0 && r >= ringedR && sides.length > 0 && sides.length <= mostSides,
    upTo,
  };
}

/** What is drawn for places at a zoom, but for where a camera puts it. */
export type SettledMark = {
  /** The mark, in the upper left corner; of a region the least that it may be. */
  readonly mark: PlaceMark;
  /** Where it stands, in the world's units. */
  readonly world: Point;
};

/** A region or a country. */
function areaOf(tally: PlaceTally, { unit, west }: MarkScale): SettledMark {
  const { place } = tally;
  const form = formOf(place);
  const mark = {
    ...markOf([place.id], [tally], corner, unit, Infinity),
    ...{ form, r: form === 'region' ? countR : 0, tookR: 0, roomy: false, ringed: false },
  };
  return { mark, world: toWorld(place, west) };
}

/**
 * Everything drawn for places at a zoom, most events first: a disc for each place or for those that would touch, and
 * regions and countries by themselves. Places of which the filters of other views leave nothing are not drawn. The
 * same for all zooms of one {@link stepOf}.
 */
export function settleMarks(
  tallies: readonly PlaceTally[],
  tree: readonly Cluster[],
  zoom: number,
  scale: MarkScale,
): readonly SettledMark[] {
  const byId = new Map(tallies.map((tally) => [tally.place.id, tally]));
  const discs = clustersAt(tree, zoom).flatMap(({ ids, x, y, upTo }) => {
    const here = ids
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ open }) => open > 0)
      .sort(byEvents);
    return here.length
      ? [{ mark: markOf(ids, here, corner, scale.unit, upTo), world: { x, y } }]
      : [];
  });
  const areas = tallies
    .filter(({ place, open }) => open > 0 && formOf(place) !== 'disc')
    .map((tally) => areaOf(tally, scale));
  return [...discs, ...areas].sort(
    ({ mark: a }, { mark: b }) => b.now - a.now || byEvents(a.tallies[0]!, b.tallies[0]!),
  );
}

/** Marks under a transform, wherever that puts them. */
export function placeMarks(
  settled: readonly SettledMark[],
  { k, x, y }: Transform,
): readonly PlaceMark[] {
  return settled.map(({ mark, world }) => {
    const at = { x: world.x * k + x, y: world.y * k + y };
    if (mark.form !== 'region') return { ...mark, ...at };
    const { lat, radiusKm } = mark.tallies[0]!.place;
    const ground = (radiusKm ?? defaultRadiusKm) / kmPerPixel(k, lat);
    return { ...mark, ...at, r: Math.max(mark.r, ground) };
  });
}

/** Everything drawn for places under a transform, see {@link settleMarks} and {@link placeMarks}. */
export function marksOf(
  tallies: readonly PlaceTally[],
  tree: readonly Cluster[],
  transform: Transform,
  scale: MarkScale,
): readonly PlaceMark[] {
  return placeMarks(settleMarks(tallies, tree, Math.log2(transform.k), scale), transform);
}

/** How far a mark reaches from its middle, its ring included, in pixels. */
export function reachOf({ r, ringed }: PlaceMark): number {
  return r + (ringed ? ringReach[1] : 1);
}

/** Whether a point lies in the drawing. */
export function inView({ x, y }: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The rectangle that a disc keeps free of labels; null for regions and countries, whose name lies on them. */
export function obstacle(mark: PlaceMark): Box | null {
  const across = 2 * reachOf(mark);
  return mark.form === 'disc' ? boxAround(mark, across, across) : null;
}

/** The ids a–z of the places of a mark that are left by the filters of other views. */
export function idsOf({ tallies }: Pick<PlaceMark, 'tallies'>): readonly string[] {
  return tallies.map(({ place }) => place.id).sort();
}
