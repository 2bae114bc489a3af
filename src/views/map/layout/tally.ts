import { ascending } from 'd3';
import type { Aggregates } from '../../../engine/engine';
import type { Standings } from '../../../engine/standing';
import { noneId } from '../../../filters/filters';
import type { Vocabulary } from '../../../model/dataset';
import type { Place } from '../../../model/place';

/** What happened at exactly one place. */
export type PlaceTally = {
  /** The place. */
  readonly place: Place;
  /** Events with every filter; 0 makes it a ghost. */
  readonly now: number;
  /** Events with every filter but `where`. */
  readonly open: number;
  /** How far those of `now` got. */
  readonly standings: Standings;
  /** The sides of those events, a–z. */
  readonly sides: readonly string[];
};

/** The places with an event, most events first, then ghosts; ties by id. Ids not in the vocabulary are left out. */
export function tallyPlaces(
  { places }: Pick<Aggregates, 'places'>,
  vocabulary: Pick<Vocabulary, 'places'>,
): readonly PlaceTally[] {
  return [...places]
    .flatMap(([id, { now, open, standings, sides }]) => {
      const place = vocabulary.places.get(id);
      return place && open ? [{ place, now, open, standings, sides }] : [];
    })
    .sort((a, b) => b.now - a.now || b.open - a.open || ascending(a.place.id, b.place.id));
}

/** The events without a place. */
export type Tray = {
  /** How many there are with every filter. */
  readonly now: number;
  /** How many there are without the filter by place. */
  readonly open: number;
  /** How many of those shown, or left out where none is, have none by nature: statements and calls. */
  readonly byNature: number;
  /** How many of the same took place somewhere that no source states. */
  readonly notStated: number;
};

/** Ids of the events without a place that are at hand one by one, ghosts included. */
export function withoutPlace({ map }: Pick<Aggregates, 'map'>): readonly string[] {
  return [...(map.now ?? []), ...map.ghosts]
    .filter(({ event }) => (event.place?.value ?? noneId) === noneId)
    .map(({ event }) => event.id);
}

/** The events without a place: those shown or, when the filter by place leaves none, those it leaves out. */
export function tallyTray({
  placeless: { byNature, notStated },
}: Pick<Aggregates, 'placeless'>): Tray {
  const now = byNature.now + notStated.now;
  const count = now ? 'now' : 'open';
  return {
    now,
    open: byNature.open + notStated.open,
    byNature: byNature[count],
    notStated: notStated[count],
  };
}
