import { describe, expect, it } from 'vitest';
import type { Size } from '../../../chart/box';
import { labelWidth, clip } from '../../../chart/label';
import type { EventRow } from '../../../engine/engine';
import { contact, network, statement } from '../../../testing/network';
import { graphOf } from './graph';
import { radiusOf, unitRadius } from './measure';
import { layoutNetwork, type NetworkPositions } from './positions';
import { innerRoom, layoutScene } from './scene';
import { actorKey, networkOf } from './ties';
import { orderOf } from './walk';

const size = { width: 440, height: 300 };
const covered = { width: 0, height: 0 };
const room = innerRoom(size, covered);
const atRest = { k: 1, x: 0, y: 0 };
const ids = (n: number, of = 'a') => Array.from({ length: n }, (_, i) => `${of}-${i}`);

/** Where everybody of rows lies. */
function lay(rows: readonly EventRow[]) {
  const members = networkOf(rows, () => null);
  return { members, positions: layoutNetwork(members, room) };
}

/** What is drawn of rows, each actor called so. */
function draw(rows: readonly EventRow[], nameOf = (id: string) => id) {
  const { members, positions } = lay(rows);
  const graph = graphOf(network(rows), { form: 'all', kept: new Set(), opened: null });
  const scene = layoutScene(
    graph,
    { positions, measure: members.measure },
    { size, covered, target: 24 },
    atRest,
    { actor: (id, wide) => clip(nameOf(id), wide), hub: () => 'Talks' },
  );
  return { positions, graph, scene };
}

function expectInside(positions: NetworkPositions, n: number) {
  expect(positions.size).toBe(n);
  for (const { x, y } of positions.values()) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(1);
  }
}

/** How many circles of a drawing that is so large lie over another one. */
function overlapping(rows: readonly EventRow[], large: Size): number {
  const { measure } = networkOf(rows, () => null);
  const within = innerRoom(large, covered);
  const positions = layoutNetwork(
    networkOf(rows, () => null),
    within,
  );
  const r = radiusOf(1, unitRadius(measure, large));
  const at = [...positions.values()].map(({ x, y }) => [x * within.width, y * within.height]);
  return at.filter(([x, y], i) =>
    at.some((other, j) => i !== j && Math.hypot(x! - other[0]!, y! - other[1]!) < 2 * r),
  ).length;
}

describe('an unusual network', () => {
  it('of one actor is that actor in the middle, with its loop', () => {
    const { positions, scene } = draw([contact('only', ['a'])]);
    expect(positions.get(actorKey('a'))!.x).toBe(0.5);
    expect(scene.actors.map(({ loop }) => loop?.n)).toEqual([1]);
    expect(scene.labels.size).toBe(1);
  });

  it('without a contact has nothing, and those who only spoke are told of', () => {
    const { positions, scene, graph } = draw([statement('said', ['a']), contact('empty', [])]);
    expect(positions.size).toBe(0);
    expect(scene.actors).toEqual([]);
    expect(graph.spoke).toEqual(['a']);
  });

  it('of one event of a thousand ties nobody to anybody, and all of them have a place', () => {
    const { members, positions } = lay([contact('crowd', ids(1_000))]);
    expectInside(positions, 1_001);
    expect(members.ties.length).toBeLessThanOrEqual(1_000);
  });

  it('of very many has no circle on another', () => {
    const parts = ids(300).map((id, i) => contact(`c-${i}`, [id, `b-${i}`]));
    expect(overlapping(parts, size)).toBe(0);
    expect(overlapping([contact('crowd', ids(1_000))], { width: 690, height: 640 })).toBe(0);
  });

  it('of sixty of one name draws each, and no name lies on another', () => {
    const rows = ids(60).map((id, i) => contact(`c-${i}`, [id, `a-${(i + 1) % 60}`]));
    const { scene } = draw(rows, () => 'Oleksandr Kovalenko');
    expect(scene.actors).toHaveLength(60);
    const boxes = [...scene.labels.values()].map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes[0]!.x1 - boxes[0]!.x0).toBe(labelWidth('Oleksandr Kovalenko'));
    boxes.forEach((one, i) =>
      boxes
        .slice(i + 1)
        .forEach((other) =>
          expect(
            one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1,
          ).toBe(false),
        ),
    );
  });

  it('may have an actor of any name', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
    const rows = names.map((id) => contact(`with-${id}`, [id, 'a']));
    const { positions, scene, graph } = draw(rows);
    expectInside(positions, 5);
    for (const id of names) expect(positions.has(actorKey(id))).toBe(true);
    expect(scene.actors.map(({ id }) => id).sort()).toEqual([...names, 'a'].sort());
    expect(orderOf(graph).filter((key) => key.startsWith(actorKey('')))).toHaveLength(5);
  });

  it('of three hundred parts packs them beside each other, none on another', () => {
    const rows = ids(300).map((id, i) => contact(`c-${i}`, [id, `b-${i}`]));
    const { positions } = lay(rows);
    expectInside(positions, 600);
    const middles = ids(300).map((id, i) => {
      const [a, b] = [positions.get(actorKey(id))!, positions.get(actorKey(`b-${i}`))!];
      return { x: ((a.x + b.x) / 2) * room.width, y: ((a.y + b.y) / 2) * room.height };
    });
    const nearest = middles.map((one, i) =>
      Math.min(
        ...middles.map((other, j) =>
          i === j ? Infinity : Math.hypot(one.x - other.x, one.y - other.y),
        ),
      ),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(4);
  });

  it('as a star of three hundred has its middle among its rays, on all sides', () => {
    const rows = ids(300).map((id, i) => contact(`c-${i}`, ['middle', id]));
    const { positions } = lay(rows);
    expectInside(positions, 301);
    const { x, y } = positions.get(actorKey('middle'))!;
    const rays = ids(300).map((id) => positions.get(actorKey(id))!);
    for (const isThere of [
      rays.filter((ray) => ray.x < x),
      rays.filter((ray) => ray.x > x),
      rays.filter((ray) => ray.y < y),
      rays.filter((ray) => ray.y > y),
    ]) {
      expect(isThere.length).toBeGreaterThan(75);
    }
  });
});
