import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, type Size } from '../../../chart/box';
import { placeAt, tallyAt } from '../../../testing/places';
import { transformOf } from './camera';
import { marksOf, treeOf } from './marks';
import { layoutScene, type SceneTexts } from './scene';

const west = -169;
const panel: Size = { width: 440, height: 300 };
const unit = 4;
const texts: SceneTexts = {
  lines: ({ ids }) => [ids.join(' ')],
  shorter: () => [],
  pin: (marks) => `${marks.length} more`,
  country: ({ name }) => name,
  sea: (sea) => sea,
  rival: (word) => word,
};
const cameraAt = (zoom: number) => transformOf({ zoom, lat: 45, lon: 20 }, panel, west);

const someTallies = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -5, max: 45 }), fc.integer({ min: 30, max: 60 })), {
    minLength: 1,
    maxLength: 12,
    selector: String,
  })
  .map((at) => at.map(([lon, lat], i) => tallyAt(placeAt(`p${i}`, lon, lat))));

test('words go along with what they name, touch no others, and none is said of what split or joined', () => {
  fc.assert(
    fc.property(
      someTallies,
      fc.double({ min: 3, max: 5, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      (tallies, zoom, by) => {
        const tree = treeOf(tallies, unit, west);
        const sceneAt = (z: number, before?: Parameters<typeof layoutScene>[3]['before']) => {
          const transform = cameraAt(z);
          const marks = marksOf(tallies, tree, transform, { unit, west });
          const parts = { marks, countries: [], rivals: [], vocabulary: { places: new Map() } };
          const room = {
            ...{ size: panel, taken: [], target: 24 },
            free: { x0: 0, y0: 0, x1: 440, y1: 300 },
            ...(before && { before }),
          };
          return layoutScene(parts, transform, west, room, texts);
        };
        const scene = sceneAt(zoom);
        const now = sceneAt(zoom + by, { scene, transform: cameraAt(zoom) });
        const then = new Map(scene.marks.map((mark) => [mark.key, mark]));
        for (const [key, { lines, box }] of now.labels) {
          const mark = now.marks.find((each) => each.key === key)!;
          const [was, before] = [then.get(key)!, scene.labels.get(key)!];
          expect(lines).toEqual([mark.ids.join(' ')]);
          expect(box.x0 - mark.x).toBeCloseTo(before.box.x0 - was.x, 6);
          expect(box.y0 - mark.y).toBeCloseTo(before.box.y0 - was.y, 6);
        }
        const boxes = [...now.labels.values(), ...now.waters, ...now.pins].map(({ box }) => box);
        boxes.forEach((box, i) =>
          boxes.slice(0, i).forEach((other) => expect(overlap(box, other)).toBe(false)),
        );
      },
    ),
  );
});

test('nothing is named anew, and at the camera of before all stands as it stood', () => {
  const tallies = [tallyAt(placeAt('paris', 2.35, 48.86)), tallyAt(placeAt('kyiv', 30.5, 50.4))];
  const transform = cameraAt(4);
  const marks = marksOf(tallies, treeOf(tallies, unit, west), transform, { unit, west });
  const parts = { marks, countries: [], rivals: [], vocabulary: { places: new Map() } };
  const room = {
    ...{ size: panel, taken: [], target: 24 },
    free: { x0: 0, y0: 0, x1: 440, y1: 300 },
  };
  const scene = layoutScene(parts, transform, west, room, texts);
  expect(scene.labels.size).toBe(2);
  const same = layoutScene(
    parts,
    transform,
    west,
    { ...room, before: { scene, transform } },
    texts,
  );
  expect(same).toEqual(scene);
  const bare = { ...scene, labels: new Map(), waters: [], lands: [] };
  const none = layoutScene(
    parts,
    transform,
    west,
    { ...room, before: { scene: bare, transform } },
    texts,
  );
  expect(none).toEqual(bare);
});
