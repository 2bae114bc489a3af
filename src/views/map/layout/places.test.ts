import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Box, type Size } from '../../../chart/box';
import { noStandings } from '../../../engine/standing';
import type { Place, PlacePrecision } from '../../../model/place';
import {
  cameraOf,
  fit,
  fromWorld,
  kmPerPixel,
  looksClosely,
  panCamera,
  toWorld,
  transformOf,
  withoutOutliers,
  zoomCamera,
  zoomExtent,
} from './camera';
import { layoutPins, placed, sideOf, unitRadius } from './places';
import { layoutScene, type SceneTexts } from './scene';
import type { PlaceTally } from './tally';

const place = (
  id: string,
  lon: number,
  lat: number,
  precision: PlacePrecision = 'city',
  radiusKm: number | null = null,
): Place => ({
  id,
  name: new Map([['en', id]]),
  aliases: [],
  country: null,
  lat,
  lon,
  precision,
  radiusKm,
});
const tally = (of: Place, now = 1, took = now): PlaceTally => ({
  place: of,
  now,
  open: Math.max(now, 1),
  standings: { ...noStandings, took, planned: now - took },
  sides: [],
});

const ankara = place('ankara', 32.86, 39.93);
const paris = place('paris', 2.35, 48.86);
const kyiv = place('kyiv', 30.52, 50.45);
const turkiye = place('turkiye', 35.2, 39, 'country');
const florida = place('florida', -81.7, 28.1, 'region', 300);
const all = [ankara, paris, kyiv, turkiye, florida];
const panel: Size = { width: 440, height: 300 };
const free: Box = { x0: 0, y0: 0, x1: 440, y1: 280 };
const room = { size: panel, free, taken: [], target: 24 };
const texts: SceneTexts = {
  lines: ({ place: { id }, form }) => (form === 'country' ? [id, 'city not stated'] : [id]),
  pin: (places) => places.map(({ place: { id } }) => id).join(' '),
  country: ({ name }) => name,
};

