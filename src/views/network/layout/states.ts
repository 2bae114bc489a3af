import type { EventRow } from '../../../engine/engine';
import type { Filters, Focus } from '../../../filters/filters';
import type { Highlight } from '../../view';
import { edgePicked, litEdges, type Ends } from './edge';
import type { Graph } from './graph';

/** How a mark stands out. */
export type MarkState = {
  /** Whether the filter is of it, or it is opened. */
  readonly selected: boolean;
  /** Whether it belongs to what is hovered; null when nothing is. */
  readonly lit: boolean | null;
};

/** How every mark of the network stands out. */
export type MarkStates = {
  /** An actor, by its id. */
  readonly actor: (id: string) => MarkState;
  /** Whether an actor is opened, or was at the opened event and no hub speaks for it. */
  readonly ringed: (id: string) => boolean;
  /** An edge, by its ends. */
  readonly edge: (ends: Ends) => MarkState;
  /** A hub, by the id of its event. */
  readonly hub: (id: string) => MarkState;
};

type Seen = {
  /** The filter. */
  readonly filters: Filters;
  /** What is opened. */
  readonly focus: Focus | null;
  /** What is hovered. */
  readonly highlight: Highlight | null;
  /** The actor pointed at here; null for none. */
  readonly pointed: string | null;
  /** The events shown, where they are at hand one by one. */
  readonly rows: readonly EventRow[] | null;
  /** The hubs drawn. */
  readonly hubs: Graph['hubs'];
};

/** How marks stand out under a filter, while something is opened or hovered. */
export function statesOf({ filters, focus, highlight, pointed, rows, hubs }: Seen): MarkStates {
  const isLit = highlight && litEdges(rows, highlight);
  const included = new Set(filters.who?.include);
  const opened = focus?.type === 'event' ? focus.id : null;
  const at = opened === null ? undefined : rows?.find(({ event }) => event.id === opened);
  const gathered = hubs.some(({ row }) => row === at);
  return {
    actor: (id) => ({
      selected: included.has(id),
      lit: highlight && highlight.actors.has(id),
    }),
    ringed: (id) =>
      focus?.type === 'actor'
        ? focus.id === id
        : at !== undefined && !gathered && at.contact && at.heads.includes(id),
    edge: (ends) => ({
      selected: edgePicked(filters, ends),
      // Whoever is pointed at, the lines that end there are meant, not those of all who were there too.
      lit: isLit && (pointed === null ? isLit(ends) : ends.a === pointed || ends.b === pointed),
    }),
    hub: (id) => ({ selected: opened === id, lit: highlight && highlight.events.has(id) }),
  };
}
