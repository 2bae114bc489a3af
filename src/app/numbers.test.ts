import { describe, expect, it } from 'vitest';
import type { EventRow, Frame } from '../engine/engine';
import { createLocalEngine } from '../engine/local';
import { standings, totalOf, type Standings } from '../engine/standing';
import { clauseKeys } from '../filters/dimensions';
import { noFilters, type Filters } from '../filters/filters';
import en from '../i18n/en.json';
import { contactStandings, totalsText } from '../i18n/standings';
import { createWords } from '../i18n/words';
import type { Dataset } from '../model/dataset';
import { placeIncludes } from '../model/place';
import { randomFilters } from '../testing/filters';
import { createRandom } from '../testing/random';
import { passes, see, type Seen } from '../testing/seen';
import { synthesize } from '../testing/synthesize';
import { dayLength } from '../time/interval';
import { counts } from '../views/controls/totals';
import { subjectOf } from '../views/list/card';
import { tallyPlaces } from '../views/map/layout/tally';
import { trayParts } from '../views/map/layout/tray';
import { edgePicked, pickEdge } from '../views/network/layout/edge';
import { graphOf } from '../views/network/layout/graph';
import { hubHeads } from '../views/network/layout/hub';
import { layoutMatrix } from '../views/network/layout/matrix';

const words = createWords('en', en);

// What the screen asks for: above so many events nothing is drawn one by one.
const frame: Frame = {
  bins: Array.from({ length: 9 }, (_, i) => Date.UTC(2025, 0, 1) + i * 2 * dayLength),
  rows: { from: 0, count: 400, order: null },
  pairs: { top: 1_200, largest: 100, hub: 4, of: 'actor-2' },
  marks: 400,
  ghosts: 400,
  undated: 5,
  standout: null,
};
const sheet = { width: 1_400, height: 900 };
const noTools = { height: 0 };
const atRest = { k: 1, x: 0, y: 0 };
const dimensions = ['when', 'disputed', 'q', ...clauseKeys] as const;

/** The events of a dataset that filters let through, each resolved and asked one after the other, in file order. */
function createPlain(dataset: Dataset): (filters: Filters) => EventRow[] {
  const days = new Map<number, Seen[]>();
  return (filters) => {
    const day = filters.known ?? dataset.defaultKnown ?? 'latest';
    const known = day === 'latest' ? Infinity : day;
    const seen = days.get(known) ?? dataset.events.flatMap((record) => see(dataset, record, known));
    days.set(known, seen);
    return seen
      .filter((each) => dimensions.every((key) => passes(dataset, filters, each, key)))
      .map(({ row }) => row);
  };
}

/** The number that a text begins with; it may be written with separators. */
const numberIn = (text: string): number => parseInt(text.replace(/(\d),(?=\d)/g, '$1'));

const statusOf = ({ event }: EventRow) => event.status?.value ?? 'none';
const tookPlace = (row: EventRow) => statusOf(row) === 'held' || statusOf(row) === 'none';

/** Counts events one after the other, by what each one says of its status. */
function count(rows: readonly EventRow[]): Standings {
  const found = { took: 0, planned: 0, postponed: 0, cancelled: 0, unconfirmed: 0 };
  for (const row of rows) {
    if (tookPlace(row)) found.took++;
    else found[statusOf(row) as Exclude<keyof Standings, 'took'>]++;
  }
  return found;
}

/** The contacts of each actor, and under `a b` and `b a` those of each two. */
function gather(contacts: readonly EventRow[]): (key: string) => EventRow[] {
  const found = new Map<string, EventRow[]>();
  for (const row of contacts) {
    const pairs = row.heads.flatMap((a) => row.heads.flatMap((b) => (a === b ? [] : `${a} ${b}`)));
    for (const key of [...row.heads, ...pairs]) {
      const rows = found.get(key);
      if (rows) rows.push(row);
      else found.set(key, [row]);
    }
  }
  return (key) => found.get(key) ?? [];
}

