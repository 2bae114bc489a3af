import type { Frame } from '../engine/engine';
import type { Actor } from '../model/actor';
import type { Dataset } from '../model/dataset';
import type { EventLink, Report, Says } from '../model/event';
import type { Place } from '../model/place';
import { report } from './records';

/** An actor with nothing but its id and what `more` says. */
export const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  kind: 'person',
  name: new Map([['en', id]]),
  short: null,
  aliases: [],
  title: [],
  memberOf: [],
  side: null,
  wikidata: null,
  ...more,
});

/** A city with nothing but its id and what `more` says. */
export const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  name: new Map([['en', id]]),
  aliases: [],
  country: null,
  lat: 0,
  lon: 0,
  precision: 'city',
  radiusKm: null,
  ...more,
});

/** An event in short: facts of a single report on day 0, or reports; ids of the events that it follows. */
export type Talk = {
  /** The facts of its one report. */
  readonly says?: Says;
  /** Its reports, where one is not enough. */
  readonly reports?: readonly Report[];
  /** Ids of the events that it follows. */
  readonly follows?: readonly string[];
};

/** A dataset of these events, by id; actors a to e and places x to z are there unless others are given. */
export function datasetOf(
  talks: Readonly<Record<string, Talk>>,
  { actors = [...'abcde'].map((id) => actor(id)), places = [...'xyz'].map((id) => place(id)) } = {},
): Dataset {
  const ids = (...names: string[]) => names.map((id) => [id, id] as const);
  return {
    id: 'talks',
    title: new Map([['en', 'Talks']]),
    lede: null,
    description: null,
    license: null,
    defaultKnown: null,
    vocabulary: {
      actors: new Map(actors.map((one) => [one.id, one])),
      places: new Map(places.map((one) => [one.id, one])),
      sides: new Map(
        ids('s1', 's2').map(([id]) => [
          id,
          { id, name: new Map([['en', id]]), short: null, country: null },
        ]),
      ),
      topics: new Map(ids('gas', 'grain').map(([id]) => [id, { id, name: new Map([['en', id]]) }])),
      sources: new Map(
        ids('a', 'b').map(([id]) => [
          id,
          {
            id,
            publisher: new Map([['en', `Paper ${id}`]]),
            title: null,
            url: null,
            published: null,
            language: null,
          },
        ]),
      ),
    },
    events: Object.entries(talks).map(
      ([id, { says = {}, reports = [report(says)], follows = [] }]) => ({
        id,
        reports,
        links: follows.map((event): EventLink => ({ type: 'follows', event })),
      }),
    ),
    briefings: [],
  };
}

/** The participants of these ids; a role stands behind a colon: `b:mentioned`. */
export const participants = (ids: string): Says => ({
  participants: ids.split(' ').map((text) => {
    const [id, role] = text.split(':');
    return { actor: id!, role: role === 'mentioned' ? role : null };
  }),
});

/** A frame that asks for everything, and no bins. */
export const wholeFrame: Frame = {
  bins: [],
  rows: { from: 0, count: 1000, order: null },
  pairs: { top: 1000, largest: 100, hub: 4, of: null },
  standout: { periods: [] },
  undated: 1000,
  marks: 1000,
  ghosts: 1000,
};
