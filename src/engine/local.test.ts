import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { clause, noFilters, type Filters } from '../filters/filters';
import { randomFilters, randomFrame } from '../testing/filters';
import { createRandom } from '../testing/random';
import { referenceAggregates } from '../testing/reference';
import { synthesize } from '../testing/synthesize';
import { wholeFrame } from '../testing/talks';
import type { Columns } from './columns';
import { facetKeys, type Aggregates, type Frame } from './engine';
import { createLocalEngine } from './local';

const datasetOf = (seed: number) => {
  const { below } = createRandom(seed);
  return synthesize({
    seed,
    events: 5 + below(36),
    actors: 3 + below(14),
    places: 1 + below(9),
    days: 1 + below(10),
    participants: 1 + below(5),
  });
};

/** Aggregates whose drawn versions are named by their events. */
type Named = Omit<Aggregates, 'drawn'> & { readonly drawn: unknown };

const named = (found: Aggregates, { ids }: Columns): Named => {
  const name = (rows: Uint32Array) => Array.from(rows, (row) => ids[row]);
  return { ...found, drawn: { now: name(found.drawn.now), ghosts: name(found.drawn.ghosts) } };
};

// Sums of fractions differ in their last digits with the order of their parts.
const rounded = ({ bins, ...rest }: Named): Named => {
  const round = (n: number) => Math.round(n * 1e9) / 1e9;
  const counts = bins.counts.map(({ share: { now, open }, ...bin }) => ({
    ...bin,
    share: { now: round(now), open: round(open) },
  }));
  return { ...rest, bins: { ...bins, counts } };
};

// Node compares a thousand answers in the time vitest takes for some; vitest shows what differs.
function expectEqual(found: Named, wanted: Named, what: string) {
  const [actual, expected] = [rounded(found), rounded(wanted)];
  if (!isDeepStrictEqual(actual, expected)) expect(actual, what).toStrictEqual(expected);
  expect(isDeepStrictEqual(actual, expected), what).toBe(true);
}

describe('a local engine', () => {
  it('equals the reference on a thousand datasets, filters and days', async () => {
    for (let seed = 0; seed < 1000; seed++) {
      const dataset = datasetOf(seed);
      const random = createRandom(seed + 0x5eed);
      const filters = randomFilters(dataset, random);
      const frame = randomFrame(random);
      const engine = createLocalEngine(dataset);
      const { columns } = await engine.outline();
      const actual = named(await engine.aggregate(filters, frame), columns);
      expectEqual(actual, referenceAggregates(dataset, filters, frame), `seed ${seed}`);
    }
  }, 60_000);

  it('answers as a fresh engine does, whatever it was asked before', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const dataset = datasetOf(seed);
      const random = createRandom(seed);
      const engine = createLocalEngine(dataset);
      let filters: Filters = noFilters;
      for (let step = 0; step < 12; step++) {
        const next = randomFilters(dataset, random);
        // Mostly a few dimensions change and the others stay, as under a gesture.
        const kept = Object.entries(filters).filter(() => random.chance(0.7));
        filters = { ...next, ...Object.fromEntries(kept) };
        const frame = randomFrame(random);
        const fresh = await createLocalEngine(dataset).aggregate(filters, frame);
        expectEqual(await engine.aggregate(filters, frame), fresh, `seed ${seed}, step ${step}`);
      }
    }
  });

  it('counts in a facet what filtering by the value would leave', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const dataset = datasetOf(seed);
      const filters = randomFilters(dataset, createRandom(seed));
      const engine = createLocalEngine(dataset);
      const { facets } = await engine.aggregate(filters, wholeFrame);
      for (const key of facetKeys) {
        for (const [id, { open }] of facets[key]) {
          const alone = { ...filters, [key]: clause([id]) };
          const { totals } = await engine.aggregate(alone, wholeFrame);
          expect([seed, key, id, open]).toEqual([seed, key, id, totals.events.now]);
        }
      }
    }
  });

  it('counts every event in exactly one bin and at exactly one place', async () => {
    for (let seed = 0; seed < 50; seed++) {
      const dataset = datasetOf(seed);
      const random = createRandom(seed);
      const filters = randomFilters(dataset, random);
      const answer = await createLocalEngine(dataset).aggregate(filters, randomFrame(random));
      const { bins, places, totals } = answer;
      const slots = [...bins.counts, bins.before, bins.after, bins.undated];
      for (const part of ['now', 'all'] as const) {
        const total = (tallies: Iterable<{ now: number; all: number }>) =>
          [...tallies].reduce((sum, tally) => sum + tally[part], 0);
        expect(total(slots)).toBe(totals.events[part]);
        expect(total(places.values())).toBe(totals.events[part]);
      }
    }
  });

  it('answers with what can be cloned to another thread', async () => {
    const dataset = datasetOf(1);
    const answer = await createLocalEngine(dataset).aggregate(noFilters, wholeFrame);
    expect(structuredClone(answer)).toEqual(answer);
  });

  it('hands out the same row again while the version is the same', async () => {
    const dataset = datasetOf(2);
    const engine = createLocalEngine(dataset);
    const filters: Filters = { ...noFilters, known: 'latest' };
    const first = await engine.aggregate(filters, wholeFrame);
    const second = await engine.aggregate({ ...filters, certain: true }, wholeFrame);
    expect(second.rows.items[0]).toBe(first.rows.items[0]);
  });

  it('leaves a question unanswered after it was disposed of', async () => {
    const engine = createLocalEngine(datasetOf(3));
    engine.dispose();
    const answer = engine.aggregate(noFilters, wholeFrame);
    await expect(Promise.race([answer, Promise.resolve('nothing')])).resolves.toBe('nothing');
  });

  it('takes filters and frames that make no sense', async () => {
    const engine = createLocalEngine(datasetOf(4));
    const filters: Filters = {
      ...noFilters,
      known: NaN,
      who: clause(['__proto__', 'nobody']),
      when: { start: NaN, end: -Infinity },
    };
    const frame: Frame = {
      bins: [NaN, 3, 1],
      rows: { from: -3, count: -1, order: 'who' },
      pairs: { top: NaN, largest: -1, hub: NaN, of: '__proto__' },
      standout: { periods: [3, NaN, 1] },
      undated: -1,
      marks: NaN,
      ghosts: -5,
    };
    const { totals, pairs, rows } = await engine.aggregate(filters, frame);
    expect([totals.events.now, pairs, rows.items]).toEqual([0, [], []]);
  });

  it('takes a dataset without events', async () => {
    const engine = createLocalEngine(synthesize({ seed: 1, events: 0 }));
    const { totals, rows } = await engine.aggregate(noFilters, wholeFrame);
    expect([totals.events.all, rows.items]).toEqual([0, []]);
  });
});
