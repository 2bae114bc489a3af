import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Size } from '../../../chart/box';
import { around180, toWorld, transformOf } from './camera';
import { fit, framed, westOf, type Weighed } from './frame';

const spot = (lon: number, lat: number, weight = 1): Weighed => ({ lon, lat, weight });
const ankara = spot(32.86, 39.93);
const paris = spot(2.35, 48.86);
const kyiv = spot(30.52, 50.45);
const florida = spot(-81.7, 28.1);
const suva = spot(178.44, -18.14);
const apia = spot(-171.77, -13.83);
const panel: Size = { width: 440, height: 300 };
const free: Box = { x0: 0, y0: 0, x1: 440, y1: 280 };

const shownAt = (places: readonly Weighed[], west: number, room: Box = free) => {
  const points = places.map((place) => toWorld(place, west));
  const { k, x, y } = transformOf(fit(points, panel, west, room), panel, west);
  return points.map((point) => ({ x: point.x * k + x, y: point.y * k + y }));
};

describe('the cut of the world', () => {
  it('lies in the Bering Strait, or in the Atlantic where the places are around the Pacific', () => {
    expect(westOf([ankara, paris, florida])).toBe(-169);
    expect(westOf([])).toBe(-169);
    expect(westOf([suva, apia])).toBe(-30);
  });

  it('lies in the widest empty stretch where places are on both', () => {
    const reykjavik = spot(-22, 64);
    expect(westOf([suva, apia, reykjavik])).toBeCloseTo((178.44 - 22) / 2, 3);
    // Across the antimeridian as well.
    expect(westOf([spot(-160, 0), spot(-30, 0), spot(60, 0), spot(100, 0)])).toBeCloseTo(-95, 3);
  });

  it('lies where maps are cut by custom though a few of very many events are near', () => {
    expect(westOf([spot(-77, 39, 500), suva, apia])).toBe(-169);
    expect(westOf([spot(-77, 39, 500), suva, spot(-168, 0)])).toBe(-30);
  });

  it('keeps clear of every place wherever there is room', () => {
    const lons = fc.array(fc.integer({ min: -180, max: 180 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lons, (all) => {
        const west = westOf(all.map((lon) => spot(lon, 0)));
        const nearest = Math.min(...all.map((lon) => Math.abs(around180(lon - west))));
        // Among n places there is always a stretch of 360/n degrees.
        expect(nearest).toBeGreaterThanOrEqual(Math.min(12, 180 / all.length) - 1e-9);
      }),
    );
  });

  it('makes neighbours of islands on both sides of the antimeridian', () => {
    const [a, b] = shownAt([suva, apia], westOf([suva, apia]));
    expect(b!.x).toBeGreaterThan(a!.x);
    expect(b!.x - a!.x).toBeLessThan(panel.width);
  });
});

describe('the opening frame', () => {
  it('holds all places where a tenth of the events would lie outside else', () => {
    const many = [spot(32.86, 39.93, 5), spot(2.35, 48.86, 2), spot(30.52, 50.45, 2)];
    expect(framed([...many, florida], -169)).toHaveLength(4);
    expect(framed([...many, spot(13.4, 52.5, 1), florida], -169)).toHaveLength(4);
  });

  it('leaves to pins what is far from the rest', () => {
    const places = [spot(32.86, 39.93, 9), paris, kyiv, florida];
    expect(framed(places, -169)).toHaveLength(3);
    expect(framed([ankara, florida], -169)).toHaveLength(2);
    expect(framed([], -169)).toEqual([]);
  });

  it('leaves nothing out where that hardly brings the rest nearer', () => {
    const belt = Array.from({ length: 24 }, (_, i) => spot(-90 + 8 * i, 20, 2));
    const [west, east] = [spot(-125, 20, 1), spot(150, 20, 2)];
    expect(framed([...belt, west, east], -169)).toHaveLength(26);
    expect(framed([...belt.slice(9, 15), ...belt.slice(9, 15), west], -169)).toHaveLength(12);
  });

  it('does not look at places without an event', () => {
    expect(framed([ankara, { ...florida, weight: 0 }], -169)).toHaveLength(1);
  });

  it('leaves out less than a tenth, whatever the places', () => {
    const place = fc.record({
      lon: fc.integer({ min: -180, max: 180 }),
      lat: fc.integer({ min: -60, max: 75 }),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const kept = new Set(framed(places, -169).map(({ x, y }) => `${x} ${y}`));
        const isKept = (one: Weighed) => {
          const { x, y } = toWorld(one, -169);
          return kept.has(`${x} ${y}`);
        };
        const sum = (all: readonly Weighed[]) => all.reduce((n, { weight }) => n + weight, 0);
        expect(sum(places.filter((one) => !isKept(one)))).toBeLessThan(0.1 * sum(places));
      }),
    );
  });

  it('has all its places inside, with room around', () => {
    for (const { x, y } of shownAt([ankara, paris, kyiv, florida], -169)) {
      expect(x).toBeGreaterThan(35);
      expect(x).toBeLessThan(405);
      expect(y).toBeGreaterThan(25);
      expect(y).toBeLessThan(275);
    }
  });

  it('has them in the part of the drawing that nothing lies over', () => {
    for (const { y } of shownAt([ankara, kyiv], -169, { ...free, y0: 120 })) {
      expect(y).toBeGreaterThan(130);
      expect(y).toBeLessThan(270);
    }
  });

  it('shows one place with its surroundings, and the world where there is none', () => {
    expect(fit([toWorld(kyiv, -169)], panel, -169).zoom).toBe(5);
    expect(fit([], panel, -169).zoom).toBeLessThan(1);
  });
});
