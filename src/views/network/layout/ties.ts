import { ascending } from 'd3';
import type { EventRow } from '../../../engine/engine';
import { attendants } from '../../../engine/rows';
import { standingOf } from '../../../engine/standing';
import { backboneOf, pairKey } from './backbone';
import { drawsHubs, hubHeads } from './hub';
import { measureOf, type Measure } from './measure';

/** The key of an actor's place. Ids hold no colon, so an actor and an event of one id stay apart. */
export const actorKey = (id: string): string => `actor:${id}`;

/** The id of the actor whose key it is; null for the key of anything else. */
export const actorOf = (key: string): string | null =>
  key.startsWith('actor:') ? key.slice('actor:'.length) : null;

/** The key of a hub's place, by the id of its event. */
export const hubKey = (id: string): string => `event:${id}`;

/** An actor that takes a place. */
export type Member = {
  /** Its key, see {@link actorKey}. */
  readonly key: string;
  /** Its contacts that took place. */
  readonly took: number;
  /** The side it acts for; null for none. */
  readonly side: string | null;
};

/** A contact of many that takes a place, and the indices of its members. */
export type Gathering = {
  /** Its key, see {@link hubKey}. */
  readonly key: string;
  /** Who took part, as indices of members, ascending. */
  readonly of: readonly number[];
};

/** What a network is laid out from: plain objects, so that it can be handed to another thread. */
export type Network = {
  /** Everyone who has a contact on any day, most contacts first, ties by their key. */
  readonly members: readonly Member[];
  /** The contacts of many. */
  readonly gatherings: readonly Gathering[];
  /** Whether gatherings hold their members together, as where they are few; else pairs do. */
  readonly byHubs: boolean;
  /** What holds two members together, as indices of them. */
  readonly ties: readonly { readonly a: number; readonly b: number; readonly weight: number }[];
  /** What sizes are measured by. */
  readonly measure: Measure;
};

// Those of a gathering of more are tied by it to nobody in particular.
const largest = 100;

// Everyone who may come to be a head at another `known`: a group that a named member swallows today
// stood alone before the names were known, and must have had its place then.
const everHeads = ({ event, heads }: EventRow): readonly string[] => [
  ...new Set([...heads, ...attendants(event)]),
];

/**
 * The network of the contacts among `rows`, which are all events as last known, in any order; statements are
 * passed over. Two are tied by Σ 1/(n−1) over the contacts of n that they share (Newman 2001).
 */
export function networkOf(
  rows: readonly EventRow[],
  sideOf: (id: string) => string | null,
): Network {
  const measure = measureOf(rows);
  const contacts = rows
    .filter(({ contact }) => contact)
    .sort((x, y) => ascending(x.event.id, y.event.id));
  const took = new Map<string, number>();
  for (const row of contacts) {
    const counts = standingOf(row.event.status?.value ?? null) === 'took';
    for (const id of everHeads(row)) {
      took.set(id, (took.get(id) ?? 0) + (counts && row.heads.includes(id) ? 1 : 0));
    }
  }
  const members = [...took]
    .map(([id, n]): Member => ({ key: actorKey(id), took: n, side: sideOf(id) }))
    .sort((x, y) => y.took - x.took || ascending(x.key, y.key));
  const at = new Map(members.map(({ key }, i) => [actorOf(key)!, i]));
  const indexOf = (id: string) => at.get(id)!;
  const byHubs = drawsHubs(measure.hubs);
  const gatherings = contacts
    .filter(({ heads }) => heads.length >= hubHeads)
    .map((row) => ({
      key: hubKey(row.event.id),
      of: (byHubs ? everHeads(row) : row.heads).map(indexOf).sort((x, y) => x - y),
    }));

  const pairs = weigh(contacts, (n) => n <= largest && !(byHubs && n >= hubHeads));
  const kept = byHubs ? null : backboneOf(pairs, reachOf(pairs));
  const ties = pairs
    .filter((pair) => kept?.has(pairKey(pair)) ?? true)
    .map(({ a, b, weight }) => ({ a: indexOf(a), b: indexOf(b), weight }));
  // Who is not a head today stays near the first who is.
  const aside = contacts.flatMap((row) => {
    const [first] = row.heads;
    if (first === undefined || (byHubs && row.heads.length >= hubHeads)) return [];
    const others = everHeads(row).slice(row.heads.length);
    return others.map((id) => ({ a: indexOf(first), b: indexOf(id), weight: 0.25 }));
  });
  return { members, gatherings, byHubs, ties: [...ties, ...aside], measure };
}

type Weighed = { readonly a: string; readonly b: string; readonly weight: number };

/** The pairs of contacts of a number of heads that `counts`, heaviest first, ties a–z. */
function weigh(contacts: readonly EventRow[], counts: (n: number) => boolean): Weighed[] {
  const counted = contacts.filter(({ heads }) => counts(heads.length));
  const ids = [...new Set(counted.flatMap(({ heads }) => heads))].sort(ascending);
  const rankOf = new Map(ids.map((id, rank) => [id, rank]));
  // A pair is one number, by which it is found quicker than by its names.
  const weights = new Map<number, number>();
  for (const { heads } of counted) {
    const ranks = heads.map((id) => rankOf.get(id)!).sort((x, y) => x - y);
    for (let i = 0; i < ranks.length; i++) {
      for (let j = i + 1; j < ranks.length; j++) {
        const key = ranks[i]! * ids.length + ranks[j]!;
        weights.set(key, (weights.get(key) ?? 0) + 1 / (ranks.length - 1));
      }
    }
  }
  return [...weights]
    .sort(([x, one], [y, other]) => other - one || x - y)
    .map(([key, weight]) => ({
      a: ids[Math.floor(key / ids.length)]!,
      b: ids[key % ids.length]!,
      weight,
    }));
}

function reachOf(pairs: readonly Weighed[]) {
  const found = new Map<string, { id: string; strength: number; degree: number }>();
  for (const { a, b, weight } of pairs) {
    for (const id of [a, b]) {
      const reach = found.get(id) ?? { id, strength: 0, degree: 0 };
      reach.strength += weight;
      reach.degree += 1;
      found.set(id, reach);
    }
  }
  return [...found.values()];
}
