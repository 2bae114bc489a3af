import type { EventRecord, LinkType } from '../../model/event';
import type { ResolvedEvent } from '../../model/resolve';

/** A relation between the opened event and another one, seen from the opened event. */
export type Relation = {
  /** How they relate. */
  readonly type: LinkType;
  /** Whether the other event is the one that names this one: it prepares this, it follows this. */
  readonly inverse: boolean;
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

/** The relations of an event in both directions, to events in `known` only, in time order; ties: its own links first, in file order. */
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
  const startOf = ({ event }: Relation) => event.when?.value.when.start ?? Infinity;
  return [...own, ...others]
    .flatMap(({ type, inverse, id }) => {
      const event = known.get(id);
      return event ? [{ type, inverse, earlier: leadsBack[type] !== inverse, event }] : [];
    })
    .sort((a, b) => startOf(a) - startOf(b) || 0);
}
