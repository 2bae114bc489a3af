import type { EventLink, EventRecord, LinkType } from '../model/event';
import type { ResolvedEvent } from '../model/resolve';

/** One way in which two events relate. */
export type Way = {
  /** Which way. */
  readonly type: LinkType;
  /** Whether the other event is the one that names this one: it prepares this, it follows this. */
  readonly inverse: boolean;
};

/** How another event relates to the opened one, seen from the opened one. */
export type Relation = {
  /** All ways that lead to it in this direction, its own links first; never empty. */
  readonly ways: readonly Way[];
  /** Whether the other event lies before this one. */
  readonly earlier: boolean;
  /** The other event. */
  readonly event: ResolvedEvent;
};

// What a link of each type leads to: back to what came before, or on to what is to come.
const leadsBack: Readonly<Record<LinkType, boolean>> = {
  follows: true,
  'reports-on': true,
  prepares: false,
  announces: false,
};

/** A link to an event from another one. */
export type Backlink = {
  /** Id of the event that has the link. */
  readonly from: string;
  /** How that event relates to the other. */
  readonly type: LinkType;
};

/** The links to each event, by its id, in file order. */
export function backlinksOf(records: readonly EventRecord[]): ReadonlyMap<string, Backlink[]> {
  const links = new Map<string, Backlink[]>();
  for (const { id, links: own } of records) {
    for (const { type, event } of own) {
      const to = links.get(event) ?? [];
      links.set(event, to);
      to.push({ from: id, type });
    }
  }
  return links;
}

/**
 * The relations of an event in both directions, in time order; ties: its own links first, in file order.
 * `knownEvent` gives another event as known on the day; those for which it gives null are left out. Another
 * event stands once among those before it and once among those after it.
 */
export function relations(
  links: readonly EventLink[],
  backlinks: readonly Backlink[],
  knownEvent: (id: string) => ResolvedEvent | null,
): Relation[] {
  const own = links.map(({ type, event }) => ({ type, inverse: false, id: event }));
  const others = backlinks.map(({ type, from }) => ({ type, inverse: true, id: from }));
  const found = new Map<string, Relation>();
  for (const { type, inverse, id } of [...own, ...others]) {
    const event = knownEvent(id);
    if (!event) continue;
    const earlier = leadsBack[type] !== inverse;
    const key = `${earlier} ${id}`;
    const ways = found.get(key)?.ways ?? [];
    const told = ways.some((way) => way.type === type && way.inverse === inverse);
    found.set(key, { ways: told ? ways : [...ways, { type, inverse }], earlier, event });
  }
  const startOf = ({ event }: Relation) => event.when?.value.when.start ?? Infinity;
  return [...found.values()].sort((a, b) => startOf(a) - startOf(b) || 0);
}
