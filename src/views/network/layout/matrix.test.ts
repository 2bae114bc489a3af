import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../chart/box';
import { contact, network } from '../../../testing/network';
import { graphOf, type Drawn } from './graph';
import { layoutMatrix } from './matrix';

const size = { width: 470, height: 260 };
const uncovered = { height: 0 };
const atRest = { k: 1, x: 0, y: 0 };
const all: Drawn = { form: 'matrix', kept: new Set(), opened: null };
const sideOf = (id: string) => (id < 'c' ? 'ua' : null);

describe('the matrix', () => {
  it('has a cell for each two who share a contact and a dot for each two who do not', () => {
    const graph = graphOf(network([contact('x', ['a', 'b']), contact('y', ['b', 'c', 'd'])]), all);
    const { cells, empty, actors } = layoutMatrix(graph, sideOf, size, uncovered, atRest);
    expect(cells.map(({ a, b }) => `${a} ${b}`).sort()).toEqual(['a b', 'b c', 'b d', 'c d']);
    expect(empty.match(/M/g)).toHaveLength(2);
    // By side, the one of the strongest first.
    expect(actors.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('takes as many as have room, the strongest, and no cell lies on another', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `p${i}`);
    const arbitrary = fc.array(fc.subarray(ids, { minLength: 2, maxLength: 7 }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(arbitrary, (heads) => {
        const rows = heads.map((of, i) => contact(`e${i}`, of));
        const graph = graphOf(network(rows), all);
        const { actors, cells, left } = layoutMatrix(graph, sideOf, size, uncovered, atRest);
        expect(actors.length + left.length).toBe(graph.actors.length);
        expect(actors.length).toBeLessThanOrEqual(24);
        const names = new Set(actors.map(({ id }) => id));
        const strongest = graph.actors.slice(0, actors.length).map(({ id }) => id);
        expect(names).toEqual(new Set(strongest));
        cells.forEach(({ box }, i) =>
          cells.slice(i + 1).forEach((other) => expect(overlap(box, other.box)).toBe(false)),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('has everybody where there is room, and is as wide as it is', () => {
    const large = { width: 1_400, height: 620 };
    const rows = Array.from({ length: 79 }, (_, i) => contact(`e${i}`, [`p${i}`, `p${i + 1}`]));
    const graph = graphOf(network(rows), all);
    const matrix = layoutMatrix(graph, sideOf, large, uncovered, atRest);
    expect(matrix.actors).toHaveLength(80);
    expect(matrix.left).toEqual([]);
    expect(matrix.cells).toHaveLength(79);
    expect(matrix.row).toBeGreaterThan(6);
    expect(Math.max(...matrix.cells.map(({ box }) => box.x1))).toBeLessThan(1_400 - 100);
    const small = layoutMatrix(graph, sideOf, size, uncovered, atRest);
    expect(small.left.map(({ id }) => id)).toEqual(
      graph.actors.slice(small.actors.length).map(({ id }) => id),
    );
  });

  it('tells the more by size where there are no shades', () => {
    const rows = [contact('x', ['a', 'b']), contact('y', ['a', 'b']), contact('z', ['b', 'c'])];
    const graph = graphOf(network([...rows, contact('w', ['a', 'c'], 'planned')]), all);
    const { cells, column } = layoutMatrix(graph, sideOf, size, uncovered, atRest, true);
    const wide = new Map(cells.map(({ a, b, box }) => [`${a} ${b}`, box.x1 - box.x0]));
    expect(wide.get('a b')).toBeGreaterThan(wide.get('b c')!);
    expect(wide.get('a b')).toBeCloseTo(column - 1);
    // What did not take place is hollow, which is told from all of these.
    expect(wide.get('a c')).toBeCloseTo(column - 1);
  });

  it('is nothing of nobody', () => {
    const { actors, cells, empty } = layoutMatrix(
      { actors: [], edges: [] },
      sideOf,
      size,
      uncovered,
      atRest,
    );
    expect([actors, cells, empty]).toEqual([[], [], '']);
  });
});
