import type { Size } from '../../../chart/box';
import type { EventRow } from '../../../engine/engine';
import { standingOf } from '../../../engine/standing';
import { clamp } from '../../../time/interval';
import { hubHeads } from './hub';

/** What sizes are measured by: taken from all events as last known, so that a circle says the same under every filter. */
export type Measure = {
  /** How many contacts that took place one actor has at most; at least 1. */
  readonly most: number;
  /** How many of them two share at most; at least 1. */
  readonly shared: number;
  /** How many actors there are. */
  readonly actors: number;
  /** How many contacts of so many that each would be a hub. */
  readonly hubs: number;
};

// A gathering of more tells of no two that they met often, and its pairs are thousands.
const largest = 100;
// No dataset has so many.
const mostActors = 2 ** 26;

/** The measure of a network, from its rows as last known. */
export function measureOf(rows: readonly EventRow[]): Measure {
  const counts = new Map<string, number>();
  const numbers = new Map<string, number>();
  // Two are one number, by which they are found quicker than by their names.
  const shared = new Map<number, number>();
  let hubs = 0;
  for (const { contact, heads, event } of rows) {
    if (!contact) continue;
    const took = standingOf(event.status?.value ?? null) === 'took';
    if (heads.length >= hubHeads) hubs += 1;
    for (const id of heads) {
      counts.set(id, (counts.get(id) ?? 0) + (took ? 1 : 0));
      if (!numbers.has(id)) numbers.set(id, numbers.size);
    }
    if (!took || heads.length > largest) continue;
    const there = heads.map((id) => numbers.get(id)!).sort((x, y) => x - y);
    for (let i = 0; i < there.length; i++) {
      for (let j = i + 1; j < there.length; j++) {
        const key = there[i]! * mostActors + there[j]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  const most = (of: Iterable<number>) => {
    let found = 1;
    for (const n of of) found = Math.max(found, n);
    return found;
  };
  return {
    most: most(counts.values()),
    shared: most(shared.values()),
    actors: counts.size,
    hubs,
  };
}

const radius = { least: 3, hollow: 4, few: 7, most: 26 } as const;
const thin = 0.8;
const thick = 7;
// Every contact is so much of a line, until there are too many for that.
const each = 0.9;

/** Pixels of radius for an actor of one contact that took place: so that area shows the count, and the greatest takes its share of a drawing of that size. */
export function unitRadius({ most, actors }: Measure, { width, height }: Size): number {
  const room = Math.sqrt((width * height) / Math.max(1, actors));
  // A crowd in which everybody came once would else be one area.
  return Math.min(radius.few, 0.22 * room, clamp(0.36 * room, 6, radius.most) / Math.sqrt(most));
}

/** The radius of an actor in pixels. Those none of whose contacts took place are hollow, and must be seen to be. */
export function radiusOf(took: number, unit: number): number {
  return took ? Math.max(radius.least, unit * Math.sqrt(took)) : radius.hollow;
}

/** The width of a line of so many contacts that took place, in pixels. */
export function lineWidth(took: number, { shared }: Measure): number {
  const step = Math.min(each, (thick - thin) / shared);
  return thin + step * Math.max(0, took - 1);
}
