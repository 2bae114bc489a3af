import type { ClauseKey } from '../filters/dimensions';
import type { Vocabulary } from '../model/dataset';
import type { EventRecord } from '../model/event';
import { placeIncludes } from '../model/place';
import type { ResolvedEvent } from '../model/resolve';
import { reportsKnown, sidesOf } from './rows';

/** An event as known on a day, with what the values of its dimensions are read from. */
export type Version = {
  /** Its reports. */
  readonly record: EventRecord;
  /** The event. */
  readonly event: ResolvedEvent;
  /** The ids of the actors that took part, see `attendants`. */
  readonly attendants: readonly string[];
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The ids under which each place is filtered, see {@link placePaths}. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
};

const one = (claim: { readonly value: string } | null): string[] => (claim ? [claim.value] : []);
const ids = (members: readonly { readonly id: string }[]): string[] => members.map(({ id }) => id);

/**
 * The ids that an event has in each dimension, by which it is filtered and counted; none where it has no
 * value. `who` holds every participant; `side` the sides of those not merely mentioned, swallowed groups too;
 * `where` the place and the countries that include it.
 */
export const facetValues: { readonly [K in ClauseKey]: (version: Version) => readonly string[] } = {
  who: ({ event }) => ids(event.participants.present),
  side: ({ attendants, vocabulary }) => sidesOf(attendants, vocabulary),
  where: ({ event, paths }) => {
    const at = event.place?.value;
    return at === undefined ? [] : (paths.get(at) ?? [at]);
  },
  kind: ({ event }) => one(event.kind),
  mode: ({ event }) => one(event.mode),
  status: ({ event }) => one(event.status),
  topic: ({ event }) => ids(event.topics.present),
  source: ({ record, event }) =>
    [...reportsKnown(record, event.knownFrom).values()].map(({ source }) => source),
};

/** For each place the ids under which it is filtered: its own and those of the countries that include it. */
export function placePaths({ places }: Vocabulary): Map<string, readonly string[]> {
  const all = [...places.values()];
  const countries = all.filter(({ precision }) => precision === 'country');
  return new Map(
    all.map((place) => {
      const outer = countries.filter(
        (country) => country !== place && placeIncludes(country, place),
      );
      return [place.id, [place.id, ...outer.map(({ id }) => id)]];
    }),
  );
}