describe('the camera', () => {
  it('round-trips points of the globe', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -84.9, max: 84.9, noNaN: true }),
        (lon, lat) => {
          const back = fromWorld(toWorld(lon, lat));
          expect(back.lon).toBeCloseTo(lon, 9);
          expect(back.lat).toBeCloseTo(lat, 9);
        },
      ),
    );
  });

  it('round-trips through a transform to the decimals of a link', () => {
    const camera = { zoom: 4.25, lat: 39.9, lon: 32.9 };
    expect(cameraOf(transformOf(camera, panel), panel)).toEqual(camera);
  });

  it('puts the point looked at in the middle', () => {
    const { k, x, y } = transformOf({ zoom: 4, lat: 48.86, lon: 2.35 }, panel);
    const middle = toWorld(2.35, 48.86);
    expect(middle.x * k + x).toBeCloseTo(220);
    expect(middle.y * k + y).toBeCloseTo(150);
  });

  it('ends where the drawing is 50 km across', () => {
    const [, most] = zoomExtent(panel, 50);
    expect(kmPerPixel(most, 50) * panel.width).toBeCloseTo(50);
  });

  it('looks closely where a pixel is less than five kilometres', () => {
    const camera = { zoom: 4, lat: 48, lon: 15 };
    expect(kmPerPixel(2 ** 4, 48)).toBeGreaterThan(5);
    expect(looksClosely(camera)).toBe(false);
    expect(looksClosely({ ...camera, zoom: 5 })).toBe(true);
    // The same zoom shows less of the ground near the poles.
    expect(looksClosely({ ...camera, lat: 70 })).toBe(true);
  });

  it('steps nearer and farther about the middle, and to and fro', () => {
    const camera = { zoom: 4.25, lat: 39.9, lon: 32.9 };
    expect(zoomCamera(camera, 2, panel)).toEqual({ ...camera, zoom: 5.25 });
    const moved = panCamera(camera, 60, 0, panel);
    expect(moved.lon).toBeLessThan(camera.lon);
    expect(moved.lat).toBe(camera.lat);
    expect(panCamera(moved, -60, 0, panel).lon).toBeCloseTo(camera.lon, 3);
  });

  it('steps no farther than the world reaches, nor nearer than its ground does', () => {
    const near = zoomCamera({ zoom: 5, lat: 50, lon: 10 }, 1e6, panel);
    expect(kmPerPixel(2 ** near.zoom, near.lat) * panel.width).toBeCloseTo(50, 0);
    const whole = zoomCamera(near, 1e-9, panel);
    const { k, x, y } = transformOf(whole, panel);
    expect(k * 256).toBeGreaterThanOrEqual(439);
    for (const camera of [whole, panCamera(whole, 900, -900, panel)]) {
      const at = transformOf(camera, panel);
      expect(at.x).toBeLessThanOrEqual(1);
      expect(at.x + 256 * at.k).toBeGreaterThanOrEqual(panel.width - 1);
      expect(at.y + 256 * at.k).toBeGreaterThanOrEqual(panel.height - 1);
    }
    expect([x, y].every(Number.isFinite)).toBe(true);
  });

  it('leaves Florida out of a view of Europe, but not half of all places', () => {
    expect(withoutOutliers(all)).toEqual([ankara, paris, kyiv, turkiye]);
    expect(withoutOutliers([ankara, florida])).toEqual([ankara, florida]);
    expect(withoutOutliers([])).toEqual([]);
  });

  it('fits all places given inside, with room around', () => {
    const { k, x, y } = transformOf(fit([ankara, paris, kyiv], panel), panel);
    for (const { lon, lat } of [ankara, paris, kyiv]) {
      const at = toWorld(lon, lat);
      expect(at.x * k + x).toBeGreaterThan(40);
      expect(at.x * k + x).toBeLessThan(400);
      expect(at.y * k + y).toBeGreaterThan(30);
      expect(at.y * k + y).toBeLessThan(270);
    }
  });

  it('fits them in the part of the drawing that nothing lies over', () => {
    const below = { ...free, y0: 120 };
    const { k, y } = transformOf(fit([ankara, kyiv], panel, below), panel);
    for (const { lon, lat } of [ankara, kyiv]) {
      expect(toWorld(lon, lat).y * k + y).toBeGreaterThan(130);
      expect(toWorld(lon, lat).y * k + y).toBeLessThan(270);
    }
  });

  it('shows one place with its surroundings, and the world where there is none', () => {
    expect(fit([kyiv], panel).zoom).toBe(5);
    expect(fit([], panel).zoom).toBeLessThan(1);
  });
});

describe('places', () => {
  const at = transformOf({ zoom: 4, lat: 45, lon: 20 }, panel);

  it('show counts by area, and inside what took place', () => {
    const unit = unitRadius([tally(ankara, 4), tally(paris, 1)]);
    const four = placed(tally(ankara, 4, 1), at, unit);
    const one = placed(tally(paris, 1, 0), at, unit);
    expect(four.r / one.r).toBeCloseTo(2);
    expect(four.tookR).toBeCloseTo(one.r);
    expect(one.tookR).toBe(0);
  });

  it('draw a region as wide as it is on the ground', () => {
    const { r, form } = placed(
      tally(florida),
      transformOf({ zoom: 6, lat: 28, lon: -81 }, panel),
      10,
    );
    expect(form).toBe('region');
    expect(r * kmPerPixel(64, 28.1)).toBeCloseTo(300);
  });

  it('wear a ring of their sides only where it can be told apart', () => {
    const sided = (n: number, sides: readonly string[]) =>
      placed({ ...tally(ankara, n), sides }, at, 10).ringed;
    expect(sided(2, ['tr', 'ua'])).toBe(false);
    expect(sided(3, ['tr', 'ua'])).toBe(true);
    expect(sided(3, ['a', 'b', 'c', 'd', 'e'])).toBe(false);
    expect(sided(3, [])).toBe(false);
  });

  it('never draw a country as a disc', () => {
    expect(placed(tally(turkiye), at, 10)).toMatchObject({ form: 'country', r: 0 });
  });
});