async function compare(dataset: Dataset, all: Filters[]) {
  const { vocabulary } = dataset;
  const engine = createLocalEngine(dataset);
  const plain = createPlain(dataset);
  for (const filters of all) {
    const aggregates = await engine.aggregate(filters, frame);
    const shown = plain(filters);
    const contacts = shown.filter((row) => row.event.kind?.value !== 'statement');
    const said = shown.length - contacts.length;

    // The result count and the line under the headline.
    expect(aggregates.totals.events.now).toBe(shown.length);
    expect(contactStandings(aggregates.totals)).toEqual(count(contacts));
    const line = counts(aggregates.totals, filters, words);
    const told = (ids: string[]) => line.find(({ id }) => ids.includes(id))?.text ?? '0';
    const { took, ...others } = count(contacts);
    expect(numberIn(told(['held', 'took', 'none']))).toBe(took);
    for (const [status, n] of Object.entries(others)) expect(numberIn(told([status]))).toBe(n);
    expect(numberIn(told(['statement']))).toBe(said);

    // Nodes, loops, lines and those who only spoke.
    const held = gather(contacts);
    for (const form of ['hubs', 'all'] as const) {
      const graph = graphOf(aggregates, { form, kept: new Set(), opened: null });
      for (const { id, contacts: n, now, alone } of graph.actors) {
        const mine = held(id);
        expect(now).toEqual(count(mine));
        expect(n).toBe(mine.length);
        expect(alone).toEqual(count(mine.filter(({ heads }) => heads.length === 1)));
      }
      for (const { a, b, now, count: n } of graph.edges) {
        expect(now, `${a} ${b}`).toEqual(count(held(`${a} ${b}`)));
        expect(n).toBe(totalOf(now));
      }
      const speakers = new Set(shown.filter((row) => !row.contact).flatMap(({ heads }) => heads));
      for (const row of contacts) for (const id of row.heads) speakers.delete(id);
      expect(new Set(graph.spoke)).toEqual(speakers);
      expect(
        graph.actors
          .filter((actor) => actor.contacts > 0)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...new Set(contacts.flatMap(({ heads }) => heads))].sort());
    }
    // The cells of the grid, each of them the contacts of its two, and an empty one for all others.
    const all = graphOf(aggregates, { form: 'matrix', kept: new Set(), opened: null });
    const { actors, cells, left } = layoutMatrix(all, () => null, sheet, noTools, atRest);
    expect(left).toEqual([]);
    for (const { a, b, now, count: n } of cells) {
      expect(now).toEqual(count(held(`${a} ${b}`)));
      expect(n).toBe(totalOf(now));
    }
    const met = actors.flatMap(({ id }, i) =>
      actors.slice(i + 1).filter((other) => held(`${id} ${other.id}`).length > 0),
    );
    expect(cells).toHaveLength(met.length);

    // The marks of contacts of many, where events are at hand one by one.
    if (aggregates.network.now) {
      const { hubs } = graphOf(aggregates, { form: 'hubs', kept: new Set(), opened: null });
      expect(
        hubs
          .filter(({ ghost }) => !ghost)
          .map(({ row }) => row.event.id)
          .sort(),
      ).toEqual(
        contacts
          .filter(({ heads }) => heads.length >= hubHeads)
          .map(({ event }) => event.id)
          .sort(),
      );
    }
    for (const { id, now } of aggregates.partners) {
      expect(now).toEqual(count(held(`${id} actor-2`)));
    }

    // Discs, tints and regions; the tray.
    const places = tallyPlaces(aggregates, vocabulary);
    for (const { place, now, standings: got, sides } of places) {
      const here = shown.filter(({ event }) => event.place?.value === place.id);
      expect(now).toBe(here.length);
      expect(got).toEqual(count(here));
      expect(sides).toEqual([...new Set(here.flatMap((row) => row.sides))].sort());
    }
    const tray = new Map(trayParts(aggregates).map((part) => [part.reason, part.now]));
    const without = shown.filter(({ event }) => !event.place);
    const byNature = without.filter(({ event }) =>
      ['call', 'statement'].includes(event.kind?.value ?? ''),
    );
    expect(places.reduce((n, { now }) => n + now, 0) + without.length).toBe(shown.length);
    expect(tray.get('byNature') ?? 0).toBe(byNature.length);
    expect(tray.get('notStated') ?? 0).toBe(without.length - byNature.length);

    // Bars and the tray of what has no date.
    const undated = shown.filter(({ event }) => !event.when);
    expect(aggregates.bins.undated.now).toBe(undated.length);
    expect(aggregates.undated).toHaveLength(Math.min(5, undated.length));
    const dateless = new Set(undated.map(({ event }) => event.id));
    for (const { event } of aggregates.undated) expect(dateless).toContain(event.id);
    aggregates.bins.counts.forEach(({ sure, may }, i) => {
      const [from, to] = [frame.bins[i]!, frame.bins[i + 1]!];
      const lies = ({ event }: EventRow) => {
        const date = event.when?.value.when;
        const doubted = [event.when, ...(event.when?.alternatives ?? [])].some(
          (claim) => claim && (claim.value.when.uncertain || claim.value.when.approximate),
        );
        if (!date || date.start >= to || date.end <= from) return null;
        if (doubted || date.start === -Infinity) return 'may';
        if (date.span === 'throughout') {
          return date.start >= from ? 'sure' : date.start < frame.bins[0]! ? 'may' : null;
        }
        return date.start >= from && date.end <= to ? 'sure' : 'may';
      };
      const found = shown.map(lies);
      expect(sure.now).toBe(found.filter((each) => each === 'sure').length);
      expect(may.now).toBe(found.filter((each) => each === 'may').length);
    });
  }
}

