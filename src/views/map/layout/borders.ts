import {
  geoArea,
  geoBounds,
  geoCentroid,
  geoContains,
  geoGraticule10,
  geoMercator,
  geoPath,
  type GeoPermissibleObjects,
} from 'd3';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Box, Point } from '../../../chart/box';
import type { Work } from '../../../chart/work';
import type { Place } from '../../../model/place';
import { toWorld, worldSize } from './camera';

/** One country as it is drawn. */
export type Country = {
  /** Which of the atlas it is. */
  readonly id: number;
  /** ISO 3166-1 alpha-2 code; null where the atlas gives no ISO number. */
  readonly code: string | null;
  /** Its name in the atlas, in English. */
  readonly name: string;
  /** The rectangle that holds all of it, in the world's units (256 wide). */
  readonly bounds: Box;
  /** The middle of its largest part, in the world's units. */
  readonly centre: Point;
  /** The width of its largest part, in the world's units. */
  readonly width: number;
  /** Its shape on the globe. */
  readonly shape: Polygon | MultiPolygon;
};

const projection = (west: number) =>
  geoMercator()
    .rotate([-(west + 180), 0])
    .scale(worldSize / (2 * Math.PI))
    .translate([worldSize / 2, worldSize / 2]);

/** Draws shapes of the globe as SVG paths in the world's units, cut open at the meridian `west`, as far as they lie in a box. */
export function drawer(
  west: number,
  { x0, y0, x1, y1 }: Box,
): (shape: GeoPermissibleObjects) => string {
  // Positions carry five digits: at the closest zoom a tenth of a pixel.
  const path = geoPath(
    projection(west).clipExtent([
      [x0, y0],
      [x1, y1],
    ]),
  ).digits(5);
  return (shape) => path(shape) ?? '';
}

/** The net of meridians and parallels, every ten degrees, as far as it lies in a box. */
export function graticule(west: number, box: Box): string {
  return drawer(west, box)(geoGraticule10());
}

/**
 * The alpha-2 code of an ISO 3166-1 number, null when there is none. Locale identifiers name regions
 * by either, and their canonical form is the letters (Unicode TS 35, territory aliases).
 */
export function codeOf(number: string): string | null {
  try {
    const { region } = new Intl.Locale(`und-${number.padStart(3, '0')}`);
    return region && /^[A-Z]{2}$/.test(region) ? region : null;
  } catch {
    return null;
  }
}

const parts = (shape: Polygon | MultiPolygon): Polygon[] =>
  shape.type === 'Polygon'
    ? [shape]
    : shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));

/** The largest part of a shape on the globe: a country's name belongs there, not between its islands. */
function mainland(shape: Polygon | MultiPolygon): Polygon {
  return parts(shape)
    .map((part) => ({ part, area: geoArea(part) }))
    .reduce((a, b) => (b.area > a.area ? b : a)).part;
}

function widthOf(shape: Polygon): number {
  const [[west], [east]] = geoBounds(shape);
  return ((east - west + 360) % 360) * (worldSize / 360);
}

type CountryFeature = Feature<Polygon | MultiPolygon, { name?: string }>;

/** The countries of an atlas in the form of world-atlas (object `countries`) as shapes; empty when it has none. */
export function shapesOf(world: Topology): readonly CountryFeature[] {
  const countries = world.objects.countries as GeometryCollection<{ name?: string }> | undefined;
  if (!countries) return [];
  return feature(world, countries).features.filter(
    (country): country is CountryFeature =>
      country.geometry?.type === 'Polygon' || country.geometry?.type === 'MultiPolygon',
  );
}

/** The countries of an atlas, see {@link shapesOf}, on a map that is cut open at the meridian `west`. */
export function* countriesOf(world: Topology, west: number): Work<readonly Country[]> {
  const path = geoPath(projection(west));
  const countries: Country[] = [];
  for (const { id, properties, geometry } of shapesOf(world)) {
    const largest = mainland(geometry);
    const [lon, lat] = geoCentroid(largest);
    const [[x0, y0], [x1, y1]] = path.bounds(geometry);
    countries.push({
      id: countries.length,
      code: codeOf(String(id ?? '')),
      name: properties.name ?? '',
      bounds: { x0, y0, x1, y1 },
      centre: toWorld({ lon, lat }, west),
      width: widthOf(largest),
      shape: geometry,
    });
    yield;
  }
  return countries;
}

/** The country in whose borders a point lies; null at sea, and where a coarse coast leaves it outside. */
export function countryAt(countries: readonly Country[], lon: number, lat: number): Country | null {
  // To look at every border takes long, and most countries lie farther north or south.
  const { y } = toWorld({ lon, lat }, 0);
  const near = countries.filter(({ bounds }) => y >= bounds.y0 - slack && y <= bounds.y1 + slack);
  return near.find(({ shape }) => geoContains(shape, [lon, lat])) ?? null;
}

// A border between two points of one latitude bends towards the pole on the globe, by a degree or two at most.
const slack = 4;

/**
 * The country that a place is, or is in: by its code; without one, by where its point lies.
 * A country whose islands the atlas draws apart under the same number is its widest part.
 */
export function countryOf(
  countries: readonly Country[],
  place: Pick<Place, 'country' | 'lon' | 'lat'>,
): Country | null {
  if (place.country === null) return countryAt(countries, place.lon, place.lat);
  return countries
    .filter(({ code }) => code === place.country)
    .reduce<Country | null>((a, b) => (a && a.width >= b.width ? a : b), null);
}
