import { ascending, group } from 'd3';
import type { Aggregates, EventRow } from '../../../engine/engine';
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
  /** How many of `now` were held; null when there are too many events to look at one by one. */
  readonly held: number | null;
  /** How many of `now` are planned; null as `held` is. */
  readonly planned: number | null;
  /** The sides of those events, a–z; empty when not looked at one by one. */
  readonly sides: readonly string[];
};

const placeOf = ({ event }: EventRow): string => event.place?.value ?? noneId;
const count = (rows: readonly EventRow[], status: string) =>
  rows.filter(({ event }) => event.status?.value === status).length;

/** The places with an event, most events first, then ghosts; ties by id. Ids not in the vocabulary are left out. */
export function tallyPlaces(
  { places, map }: Pick<Aggregates, 'places' | 'map'>,
  vocabulary: Pick<Vocabulary, 'places'>,
): readonly PlaceTally[] {
  const rows = map.now && group(map.now, placeOf);
  return [...places]
    .flatMap(([id, { now, open }]) => {
      const place = vocabulary.places.get(id);
      if (!place || !open) return [];
      const here = rows && (rows.get(id) ?? []);
      return {
        place,
        now,
        open,
        held: here && count(here, 'held'),
        planned: here && count(here, 'planned'),
        sides: [...new Set(here?.flatMap(({ sides }) => sides))].sort(),
      };
    })
    .sort((a, b) => b.now - a.now || b.open - a.open || ascending(a.place.id, b.place.id));
}

/** The events without a place. */
export type Tray = {
  /** How many there are with every filter. */
  readonly now: number;
  /** How many there are without the filter by place. */
  readonly open: number;
  /** How many of those shown have none by nature: statements and calls; null when not looked at one by one. */
  readonly byNature: number | null;
  /** How many of those shown took place somewhere that no source states; null as `byNature` is. */
  readonly notStated: number | null;
};

/** Whether an event has no place by its nature: a statement or a call. */
function placeless({ event: { kind } }: EventRow): boolean {
  return kind?.value === 'statement' || kind?.value === 'call';
}

/** Ids of the events without a place, ghosts included; empty where events are not looked at one by one. */
export function withoutPlace({ map }: Pick<Aggregates, 'map'>): readonly string[] {
  return [...(map.now ?? []), ...map.ghosts]
    .filter((row) => placeOf(row) === noneId)
    .map(({ event }) => event.id);
}

/** Counts the events without a place: those shown or, when the filter by place leaves none, those it leaves out. */
export function tallyTray({ places, map }: Pick<Aggregates, 'places' | 'map'>): Tray {
  const { now = 0, open = 0 } = places.get(noneId) ?? {};
  const rows = map.now && (now ? map.now : map.ghosts).filter((row) => placeOf(row) === noneId);
  const byNature = rows && rows.filter(placeless).length;
  return { now, open, byNature, notStated: rows && rows.length - byNature! };
}
