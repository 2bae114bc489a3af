import { expect, test } from 'vitest';
import raw from '../../../../data/umerov-ankara.json';
import { validate } from '../../../dataset/validate';
import { mostLanes } from '../../../engine/lanes';
import type { EventRow } from '../../../engine/engine';
import { createLocalEngine } from '../../../engine/local';
import { clause, laneChoices, noFilters, type LaneChoice } from '../../../filters/filters';
import en from '../../../i18n/en.json';
import { createWords } from '../../../i18n/words';
import { synthesize } from '../../../testing/synthesize';
import { wholeFrame } from '../../../testing/talks';
import { chooseLanes, type LanesWanted } from './lanes';
import { pickLane, toggleLane } from './pick';

const { dataset } = validate(raw);
if (!dataset) throw new Error('the bundled dataset cannot be read');
const { vocabulary } = dataset;
const engine = createLocalEngine(dataset);
const aggregates = await engine.aggregate(noFilters, wholeFrame);
const { columns } = await engine.outline();
const rows = aggregates.rows.items;
const words = createWords('en', en);
const lanesBy = (choice: LaneChoice, wanted: LanesWanted = {}) =>
  chooseLanes(columns, choice, vocabulary, words, wanted);
const idsBy = (choice: LaneChoice, wanted: LanesWanted = {}) =>
  lanesBy(choice, wanted).lanes.map(({ id }) => id);
const rowOf = (id: string) => rows.find(({ event }) => event.id === id)!;

test('sides that recur or have a colour stand alone, so that lines are short; the others share the last lane', () => {
  expect(lanesBy('side').lanes.map(({ label, short }) => [label, short])).toEqual([
    ['Türkiye', 'Türkiye'],
    ['Ukraine', 'Ukraine'],
    ['United States', 'US'],
    ['Coalition of the Willing', 'Coalition'],
    ['France', 'France'],
    ['Other sides (8)', 'Others (8)'],
  ]);
});

test('a lane counts who took part from it', () => {
  const { lanes, sharesOf } = lanesBy('side');
  const call = rows.find(({ heads }) => heads.length > 8)!;
  const shares = sharesOf(call).map(({ lane, count }) => [lanes[lane]!.id, count]);
  expect(shares).toEqual([
    ['ua', 1],
    ['us', 1],
    ['fr', 1],
    [null, 8],
  ]);
});

test('a statement lies on the lane of its speaker', () => {
  const { lanes, sharesOf } = lanesBy('side');
  const macron = rows.find(({ contact, heads }) => !contact && heads.includes('macron'))!;
  expect(sharesOf(macron).map(({ lane }) => lanes[lane]!.id)).toEqual(['fr']);
});

test.each(laneChoices)('lanes by %s: few enough, and every event lies on one', (choice) => {
  const { lanes, sharesOf } = lanesBy(choice);
  expect(lanes.length).toBeLessThanOrEqual(mostLanes + 2);
  for (const row of rows) {
    const shares = sharesOf(row);
    expect(shares.length).toBeGreaterThan(0);
    expect(new Set(shares.map(({ lane }) => lane)).size).toBe(shares.length);
    for (const { lane } of shares) expect(lanes[lane]).toBeDefined();
  }
});

test('kinds keep their own order and count nobody', () => {
  const { lanes, sharesOf } = lanesBy('kind');
  expect(lanes.map(({ id }) => id)).toEqual([
    'meeting',
    'talks',
    'summit',
    'call',
    'statement',
    'debrief',
    // On an earlier day one had no kind yet.
    'none',
  ]);
  expect(sharesOf(rowOf('umerov-fidan'))).toMatchObject([{ lane: 0, count: 0 }]);
});

test.each(laneChoices)(
  'lanes by %s are no more than have room, each id on one of them',
  (choice) => {
    const members = lanesBy(choice, { room: 99 }).lanes.flatMap((lane) => lane.members);
    for (let room = 3; room < 20; room++) {
      const { lanes, rest } = lanesBy(choice, { room });
      expect(lanes.length).toBeLessThanOrEqual(room);
      expect(lanes.flatMap((lane) => lane.members).toSorted()).toEqual(members.toSorted());
      expect(rest).toBe((lanes.at(-1)?.members.length ?? 0) > 1 ? 'folded' : 'none');
    }
  },
);

