import type { Aggregates, EventRow } from '../engine/engine';
import type { Kind, Status } from '../model/event';
import { got } from './counts';

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

/** A week of talks: close contacts, a call of five, plans, and statements of whom some only spoke. */
export const week: readonly EventRow[] = [
  contact('florida', ['trump', 'zelenskyy']),
  contact('call', ['trump', 'zelenskyy', 'macron', 'merz', 'starmer'], 'held', 'call'),
  contact('fidan', ['umerov', 'fidan']),
  contact('kalin', ['umerov', 'kalin']),
  contact('report', ['umerov', 'zelenskyy'], 'held', 'debrief'),
  contact('advisers', ['coalition-advisers'], 'planned'),
  contact('teams', ['team-ua', 'team-us'], 'planned'),
  statement('address', ['zelenskyy']),
  statement('nato', ['rutte']),
];

/** What the network gets of the aggregates, for events shown and events left out by its own filter. */
export function network(
  now: readonly EventRow[],
  ghosts: readonly EventRow[] = [],
): Pick<Aggregates, 'network' | 'actors' | 'pairs' | 'spoke' | 'totals'> {
  const tally = (n: number) => ({ now: n, open: n, all: n });
  const contacts = now.filter((row) => row.contact);
  const left = ghosts.filter((row) => row.contact);
  const heads = [...new Set([...contacts, ...left].flatMap((row) => row.heads))];
  const hold = (rows: readonly EventRow[], ...ids: string[]) =>
    rows.filter((row) => ids.every((id) => row.heads.includes(id)));
  const close = (rows: readonly EventRow[]) => rows.filter((row) => row.heads.length < 4).length;
  const { took, ...others } = got(contacts);
  return {
    network: { now, ghosts },
    actors: heads.map((id) => {
      const mine = hold(contacts, id);
      const alone = mine.filter((row) => row.heads.length === 1);
      const open = [...mine, ...hold(left, id)];
      const others = new Set(open.flatMap((row) => row.heads).filter((other) => other !== id));
      return {
        ...{ id, now: got(mine), alone: got(alone), open: open.length },
        strength: open.filter((row) => row.heads.length > 1).length,
        degree: others.size,
      };
    }),
    pairs: heads.flatMap((a) =>
      heads.flatMap((b) => {
        const [shared, apart] = [hold(contacts, a, b), hold(left, a, b)];
        if (a >= b || shared.length + apart.length === 0) return [];
        return {
          ...{ a, b, now: got(shared), open: shared.length + apart.length, weight: 1 },
          close: { now: close(shared), open: close(shared) + close(apart) },
        };
      }),
    ),
    spoke: now
      .filter((row) => !row.contact)
      .flatMap((row) => row.heads)
      .filter((id) => hold(contacts, id).length === 0),
    totals: {
      events: tally(now.length),
      contacts: tally(contacts.length),
      contactsByStatus: new Map(
        Object.entries({ held: took, ...others }).map(([status, n]) => [status, tally(n)]),
      ),
      statements: tally(now.length - contacts.length),
      disputedDates: tally(0),
    },
  };
}
