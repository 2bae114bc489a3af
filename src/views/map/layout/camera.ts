import type { Point, Size } from '../../../chart/box';
import type { MapCamera } from '../../../filters/filters';
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

/** A longitude within half a turn of 0, from −180 up to, but not including, 180. */
export function around180(lon: number): number {
  return lon - 360 * Math.floor((lon + 180) / 360);
}

/** Degrees from one meridian eastward to another, from 0 up to, but not including, 360. */
export function eastward(from: number, to: number): number {
  return around180(to - from - 180) + 180;
}

/** A point of the globe, in degrees north and east. */
export type Spot = Pick<MapCamera, 'lat' | 'lon'>;

/**
 * Spherical Mercator (EPSG:3857) scaled to a square of 256 units whose left edge is the meridian `west`;
 * latitudes beyond ±85 are held there.
 */
export function toWorld({ lon, lat }: Spot, west: number): Point {
  const phi = clamp(lat, -maxLat, maxLat) * radians;
  return {
    x: (eastward(west, lon) / 360) * worldSize,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * worldSize,
  };
}

/** The inverse of {@link toWorld}. */
export function fromWorld({ x, y }: Point, west: number): Spot {
  return {
    lon: around180((x / worldSize) * 360 + west),
    lat: (2 * Math.atan(Math.exp((0.5 - y / worldSize) * 2 * Math.PI)) - Math.PI / 2) / radians,
  };
}

/** What the camera shows in a drawing of that size. */
export function transformOf(camera: MapCamera, { width, height }: Size, west: number): Transform {
  const k = 2 ** camera.zoom;
  const centre = toWorld(camera, west);
  return { k, x: width / 2 - centre.x * k, y: height / 2 - centre.y * k };
}

/** The camera that shows what the transform does, rounded as a link writes it. */
export function cameraOf({ k, x, y }: Transform, { width, height }: Size, west: number): MapCamera {
  // At the right edge of the world the meridian would be that of the left one.
  const across = clamp((width / 2 - x) / k, 0, worldSize * (1 - 1e-6));
  const { lon, lat } = fromWorld({ x: across, y: (height / 2 - y) / k }, west);
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

/** A transform as dragging leaves it: the world covers the drawing, or lies in its middle where it is smaller. */
export function held({ k, x, y }: Transform, { width, height }: Size): Transform {
  const along = (start: number, length: number) => {
    const spare = length - worldSize * k;
    return spare >= 0 ? spare / 2 : clamp(start, spare, 0);
  };
  return { k, x: along(x, width), y: along(y, height) };
}

/** The camera nearer by a factor (farther below 1) about the middle of the drawing, within {@link zoomExtent}. */
export function zoomCamera(camera: MapCamera, factor: number, size: Size, west: number): MapCamera {
  const { k, x, y } = transformOf(camera, size, west);
  const [least, most] = zoomExtent(size, camera.lat);
  const to = clamp(k * factor, least, most);
  const about = (start: number, middle: number) => middle - (middle - start) * (to / k);
  return cameraOf(
    held({ k: to, x: about(x, size.width / 2), y: about(y, size.height / 2) }, size),
    size,
    west,
  );
}

/** The camera with what it shows shifted by pixels, right and down; the edge of the world is the end of it. */
export function panCamera(
  camera: MapCamera,
  dx: number,
  dy: number,
  size: Size,
  west: number,
): MapCamera {
  const { k, x, y } = transformOf(camera, size, west);
  return cameraOf(held({ k, x: x + dx, y: y + dy }, size), size, west);
}

/** A camera as it can be shown: one from a link may be nearer or farther than {@link zoomExtent} goes. */
export function heldCamera(camera: MapCamera, size: Size): MapCamera {
  const [least, most] = zoomExtent(size, camera.lat);
  const zoom = clamp(camera.zoom, Math.log2(least), Math.log2(most));
  return zoom === camera.zoom ? camera : { ...camera, zoom };
}