/** Random filters of a dataset, among them that of a country and an actor alone. */
const filtersOf = (dataset: Dataset, seed: number, n: number): Filters[] => {
  const random = createRandom(seed);
  return [noFilters, ...Array.from({ length: n - 1 }, () => randomFilters(dataset, random))];
};

describe('every number on the screen', () => {
  it('is what counting the events by hand gives, of thirty', async () => {
    for (let seed = 0; seed < 100; seed++) {
      const dataset = synthesize({ seed, events: 30, actors: 8, places: 5, days: 9 });
      await compare(dataset, filtersOf(dataset, seed, 4));
    }
  });

  it('is the same of five thousand, far above what is drawn one by one', async () => {
    for (let seed = 0; seed < 4; seed++) {
      const dataset = synthesize({ seed, events: 5_000, actors: 12, places: 8, days: 9 });
      // To resolve so many takes its time: two days of knowledge of each are enough.
      const days = ['latest', Date.UTC(2025, 0, 1) + seed * dayLength] as const;
      const filters = filtersOf(dataset, seed, 50);
      await compare(
        dataset,
        filters.map((each, i) => ({ ...each, known: days[i % 2]! })),
      );
    }
  }, 180_000);

  it('of a card is that of the list under it', async () => {
    const dataset = synthesize({ seed: 5, events: 900, actors: 12, places: 8, days: 9 });
    const engine = createLocalEngine(dataset);
    const aggregates = await engine.aggregate(noFilters, frame);
    for (const [id] of aggregates.facets.who) {
      const filters = { ...noFilters, who: { include: [id], exclude: [] } };
      const found = await engine.aggregate(filters, frame);
      const subject = subjectOf(filters, found, dataset.vocabulary, words)!;
      expect(subject.counts).toContain(totalsText(found.totals, words));
      expect(numberIn(subject.counts)).toBe(found.rows.total);
    }
  });

  it('of a place that includes others is of them all', async () => {
    const dataset = synthesize({ seed: 6, events: 900, actors: 12, places: 12, days: 9 });
    const engine = createLocalEngine(dataset);
    const { facets, places } = await engine.aggregate(noFilters, frame);
    for (const [id, place] of dataset.vocabulary.places) {
      const inside = [...dataset.vocabulary.places.values()].filter((each) =>
        placeIncludes(place, each),
      );
      const sum = inside.reduce((n, each) => n + (places.get(each.id)?.now ?? 0), 0);
      expect(sum).toBe(facets.where.get(id)?.now ?? 0);
    }
  });
});

it('a line says what its click opens', async () => {
  // Nobody here belongs to anybody, so that who took part is also who counts.
  const apart = synthesize({ seed: 7, events: 700, actors: 10, places: 5, days: 9 });
  const actors = new Map(
    [...apart.vocabulary.actors].map(([id, actor]) => [id, { ...actor, memberOf: [] }]),
  );
  const dataset = { ...apart, vocabulary: { ...apart.vocabulary, actors } };
  const engine = createLocalEngine(dataset);
  const { edges } = graphOf(await engine.aggregate(noFilters, frame), {
    form: 'all',
    kept: new Set(),
    opened: null,
  });
  expect(edges.length).toBeGreaterThan(20);
  for (const edge of edges) {
    const change = pickEdge(noFilters, edge);
    const filters = { ...noFilters, who: change.who ?? null, together: ['who'] as const };
    expect(edgePicked(filters, edge)).toBe(true);
    const { totals } = await engine.aggregate(filters, frame);
    const opened = contactStandings(totals);
    for (const standing of standings) expect(edge.now[standing]).toBe(opened[standing]);
  }
});
