import type { Box, Point, Size } from '../../../chart/box';
import type { MapCamera } from '../../../filters/filters';
import { clamp } from '../../../time/interval';
import {
  around180,
  cameraOf,
  eastward,
  held,
  toWorld,
  worldSize,
  zoomExtent,
  type Spot,
} from './camera';

/** A place with its share of the events, whatever is filtered. */
export type Weighed = Spot & {
  /** How many events there ever were; 0 for a place that no event names. */
  readonly weight: number;
};

// Where maps of the world are cut by custom: the Bering Strait, and the Atlantic between Brazil and Iceland.
const customary = [-169, -30] as const;
// Degrees around a cut in which places are near it, and in which none may lie, so that each disc is on one side.
const nearby = 12;
const bare = 2;
// The share of the events that a cut by custom may have near it.
const few = 0.02;

const weightOf = (places: readonly Weighed[]) => places.reduce((n, { weight }) => n + weight, 0);

/**
 * The meridian at which the world is cut open: where maps are cut by custom if next to no events are near, else
 * in the middle of the widest stretch of longitudes without a place. Places without an event are not asked.
 */
export function westOf(all: readonly Weighed[]): number {
  const places = all.filter(({ weight }) => weight > 0);
  const within = (west: number, degrees: number) =>
    places.filter(({ lon }) => Math.abs(around180(lon - west)) < degrees);
  const usual = customary.find(
    (west) =>
      !within(west, bare).length && weightOf(within(west, nearby)) <= few * weightOf(places),
  );
  if (usual !== undefined) return usual;
  const lons = places.map(({ lon }) => around180(lon)).sort((a, b) => a - b);
  // Of several as wide, the first in the order of the globe.
  const widest = lons
    .map((from, i) => ({ from, width: eastward(from, lons[(i + 1) % lons.length]!) || 360 }))
    .reduce((a, b) => (b.width > a.width ? b : a));
  return around180(widest.from + widest.width / 2);
}

// A single place is shown with its surroundings, about a country.
const closest = 2 ** 5;
// Room for the discs and labels of the outermost places, which may lie inward as well.
const padding = { x: 40, y: 32 };
// Places farther than this from the middle, in the world's units (about 34 degrees), may be far from the rest.
const near = 24;
// The share of the events that may lie outside the opening frame.
const outside = 0.1;
// How much wider or higher the frame may become so that no place need be left out: half a zoom farther or so.
const stretch = 1.5;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? worldSize / 2;

const along = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/** Whether a frame of all points is hardly larger than one of some of them. */
const hardlyLarger = (all: readonly Point[], some: readonly Point[]) =>
  (['x', 'y'] as const).every((axis) => {
    const [whole, part] = [all, some].map((points) => along(points.map((point) => point[axis])));
    return whole! <= stretch * part!;
  });

/**
 * The points that the opening frame holds: those not much farther from the median point than half of them
 * are, or all of them where a tenth of the events would lie outside then, or where that makes the frame hardly
 * larger. Places without an event are not asked.
 */
export function framed(places: readonly Weighed[], west: number): readonly Point[] {
  const weighed = places.filter(({ weight }) => weight > 0);
  const points = weighed.map((place) => toWorld(place, west));
  const middle = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  const distances = points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  const reach = Math.max(near, 3 * median(distances));
  const left = weightOf(weighed.filter((_, i) => distances[i]! > reach));
  const dense = points.filter((_, i) => distances[i]! <= reach);
  const isFew = left < outside * weightOf(weighed);
  return isFew && !hardlyLarger(points, dense) ? dense : points;
}

/**
 * The camera that holds all the points given, in the world's units, in `free`, the part of the drawing that
 * nothing lies over, with room for their labels; without points, the whole world.
 */
export function fit(
  points: readonly Point[],
  size: Size,
  west: number,
  free: Box = { x0: 0, y0: 0, x1: size.width, y1: size.height },
): MapCamera {
  const [least] = zoomExtent(size, 0);
  if (!points.length) return cameraOf(centred({ x: 128, y: 110 }, least, size), size, west);
  const x0 = Math.min(...points.map(({ x }) => x));
  const x1 = Math.max(...points.map(({ x }) => x));
  const y0 = Math.min(...points.map(({ y }) => y));
  const y1 = Math.max(...points.map(({ y }) => y));
  const width = free.x1 - free.x0;
  const height = free.y1 - free.y0;
  const room = {
    x: Math.max(width / 4, width - 2 * padding.x),
    y: Math.max(height / 4, height - 2 * padding.y),
  };
  const k = clamp(Math.min(room.x / (x1 - x0), room.y / (y1 - y0)), least, closest);
  // What is free lies off the middle of the drawing, which is where a camera looks.
  const off = {
    x: (size.width - free.x0 - free.x1) / 2 / k,
    y: (size.height - free.y0 - free.y1) / 2 / k,
  };
  const middle = { x: (x0 + x1) / 2 + off.x, y: (y0 + y1) / 2 + off.y };
  return cameraOf(held(centred(middle, k, size), size), size, west);
}

function centred({ x, y }: Point, k: number, { width, height }: Size) {
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}
