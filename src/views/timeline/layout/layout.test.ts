import { describe, expect, test } from 'vitest';
import raw from '../../../../data/umerov-ankara.json';
import { overlap, type Box } from '../../../chart/box';
import { validate } from '../../../dataset/validate';
import type { Aggregates, EventRow } from '../../../engine/engine';
import { createLocalEngine } from '../../../engine/local';
import { noFilters, type Filters } from '../../../filters/filters';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords, type Words } from '../../../i18n/words';
import { wholeFrame } from '../../../testing/talks';
import { dayLength, type TimeWindow } from '../../../time/interval';
import { boxOf } from './band';
import { bandWords, captions, stackCaptions } from './caption';
import { lanesFitting, plotOf } from './heights';
import { flagsConflict } from './labels';
import { chooseLanes } from './lanes';
import { layoutTimeline } from './layout';
import type { PlacedTimeline } from './placed';
import { slotGap } from './slots';

const { dataset } = validate(raw);
if (!dataset) throw new Error('the bundled dataset cannot be read');
const { vocabulary } = dataset;
const engine = createLocalEngine(dataset);
const { columns } = await engine.outline();
const languages = [createWords('en', en), createWords('uk', uk)] as const;
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const opening = { start: day('2025-12-28'), end: day('2026-01-12') };
const days = 15;

const aggregate = (filters: Partial<Filters> = {}) =>
  engine.aggregate({ ...noFilters, ...filters }, wholeFrame);

type Size = { readonly width: number; readonly height: number };
// What is left of a panel of 908 × 330 and of 985 × 370 pixels for the plot.
const small = { width: 735, height: 265 };
const large = { width: 809, height: 305 };

function draw(
  aggregates: Aggregates,
  words: Words,
  { width, height }: Size = large,
  window: TimeWindow = opening,
) {
  const known = aggregates.known;
  const lanes = chooseLanes(columns, 'side', vocabulary, words, { room: lanesFitting(height) });
  return layoutTimeline({
    now: aggregates.timeline.now ?? [],
    ghosts: aggregates.timeline.ghosts,
    lanes,
    plot: plotOf(
      height,
      lanes.lanes.map(() => 0),
    ),
    window,
    width,
    height,
    knownEnd: Number.isFinite(known) ? known + dayLength : null,
    captions: (row: EventRow) => captions(row, vocabulary, words),
    stackCaptions: (rows) => stackCaptions(rows, words),
    bandWords: (row: EventRow) => bandWords(row, vocabulary, words),
    ...{ or: words.t('timeline.or'), hours: false },
  });
}

const ids = (events: readonly { row: EventRow }[]) => events.map(({ row }) => row.event.id).sort();
const find = ({ events }: PlacedTimeline, id: string) =>
  events.find(({ row }) => row.event.id === id)!;

const screens = languages.flatMap((words) =>
  ([small, large] as const).flatMap((size) =>
    ([null, 'latest', day('2025-12-30')] as const).map((known) => ({
      words,
      size,
      known,
      name: `${words.lang}, ${size.width} × ${size.height}, known ${known}`,
    })),
  ),
);

describe.each(screens)('the opening view, $name', ({ words, size, known }) => {
  test('every event has its mark or band, and none is in a stack', async () => {
    const aggregates = await aggregate({ known });
    const { events, stacks } = draw(aggregates, words, size);
    expect(stacks).toEqual([]);
    expect(ids(events)).toEqual(aggregates.rows.items.map(({ event }) => event.id).sort());
  });

  test('every contact is labelled: on its line, or with words in its band', async () => {
    const { events } = draw(await aggregate({ known }), words, size);
    for (const { row, flag, band } of events.filter((event) => event.row.contact)) {
      expect(flag ?? band?.words, row.event.id).toBeTruthy();
      const said = flag?.text ?? band!.words!.lines.join(' ');
      const planned = row.event.status?.value === 'planned';
      expect(said.includes(words.t('vocabulary.status-planned')), said).toBe(planned);
    }
    const flags = events.flatMap(({ flag }) => flag ?? []);
    flags.forEach((a, i) => {
      for (const b of flags.slice(i + 1)) expect(flagsConflict(a, b)).toBe(false);
    });
  });

  test('the words in a band lie on no mark, bar, line, number, bracket or other word', async () => {
    const aggregates = await aggregate({ known });
    const placed = draw(aggregates, words, size);
    const { plot, events } = placed;
    const standing: Box[] = events.flatMap(({ row, x, y0, y1, flag, marks, bar, bracket }) => {
      const r = row.contact ? plot.radius : plot.caret;
      return [
        ...(row.contact && marks.length ? [{ x0: x, x1: x, y0: flag ? 0 : y0, y1 }] : []),
        ...marks.map(({ y }) => ({ x0: x - r, x1: x + r, y0: y - r, y1: y + r })),
        ...(bar ? marks.map(({ y }) => ({ x0: bar[0], x1: bar[1], y0: y - r, y1: y + r })) : []),
        ...marks.flatMap(({ number }) =>
          number ? [{ x0: number.x, x1: number.x + 7, y0: number.y - 9, y1: number.y }] : [],
        ),
        ...(bracket?.rings.map((at) => ({
          x0: at - 4,
          x1: at + 4,
          y0: bracket.y - 4,
          y1: bracket.y + 4,
        })) ?? []),
      ];
    });
    const written = events.flatMap(({ band }) => (band?.words ? boxOf(band.words) : []));
    expect(written.length).toBeGreaterThan(0);
    written.forEach((box, i) => {
      for (const other of [...standing, ...written.slice(i + 1)]) {
        expect(overlap(box, { ...other, x1: Math.max(other.x1, other.x0 + 0.1) })).toBe(false);
      }
      expect(box.y0).toBeGreaterThan(plot.top - 6);
    });
  });
});

