import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocalEngine } from '../../../engine/local';
import { noFilters, type Filters } from '../../../filters/filters';
import { randomFilters } from '../../../testing/filters';
import { contact, week as rows } from '../../../testing/network';
import { createRandom } from '../../../testing/random';
import { synthesize } from '../../../testing/synthesize';
import { wholeFrame } from '../../../testing/talks';
import { year } from '../../../testing/year';
import { distance } from './bypass';
import { graphOf } from './graph';
import { radiusOf, unitRadius } from './measure';
import { fit, pack, partsOf } from './pack';
import { layoutNetwork, rimPosition } from './positions';
import { layoutScene } from './scene';
import { actorKey, hubKey, networkOf } from './ties';

const panel = { width: 408, height: 216 };
const noSide = () => null;
const layout = (of: typeof rows, size = panel) => layoutNetwork(networkOf(of, noSide), size);

describe('positions', () => {
  it('are the same to the digit every time, in any order of the rows', () => {
    expect([...layout([...rows].reverse())]).toEqual([...layout(rows)]);
  });

  it('hold every actor of a contact and a hub for four and more, and nobody who only spoke', () => {
    const positions = layout(rows);
    expect(positions.has(actorKey('kalin'))).toBe(true);
    expect(positions.has(hubKey('call'))).toBe(true);
    expect(positions.has(hubKey('florida'))).toBe(false);
    expect(positions.has(actorKey('rutte'))).toBe(false);
  });

  it('lie in the unit box and reach far into it, whatever the shape of the room', () => {
    for (const size of [panel, { width: 1300, height: 560 }, { width: 300, height: 500 }]) {
      const all = [...layout(rows, size).values()];
      for (const axis of ['x', 'y'] as const) {
        const values = all.map((position) => position[axis]);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...values)).toBeLessThanOrEqual(1);
        expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(0.6);
      }
    }
  });

  it('know a group that a named member has since swallowed', () => {
    const swallowed = contact('paris', ['macron', 'merz'], 'held', 'summit', ['coalition-leaders']);
    expect(layout([swallowed]).has(actorKey('coalition-leaders'))).toBe(true);
  });

  it('put a lone actor in the middle and nothing nowhere', () => {
    expect(layout([contact('one', ['a'])]).get(actorKey('a'))).toEqual({
      x: 0.5,
      y: expect.closeTo(0.5) as number,
    });
    expect(layout([]).size).toBe(0);
  });

  it('fall back to a fixed point of the rim', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const { x, y } = rimPosition(key);
        expect([x, y].some((value) => value === 0 || value === 1)).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(1);
        expect(rimPosition(key)).toEqual({ x, y });
      }),
    );
  });
});

describe('the year', async () => {
  const { latest } = await createLocalEngine(year).outline();
  const side = (id: string) => year.vocabulary.actors.get(id)?.side ?? null;
  const network = networkOf(latest, side);

  it.each([panel, { width: 1330, height: 570 }])('has no circle on another in %o', (size) => {
    const positions = layoutNetwork(network, size);
    const unit = unitRadius(network.measure, size);
    const discs = network.members.map(({ key, took }) => {
      const { x, y } = positions.get(key)!;
      return { x: x * size.width, y: y * size.height, r: radiusOf(took, unit) };
    });
    const meeting = discs.flatMap((one, i) =>
      discs
        .slice(i + 1)
        .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r),
    );
    expect(meeting).toEqual([]);
    const crossed = network.ties.filter(({ a, b }) =>
      discs.some((disc, i) => i !== a && i !== b && distance(disc, discs[a]!, discs[b]!) < disc.r),
    );
    // The others are led around by a bend.
    expect(crossed.length / network.ties.length).toBeLessThan(0.12);
  });
});

describe('two hundred filters and days', () => {
  it('move nobody by half a pixel', async () => {
    const dataset = synthesize({ seed: 11, events: 300, actors: 60, places: 6, days: 30 });
    const engine = createLocalEngine(dataset);
    const { latest } = await engine.outline();
    const side = (id: string) => dataset.vocabulary.actors.get(id)?.side ?? null;
    const members = networkOf(latest, side);
    const ground = { positions: layoutNetwork(members, panel), measure: members.measure };
    const size = { width: panel.width + 68, height: panel.height + 38 };
    const room = { size, covered: { width: 0, height: 0 }, target: 24 };
    const still = { k: 1, x: 0, y: 0 };
    const texts = { actor: (id: string) => id, hub: () => '' };
    const sceneOf = async (filters: Filters) => {
      const aggregates = await engine.aggregate(filters, wholeFrame);
      const graph = graphOf(aggregates, { form: 'hubs', kept: new Set(), opened: null });
      return layoutScene(graph, ground, room, still, texts);
    };
    const random = createRandom(3);
    const before = new Map<string, { readonly x: number; readonly y: number }>();
    let seen = 0;
    for (let i = 0; i <= 200; i++) {
      const scene = await sceneOf(i ? randomFilters(dataset, random) : noFilters);
      const marks = [
        ...scene.actors.map(({ id, x, y }) => ({ key: actorKey(id), x, y })),
        ...scene.hubs.map(({ row, x, y }) => ({ key: hubKey(row.event.id), x, y })),
      ];
      for (const { key, x, y } of marks) {
        const at = before.get(key) ?? { x, y };
        before.set(key, at);
        expect(Math.hypot(at.x - x, at.y - y), key).toBeLessThan(0.5);
        seen += 1;
      }
      for (const { a, course } of scene.edges) {
        const from = before.get(actorKey(a))!;
        expect(Math.hypot(course.from.x - from.x, course.from.y - from.y)).toBeLessThan(0.5);
      }
    }
    expect(seen).toBeGreaterThan(1_000);
    // Whoever comes up on any day has a place of its own, not one at the rim.
    for (const key of before.keys()) {
      if (key.startsWith('actor:')) expect(ground.positions.has(key), key).toBe(true);
    }
  });
});

describe('parts', () => {
  it('are packed into rectangles that fill the room and do not meet, by area', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }),
        (n) => {
          const sizes = [...n].sort((x, y) => y - x);
          const boxes = pack(sizes, panel);
          const areas = boxes.map(({ x0, y0, x1, y1 }) => (x1 - x0) * (y1 - y0));
          const whole = areas.reduce((sum, area) => sum + area, 0);
          expect(whole).toBeCloseTo(panel.width * panel.height, 3);
          sizes.forEach((size, i) => {
            if (i && size < sizes[i - 1]!) expect(areas[i]!).toBeLessThan(areas[i - 1]! + 1e-6);
          });
        },
      ),
    );
  });

  it('are found, the largest first', () => {
    const tie = (a: number, b: number) => ({ a, b, weight: 1 });
    expect(partsOf(6, [tie(4, 5), tie(1, 3), tie(3, 2)])).toEqual([[1, 2, 3], [4, 5], [0]]);
  });

  it('keep to their rectangle, the longer way along the longer side', () => {
    const points = [0, 1, 2, 3].map((i) => ({ x: 0.1 * i, y: 10 * i }));
    const box = { x0: 100, y0: 50, x1: 300, y1: 110 };
    const placed = fit(points, [1, 1, 1, 1], box);
    const xs = placed.map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(100);
    for (const { x, y } of placed) {
      expect(x).toBeGreaterThanOrEqual(box.x0);
      expect(x).toBeLessThanOrEqual(box.x1);
      expect(y).toBeGreaterThanOrEqual(box.y0);
      expect(y).toBeLessThanOrEqual(box.y1);
    }
  });
});
