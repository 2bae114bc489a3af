import type { LinkChange } from '../../../filters/change';
import { clause, type Filters } from '../../../filters/filters';
import type { Highlight } from '../../view';
import type { Edge } from './graph';

/** Whether the filter is exactly: these two, together. */
export function edgePicked({ who, together }: Filters, { a, b }: Pick<Edge, 'a' | 'b'>): boolean {
  return (
    together === true && who?.include.length === 2 && who.include[0] === a && who.include[1] === b
  );
}

/** The change that a click on an edge makes: the events of both together; on the same again, those of all. */
export function pickEdge(filters: Filters, { a, b }: Pick<Edge, 'a' | 'b'>): LinkChange {
  const exclude = filters.who?.exclude.filter((id) => id !== a && id !== b) ?? [];
  return edgePicked(filters, { a, b })
    ? { who: clause([], exclude) }
    : { who: clause([a, b], exclude), together: true };
}

/** Whether an edge belongs to what is hovered: one of its contacts does, or, where they are not known, both its actors. */
export function edgeLit(
  { a, b, events }: Pick<Edge, 'a' | 'b' | 'events'>,
  { events: lit, actors }: Pick<Highlight, 'events' | 'actors'>,
): boolean {
  return events.length ? events.some((id) => lit.has(id)) : actors.has(a) && actors.has(b);
}
