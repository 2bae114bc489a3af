import type { Box, Point, Size } from '../../../chart/box';
import type { MapCamera } from '../../../filters/filters';
import type { Place } from '../../../model/place';
import { clamp } from '../../../time/interval';

/** From the world's units to pixels: `pixel = unit * k + (x, y)`. */
export type Transform = Point & {
  /** Pixels in one unit; 2 to the power of the camera's zoom. */
  readonly k: number;
};

/** The world's width and height in its own units: web maps are 256 pixels wide at zoom 0. */
export const worldSize = 256;

/** The Earth's girth at the equator in kilometres (WGS 84). */
const girthKm = 40_075.017;

// Mercator runs to infinity at the poles; at this latitude the world is a square.
const maxLat = 85;
const radians = Math.PI / 180;

/** Spherical Mercator (EPSG:3857) scaled to a square of 256 units; latitudes beyond ±85 are held there. */
export function toWorld(lon: number, lat: number): Point {
  const phi = clamp(lat, -maxLat, maxLat) * radians;
  return {
    x: (lon / 360 + 0.5) * worldSize,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * worldSize,
  };
}

/** The inverse of {@link toWorld}. */
export function fromWorld({ x, y }: Point): { readonly lon: number; readonly lat: number } {
  return {
    lon: (x / worldSize - 0.5) * 360,
    lat: (2 * Math.atan(Math.exp((0.5 - y / worldSize) * 2 * Math.PI)) - Math.PI / 2) / radians,
  };
}

/** What the camera shows in a drawing of that size. */
export function transformOf(camera: MapCamera, { width, height }: Size): Transform {
  const k = 2 ** camera.zoom;
  const centre = toWorld(camera.lon, camera.lat);
  return { k, x: width / 2 - centre.x * k, y: height / 2 - centre.y * k };
}

/** The camera that shows what the transform does, rounded as a link writes it. */
export function cameraOf({ k, x, y }: Transform, { width, height }: Size): MapCamera {
  const { lon, lat } = fromWorld({ x: (width / 2 - x) / k, y: (height / 2 - y) / k });
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return {
    zoom: round(clamp(Math.log2(k), 0, 20), 2),
    lat: round(clamp(lat, -maxLat, maxLat), 4),
    lon: round(clamp(lon, -180, 180), 4),
  };
}

/** Kilometres on the ground that one pixel shows at a latitude. */
export function kmPerPixel(k: number, lat: number): number {
  return (girthKm * Math.cos(lat * radians)) / (worldSize * k);
}

/** Kilometres in one pixel below which the coarse borders, which are some twenty off the true ones, are seen to be coarse. */
const coarsest = 5;

/** Whether a camera looks so closely that finer borders are wanted. */
export function looksClosely({ zoom, lat }: MapCamera): boolean {
  return kmPerPixel(2 ** zoom, lat) < coarsest;
}

/**
 * The least and the greatest `k`: from the world filling the drawing to 50 km across its width
 * at the latitude looked at.
 */
export function zoomExtent({ width, height }: Size, lat: number): readonly [number, number] {
  const least = Math.max(1, Math.max(width, height) / worldSize);
  return [least, Math.max(least, (kmPerPixel(1, lat) * width) / 50)];
}

// As dragging does it: the world covers the drawing, or lies in its middle where it is smaller.
function held({ k, x, y }: Transform, { width, height }: Size): Transform {
  const along = (start: number, length: number) => {
    const spare = length - worldSize * k;
    return spare >= 0 ? spare / 2 : clamp(start, spare, 0);
  };
  return { k, x: along(x, width), y: along(y, height) };
}

/** The camera nearer by a factor (farther below 1) about the middle of the drawing, within {@link zoomExtent}. */
export function zoomCamera(camera: MapCamera, factor: number, size: Size): MapCamera {
  const { k, x, y } = transformOf(camera, size);
  const [least, most] = zoomExtent(size, camera.lat);
  const to = clamp(k * factor, least, most);
  const about = (start: number, middle: number) => middle - (middle - start) * (to / k);
  return cameraOf(
    held({ k: to, x: about(x, size.width / 2), y: about(y, size.height / 2) }, size),
    size,
  );
}

/** The camera with what it shows shifted by pixels, right and down; the edge of the world is the end of it. */
export function panCamera(camera: MapCamera, dx: number, dy: number, size: Size): MapCamera {
  const { k, x, y } = transformOf(camera, size);
  return cameraOf(held({ k, x: x + dx, y: y + dy }, size), size);
}

// A single place is shown with its surroundings, about a country.
const closest = 2 ** 5;
// Room for labels beside the outermost places.
const padding = { x: 68, y: 40 };
// Places farther than this from the middle, in the world's units (about 34 degrees), may be outliers.
const near = 24;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? worldSize / 2;

/**
 * The places that a view of all should hold: those not much farther from the median place than
 * half of them are. When that would leave out more than two in five, all of them.
 */
export function withoutOutliers<P extends Pick<Place, 'lon' | 'lat'>>(
  places: readonly P[],
): readonly P[] {
  const points = places.map(({ lon, lat }) => toWorld(lon, lat));
  const middle = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  const distances = points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  const reach = Math.max(near, 3 * median(distances));
  const kept = places.filter((_, i) => distances[i]! <= reach);
  return kept.length >= places.length * 0.6 ? kept : places;
}

/**
 * The camera that holds all the places given in `free`, the part of the drawing that nothing lies over,
 * with room for their labels; without places, the whole world.
 */
export function fit(
  places: readonly Pick<Place, 'lon' | 'lat'>[],
  size: Size,
  free: Box = { x0: 0, y0: 0, x1: size.width, y1: size.height },
): MapCamera {
  const [least] = zoomExtent(size, 0);
  if (!places.length) return cameraOf(centred({ x: 128, y: 110 }, least, size), size);
  const points = places.map(({ lon, lat }) => toWorld(lon, lat));
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
  return cameraOf(centred({ x: (x0 + x1) / 2 + off.x, y: (y0 + y1) / 2 + off.y }, k, size), size);
}

function centred({ x, y }: Point, k: number, { width, height }: Size): Transform {
  return { k, x: width / 2 - x * k, y: height / 2 - y * k };
}
