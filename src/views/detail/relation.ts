import type { EventRecord, LinkType } from '../../model/event';
import type { ResolvedEvent } from '../../model/resolve';

/** A relation between the opened event and another one, seen from the opened event. */
export type Relation = {
  /** How they relate. */
  readonly type: LinkType;
  /** Whether the other event is the one that names this one: it prepares this, it follows this. */
  readonly inverse: boolean;
  /** The other event. */
  readonly event: ResolvedEvent;
};

/** The relations of an event in both directions, to events in `known` only: its own links first, in file order. */
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
  return [...own, ...others].flatMap(({ type, inverse, id }) => {
    const event = known.get(id);
    return event ? [{ type, inverse, event }] : [];
  });
}
