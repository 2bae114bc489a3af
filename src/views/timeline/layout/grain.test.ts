import { describe, expect, test } from 'vitest';
import { versionsOn } from '../../../engine/columns';
import { groundOf, usualSize } from '../../../testing/ground';
import { createRandom } from '../../../testing/random';
import { synthesize } from '../../../testing/synthesize';
import { year } from '../../../testing/year';
import { validate } from '../../../dataset/validate';
import raw from '../../../../data/umerov-ankara.json';
import { fitLanes, grainOf, leastRadius, needsAt, packedDay, type Grain } from './grain';
import { placeMarks } from './year';

const small = validate(raw).dataset!;
const grounds = [
  ['the year of talks', await groundOf(year)],
  ['two weeks', await groundOf(small)],
  ...(await Promise.all(
    [1, 2, 3].map(async (seed) => {
      const made = synthesize({ seed, events: 70 * seed, days: 60 * seed });
      return [`a made-up dataset, ${seed}`, await groundOf(made)] as const;
    }),
  )),
] as const;

const rank = (grain: Grain) =>
  grain.name === 'story' ? Infinity : grain.name === 'year' ? grain.radius : 0;

describe.each(grounds)('the grain of %s', (_, ground) => {
  const { input, plot, day: rest, extent } = ground;
  const { width } = usualSize;
  const at = (day: number) => grainOf(input, plot.heights, day, width);

  test('never gets coarser, nor marks smaller, while one zooms in', () => {
    let before = 0;
    for (let step = -8; step <= 32; step++) {
      const now = rank(at(rest * 2 ** (step / 4)));
      expect(now, `step ${step}`).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });

  test('holds between two steps of packing: the same marks in the same rows', () => {
    const random = createRandom(2);
    for (let i = 0; i < 5; i++) {
      const low = packedDay(rest * 2 ** (5 * random.next() - 1));
      const between = low * 2 ** (0.249 * random.next());
      expect(packedDay(between)).toBe(low);
      const [one, other] = [at(low), at(between)];
      // Whether there is room for a line each is asked of every zoom.
      if (one.name !== 'story' && other.name !== 'story') expect(other).toEqual(one);
    }
  });

  test('lets no mark stand out of its lane, and none be too small, at fifty zooms', () => {
    const random = createRandom(3);
    const drawn = { now: versionsOn(input.columns, Infinity), ghosts: new Uint32Array() };
    for (let i = 0; i < 50; i++) {
      const grain = at(rest * 2 ** (5 * random.next() - 1));
      if (grain.name !== 'year') continue;
      const { radius, swarm } = grain;
      expect(radius).toBeGreaterThanOrEqual(leastRadius);
      const marks = placeMarks({ ...input, drawn, window: extent, width, plot, radius, swarm });
      for (const { id, lanes, ys, form } of marks) {
        if (form === 'band') continue;
        const out = lanes.find((lane, j) => {
          const reach = Math.abs(ys[j]! - plot.middles[lane]!) + radius;
          return reach > plot.heights[lane]! / 2 + 1e-6;
        });
        if (out !== undefined) expect.fail(`${id} on lane ${out}, radius ${radius}`);
      }
    }
  });
});

test('the bundled datasets open as what they are: two weeks as a story, a year as a year', () => {
  const [[, ofYear], [, ofWeeks]] = grounds;
  const opening = ({ input, plot, day }: typeof ofYear) =>
    grainOf(input, plot.heights, day, usualSize.width).name;
  expect(opening(ofYear)).toBe('year');
  expect(opening(ofWeeks)).toBe('story');
});

test('very many events on few days are counts until one comes near', async () => {
  const many = await groundOf(synthesize({ seed: 5, events: 600, days: 100, reports: 1 }));
  const name = (zoom: number) =>
    grainOf(many.input, many.plot.heights, many.day * zoom, usualSize.width).name;
  expect([1 / 8, 1, 64].map(name)).toEqual(['density', 'year', 'story']);
});

test('a day that no zoom holds is a stack, and of very many counts', async () => {
  const on = async (events: number) => {
    const crowd = await groundOf(synthesize({ seed: 5, events, days: 1, reports: 1 }));
    const { input, plot } = crowd;
    return grainOf(input, plot.heights, usualSize.width, usualSize.width).name;
  };
  expect(await on(90)).toBe('story');
  expect(await on(2_000)).toBe('density');
});

describe('steps of packing', () => {
  test('are quarters of octaves, and a zoom on one is that one', () => {
    for (let i = -40; i < 40; i++) {
      expect(packedDay(2 ** (i / 4))).toBeCloseTo(2 ** (i / 4), 12);
      expect(packedDay(2 ** ((i + 0.9) / 4))).toBeCloseTo(2 ** (i / 4), 12);
    }
  });
});

describe('the needs of lanes', () => {
  const [, { input, day }] = grounds[0];

  test('are those of the largest usual marks that the room holds, and of none where it is too low', () => {
    const roomy = needsAt(input, day, 24, 1000);
    expect(roomy.radius).toBe(3.5);
    const low = needsAt(input, day, 24, 6 * 24);
    expect(low.radius === null || low.radius < 3.5).toBe(true);
    expect(needsAt(input, day, 24, 20).radius).toBeNull();
    // Each mark of such a lane lies inside of it.
    expect(Math.min(...roomy.heights)).toBeGreaterThanOrEqual(6);
  });

  test('are shared by load where one lane alone is fuller than the room', async () => {
    const many = await groundOf(synthesize({ seed: 5, events: 3_000, days: 30, reports: 1 }));
    const day = many.day / 16;
    const { heights, radius, hopeless } = needsAt(many.input, day, 24, 200);
    expect({ radius, hopeless }).toEqual({ radius: null, hopeless: true });
    expect(heights.reduce((sum, height) => sum + height)).toBeCloseTo(200);
    const loads = heights.map((_, lane) => many.input.on.lanes.filter((on) => on === lane).length);
    const most = loads.indexOf(Math.max(...loads));
    expect(heights[most]).toBe(Math.max(...heights));
    expect(needsAt(many.input, day, 24, 200_000).hopeless).toBe(false);
  });

  test('are met by fewer lanes where that makes marks easy to tell apart', () => {
    const tried: number[] = [];
    const fit = (radii: Readonly<Record<number, number | null>>, hopeless = 0) =>
      fitLanes(8, (n) => {
        tried.push(n);
        return { n, needs: { heights: [], radius: radii[n] ?? null, hopeless: n === hopeless } };
      }).n;
    expect(fit({ 8: 3.5 })).toBe(8);
    expect(fit({ 8: 2.5, 6: 3 })).toBe(6);
    expect(fit({ 7: 2.5, 5: 2.5 })).toBe(7);
    expect(fit({})).toBe(8);
    // Below four lanes say too little.
    expect(Math.min(...tried)).toBe(4);
    const none = { heights: [], radius: null, hopeless: false };
    expect(fitLanes(3, (n) => ({ n, needs: none })).n).toBe(3);
    // Where a lane by itself is too full no more are tried.
    expect(fit({ 7: 2.5, 5: 3.5 }, 6)).toBe(7);
    tried.length = 0;
    expect(fit({ 7: 3.5 }, 8)).toBe(8);
    expect(tried).toEqual([8]);
  });
});
