import type { EventRow } from '../../../engine/engine';
import type { LinkChange } from '../../../filters/change';
import { foremost, standingOf, type Standings } from '../../../engine/standing';
import { clause, isTogether, withTogether, type Filters } from '../../../filters/filters';
import type { Highlight } from '../../view';
import { pairKey } from './backbone';
import type { Edge } from './graph';

const mostPaired = 100;

/** The two ends of an edge. */
export type Ends = Pick<Edge, 'a' | 'b'>;

/** Whether a line of contacts that got so far has the sign of a status: where they were neither held nor planned. */
export function isSigned(now: Standings): boolean {
  const got = foremost(now);
  return got !== null && got !== 'took' && got !== 'planned';
}

/** Whether the filter is exactly: these two, together. */
export function edgePicked(filters: Filters, { a, b }: Ends): boolean {
  const include = isTogether(filters, 'who') ? filters.who?.include : null;
  return include?.length === 2 && include[0] === a && include[1] === b;
}

/** The change that a click on an edge makes: the events of both together; on the same again, those of all. */
export function pickEdge(filters: Filters, { a, b }: Ends): LinkChange {
  const exclude = filters.who?.exclude.filter((id) => id !== a && id !== b) ?? [];
  return edgePicked(filters, { a, b })
    ? { who: clause([], exclude) }
    : { who: clause([a, b], exclude), together: withTogether(filters.together, 'who', true) };
}

/**
 * Which edges belong to what is hovered: those one of whose contacts does or, where events are not at hand one
 * by one, whose actors both do.
 */
export function litEdges(
  rows: readonly EventRow[] | null,
  { events, actors }: Pick<Highlight, 'events' | 'actors'>,
): (ends: Ends) => boolean {
  if (!rows) return ({ a, b }) => actors.has(a) && actors.has(b);
  const lit = rows.filter(({ contact, event }) => contact && events.has(event.id));
  return ({ a, b }) => lit.some(({ heads }) => heads.includes(a) && heads.includes(b));
}

const tookPlace = ({ event }: EventRow): boolean =>
  standingOf(event.status?.value ?? null) === 'took';

/**
 * The last contact that took place of each two among events in time order, by `pairKey`. Of a gathering of very many it says nothing: everybody there would have it last.
 */
export function lastMeetings(rows: readonly EventRow[]): ReadonlyMap<string, EventRow> {
  const found = new Map<string, EventRow>();
  for (const row of rows) {
    if (!row.contact || !tookPlace(row) || row.heads.length > mostPaired) continue;
    const ids = [...row.heads].sort();
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) {
        found.set(pairKey({ a, b }), row);
      }
    });
  }
  return found;
}