describe('one day', () => {
  test('its contacts stand in their order, apart, inside the day', async () => {
    const placed = draw(await aggregate(), languages[0], small);
    const [fidan, reports, kalin] = ['umerov-fidan', 'umerov-reports', 'umerov-kalin'].map(
      (id) => find(placed, id).x,
    );
    expect(reports! - fidan!).toBeGreaterThanOrEqual(slotGap - 1e-6);
    expect(kalin! - reports!).toBeGreaterThanOrEqual(slotGap - 1e-6);
    const perDay = small.width / days;
    expect(fidan!).toBeGreaterThan(4 * perDay);
    expect(kalin!).toBeLessThan(5 * perDay);
  });

  test('a day too narrow for its contacts is one stack, which counts them with its statements', async () => {
    const narrow = { width: 275, height: 212 };
    const { stacks } = draw(await aggregate(), languages[0], narrow);
    const newYear = stacks.find(({ t0 }) => t0 === day('2026-01-01'))!;
    expect(newYear.t1).toBe(day('2026-01-02'));
    expect(newYear.rows.filter(({ contact }) => contact)).toHaveLength(3);
    expect(newYear.rows).toHaveLength(6);
    // Ukraine took part in all of them.
    expect(Math.max(...newYear.marks.map(({ count }) => count))).toBe(6);
    expect(newYear.flag?.text).toBe('6 events');
  });
});

describe('statements', () => {
  test('stand close to the contact of their day that they are about, and touch nothing', async () => {
    const placed = draw(await aggregate(), languages[0], small);
    const docked = placed.events.filter(({ host }) => host !== null);
    expect(docked.map(({ row, host }) => [row.event.id, host]).sort()).toEqual([
      ['umerov-on-fidan', 'umerov-fidan'],
      ['umerov-on-kalin', 'umerov-kalin'],
      ['zelenskyy-address', 'umerov-fidan'],
    ]);
    for (const { x, marks, host } of docked) {
      const beside = find(placed, host!);
      expect(Math.abs(x - beside.x)).toBeLessThan(16);
      for (const { lane, y } of marks) {
        expect(y).toBeLessThan(beside.marks.find((mark) => mark.lane === lane)!.y);
      }
    }
    const xs = docked.map(({ x }) => x).sort((a, b) => a - b);
    xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeGreaterThan(placed.plot.caret * 1.6));
  });

  test('of another day than the contact keep their own', async () => {
    const placed = draw(await aggregate(), languages[0], small);
    const macron = find(placed, 'macron-statement');
    expect(macron.host).toBeNull();
    expect(Math.floor(macron.x / (small.width / days))).toBe(1);
  });
});

test('an uncertain day is a band over its possible days, without a mark', async () => {
  const { events } = draw(await aggregate(), languages[0]);
  const teams = events.find(({ row, band }) => row.contact && band)!;
  const perDay = large.width / days;
  expect(teams.band!.x0).toBeCloseTo(perDay);
  expect(teams.band!.x1).toBeCloseTo(15 * perDay);
  expect(teams.marks).toEqual([]);
  expect(teams.flag).toBeNull();
});

test('a disputed date has its mark on the accepted day and a ring on the other', async () => {
  const { events } = draw(await aggregate(), languages[0], small);
  const disputed = events.filter(({ bracket }) => bracket);
  expect(disputed).toHaveLength(2);
  const perDay = small.width / days;
  for (const { x, bracket } of disputed) {
    expect(Math.floor(x / perDay)).toBe(0);
    expect(bracket!.rings.map((ring) => Math.floor(ring / perDay))).toEqual([1]);
  }
  expect(new Set(disputed.map(({ bracket }) => bracket!.top)).size).toBe(2);
});

test('linked contacts are joined at rest, but not where a chain of others says it', async () => {
  // No chain in the bundled dataset says what another link says too, so one more link makes one.
  const events = dataset.events.map((event) =>
    event.id === 'umerov-fidan'
      ? {
          ...event,
          links: ['advisers-3-january', 'paris-6-january'].map((to) => ({
            type: 'prepares' as const,
            event: to,
          })),
        }
      : event,
  );
  const linked = createLocalEngine({ ...dataset, events });
  const { arcs } = draw(await linked.aggregate(noFilters, wholeFrame), languages[0]);
  const rest = arcs.filter((arc) => arc.rest).map(({ from, to }) => `${from} ${to}`);
  expect(rest.sort()).toEqual([
    'advisers-3-january paris-6-january',
    'trump-zelenskyy-florida leaders-call',
    'umerov-fidan advisers-3-january',
    'umerov-fidan umerov-kalin',
  ]);
  const all = arcs.map(({ from, to }) => `${from} ${to}`);
  expect(all).toContain('umerov-fidan paris-6-january');
  expect(new Set(all).size).toBe(all.length);
  for (const { x0, x1 } of arcs) expect(x0).toBeLessThan(x1);
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
    expect(x).toBeCloseTo(find(all, row.event.id).x);
  }
});

test('a stay of several days is a bar from its first day to the end of its last', async () => {
  const { events } = draw(await aggregate({ known: 'latest' }), languages[0]);
  const bars = events.filter(({ bar }) => bar);
  expect(bars.length).toBeGreaterThan(0);
  const perDay = large.width / days;
  for (const { row, bar } of bars) {
    const { start, end } = row.event.when!.value.when;
    expect(bar![0]).toBeCloseTo(((start - opening.start) / dayLength) * perDay);
    expect(bar![1]).toBeCloseTo(((end - opening.start) / dayLength) * perDay);
  }
});
