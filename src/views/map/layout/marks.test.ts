import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Size } from '../../../chart/box';
import { noPlace, placeAt, tallyAt } from '../../../testing/places';
import { kmPerPixel, toWorld, transformOf } from './camera';
import { idsOf, marksOf, reachOf, treeOf, unitRadius, type PlaceMark } from './marks';
import type { PlaceTally } from './tally';

const panel: Size = { width: 440, height: 300 };
const west = -169;
const ankara = placeAt('ankara', 32.86, 39.93);
const paris = placeAt('paris', 2.35, 48.86);
const turkiye = placeAt('turkiye', 35.2, 39, 'country');
const florida = placeAt('florida', -81.7, 28.1, 'region', 300);

const drawn = (tallies: readonly PlaceTally[], zoom: number, unit = 10, at = ankara) =>
  marksOf(
    tallies,
    treeOf(tallies, unit, west),
    transformOf({ zoom, lat: at.lat, lon: at.lon }, panel, west),
    { unit, west },
  );
const one = (tally: PlaceTally, zoom = 4, unit = 10): PlaceMark => drawn([tally], zoom, unit)[0]!;

const talliesArbitrary = fc
  .array(
    fc.record({
      lon: fc.oneof(
        fc.integer({ min: -179, max: 180 }),
        fc.double({ min: 2, max: 4, noNaN: true }),
      ),
      lat: fc.oneof(
        fc.integer({ min: -80, max: 80 }),
        fc.double({ min: 48, max: 49, noNaN: true }),
      ),
      all: fc.integer({ min: 1, max: 30 }),
      open: fc.integer({ min: 0, max: 30 }),
      now: fc.integer({ min: 0, max: 30 }),
      took: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ lon, lat, ...counts }, i) => {
      const open = Math.min(counts.open, counts.all);
      const now = Math.min(counts.now, open);
      const took = Math.min(counts.took, now);
      return { ...tallyAt(placeAt(`p${i}`, lon, lat), now, took), open, all: counts.all };
    }),
  );

