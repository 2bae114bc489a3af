import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '../../data/umerov-ankara.json';
import { validate } from '../dataset/validate';
import type { Dataset } from '../model/dataset';
import { resolve } from '../model/resolve';
import { synthesize } from '../testing/synthesize';
import { dayLength } from '../time/interval';
import { digestOf, type Digest } from './digest';
import { mostLanes } from './lanes';

// Every side is as notable as any other.
const digest = (dataset: Dataset) =>
  digestOf(dataset, {
    notable: new Set(dataset.vocabulary.sides.keys()),
    colorOf: (side) => side ?? 'grey',
  });
const day = (text: string) => Date.parse(`${text}T00:00Z`);

/** A file with events of these dates, each of one side's actor. */
function datasetOf(dates: readonly (string | null)[], parts: object = {}): Dataset {
  const events = dates.map((when, i) => ({
    id: `event-${i}`,
    reports: [
      {
        source: 'paper',
        known: '2026-01-01',
        says: {
          title: { en: `Event ${i}` },
          ...(when === null ? {} : { when }),
          participants: [{ actor: `actor-${i % 60}` }],
        },
      },
    ],
  }));
  const all = Array.from({ length: 60 }, (_, i) => i);
  const { dataset, issues } = validate({
    parley: 1,
    id: 'made-up',
    title: { en: 'Made up' },
    sources: [{ id: 'paper', publisher: { en: 'Paper' }, url: 'https://paper.example/1' }],
    sides: all.map((i) => ({ id: `side-${i}`, name: { en: `Side ${i}` } })),
    actors: all.map((i) => ({
      id: `actor-${i}`,
      kind: 'person',
      name: { en: `Actor ${i}` },
      side: `side-${i}`,
    })),
    events,
    ...parts,
  });
  expect(issues).toEqual([]);
  return dataset!;
}

/** What every digest holds to, whatever its dataset. */
function expectSound({ span, columns, columnDays, lanes, events, days, actors }: Digest) {
  expect(columns).toBeLessThanOrEqual(56);
  expect(columns > 0).toBe(span !== null);
  expect(lanes.length).toBeLessThanOrEqual(mostLanes + 1);
  expect(days).toBeLessThanOrEqual(events);
  expect(actors.length).toBeLessThanOrEqual(4);
  if (span) {
    expect(Math.abs(span.start % dayLength)).toBe(0);
    const covered = columns * columnDays * dayLength;
    expect(covered).toBeGreaterThanOrEqual(span.end - span.start);
    expect(covered - columnDays * dayLength).toBeLessThan(span.end - span.start);
  }
  for (const lane of lanes) {
    const drawn = lane.cells.reduce((sum, { took, hollow }) => sum + took + hollow, 0);
    expect(drawn).toBeLessThanOrEqual(lane.events);
    for (const { column, took, hollow } of lane.cells) {
      expect(column >= 0 && column < columns && Number.isInteger(column)).toBe(true);
      expect(took + hollow).toBeGreaterThan(0);
    }
  }
}

describe('the digest of a dataset', () => {
  it('is what the bundled dataset shows when it is opened', () => {
    const made = digest(validate(raw).dataset!);
    expect(made).toMatchObject({
      id: 'umerov-ankara',
      license: 'CC-BY-4.0',
      known: day('2026-01-01'),
      span: { start: day('2025-12-28'), end: day('2026-01-12') },
      events: 13,
      columns: 15,
      columnDays: 1,
    });
    const [ukraine] = made.lanes;
    expect(ukraine).toMatchObject({ side: { id: 'ua' }, color: 'ua' });
    expect(ukraine!.cells).toContainEqual({ column: 1, took: 1, hollow: 1 });
    expect(made.actors.map(({ name }) => name.get('en'))).toEqual(['Umerov', 'Zelenskyy', 'Trump']);
    expect(made.eventsOfActor.get('umerov')).toBe(5);
    expect(made.eventsAtPlace.get('ankara')).toBe(1);
    expectSound(made);
  });

  it('counts as one does by hand, for any dataset', () => {
    const options = fc.record({
      seed: fc.nat(1_000),
      events: fc.integer({ min: 1, max: 60 }),
      days: fc.integer({ min: 1, max: 900 }),
      sides: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(options, (each) => {
        const dataset = synthesize(each);
        const made = digest(dataset);
        expectSound(made);
        const known = dataset.defaultKnown ?? Infinity;
        const then = dataset.events.flatMap((record) => resolve(record, known) ?? []);
        expect(made.events).toBe(then.length);
        for (const id of dataset.vocabulary.actors.keys()) {
          const named = then.filter((event) => event.participants.present.some((one) => one.id === id)); // prettier-ignore
          expect(made.eventsOfActor.get(id) ?? 0).toBe(named.length);
        }
        for (const id of dataset.vocabulary.places.keys()) {
          const there = then.filter((event) => event.place?.value === id);
          expect(made.eventsAtPlace.get(id) ?? 0).toBe(there.length);
        }
        const dated = then.filter(({ when }) => when !== null);
        for (const { side, cells } of made.lanes.filter((lane) => lane.side !== null)) {
          const own = dated.filter((event) =>
            event.participants.present.some(
              (one) =>
                one.role?.value !== 'mentioned' &&
                dataset.vocabulary.actors.get(one.id)?.side === side!.id,
            ),
          );
          const drawn = cells.reduce((sum, { took, hollow }) => sum + took + hollow, 0);
          expect(drawn).toBe(made.span ? own.length : 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds one day, one event, no date and no event at all', () => {
    const one = digest(datasetOf(['2026-01-01', '2026-01-01']));
    expect(one).toMatchObject({ columns: 1, columnDays: 1, days: 1, events: 2 });
    expect(one.span).toEqual({ start: day('2026-01-01'), end: day('2026-01-02') });
    for (const dates of [[], [null, null]]) {
      const none = digest(datasetOf(dates));
      expect(none).toMatchObject({ span: null, columns: 0, events: dates.length, days: 0 });
      expect(none.lanes.flatMap(({ cells }) => cells)).toEqual([]);
      expectSound(none);
    }
  });

  it('holds thousands of years, and ends that are open', () => {
    const long = digest(datasetOf(['-0999-03-01', '2001-01-01', '[2025-01-01..]', '[..-0500]']));
    expectSound(long);
    expect(long.columns).toBeGreaterThan(50);
    expect(long.lanes[3]!.cells).toEqual([{ column: 0, took: 1, hollow: 0 }]);
  });

  it('gives many sides one lane together, and tells of equals all or none', () => {
    const dates = Array.from({ length: 60 }, (_, i) => `2026-01-${String((i % 28) + 1).padStart(2, '0')}`); // prettier-ignore
    const many = digest(datasetOf([...dates, '2026-01-05']));
    expectSound(many);
    expect(many.lanes).toHaveLength(mostLanes + 1);
    expect(many.otherSides).toBe(60 - mostLanes);
    expect(many.lanes[0]).toMatchObject({ side: { id: 'side-0' }, events: 2 });
    expect(many.lanes.at(-1)).toMatchObject({ side: null, color: 'grey' });
    expect(many.actors.map(({ name, contacts }) => [name.get('en'), contacts])).toEqual([
      ['Actor 0', 2],
    ]);
  });

  it('counts as days only what has its day stated', () => {
    const dates = ['2026-01-01', '2026-01-01T10:00', '2026-01-03/2026-01-05', '2026-02', '2026-03-01?']; // prettier-ignore
    expect(digest(datasetOf(dates)).days).toBe(2);
  });
});
