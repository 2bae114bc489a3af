import type { PlaceCount } from '../engine/engine';
import { noStandings, type Standings } from '../engine/standing';
import type { Place, PlacePrecision } from '../model/place';

/** A place of that name at a point of the globe. */
export function placeAt(
  id: string,
  lon: number,
  lat: number,
  precision: PlacePrecision = 'city',
  radiusKm: number | null = null,
): Place {
  const name = new Map([['en', id]]);
  return { id, name, aliases: [], country: null, lat, lon, precision, radiusKm };
}

/** The place where files without coordinates put things. */
export const noPlace = placeAt('null-island', 0, 0);

/** What the engine counts at a place of which nothing is filtered but the events beyond `now`. */
export function tallyAt(
  place: Place,
  now = 1,
  took = now,
): PlaceCount & { readonly place: Place; readonly standings: Standings } {
  const open = Math.max(now, 1);
  const standings = { ...noStandings, took, planned: now - took };
  return { place, now, open, all: open, standings, sides: [], span: null };
}