test('a place that turned out to be another still has a lane on the days before', async () => {
  const known = Date.parse('2026-01-01');
  const answer = await engine.aggregate({ ...noFilters, known }, wholeFrame);
  const placeOf = ({ event }: EventRow) => event.place?.value ?? 'none';
  const latest = await engine.aggregate({ ...noFilters, known: 'latest' }, wholeFrame);
  const later = new Set(latest.rows.items.map(placeOf));
  expect(answer.rows.items.some((row) => !later.has(placeOf(row)))).toBe(true);
  const { lanes, sharesOf } = lanesBy('place', { room: 5 });
  for (const row of [...answer.rows.items, ...latest.rows.items]) {
    const on = sharesOf(row).map(({ lane }) => lanes[lane]!.members.includes(placeOf(row)));
    expect(on).toEqual([true]);
  }
});

test('actors asked for stand first in their order, however rare, the others after them', () => {
  const asked = ['macron', 'fidan', 'nobody'];
  const found = idsBy('actor', { asked, room: 5 });
  expect(found.slice(0, 2)).toEqual(['macron', 'fidan']);
  expect(found).toHaveLength(5);
  expect(idsBy('actor', { asked: ['kalin', 'fidan', 'macron', 'trump'], room: 3 })).toEqual([
    'kalin',
    'fidan',
    null,
  ]);
});

test('unfolded, each of the rest has its own lane below the others, as many at a time as have room', () => {
  const { lanes, rest } = lanesBy('side', { room: 6, at: 0 });
  expect(lanes.slice(0, 5).map(({ id }) => id)).toEqual(idsBy('side').slice(0, 5));
  expect(lanes.at(-1)!.label).toBe('Below (8)');
  expect(rest).toEqual({ at: 0, most: 7 });
  const end = lanesBy('side', { room: 6, at: 99 });
  expect(end.lanes[0]!.label).toBe('Above (8)');
  expect(end.lanes[0]!.members.slice(0, 5)).toEqual(idsBy('side').slice(0, 5));
  expect(lanesBy('side', { room: 13, at: 0 }).rest).toEqual({ at: 0, most: 0 });
});

test('the last lane stands for all the sides that have none, which a click puts into the clause together', () => {
  const rest = lanesBy('side').lanes.at(-1)!;
  expect(rest.members).toHaveLength(8);
  const on = toggleLane(clause(['ua']), rest.members, false);
  expect(on?.include).toEqual([...rest.members].sort());
  expect(toggleLane(on, rest.members, false)).toBeNull();
  const beside = toggleLane(clause(['ua'], ['fr']), rest.members, true);
  expect(beside).toEqual(clause(['ua', ...rest.members], ['fr']));
  expect(toggleLane(beside, rest.members, true)).toEqual(clause(['ua'], ['fr']));
});

test('a click on the lane of all the rest does not want them together, one on a side leaves that alone', () => {
  const rest = lanesBy('side').lanes.at(-1)!.members;
  const met = {
    ...noFilters,
    who: clause(['fidan', 'umerov']),
    side: clause(['ua', 'us']),
    together: ['who', 'side'] as const,
  };
  expect(pickLane(met, 'side', rest, true)).toEqual({
    side: clause(['ua', 'us', ...rest]),
    together: ['who'],
  });
  expect(pickLane(met, 'side', ['tr'], true)).toEqual({ side: clause(['tr', 'ua', 'us']) });
  expect(pickLane(met, 'none', rest, false)).toEqual({});
});

test('an event lies on the lanes of just those sides by which it is found', async () => {
  for (let seed = 0; seed < 20; seed++) {
    const made = synthesize({ seed, events: 30, actors: 20, sides: 10 });
    const engine = createLocalEngine(made);
    const answer = await engine.aggregate(noFilters, wholeFrame);
    const outline = await engine.outline();
    const { lanes, sharesOf } = chooseLanes(outline.columns, 'side', made.vocabulary, words);
    const idsOf = (found: readonly EventRow[]) => found.map(({ event }) => event.id);
    for (const [lane, { members }] of lanes.entries()) {
      const side = clause(members);
      const found = await engine.aggregate({ ...noFilters, side }, wholeFrame);
      const on = answer.rows.items.filter((row) =>
        sharesOf(row).some((share) => share.lane === lane),
      );
      expect([seed, members, idsOf(on)]).toEqual([seed, members, idsOf(found.rows.items)]);
    }
  }
});
