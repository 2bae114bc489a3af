import type { Localized } from './text';

/** How precisely a place is known, finest first. */
export const placePrecisions = ['venue', 'city', 'region', 'country'] as const;

/** One of {@link placePrecisions}. */
export type PlacePrecision = (typeof placePrecisions)[number];

/** A named point with its precision. A region is drawn as a soft disc, a country as a tint, never as a pin. */
export type Place = {
  /** Its id in the dataset; stands in links. */
  readonly id: string;
  /** Its name. */
  readonly name: Localized;
  /** Other names, for search. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 code of its country; null when it has none. */
  readonly country: string | null;
  /** Latitude in degrees north. */
  readonly lat: number;
  /** Longitude in degrees east. */
  readonly lon: number;
  /** How precisely it is known. */
  readonly precision: PlacePrecision;
  /** Radius of a region in kilometres; null elsewhere or when not given. */
  readonly radiusKm: number | null;
};

/** Whether a place is known to the city at least, so that its name alone claims no more than was stated. */
export function isExact({ precision }: Pick<Place, 'precision'>): boolean {
  return precision === 'venue' || precision === 'city';
}

/** Whether a filter on `outer` also includes `inner`: the place itself, or any place in the country that `outer` is. */
export function placeIncludes(outer: Place, inner: Place): boolean {
  if (outer.id === inner.id) return true;
  return (
    outer.precision === 'country' &&
    inner.precision !== 'country' &&
    outer.country !== null &&
    outer.country === inner.country
  );
}
