import { describe, expect, it } from 'vitest';
import { noFilters, type Filters } from '../filters/filters';
import { randomFilters } from '../testing/filters';
import { got } from '../testing/counts';
import { createRandom } from '../testing/random';
import { synthesize } from '../testing/synthesize';
import { datasetOf, participants, wholeFrame } from '../testing/talks';
import { days } from '../testing/records';
import type { EventRow } from './engine';
import { createLocalEngine } from './local';

const held = ({ event }: EventRow) => !event.status || event.status.value === 'held';
const idOf = ({ event }: EventRow) => event.id;

/** How many steps lead from one to another over contacts that took place, found by trying all; null where none do. */
function stepsBetween(rows: readonly EventRow[], a: string, b: string): number | null {
  let reached = new Set([a]);
  for (let steps = 1; ; steps++) {
    const next = rows.filter(({ heads }) => heads.some((id) => reached.has(id)));
    const all = new Set([...reached, ...next.flatMap(({ heads }) => heads)]);
    if (all.has(b)) return steps;
    if (all.size === reached.size) return null;
    reached = all;
  }
}

describe('what is between two', () => {
  it('is what counting by hand gives, on random filters and days', async () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = createRandom(seed);
      const dataset = synthesize({ seed, events: 20, actors: 7, places: 4, days: 9 });
      const filters: Filters = { ...randomFilters(dataset, random), who: null, together: null };
      const engine = createLocalEngine(dataset);
      const { network } = await engine.aggregate(filters, wholeFrame);
      const contacts = network.now!.filter(({ contact }) => contact);
      const [a, b] = random.some([...dataset.vocabulary.actors.keys()], 2) as [string, string];
      // Whatever `who` says, it is asked of all.
      const asked = { ...filters, who: { include: [a], exclude: [] } };
      const found = await engine.between(asked, a, b);
      const shared = contacts.filter(({ heads }) => heads.includes(a) && heads.includes(b));
      if (!found) {
        expect(shared).toEqual([]);
        continue;
      }
      expect(found.now).toEqual(got(shared));
      const told = shared.some(held) ? shared.filter(held) : shared;
      expect(found.times && [idOf(found.times.first), idOf(found.times.last)]).toEqual(
        told.length ? [idOf(told[0]!), idOf(told.at(-1)!)] : null,
      );
      for (const { id, now } of found.others) {
        expect(now).toEqual(got(shared.filter(({ heads }) => heads.includes(id))));
      }
      expect(new Set(found.others.map(({ id }) => id))).toEqual(
        new Set(shared.flatMap(({ heads }) => heads).filter((id) => id !== a && id !== b)),
      );
      for (const { id, now } of found.places) {
        expect(now).toEqual(got(shared.filter(({ event }) => event.place?.value === id)));
      }
      const took = contacts.filter(held);
      const withBoth = (one: string, other: string) =>
        took.filter(({ heads }) => heads.includes(one) && heads.includes(other)).length;
      for (const { id, a: n, b: m } of found.partners) {
        expect([n, m]).toEqual([withBoth(a, id), withBoth(b, id)]);
      }
      expect(found.chain?.length ?? null).toBe(stepsBetween(took, a, b));
      let at = a;
      for (const { from, to, row } of found.chain ?? []) {
        expect(from).toBe(at);
        expect(row.heads).toEqual(expect.arrayContaining([from, to]));
        expect(held(row)).toBe(true);
        at = to;
      }
      if (found.chain) expect(at).toBe(b);
    }
  });

  it('prefers a meeting of two to a summit, and is nothing for one and the same or nobody', async () => {
    const says = (who: string) => ({ says: { ...participants(who), kind: 'meeting' as const } });
    const engine = createLocalEngine(
      datasetOf({ summit: says('a b c d e'), one: says('a c'), two: says('c b') }),
    );
    const between = await engine.between(noFilters, 'a', 'b');
    expect(between?.chain?.map(({ row }) => row.event.id)).toEqual(['summit']);
    const talks = createLocalEngine(
      datasetOf({ summit: says('a c d e'), one: says('a c'), two: says('c b') }),
    );
    const chain = (await talks.between(noFilters, 'a', 'b'))?.chain;
    expect(chain?.map(({ row }) => row.event.id)).toEqual(['one', 'two']);
    expect(await engine.between(noFilters, 'a', 'a')).toBeNull();
    expect(await engine.between(noFilters, 'a', '__proto__')).toBeNull();
  });
});

it('a circle has everybody whom an actor met, with the first and the last time', async () => {
  const says = (who: string, day: number) => ({
    says: { ...participants(who), kind: 'meeting' as const, when: { when: days(day), said: null } },
  });
  const engine = createLocalEngine(
    datasetOf({ late: says('a b', 9), early: says('a b c', 2), other: says('b c', 5) }),
  );
  const { partners } = await engine.circle(noFilters, 'a', 9);
  expect(
    partners.map(({ id, now, first, last }) => [id, now.took, idOf(first), idOf(last)]),
  ).toEqual([
    ['b', 2, 'early', 'late'],
    ['c', 1, 'early', 'early'],
  ]);
  expect((await engine.circle(noFilters, 'nobody', 9)).partners).toEqual([]);
});
