import { ascending } from 'd3';
import type { Aggregates, EventRow } from '../../../engine/engine';
import { hubHeads } from './positions';

/** An actor that took part in a contact. */
export type ActorNode = {
  /** The actor's id. */
  readonly id: string;
  /** Contacts it took part in; where events are not looked at one by one, all its events. 0 for a ghost. */
  readonly contacts: number;
  /** How many of them are planned. */
  readonly planned: number;
  /** How many of them name nobody else. */
  readonly alone: number;
  /** How many of those are planned. */
  readonly alonePlanned: number;
};

/** Two actors that met with at most one other. */
export type Edge = {
  /** The id that comes first a–z. */
  readonly a: string;
  /** The other id. */
  readonly b: string;
  /** Contacts they share; 0 for a ghost. */
  readonly count: number;
  /** How many of them are planned. */
  readonly planned: number;
  /** Ids of those contacts; empty where events are not looked at one by one. */
  readonly events: readonly string[];
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
  /** Actors, most contacts first, ties a–z. */
  readonly actors: readonly ActorNode[];
  /** Edges, most contacts first, ties by a, then b. */
  readonly edges: readonly Edge[];
  /** Hubs in time order. */
  readonly hubs: readonly Hub[];
  /** Ids of those who only made statements, in time order. */
  readonly spoke: readonly string[];
};

const planned = (rows: readonly EventRow[]) =>
  rows.filter(({ event }) => event.status?.value === 'planned').length;

function gather(rows: readonly EventRow[], keysOf: (row: EventRow) => readonly string[]) {
  const gathered = new Map<string, EventRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const held = gathered.get(key);
      if (held) held.push(row);
      else gathered.set(key, [row]);
    }
  }
  return gathered;
}

/** The pairs that a contact draws as edges, as `a b` with ids a–z; none where it is a hub, unless `all` are asked for. */
export function pairsOf({ heads }: EventRow, all = false): readonly string[] {
  if (heads.length >= hubHeads && !all) return [];
  const sorted = [...heads].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`));
}

const actorNode = (id: string, rows: readonly EventRow[]): ActorNode => {
  const alone = rows.filter(({ heads }) => heads.length === 1);
  return {
    id,
    contacts: rows.length,
    planned: planned(rows),
    alone: alone.length,
    alonePlanned: planned(alone),
  };
};

const edge = (key: string, rows: readonly EventRow[]): Edge => {
  const [a = '', b = ''] = key.split(' ');
  return {
    a,
    b,
    count: rows.length,
    planned: planned(rows),
    events: rows.map(({ event }) => event.id),
  };
};

/**
 * What is drawn for the events shown, with ghosts for those that only the network's own filter leaves out.
 * With `all`, contacts of many are drawn as all their pairs, and none as a hub.
 */
export function graphOf(
  { network, pairs, facets }: Pick<Aggregates, 'network' | 'pairs' | 'facets'>,
  all = false,
): Graph {
  if (!network.now) return graphOfPairs({ pairs, facets });
  const now = network.now.filter(({ contact }) => contact);
  const left = network.ghosts.filter(({ contact }) => contact);
  const actors = gather(now, ({ heads }) => heads);
  const paired = (row: EventRow) => pairsOf(row, all);
  const edges = gather(now, paired);
  const ghostActors = [...gather(left, ({ heads }) => heads).keys()].filter(
    (id) => !actors.has(id),
  );
  const ghostEdges = [...gather(left, paired).keys()].filter((key) => !edges.has(key));
  const hub = (ghost: boolean) => (row: EventRow) => ({ row, ghost });
  const many = ({ heads }: EventRow) => !all && heads.length >= hubHeads;
  const speakers = network.now.filter(({ contact }) => !contact).flatMap(({ heads }) => heads);
  return {
    actors: [
      ...[...actors]
        .map(([id, rows]) => actorNode(id, rows))
        .sort((a, b) => b.contacts - a.contacts || ascending(a.id, b.id)),
      ...ghostActors.map((id) => actorNode(id, [])),
    ],
    edges: [
      ...[...edges]
        .map(([key, rows]) => edge(key, rows))
        .sort((a, b) => b.count - a.count || ascending(a.a, b.a) || ascending(a.b, b.b)),
      ...ghostEdges.map((key) => edge(key, [])),
    ],
    hubs: [...now.filter(many).map(hub(false)), ...left.filter(many).map(hub(true))],
    spoke: [...new Set(speakers)].filter((id) => !actors.has(id)),
  };
}

// Too many events to look at one by one: the pairs with the greatest weight stand for them.
function graphOfPairs({ pairs, facets }: Pick<Aggregates, 'pairs' | 'facets'>): Graph {
  const ids = new Set(pairs.filter(({ count }) => count.now).flatMap(({ a, b }) => [a, b]));
  return {
    actors: [...ids]
      .map((id) => ({
        id,
        contacts: facets.who.get(id)?.now ?? 0,
        planned: 0,
        alone: 0,
        alonePlanned: 0,
      }))
      .sort((a, b) => b.contacts - a.contacts || ascending(a.id, b.id)),
    edges: pairs
      .filter(({ count }) => count.now)
      .map(({ a, b, count }) => ({ a, b, count: count.now, planned: 0, events: [] }))
      .sort((a, b) => b.count - a.count || ascending(a.a, b.a) || ascending(a.b, b.b)),
    hubs: [],
    spoke: [],
  };
}
