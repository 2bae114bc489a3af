import type { EventRecord, LinkType } from '../../model/event';
import type { ResolvedEvent } from '../../model/resolve';

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

/**
 * The relations of an event in both directions, to events in `known` only, in time order; ties: its own links
 * first, in file order. Another event stands once among those before it and once among those after it.
 */
export function relations(
  record: EventRecord,
  records: ReadonlyMap<string, EventRecord>,
  known: ReadonlyMap<string, ResolvedEvent>,
): Relation[] {
  const own = record.links.map(({ type, event }) => ({ type, inverse: false, id: event }));
  const others = [...records.values()].flatMap(({ id, links }) =>
    links
      .filter(({ event }) => event === record.id)
      .map(({ type }) => ({ type, inverse: true, id })),
  );
  const found = new Map<string, Relation>();
  for (const { type, inverse, id } of [...own, ...others]) {
    const event = known.get(id);
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
