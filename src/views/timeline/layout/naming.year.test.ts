import { describe, expect, test } from 'vitest';
import { timeScale } from '../../../chart/scale';
import { versionsOn } from '../../../engine/columns';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords } from '../../../i18n/words';
import { openingWindow } from '../../../state/extent';
import { expectApart } from '../../../testing/flags';
import { groundOf, usualSize } from '../../../testing/ground';
import { year } from '../../../testing/year';
import { dayLength } from '../../../time/interval';
import { briefCaptions } from './caption';
import { importanceOf } from './importance';
import type { PlacedFlag } from './labels';
import { nameEvents, namesInView, type Candidate, type Captions } from './naming';
import { candidatesOf } from './year';

// Ukrainian names and kinds are longer.
describe.each([
  ['en', en, 16],
  ['uk', uk, 14],
] as const)('the names of the year in %s', async (lang, catalogue, fewest) => {
  const { input, columns, engine, extent, plot } = await groundOf(year);
  const words = createWords(lang, catalogue);
  const window = openingWindow(extent);
  const { day } = timeScale(window, usualSize.width);
  const rows = versionsOn(columns, Infinity);
  const found = await engine.versions(rows);
  const said = new Map(
    [...rows].map((row, i) => [row, briefCaptions(found[i]!, year.vocabulary, words, false)]),
  );
  const captions: Captions = (row) => said.get(row) ?? null;
  const order = [...rows].sort(
    (a, b) => importanceOf(columns, b) - importanceOf(columns, a) || a - b,
  );
  const at = (zoom: number) => candidatesOf(input, order, day * zoom, 3);
  const endOf = (t: number, zoom: number) => (t / dayLength) * day * zoom;
  const viewOf = (candidates: readonly Candidate[], left: number, zoom = 1) => {
    const ends = { x0: endOf(window.start, zoom), x1: endOf(window.end, zoom) };
    const named = nameEvents(candidates, plot.rows, captions, undefined, undefined, ends);
    return (by: number) =>
      namesInView(named, candidates, plot.rows, captions, {
        left: left + by,
        width: usualSize.width,
      }).placed;
  };

  test(`are at least ${fewest} at once, each with its place where it has one`, () => {
    const placed = viewOf(at(1), (window.start / dayLength) * day)(0);
    expect(placed.size).toBeGreaterThanOrEqual(fewest);
    expectApart(placed);
    found.forEach(({ event }) => {
      const flag = placed.get(event.id);
      const name = event.place && year.vocabulary.places.get(event.place.value)?.name.get(lang);
      if (flag && name) expect(flag.text).toContain(name);
    });
  });

  test.each([1, 2, 4])('change at the edges alone while one pans, zoomed %d times', (zoom) => {
    const candidates = at(zoom);
    const left = (window.start / dayLength) * day * zoom + 60 * (zoom - 1);
    const view = viewOf(candidates, left, zoom);
    const widest = Math.max(...[...said.values()].flatMap((all) => all.map((each) => each.width)));
    const middle = ({ x0, x1, x }: PlacedFlag) =>
      Math.min(x, x0) > widest && Math.max(x, x1) < usualSize.width - widest;
    let before = view(0);
    for (let by = 1; by <= 100; by++) {
      const now = view(by);
      for (const [one, other, shift] of [
        [before, now, 1],
        [now, before, -1],
      ] as const) {
        for (const flag of one.values()) {
          if (!middle(flag)) continue;
          const { row, text } = flag;
          const moved = other.get(flag.id);
          expect(moved, `${text} at ${flag.x}`).toMatchObject({ row, text });
          expect(moved!.x0).toBeCloseTo(flag.x0 - shift, 6);
        }
      }
      before = now;
    }
  });
});
