import { expect, test } from 'vitest';
import raw from '../../../../data/umerov-ankara.json';
import { validate } from '../../../dataset/validate';
import { createLocalEngine } from '../../../engine/local';
import { clause, noFilters, type Filters } from '../../../filters/filters';
import en from '../../../i18n/en.json';
import { createWords } from '../../../i18n/words';
import { timeScale } from '../../../chart/scale';
import { wholeFrame } from '../../../testing/talks';
import { dayLength } from '../../../time/interval';
import { plotOf } from './heights';
import { chooseLanes } from './lanes';
import { layoutTimeline } from './layout';
import { kindsOf, legendItems, signsOf, statusesOf, type Drawn } from './signs';

const { dataset } = validate(raw);
if (!dataset) throw new Error('the bundled dataset cannot be read');
const { vocabulary } = dataset;
const engine = createLocalEngine(dataset);
const { columns } = await engine.outline();
const words = createWords('en', en);
const day = (text: string) => Date.parse(`${text}T00:00Z`);

/** What stands on the screen for some filters, from one day to another. */
async function look(
  filters: Partial<Filters> = {},
  [from, to] = ['2025-12-28', '2026-01-12'],
  width = 809,
) {
  const all = { ...noFilters, ...filters };
  const answer = await engine.aggregate(all, wholeFrame);
  const window = { start: day(from!), end: day(to!) };
  const lanes = chooseLanes(columns, 'side', vocabulary, words);
  const story = layoutTimeline({
    now: answer.timeline.now ?? [],
    ghosts: answer.timeline.ghosts,
    ...{ lanes, window, width, height: 305 },
    plot: plotOf(
      305,
      lanes.lanes.map(() => 0),
    ),
    knownEnd: answer.known + dayLength,
    ...{ captions: () => [], stackCaptions: () => [], bandWords: () => [], or: 'or', hours: false },
  });
  const drawn: Drawn = {
    ...{ story, columns, width, opened: null, knownDay: day('2026-01-01') },
    year: { marks: [] },
    bins: answer.bins,
    ground: { grain: { name: 'story' }, scale: timeScale(window, width) },
  };
  return { drawn, source: { signs: signsOf(drawn), filters: all, facets: answer.facets } };
}

test('a pale bar of the overview is explained where there is one', async () => {
  const { drawn, source } = await look();
  expect(source.signs.has('may')).toBe(false);
  const edges = ['2025-12-28', '2025-12-29', '2025-12-30'].map(day);
  const { bins } = await engine.aggregate(noFilters, { ...wholeFrame, bins: edges });
  expect(bins.counts.some(({ share }) => share.now > 0)).toBe(true);
  expect(signsOf({ ...drawn, bins }).has('may')).toBe(true);
});

test('the signs are those of what is placed', async () => {
  const { source } = await look();
  expect([...source.signs].sort()).toEqual(
    [
      ...['meeting', 'talks', 'summit', 'call', 'statement', 'debrief'].map((id) => `kind-${id}`),
      ...['status-held', 'status-planned', 'or', 'line', 'number', 'band', 'known'],
    ].sort(),
  );
});

test('what is not in view is not explained', async () => {
  const { source } = await look({}, ['2026-01-06', '2026-01-09']);
  expect([...source.signs].sort()).toEqual(['kind-summit', 'status-planned', 'band'].sort());
  expect(kindsOf(source)).toEqual(['summit']);
  expect(legendItems(source).map(({ id }) => id)).toEqual(['planned', 'band', 'summit']);
});

test('days too narrow for their events are stacks, which show neither kind nor status', async () => {
  const { source } = await look({}, ['2025-01-01', '2027-01-01'], 300);
  expect([...source.signs].some((sign) => sign.startsWith('kind-'))).toBe(false);
  expect(source.signs.has('stack')).toBe(true);
});

test('the opened event brings its ring and its arcs, a time filter its ghosts', async () => {
  const { drawn } = await look();
  const opened = signsOf({ ...drawn, opened: 'umerov-fidan', knownDay: day('2025-12-01') });
  expect(opened.has('ring')).toBe(true);
  expect(opened.has('arc')).toBe(true);
  expect(opened.has('known')).toBe(false);
  const { source } = await look({ when: { start: day('2026-01-01'), end: day('2026-01-02') } });
  expect(source.signs.has('ghost')).toBe(true);
  expect(source.signs.has('kind-call')).toBe(false);
});

test('areas of counts show no events, and packed marks no lines', async () => {
  const { drawn } = await look();
  const { scale } = drawn.ground!;
  const grain = (name: 'year' | 'density') => ({ grain: { name }, scale });
  const areas = signsOf({ ...drawn, story: null, ground: grain('density') });
  expect([...areas]).toEqual(['area', 'known']);
  const row = columns.ids.indexOf('umerov-fidan');
  const mark = { ...{ row, id: 'umerov-fidan', x: 9, x0: 9, x1: 9 }, ...{ lanes: [0], ys: [9] } };
  const marks = [
    { ...mark, form: 'mark', ghost: false },
    { ...mark, form: 'mark', ghost: true },
  ] as const;
  const year = { ...drawn, story: null, year: { marks }, ground: grain('year') };
  expect([...signsOf(year)]).toEqual(['kind-meeting', 'status-held', 'ghost', 'known']);
  expect([...signsOf({ ...year, ground: null })]).toEqual([]);
});

test('what a filter by kind or status leaves out can still be added in the legend', async () => {
  const kind = await look({ kind: clause(['call']) });
  expect(kind.source.signs.has('kind-meeting')).toBe(false);
  expect(kindsOf(kind.source)).toContain('meeting');
  expect(statusesOf(kind.source)).toEqual(['held']);
  const status = await look({ status: clause(['planned']) });
  expect(statusesOf(status.source)).toEqual(['planned', 'held']);
  expect(kindsOf(status.source)).toEqual(['talks', 'summit']);
});
