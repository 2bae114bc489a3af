import { ascending } from 'd3';
import type { Aggregates, EventRow, PlaceCount } from '../../../engine/engine';
import type { Vocabulary } from '../../../model/dataset';
import type { Place } from '../../../model/place';
import type { Weighed } from './frame';

/** What happened at exactly one place. */
export type PlaceTally = PlaceCount & {
  /** The place. With `now` = 0 it is a ghost. */
  readonly place: Place;
};

/** Most events first, then ghosts; ties by id. */
export function byEvents(a: PlaceTally, b: PlaceTally): number {
  return b.now - a.now || b.open - a.open || ascending(a.place.id, b.place.id);
}

/** All places with an event known on the day, in the order of {@link byEvents}. Ids not in the vocabulary are left out. */
export function tallyPlaces(
  { places }: Pick<Aggregates, 'places'>,
  vocabulary: Pick<Vocabulary, 'places'>,
): readonly PlaceTally[] {
  return [...places]
    .flatMap(([id, count]) => {
      const place = vocabulary.places.get(id);
      return place && count.all ? [{ ...count, place }] : [];
    })
    .sort(byEvents);
}

/** How many events there are at each place as known latest; places of none weigh nothing. */
export function weighPlaces(
  latest: readonly EventRow[],
  { places }: Pick<Vocabulary, 'places'>,
): readonly Weighed[] {
  const weights = new Map<string, number>();
  for (const { event } of latest) {
    const id = event.place?.value;
    if (id !== undefined) weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return [...places.values()].map((place) => ({
    lat: place.lat,
    lon: place.lon,
    weight: weights.get(place.id) ?? 0,
  }));
}
