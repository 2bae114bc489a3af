import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Box, type Size } from '../../../chart/box';
import { placeAt, tallyAt } from '../../../testing/places';
import { toWorld, transformOf } from './camera';
import { fit } from './frame';
import { idsOf, inView, marksOf, reachOf, treeOf, type PlaceMark } from './marks';
import { layoutPins, sideOf } from './pins';
import { layoutScene, type SceneTexts } from './scene';
import type { PlaceTally } from './tally';

const west = -169;
const panel: Size = { width: 440, height: 300 };
const free: Box = { x0: 0, y0: 0, x1: 440, y1: 280 };
const policy: Box = { x0: 200, y0: 280, x1: 440, y1: 300 };
const room = { size: panel, free, taken: [policy], target: 24 };
const names = (marks: readonly PlaceMark[]) => marks.flatMap(idsOf).join(' ');
const texts: SceneTexts = {
  lines: (mark) =>
    mark.form === 'country' ? [names([mark]), 'city not stated'] : [mark.tallies[0]!.place.id],
  shorter: () => [],
  pin: (marks) => (marks.length > 1 ? `${marks.length} more` : marks[0]!.key),
  country: ({ name }) => name,
  sea: (sea) => sea,
  rival: (word) => word,
};
const ankara = placeAt('ankara', 32.86, 39.93);
const paris = placeAt('paris', 2.35, 48.86);
const kyiv = placeAt('kyiv', 30.52, 50.45);
const turkiye = placeAt('turkiye', 35.2, 39, 'country');
const florida = placeAt('florida', -81.7, 28.1, 'region', 300);

const europe = transformOf({ zoom: 4, lat: 45, lon: 20 }, panel, west);
const marksIn = (tallies: readonly PlaceTally[], at = europe, unit = 4) =>
  marksOf(tallies, treeOf(tallies, unit, west), at, { unit, west });
const sceneOf = (tallies: readonly PlaceTally[], at = europe) =>
  layoutScene(
    {
      marks: marksIn(tallies, at),
      countries: [],
      rivals: [],
      vocabulary: { places: new Map() },
    },
    at,
    west,
    room,
    texts,
  );
const pinRoom = { size: panel, free, taken: [policy], apart: 28 };
const pinsOf = (tallies: readonly PlaceTally[], at = pinRoom) =>
  layoutPins(marksIn(tallies), at, texts.pin).pins;

describe('pins', () => {
  it('stand at the edge on the way to the place', () => {
    const [pin, ...others] = pinsOf([tallyAt(florida)]);
    expect(others).toEqual([]);
    expect(pin).toMatchObject({ side: 'left', box: { x0: 0 } });
    expect(sideOf({ x: 900, y: 150 }, panel)).toBe('right');
    expect(sideOf({ x: 220, y: -400 }, panel)).toBe('top');
    expect(sideOf({ x: 220, y: 900 }, panel)).toBe('bottom');
  });

  it('leave out what is in view, and ghosts', () => {
    expect(pinsOf([tallyAt(ankara), tallyAt(florida, 0)])).toEqual([]);
  });

  it('keep to the part of the drawing that is free', () => {
    const east = tallyAt(placeAt('east', 90, 45));
    const [pin] = pinsOf([east], { ...pinRoom, free: { ...free, y0: 200 } });
    expect(pin!.side).toBe('right');
    expect(pin!.box.y0).toBeGreaterThanOrEqual(200);
    expect(pin!.box.y1).toBeLessThanOrEqual(280);
  });

  it('gather what the edge has no room for', () => {
    const far = Array.from({ length: 9 }, (_, i) =>
      tallyAt(placeAt(`p${i}`, -90, 4 + 8 * i), 9 - i),
    );
    const pins = pinsOf(far);
    expect(pins.map(({ marks }) => marks.length)).toEqual([1, 1, 1, 6]);
    expect(pins[0]!.marks[0]!.key).toBe('p0');
  });

  it('lie over no disc if they can, and stand for those that they must lie over', () => {
    const rim = Array.from({ length: 12 }, (_, i) =>
      tallyAt(placeAt(`rim${i}`, 2, 35.6 + 1.6 * i), 3),
    );
    const [pin] = pinsOf([tallyAt(florida), rim[5]!]);
    expect(pin!.marks).toHaveLength(1);
    const marks = marksIn([tallyAt(florida), ...rim]);
    const { pins, under } = layoutPins(marks, pinRoom, texts.pin);
    expect(pins).toHaveLength(1);
    expect(pins[0]!.marks.map(({ key }) => key)).toEqual(['florida', ...under]);
  });
});

