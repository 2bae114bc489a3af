import { describe, expect, it } from 'vitest';
import { overlap } from '../../../chart/box';
import { labelWidth } from '../../../chart/label';
import { contact, network } from '../../../testing/network';
import { graphOf } from './graph';
import { layoutMatrix } from './matrix';
import { gridKeyAt, gridNames } from './names';
import { actorKey } from './ties';
import { edgeKey } from './walk';

const rows = Array.from({ length: 79 }, (_, i) => contact(`e${i}`, [`p${i}`, `p${i + 1}`]));
const graph = graphOf(network(rows), { form: 'matrix', kept: new Set(), opened: null });
const atRest = { k: 1, x: 0, y: 0 };
const size = { width: 1_400, height: 620 };
const matrix = layoutMatrix(graph, () => null, size, { height: 0 }, atRest);
const nameOf = (id: string) => `Participant ${id}`;

describe('the names of a grid', () => {
  it('are those that have room, beside their discs or beyond, and none lies on another', () => {
    const names = gridNames(matrix, nameOf, size.width, []);
    expect(names.length).toBeGreaterThan(60);
    expect(names[0]).toMatchObject({ id: matrix.actors[0]!.id, from: null });
    const boxes = names.map(({ text, x, y }) => ({
      ...{ x0: x, x1: x + labelWidth(text, true), y0: y - 5, y1: y + 5 },
    }));
    boxes.forEach((one, i) =>
      boxes.slice(i + 1).forEach((other) => expect(overlap(one, other)).toBe(false)),
    );
    expect(Math.max(...boxes.map(({ x1 }) => x1))).toBeLessThanOrEqual(size.width);
  });

  it('have whoever is pointed at among them, whatever has to go', () => {
    const without = gridNames(matrix, nameOf, 0, []);
    const named = new Set(without.map(({ id }) => id));
    const missing = matrix.actors.filter(({ id }) => !named.has(id));
    expect(missing.length).toBeGreaterThan(20);
    const [one] = missing;
    const there = gridNames(matrix, nameOf, 0, [one!.id]);
    expect(there.find(({ id }) => id === one!.id)).toMatchObject({ over: true, y: one!.y });
    expect(there.length).toBeLessThan(without.length + 1);
  });
});

it('a point of a grid means the cell there, or whose row ends there', () => {
  for (const cell of matrix.cells) {
    const { x0, x1, y0, y1 } = cell.box;
    expect(gridKeyAt(matrix, { x: (x0 + x1) / 2, y: (y0 + y1) / 2 })).toBe(edgeKey(cell));
  }
  for (const { id, x, y } of matrix.actors) {
    expect(gridKeyAt(matrix, { x: x + 2, y })).toBe(actorKey(id));
  }
  const [first, last] = [matrix.actors[0]!, matrix.actors.at(-1)!];
  // Two who share no contact have a dot, which means nothing.
  expect(gridKeyAt(matrix, { x: first.x, y: last.y })).toBeNull();
});
