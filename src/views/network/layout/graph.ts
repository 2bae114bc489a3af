import { ascending } from 'd3';
import type { Aggregates, EventRow, Pair } from '../../../engine/engine';
import { byMost } from '../../../engine/heads';
import { totalOf, type Standings } from '../../../engine/standing';
import type { NetForm } from '../../../filters/filters';
import { pairKey } from './backbone';
import { drawsHubs, hubHeads } from './hub';

/** An actor that is a head of a contact. */
export type ActorNode = {
  /** The actor's id. */
  readonly id: string;
  /** Its contacts shown, however far they got; 0 for a ghost. */
  readonly contacts: number;
  /** How far they got. */
  readonly now: Standings;
  /** How far those of them got that name nobody else. */
  readonly alone: Standings;
};

/** Two actors that met. */
export type Edge = {
  /** The id that comes first a–z. */
  readonly a: string;
  /** The other id. */
  readonly b: string;
  /** All contacts shown that they share, also those drawn as hubs; 0 for a ghost. */
  readonly count: number;
  /** How far they got. */
  readonly now: Standings;
};

/** A contact of so many that it is drawn as a mark of its own. */
export type Hub = {
  /** The event. */
  readonly row: EventRow;
  /** Whether only the network's own filter leaves it out. */
  readonly ghost: boolean;
};

/** What the network shows, ghosts last in each list. */
export type Graph = {
  /** Actors, those of most contacts that took place first, then of most in all, ties a–z. */
  readonly actors: readonly ActorNode[];
  /** Edges in the same order, ties by a, then b. */
  readonly edges: readonly Edge[];
  /** Hubs in time order. */
  readonly hubs: readonly Hub[];
  /** Ids of those who only made statements, in time order. */
  readonly spoke: readonly string[];
};

/** What a graph is made of. */
export type GraphSource = Pick<Aggregates, 'network' | 'actors' | 'pairs' | 'spoke'>;

// Of what only the network's own filter leaves out, as many are drawn as a view draws ghosts of events.
const mostGhosts = 400;

/** How a graph is drawn. */
export type Drawn = {
  /** As which form; a matrix draws all pairs. */
  readonly form: NetForm;
  /** The pairs drawn as `pairs`, by `pairKey`. */
  readonly kept: ReadonlySet<string>;
  /** The event that is drawn as a hub whatever the form is; null for none. */
  readonly opened: string | null;
};

/** The form in which a network of so many contacts of many is drawn where nobody says otherwise, see `drawsHubs`; those that are not at hand one by one are many, but all their pairs may be few. */
export function usualForm({ network, pairs }: Pick<Aggregates, 'network' | 'pairs'>): NetForm {
  if (!network.now) return pairs.length <= fewPairs ? 'all' : 'pairs';
  return drawsHubs(network.now.filter(isOfMany).length) ? 'hubs' : 'pairs';
}

// So many lines can be read without a choice among them.
const fewPairs = 40;

const isOfMany = ({ contact, heads }: EventRow): boolean => contact && heads.length >= hubHeads;

/**
 * What is drawn for the contacts shown, with ghosts for those that only the network's own filter leaves out.
 * Every number is a tally of the engine's, whatever is drawn. Hubs need the events one by one: without
 * them all pairs are drawn in their place.
 */
export function graphOf(source: GraphSource, { form, kept, opened }: Drawn): Graph {
  const { network, actors, pairs, spoke } = source;
  const byHubs = form === 'hubs' && network.now !== null;
  const nodes = actors.map(({ id, now, alone }) => ({ id, contacts: totalOf(now), now, alone }));
  // Whom only a hub joins has no line beside it, nor a ghost of one.
  const hasClose = ({ close, now }: Pair) => close.now > 0 || (close.open > 0 && !totalOf(now));
  const isDrawn = (pair: Pair) =>
    byHubs ? hasClose(pair) : form !== 'pairs' || kept.has(pairKey(pair));
  const hub = (ghost: boolean) => (row: EventRow) => ({ row, ghost });
  const hubsOf = (rows: readonly EventRow[]) =>
    rows.filter((row) => isOfMany(row) && (byHubs || row.event.id === opened));
  return {
    actors: ghostsLast(nodes, ({ contacts }) => contacts, byMost),
    edges: ghostsLast(pairs.filter(isDrawn).map(edgeOf), ({ count }) => count, byStrength),
    hubs: [...hubsOf(network.now ?? []).map(hub(false)), ...hubsOf(network.ghosts).map(hub(true))],
    spoke,
  };
}

/** A pair as an edge. */
const edgeOf = ({ a, b, now }: Pair): Edge => ({ a, b, count: totalOf(now), now });

const byStrength = (x: Edge, y: Edge): number =>
  y.now.took - x.now.took || y.count - x.count || ascending(x.a, y.a) || ascending(x.b, y.b);

function ghostsLast<T>(
  items: readonly T[],
  count: (item: T) => number,
  order: (one: T, other: T) => number,
): readonly T[] {
  const shown = items.filter((item) => count(item) > 0);
  const ghosts = items.filter((item) => count(item) === 0);
  return [...shown.sort(order), ...ghosts.slice(0, mostGhosts)];
}

// More than so many nobody tells apart, and they could not be moved in time.
const mostDrawn = { actors: 2_000, edges: 3_000 } as const;

/** Somebody whom a picture has no room for. */
export type LeftOut = Pick<ActorNode, 'id' | 'now'>;

/** What of a graph is drawn one by one, and what is not. */
export type Foremost = {
  /** The strongest actors with the strongest lines among them, and the hubs. */
  readonly graph: Graph;
  /** The lines left among those actors, drawn together as one. */
  readonly rest: readonly Edge[];
  /** The actors shown that are left out, in their order. */
  readonly left: readonly LeftOut[];
};

/** The strongest of a graph, so that a picture stays one whatever its size; all of it where that is not too much. */
export function foremostOf(graph: Graph): Foremost {
  const actors = graph.actors.slice(0, mostDrawn.actors);
  const drawn = new Set(actors.map(({ id }) => id));
  const among = graph.edges.filter(({ a, b }) => drawn.has(a) && drawn.has(b));
  return {
    graph: { ...graph, actors, edges: among.slice(0, mostDrawn.edges) },
    rest: among.slice(mostDrawn.edges).filter(({ count }) => count > 0),
    left: graph.actors.slice(mostDrawn.actors).filter(({ contacts }) => contacts > 0),
  };
}
