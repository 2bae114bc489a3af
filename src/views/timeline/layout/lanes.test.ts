import { expect, test } from 'vitest';
import raw from '../../../../data/umerov-ankara.json';
import { validate } from '../../../dataset/validate';
import { mostLanes } from '../../../engine/lanes';
import type { EventRow } from '../../../engine/engine';
import { createLocalEngine } from '../../../engine/local';
import { clause, laneChoices, noFilters } from '../../../filters/filters';
import en from '../../../i18n/en.json';
import { createWords } from '../../../i18n/words';
import { synthesize } from '../../../testing/synthesize';
import { wholeFrame } from '../../../testing/talks';
import { chooseLanes, pickLane, toggleLane } from './lanes';

const { dataset } = validate(raw);
if (!dataset) throw new Error('the bundled dataset cannot be read');
const { vocabulary } = dataset;
const aggregates = await createLocalEngine(dataset).aggregate(noFilters, wholeFrame);
const rows = aggregates.rows.items;
const words = createWords('en', en);
const lanesBy = (choice: (typeof laneChoices)[number]) =>
  chooseLanes(aggregates, choice, vocabulary, words);
const rowOf = (id: string) => rows.find(({ event }) => event.id === id)!;

test('sides that recur or have a colour stand alone, the others share the last lane', () => {
  const labels = lanesBy('side').lanes.map(({ label }) => label);
  expect(labels).toEqual([
    'Ukraine',
    'United States',
    'Türkiye',
    'France',
    'Coalition',
    'Other sides (8)',
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
  ]);
  expect(sharesOf(rowOf('umerov-fidan'))).toMatchObject([{ lane: 0, count: 0 }]);
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
    const { lanes, sharesOf } = chooseLanes(answer, 'side', made.vocabulary, words);
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
