import { expect, test } from 'vitest';
import { overlap } from '../../../chart/box';
import { createLocalEngine } from '../../../engine/local';
import { noFilters } from '../../../filters/filters';
import en from '../../../i18n/en.json';
import { createWords } from '../../../i18n/words';
import { synthesize } from '../../../testing/synthesize';
import { wholeFrame } from '../../../testing/talks';
import { dayLength } from '../../../time/interval';
import { boxOf } from './band';
import { bandWords, captions, stackCaptions } from './caption';
import { flagsConflict } from './labels';
import { plotOf } from './heights';
import { chooseLanes } from './lanes';
import { layoutTimeline } from './layout';

const words = createWords('en', en);
const frame = { ...wholeFrame, marks: 400 };

async function draw(seed: number, events: number, days: number, width: number, height: number) {
  const dataset = synthesize({ seed, events, days, actors: 30, sides: 9 });
  const { vocabulary } = dataset;
  const engine = createLocalEngine(dataset);
  const aggregates = await engine.aggregate(noFilters, frame);
  const { columns } = await engine.outline();
  const start = Date.UTC(2025, 0, 1);
  const lanes = chooseLanes(columns, 'side', vocabulary, words);
  const input = {
    now: aggregates.timeline.now ?? [],
    ghosts: aggregates.timeline.ghosts,
    lanes,
    window: { start, end: start + days * dayLength },
    width,
    height,
    knownEnd: start + dayLength,
    captions: (row: Parameters<typeof captions>[0]) => captions(row, vocabulary, words),
    stackCaptions: (rows: Parameters<typeof stackCaptions>[0]) => stackCaptions(rows, words),
    bandWords: (row: Parameters<typeof bandWords>[0]) => bandWords(row, vocabulary, words),
    ...{ or: 'or', hours: false },
    plot: plotOf(
      height,
      lanes.lanes.map(() => 0),
    ),
  };
  return { input, placed: layoutTimeline(input) };
}

const cases = [
  [1, 12, 10, 735, 265],
  [2, 40, 20, 809, 305],
  [3, 120, 30, 735, 265],
  [4, 390, 60, 600, 200],
  [5, 60, 400, 275, 212],
  [6, 30, 3, 320, 100],
] as const;

test.each(cases)(
  'whatever is drawn, words keep apart and inside the plot: seed %i, %i events, %i days, %i × %i',
  async (seed, events, days, width, height) => {
    const { input, placed } = await draw(seed, events, days, width, height);
    const flags = [...placed.events, ...placed.stacks].flatMap(({ flag }) => flag ?? []);
    flags.forEach((a, i) => {
      expect(a.x0).toBeGreaterThanOrEqual(0);
      expect(a.x1).toBeLessThanOrEqual(width);
      for (const b of flags.slice(i + 1)) expect(flagsConflict(a, b)).toBe(false);
    });
    const written = placed.events.flatMap(({ band }) => (band?.words ? boxOf(band.words) : []));
    written.forEach((a, i) => {
      expect(a.x0).toBeGreaterThanOrEqual(0);
      expect(a.x1).toBeLessThanOrEqual(width);
      for (const b of written.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    });
    const shown = [
      ...placed.events.map(({ row }) => row.event.id),
      ...placed.stacks.flatMap(({ rows }) => rows.map(({ event }) => event.id)),
    ];
    expect(new Set(shown).size).toBe(shown.length);
    for (const { x, marks } of placed.events) {
      expect(Number.isFinite(x)).toBe(true);
      for (const { y } of marks) expect(Number.isFinite(y)).toBe(true);
    }
    expect(layoutTimeline(input)).toEqual(placed);
  },
);