describe('pins', () => {
  const at = transformOf({ zoom: 4, lat: 45, lon: 20 }, panel);
  const label = (places: readonly PlaceTally[]) => places.map(({ place: { id } }) => id).join(' ');

  it('stand at the edge on the way to the place', () => {
    const [pin, ...others] = layoutPins([placed(tally(florida), at, 10)], panel, free, 28, label);
    expect(others).toEqual([]);
    expect(pin).toMatchObject({ side: 'left', box: { x0: 0 } });
    expect(sideOf({ x: 900, y: 150 }, panel)).toBe('right');
    expect(sideOf({ x: 220, y: -400 }, panel)).toBe('top');
    expect(sideOf({ x: 220, y: 900 }, panel)).toBe('bottom');
  });

  it('leave out what is in view, and ghosts', () => {
    const places = [placed(tally(ankara), at, 10), placed(tally(florida, 0), at, 10)];
    expect(layoutPins(places, panel, free, 28, label)).toEqual([]);
  });

  it('keep to the part of the drawing that is free', () => {
    const east = placed(tally(place('east', 90, 45)), at, 10);
    const [pin] = layoutPins([east], panel, { ...free, y0: 200 }, 28, label);
    expect(pin!.side).toBe('right');
    expect(pin!.box.y0).toBeGreaterThanOrEqual(200);
    expect(pin!.box.y1).toBeLessThanOrEqual(280);
  });

  it('gather what the edge has no room for, and never meet on one side', () => {
    const far = Array.from({ length: 9 }, (_, i) => tally(place(`p${i}`, -90, 20 + i), 9 - i));
    const pins = layoutPins(
      far.map((one) => placed(one, at, 10)),
      panel,
      free,
      28,
      label,
    );
    expect(pins.map(({ places }) => places.length)).toEqual([1, 1, 1, 6]);
    expect(pins[0]!.places[0]!.place.id).toBe('p0');
    pins.forEach(({ box }, i) =>
      pins.slice(i + 1).forEach((other) => expect(overlap(box, other.box)).toBe(false)),
    );
  });
});

describe('the scene', () => {
  it('lets no label meet another, a disc, a pin or what lies over the map', () => {
    const tallies = Array.from({ length: 40 }, (_, i) =>
      tally(place(`place-${i}`, -20 + ((i * 37) % 70), 35 + ((i * 17) % 30)), 1 + (i % 5)),
    );
    const policy = { x0: 200, y0: 280, x1: 440, y1: 300 };
    const camera = fit([ankara, paris, kyiv], panel);
    const scene = layoutScene(
      tallies,
      [],
      transformOf(camera, panel),
      { ...room, taken: [policy] },
      texts,
    );
    const labels = [...scene.labels.values()].map(({ box }) => box);
    const others = [...scene.pins.map(({ box }) => box), policy];
    expect(labels.length).toBeGreaterThan(5);
    labels.forEach((box, i) => {
      [...labels.slice(i + 1), ...others].forEach((other) =>
        expect(overlap(box, other)).toBe(false),
      );
      scene.places.forEach(({ x, y, r }) => {
        const disc = { x0: x - r, y0: y - r, x1: x + r, y1: y + r };
        expect(overlap(box, disc)).toBe(false);
      });
    });
  });

  it('names every place of the opening view once, in view or at the edge', () => {
    const tallies = all.map((one) => tally(one));
    const camera = fit(withoutOutliers(all), panel);
    const scene = layoutScene(tallies, [], transformOf(camera, panel), room, texts);
    expect([...scene.labels.keys()].sort()).toEqual(['ankara', 'kyiv', 'paris', 'turkiye']);
    expect(scene.pins.map(({ places }) => places.map(({ place: { id } }) => id))).toEqual([
      ['florida'],
    ]);
    expect(scene.places).toHaveLength(4);
  });

  it('keeps ghosts without a label', () => {
    const scene = layoutScene(
      [tally(kyiv, 0)],
      [],
      transformOf({ zoom: 4, lat: 50, lon: 30 }, panel),
      room,
      texts,
    );
    expect(scene.places).toHaveLength(1);
    expect(scene.labels.size).toBe(0);
  });
});
