import { describe, expect, test } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import type { Aggregates, EventRow } from '../../engine/engine';
import { createLocalEngine } from '../../engine/local';
import { noFilters, type Filters } from '../../filters/filters';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { createWords, type Words } from '../../i18n/words';
import { wholeFrame } from '../../testing/talks';
import { dayLength, type TimeWindow } from '../../time/interval';
import { bandWords, captions } from './caption';
import { flagsConflict } from './labels';
import { chooseLanes } from './lanes';
import { frameOf, layoutTimeline } from './layout';
import { slotGap } from './slots';

const { dataset } = validate(raw);
if (!dataset) throw new Error('the bundled dataset cannot be read');
const { vocabulary } = dataset;
const engine = createLocalEngine(dataset);
const languages = [createWords('en', en), createWords('uk', uk)] as const;
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const opening = { start: day('2025-12-27'), end: day('2026-01-13') };

const aggregate = (filters: Partial<Filters> = {}) =>
  engine.aggregate({ ...noFilters, ...filters }, wholeFrame);

function draw(aggregates: Aggregates, words: Words, window: TimeWindow = opening, width = 800) {
  return layoutTimeline({
    now: aggregates.timeline.now ?? [],
    ghosts: aggregates.timeline.ghosts,
    lanes: chooseLanes(aggregates, 'side', vocabulary, words),
    window,
    width,
    height: 300,
    knownEnd: day('2026-01-02'),
    captions: (row: EventRow) => captions(row, vocabulary, words),
    bandWords: (row: EventRow) => bandWords(row, vocabulary, words),
    lang: words.lang,
  });
}

const ids = (events: readonly { row: EventRow }[]) => events.map(({ row }) => row.event.id).sort();

describe.each(languages)('the opening view, $lang', (words) => {
  test('every event has its mark or band, and none is in a stack', async () => {
    const aggregates = await aggregate();
    const { events, stacks } = draw(aggregates, words);
    expect(stacks).toEqual([]);
    expect(events).toHaveLength(13);
    expect(ids(events)).toEqual(aggregates.rows.items.map(({ event }) => event.id).sort());
  });

  test('every contact is labelled: on its line, or with words in its band', async () => {
    const { events } = draw(await aggregate(), words);
    const contacts = events.filter(({ row }) => row.contact);
    expect(contacts).toHaveLength(8);
    for (const { row, flag, band } of contacts) {
      expect(flag ?? band?.words, row.event.id).toBeTruthy();
    }
    const flags = events.flatMap(({ flag }) => flag ?? []);
    flags.forEach((a, i) => {
      for (const b of flags.slice(i + 1)) expect(flagsConflict(a, b)).toBe(false);
    });
  });

  test('no line crosses the words in a band', async () => {
    const { events } = draw(await aggregate(), words);
    const words0 = events.find(({ band }) => band?.words)!.band!.words!;
    const lines = events.filter(({ flag }) => flag).map(({ x }) => x);
    const nearest = Math.min(...lines.map((x) => (x < words0.x ? words0.x - x : Infinity)));
    expect(nearest).toBeGreaterThanOrEqual(8);
  });
});

describe('one day', () => {
  test('its contacts stand in their order, apart, inside the day', async () => {
    const { events } = draw(await aggregate(), languages[0]);
    const x = (id: string) => events.find(({ row }) => row.event.id === id)!.x;
    const [fidan, reports, kalin] = ['umerov-fidan', 'umerov-reports', 'umerov-kalin'].map(x);
    expect(reports! - fidan!).toBeGreaterThanOrEqual(slotGap - 1e-6);
    expect(kalin! - reports!).toBeGreaterThanOrEqual(slotGap - 1e-6);
    const dayWidth = 800 / 17;
    expect(fidan!).toBeGreaterThan(5 * dayWidth);
    expect(kalin!).toBeLessThan(6 * dayWidth);
  });

  test('a day too narrow for its contacts is one stack, which counts them', async () => {
    const { stacks } = draw(await aggregate(), languages[0], opening, 400);
    const newYear = stacks.find(({ t0 }) => t0 === day('2026-01-01'))!;
    expect(newYear.t1).toBe(day('2026-01-02'));
    expect(newYear.rows.filter(({ contact }) => contact)).toHaveLength(3);
    const first = newYear.marks[0]!;
    expect(first.count).toBe(newYear.rows.length);
  });
});

test('an uncertain day is a band over its possible days, without a mark', async () => {
  const { events } = draw(await aggregate(), languages[0]);
  const teams = events.find(({ row, band }) => row.contact && band)!;
  const dayWidth = 800 / 17;
  expect(teams.band!.x0).toBeCloseTo(2 * dayWidth);
  expect(teams.band!.x1).toBeCloseTo(16 * dayWidth);
  expect(teams.marks).toEqual([]);
  expect(teams.flag).toBeNull();
});

test('a disputed date has its mark on the accepted day and a ring on the other', async () => {
  const { events } = draw(await aggregate(), languages[0]);
  const disputed = events.filter(({ bracket }) => bracket);
  expect(disputed).toHaveLength(2);
  const dayWidth = 800 / 17;
  for (const { x, bracket } of disputed) {
    expect(Math.floor(x / dayWidth)).toBe(1);
    expect(bracket!.rings.map((ring) => Math.floor(ring / dayWidth))).toEqual([2]);
  }
  expect(new Set(disputed.map(({ bracket }) => bracket!.y)).size).toBe(2);
});

test('what the time filter leaves out stays where it was, as a ghost without a label', async () => {
  const when = { start: day('2025-12-29'), end: day('2026-01-04') };
  const all = draw(await aggregate(), languages[0]);
  const some = draw(await aggregate({ when }), languages[0]);
  expect(ids(some.events)).toEqual(ids(all.events));
  const ghosts = some.events.filter(({ ghost }) => ghost);
  expect(ghosts.length).toBeGreaterThan(0);
  for (const { row, x, flag } of ghosts) {
    expect(flag).toBeNull();
    expect(x).toBeCloseTo(all.events.find((other) => other.row.event.id === row.event.id)!.x);
  }
});

test('a stay of several days is a bar from its first day to the end of its last', async () => {
  const { events } = draw(await aggregate({ known: 'latest' }), languages[0]);
  const bars = events.filter(({ bar }) => bar);
  expect(bars.length).toBeGreaterThan(0);
  for (const { row, bar } of bars) {
    const { start, end } = row.event.when!.value.when;
    const perDay = 800 / 17;
    expect(bar![0]).toBeCloseTo(((start - opening.start) / dayLength) * perDay);
    expect(bar![1]).toBeCloseTo(((end - opening.start) / dayLength) * perDay);
  }
});

test('low plots give up rows of labels before lanes, and never more than four', () => {
  expect(frameOf(600, 6).rows).toBe(4);
  expect(frameOf(200, 6).rows).toBe(2);
  expect(frameOf(120, 7).rows).toBe(0);
  const { bottom } = frameOf(300, 6);
  expect(bottom).toBeLessThanOrEqual(300 - 34 - 17);
});
