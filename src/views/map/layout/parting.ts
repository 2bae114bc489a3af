import type { Box, Size } from '../../../chart/box';
import type { MapCamera } from '../../../filters/filters';
import { toWorld, zoomExtent } from './camera';
import { zoomStep } from './clusters';
import { fit } from './frame';
import type { PlaceMark } from './marks';

/**
 * The camera that takes the places of a mark apart: near enough that they are drawn as two at least, and nearer
 * where all of them are still in view then. Null where they stay one as near as the drawing can be magnified.
 */
export function partingCamera(
  { tallies, upTo }: Pick<PlaceMark, 'tallies' | 'upTo'>,
  size: Size,
  west: number,
  free: Box,
): MapCamera | null {
  const places = tallies.map(({ place }) => place);
  const [first] = places;
  const zoom = upTo + zoomStep;
  if (places.length < 2 || zoom > Math.log2(zoomExtent(size, first!.lat)[1])) return null;
  const whole = fit(
    places.map((place) => toWorld(place, west)),
    size,
    west,
    free,
  );
  return whole.zoom >= zoom ? whole : { ...whole, zoom, lat: first!.lat, lon: first!.lon };
}