describe('marks', () => {
  it('show counts by area, and inside what took place', () => {
    const four = one(tallyAt(ankara, 4, 1));
    const single = one(tallyAt(paris, 1, 0));
    expect(four.r / single.r).toBeCloseTo(2);
    expect(four.tookR).toBeCloseTo(single.r);
    expect(single.tookR).toBe(0);
    // Filled to the rim where all took place, however small.
    expect(one(tallyAt(paris, 1), 4, 1)).toMatchObject({ r: 4, tookR: 4 });
  });

  it('draw a region as wide as it is on the ground, and a country as no disc', () => {
    const { r, form } = one(tallyAt(florida), 6);
    expect(form).toBe('region');
    expect(r * kmPerPixel(64, 28.1)).toBeCloseTo(300);
    expect(one(tallyAt(turkiye))).toMatchObject({ form: 'country', r: 0 });
  });

  it('wear a ring of their sides only where it can be told apart', () => {
    const sided = (n: number, sides: readonly string[]) =>
      one({ ...tallyAt(ankara, n), sides }).ringed;
    expect(sided(2, ['tr', 'ua'])).toBe(false);
    expect(sided(3, ['tr', 'ua'])).toBe(true);
    expect(sided(3, ['a', 'b', 'c', 'd', 'e'])).toBe(false);
    expect(sided(3, [])).toBe(false);
  });

  it('are one where they would touch, with the sum, under the name of the largest', () => {
    const windsor = placeAt('windsor', 2.4, 48.9);
    const tallies = [tallyAt(paris, 3), tallyAt(windsor, 1, 0), tallyAt(ankara)];
    const [both, alone] = drawn(tallies, 4, 10, paris);
    expect(both).toMatchObject({ key: 'paris', now: 4, standings: { took: 3, planned: 1 } });
    expect(idsOf(both!)).toEqual(['paris', 'windsor']);
    // What it stands for stays the same, whatever a filter leaves of it.
    const [left] = drawn([tallies[0]!, { ...tallies[1]!, now: 0, open: 0 }], 4, 10, paris);
    expect(left!.ids).toEqual(['paris', 'windsor']);
    expect(idsOf(left!)).toEqual(['paris']);
    expect(alone).toMatchObject({ key: 'ankara', upTo: Infinity });
    const near = drawn(tallies, both!.upTo + 0.25, 10, paris);
    expect(near.map(({ key }) => key)).toEqual(['paris', 'ankara', 'windsor']);
  });

  it('stay where they are whatever is filtered', () => {
    fc.assert(
      fc.property(talliesArbitrary, fc.integer({ min: 1, max: 14 }), (tallies, zoom) => {
        const nothing = tallies.map((tally) => ({ ...tally, open: tally.all, now: tally.all }));
        const tree = treeOf(tallies, 4, west);
        const at = transformOf({ zoom, lat: 48.5, lon: 3 }, panel, west);
        const all = new Map(
          marksOf(nothing, tree, at, { unit: 4, west }).map((mark) => [mark.key, mark]),
        );
        for (const mark of marksOf(tallies, tree, at, { unit: 4, west })) {
          const { x, y, r } = all.get(mark.key)!;
          expect([mark.x, mark.y]).toEqual([x, y]);
          expect(mark.r).toBeLessThanOrEqual(r);
        }
      }),
    );
  });

  it('never overlap, and count every event exactly once', () => {
    fc.assert(
      fc.property(
        talliesArbitrary,
        fc.double({ min: 1, max: 14, noNaN: true }),
        (tallies, zoom) => {
          const marks = drawn(tallies, zoom, 4, paris);
          const sum = tallies.reduce((n, { now }) => n + now, 0);
          expect(marks.reduce((n, { now }) => n + now, 0)).toBe(sum);
          const seen = tallies.filter(({ open }) => open > 0).map(({ place }) => place.id);
          expect(marks.flatMap(idsOf).sort()).toEqual(seen.sort());
          marks.forEach((a, i) =>
            marks.slice(i + 1).forEach((b) => {
              const distance = Math.hypot(a.x - b.x, a.y - b.y);
              expect(distance).toBeGreaterThan(reachOf(a) + reachOf(b));
            }),
          );
        },
      ),
    );
  });

  it('are not drawn of places of which nothing is known or left', () => {
    expect(drawn([{ ...tallyAt(ankara, 0), open: 0 }], 4)).toEqual([]);
    expect(drawn([], 4)).toEqual([]);
  });

  it('keep to one point at the poles and the antimeridian, and at 0, 0', () => {
    for (const [lon, lat] of [
      [0, 90],
      [0, -90],
      [180, 0],
      [-180, 0],
      [0, 0],
    ] as const) {
      const at = toWorld({ lon, lat }, west);
      expect([at.x, at.y].every((n) => n >= 0 && n <= 256)).toBe(true);
      expect(drawn([tallyAt(placeAt('p', lon, lat))], 2)).toHaveLength(1);
    }
    const antimeridian = [tallyAt(placeAt('a', 180, 0)), tallyAt(placeAt('b', -180, 0))];
    expect(drawn(antimeridian, 8)).toHaveLength(1);
    expect(drawn([tallyAt(noPlace)], 2)).toHaveLength(1);
  });

  it('are one for a city in forty spellings at any zoom, with each of them in it', () => {
    const spellings = Array.from({ length: 40 }, (_, i) =>
      tallyAt(placeAt(`kyiv-${i}`, 30.52, 50.45), 2),
    );
    for (const zoom of [0, 5, 14]) {
      const [mark, ...others] = drawn(spellings, zoom, 2);
      expect(others).toEqual([]);
      expect(mark).toMatchObject({ now: 80 });
      expect(idsOf(mark!).toSorted()).toEqual(spellings.map(({ place }) => place.id).sort());
    }
  });

  it('are one for five hundred places in a city, however near, and quickly made', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      tallyAt(placeAt(`p${i}`, 30.5 + 1e-6 * i, 50.45)),
    );
    const [mark, ...others] = drawn(many, 12, 2);
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ now: 500 });
  });
});

describe('the size of one event', () => {
  it('keeps the fullest place small, and all together a small part of the drawing', () => {
    expect(unitRadius([], panel)).toBe(10);
    expect(unitRadius([1], panel)).toBe(10);
    const many = Array.from({ length: 60 }, (_, i) => i + 1);
    const unit = unitRadius(many, panel);
    const ink = many.reduce((sum, n) => sum + Math.PI * unit ** 2 * n, 0);
    expect(ink / (panel.width * panel.height)).toBeLessThan(0.02);
    expect(unitRadius([10_000], { width: 5_000, height: 5_000 }) * 100).toBeLessThanOrEqual(24.01);
  });
});