const townsArbitrary = fc
  .array(
    fc.record({
      lon: fc.integer({ min: -150, max: 150 }),
      lat: fc.integer({ min: -50, max: 70 }),
      now: fc.integer({ min: 0, max: 12 }),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((towns) =>
    towns.map(({ lon, lat, now }, i) => tallyAt(placeAt(`town-${i}`, lon, lat), now)),
  );
const cameraArbitrary = fc.record({
  zoom: fc.double({ min: 1, max: 7, noNaN: true }),
  lat: fc.integer({ min: -50, max: 70 }),
  lon: fc.integer({ min: -150, max: 150 }),
});

describe('the scene', () => {
  it('lets nothing lie over anything, and leaves no event out, wherever one looks', () => {
    fc.assert(
      fc.property(townsArbitrary, cameraArbitrary, (tallies, camera) => {
        const scene = sceneOf(tallies, transformOf(camera, panel, west));
        const labels = [...scene.labels.values(), ...scene.waters].map(({ box }) => box);
        const boxes = [...labels, ...scene.pins.map(({ box }) => box)];
        boxes.forEach((box, i) =>
          boxes.slice(i + 1).forEach((other) => expect(overlap(box, other)).toBe(false)),
        );
        const discs = scene.marks.filter(({ now }) => now > 0);
        for (const mark of discs) {
          const r = reachOf(mark);
          const disc = { x0: mark.x - r, x1: mark.x + r, y0: mark.y - r, y1: mark.y + r };
          for (const box of boxes) expect(overlap(box, disc)).toBe(false);
        }
        // A label that is not close to its disc is at least nearer to it than to any other.
        const way = (mark: PlaceMark, { x0, y0, x1, y1 }: Box) =>
          Math.hypot(Math.max(x0 - mark.x, 0, mark.x - x1), Math.max(y0 - mark.y, 0, mark.y - y1)) -
          reachOf(mark);
        for (const [key, { box }] of scene.labels) {
          const own = way(
            discs.find((mark) => mark.key === key)!,
            box,
          );
          const nearest = Math.min(...discs.map((mark) => way(mark, box)));
          expect(own <= 6 || own === nearest).toBe(true);
        }
        const counted = [...discs, ...scene.pins.flatMap(({ marks }) => marks)];
        const sum = counted.reduce((n, { now }) => n + now, 0);
        expect(sum).toBe(tallies.reduce((n, { now }) => n + now, 0));
        for (const mark of scene.marks) expect(inView(mark, panel)).toBe(true);
      }),
    );
  });

  it('names every place of the opening view once, in view or at the edge', () => {
    const all = [ankara, paris, kyiv, turkiye, florida].map((place) => tallyAt(place));
    const points = [ankara, paris, kyiv].map((place) => toWorld(place, west));
    const scene = sceneOf(all, transformOf(fit(points, panel, west), panel, west));
    expect([...scene.labels.keys()].sort()).toEqual(['ankara', 'kyiv', 'paris', 'turkiye']);
    expect(scene.pins.map(({ marks }) => names(marks))).toEqual(['florida']);
    expect(scene.marks).toHaveLength(4);
  });

  it('keeps ghosts without a label', () => {
    const scene = sceneOf([tallyAt(kyiv, 0)]);
    expect(scene.marks).toHaveLength(1);
    expect(scene.labels.size).toBe(0);
  });
});
