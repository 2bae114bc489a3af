import { describe, expect, it } from 'vitest';
import umerov from '../../../../data/umerov-ankara.json';
import { overlap, type Size } from '../../../chart/box';
import { createLocalEngine } from '../../../engine/local';
import { noFilters } from '../../../filters/filters';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords } from '../../../i18n/words';
import type { Dataset } from '../../../model/dataset';
import { createRandom } from '../../../testing/random';
import { synthesize } from '../../../testing/synthesize';
import { wholeFrame } from '../../../testing/talks';
import { readFile, year } from '../../../testing/year';
import { transformOf } from './camera';
import { fit, framed, westOf } from './frame';
import { marksOf, reachOf, treeOf, unitRadius } from './marks';
import { pinRoom } from './pins';
import { labelRoom, layoutScene } from './scene';
import { markLines, pinLabel, shorterLines } from './summary';
import { tallyPlaces, weighPlaces } from './tally';

const languages = { en: createWords('en', en), uk: createWords('uk', uk) };

/** What the map of a dataset draws, nothing filtered: a function of the camera, which is the opening one where none is given. */
async function mapOf(dataset: Dataset, size: Size, lang: keyof typeof languages) {
  const engine = createLocalEngine(dataset);
  const { vocabulary } = dataset;
  const words = languages[lang];
  const aggregates = await engine.aggregate({ ...noFilters, known: 'latest' }, wholeFrame);
  const weighed = weighPlaces((await engine.outline()).latest, vocabulary);
  const west = westOf(weighed);
  const weights = weighed.map(({ weight }) => weight);
  const unit = unitRadius(weights, size);
  const tallies = tallyPlaces(aggregates, vocabulary);
  const tree = treeOf(tallies, unit, west);
  const free = { x0: 0, y0: 0, x1: size.width, y1: size.height - 20 };
  const home = fit(framed(weighed, west), size, west, free);
  const draw = (camera = home) => {
    const transform = transformOf(camera, size, west);
    return layoutScene(
      {
        marks: marksOf(tallies, tree, transform, { unit, west }),
        countries: [],
        rivals: [],
        vocabulary,
      },
      transform,
      west,
      { size, free, taken: [], target: 24 },
      {
        lines: (mark) => markLines(mark, words, labelRoom(size)),
        shorter: (mark) => shorterLines(mark, words),
        pin: (marks, side) => pinLabel(marks, side, words, pinRoom(size)),
        country: () => null,
        sea: (sea) => words.t(`map.sea-${sea}`),
        rival: (word) => words.t(`map.${word}`),
      },
    );
  };
  const located = tallies.reduce((n, { now }) => n + now, 0);
  const { byNature, notStated } = aggregates.placeless;
  const tray = byNature.now + notStated.now;
  return { draw, located, tray, listed: aggregates.totals.events.now, tallies };
}

const desktop: Size = { width: 488, height: 265 };
const phone: Size = { width: 370, height: 250 };

describe('the opening map of the year', () => {
  it.each([
    ['en', desktop, 'Paris 10', 'Istanbul', 'Abu Dhabi'],
    ['uk', desktop, 'Париж 10', 'Стамбул', 'Абу-Дабі'],
    ['en', phone, 'Paris 10', 'Istanbul', 'Abu Dhabi'],
    ['uk', phone, 'Париж 10', 'Стамбул', 'Абу-Дабі'],
  ] as const)(
    'names the city with most and where two at war met (%s, %o)',
    async (lang, size, ...names) => {
      const { draw, located } = await mapOf(year, size, lang);
      const scene = draw();
      const said = [...scene.labels.values()].flatMap(({ lines }) => lines).join('\n');
      // Names are kept apart from the words around them by signs that are not seen.
      const seen = said.replace(/[\u2066-\u2069]/g, '');
      for (const name of names) expect(seen).toContain(name);
      expect(scene.pins).toEqual([]);
      expect(scene.marks.reduce((n, { now }) => n + now, 0)).toBe(located);
    },
  );
});

describe('wherever one looks', () => {
  const synthetic = synthesize({ seed: 3, events: 2_000, actors: 20, places: 500, days: 90 });
  it.each([
    ['the first dataset', readFile(umerov)],
    ['the year', year],
    ['made-up events at five hundred places', synthetic],
  ] as const)('nothing of %s overlaps, and everything is counted', async (_, dataset) => {
    const { draw, located, tray, listed, tallies } = await mapOf(dataset, desktop, 'en');
    expect(located + tray).toBe(listed);
    const random = createRandom(11);
    for (let i = 0; i < 50; i++) {
      const { place } = random.pick(tallies);
      const scene = draw({ zoom: 1 + 8 * random.next(), lat: place.lat, lon: place.lon });
      const discs = scene.marks.filter(({ form, now }) => form === 'disc' && now > 0);
      discs.forEach((a, at) =>
        discs.slice(at + 1).forEach((b) => {
          const distance = Math.hypot(a.x - b.x, a.y - b.y);
          expect(distance).toBeGreaterThan(reachOf(a) + reachOf(b));
        }),
      );
      const boxes = [...scene.labels.values(), ...scene.pins, ...scene.waters].map(
        ({ box }) => box,
      );
      boxes.forEach((box, at) =>
        boxes.slice(at + 1).forEach((other) => expect(overlap(box, other)).toBe(false)),
      );
      const counted = [...scene.marks, ...scene.pins.flatMap(({ marks }) => marks)];
      expect(counted.reduce((n, { now }) => n + now, 0)).toBe(located);
    }
  });
});
