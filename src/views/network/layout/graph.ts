import { ascending } from 'd3';
import type { Aggregates, EventRow, Pair } from '../../../engine/engine';
import { byMost } from '../../../engine/heads';
import { totalOf, type Standings } from '../../../engine/standing';
import { hubHeads } from './hub';

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

/** Whether contacts of many are drawn as all their pairs: when asked for, and where events are too many to be drawn one by one. */
export const drawsPairs = ({ network }: Pick<Aggregates, 'network'>, asked: boolean): boolean =>
  asked || !network.now;

/**
 * What is drawn for the contacts shown, with ghosts for those that only the network's own filter leaves out.
 * Every number is a tally of the engine's, whatever is drawn; see {@link drawsPairs} for `all`.
 */
export function graphOf(source: GraphSource, all = false): Graph {
  const { network, actors, pairs, spoke } = source;
  const everyPair = drawsPairs(source, all);
  const nodes = actors.map(({ id, now, alone }) => ({ id, contacts: totalOf(now), now, alone }));
  // Whom only a hub joins has no line beside it, nor a ghost of one.
  const isDrawn = ({ close, now }: Pair) =>
    everyPair || close.now > 0 || (close.open > 0 && !totalOf(now));
  const edges = pairs
    .filter(isDrawn)
    .map(({ a, b, now }): Edge => ({ a, b, count: totalOf(now), now }));
  const hub = (ghost: boolean) => (row: EventRow) => ({ row, ghost });
  const many = ({ contact, heads }: EventRow) => contact && heads.length >= hubHeads;
  const hubsOf = (rows: readonly EventRow[]) => (everyPair ? [] : rows.filter(many));
  return {
    actors: ghostsLast(nodes, ({ contacts }) => contacts, byMost),
    edges: ghostsLast(
      edges,
      ({ count }) => count,
      (x, y) =>
        y.now.took - x.now.took || y.count - x.count || ascending(x.a, y.a) || ascending(x.b, y.b),
    ),
    hubs: [...hubsOf(network.now ?? []).map(hub(false)), ...hubsOf(network.ghosts).map(hub(true))],
    spoke,
  };
}

function ghostsLast<T>(
  items: readonly T[],
  count: (item: T) => number,
  order: (one: T, other: T) => number,
): readonly T[] {
  const shown = items.filter((item) => count(item) > 0);
  const ghosts = items.filter((item) => count(item) === 0);
  return [...shown.sort(order), ...ghosts.slice(0, mostGhosts)];
}
