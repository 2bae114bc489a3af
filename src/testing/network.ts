import type { Aggregates, EventRow } from '../engine/engine';
import { eachDimension } from '../filters/dimensions';
import type { Kind, Status } from '../model/event';

const claim = <T>(value: T) => ({ value, supporters: [0], alternatives: [], history: [] });

/** A contact with `heads`, and with others present who do not count. */
export const contact = (
  id: string,
  heads: readonly string[],
  status: Status = 'held',
  kind: Kind = 'meeting',
  others: readonly string[] = [],
): EventRow => ({
  event: {
    id,
    knownFrom: 0,
    title: null,
    summary: null,
    kind: claim(kind),
    mode: null,
    when: null,
    status: claim(status),
    place: null,
    participants: {
      present: [...heads, ...others].map((actor) => ({ id: actor, supporters: [0], role: null })),
      removed: [],
    },
    topics: { present: [], removed: [] },
  },
  contact: kind !== 'statement',
  heads,
  sides: [],
  hull: null,
  reports: new Map(),
  sources: [],
  links: [],
});

/** A statement by `heads`. */
export const statement = (id: string, heads: readonly string[]): EventRow =>
  contact(id, heads, 'held', 'statement');

/** What the network gets of the aggregates, for events shown and events left out by its own filter. */
export function network(
  now: readonly EventRow[],
  ghosts: readonly EventRow[] = [],
): Pick<Aggregates, 'network' | 'pairs' | 'facets' | 'totals'> {
  const tally = (n: number) => ({ now: n, open: n, all: n });
  const contacts = now.filter((row) => row.contact);
  const planned = contacts.filter(({ event }) => event.status?.value === 'planned');
  const none = new Map<string, never>();
  return {
    network: { now, ghosts },
    pairs: [],
    facets: eachDimension(() => none),
    totals: {
      events: tally(now.length),
      contacts: tally(contacts.length),
      contactsByStatus: new Map([['planned', tally(planned.length)]]),
      statements: tally(now.length - contacts.length),
      disputedDates: tally(0),
    },
  };
}
