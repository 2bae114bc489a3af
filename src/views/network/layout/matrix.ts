import type { Box, Size } from '../../../chart/box';
import type { ActorNode, Edge, Graph, LeftOut } from './graph';
import type { Shift } from './scene';

/** An actor of the grid: its name ends its row and heads its column. */
export type MatrixActor = ActorNode & {
  /** Where its name begins. */
  readonly x: number;
  /** The middle of its row. */
  readonly y: number;
};

/** Two actors of the grid who share a contact. */
export type MatrixCell = Edge & {
  /** What it fills. */
  readonly box: Box;
  /** How dark it is, 0 to 1: the root of its part of the most, so that few are seen beside many; 0 where none took place. */
  readonly shade: number;
};

/** The network as a grid: one half of it, for the other says the same. */
export type Matrix = {
  /** The actors, by side, and on a side by contacts. */
  readonly actors: readonly MatrixActor[];
  /** The cells of those who share a contact, in the order of the graph's edges. */
  readonly cells: readonly MatrixCell[];
  /** The cells of those who share none, a dot in the middle of each, as the `d` of a path. */
  readonly empty: string;
  /** Whether a number fits into a cell. */
  readonly numbered: boolean;
  /** The actors that have no room. */
  readonly left: readonly LeftOut[];
};

// A row must hold its name, and a finger or a pointer must find a cell.
const leastRow = 10.5;
const widest = 2.2;
const nameWidth = 118;
const margin = 12;
const gap = 1;
// Each cell is an element of the page.
const mostCells = 430;
const numeral = { width: 17, height: 14 } as const;

/** Lays the strongest actors of a graph of all pairs out as a grid, as many as have room in a drawing of that size. */
export function layoutMatrix(
  { actors, edges }: Pick<Graph, 'actors' | 'edges'>,
  sideOf: (id: string) => string | null,
  size: Size,
  covered: Pick<Size, 'height'>,
  { k, x, y }: Shift,
): Matrix {
  const shown = actors.filter(({ contacts }) => contacts > 0);
  const height = Math.max(1, size.height - covered.height - 2 * margin);
  const met = edges.filter(({ count }) => count > 0);
  const taken = fitting(shown, met, Math.max(2, Math.floor(height / leastRow)));
  const order = bySides(taken, sideOf);
  const n = Math.max(1, order.length);
  const row = Math.min(34, height / n);
  const column = Math.min(widest * row, Math.max(4, size.width - nameWidth - 2 * margin) / n);
  const left = Math.max(margin, (size.width - n * column - nameWidth) / 2);
  const top = covered.height + margin + Math.max(0, height - n * row) / 2;
  const across = (i: number) => (left + i * column) * k + x;
  const down = (i: number) => (top + i * row) * k + y;

  const place = new Map(order.map(({ id }, i) => [id, i]));
  const inside = met.filter(({ a, b }) => place.has(a) && place.has(b));
  const most = inside.reduce((max, { now }) => Math.max(max, now.took), 1);
  const full = new Set<number>();
  const cells = inside.map((edge): MatrixCell => {
    const [i, j] = [place.get(edge.a)!, place.get(edge.b)!].sort((one, other) => one - other);
    full.add(j! * n + i!);
    const box = {
      x0: across(i!) + gap / 2,
      x1: across(i! + 1) - gap / 2,
      y0: down(j!) + gap / 2,
      y1: down(j! + 1) - gap / 2,
    };
    return { ...edge, box, shade: Math.sqrt(edge.now.took / most) };
  });
  let empty = '';
  for (let j = 1; j < order.length; j++) {
    for (let i = 0; i < j; i++) {
      if (!full.has(j * n + i))
        empty += `M${across(i + 0.5).toFixed(1)},${down(j + 0.5).toFixed(1)}h0`;
    }
  }
  return {
    actors: order.map((actor, i) => ({
      ...actor,
      x: across(i) + 4,
      y: down(i + 0.5),
    })),
    cells,
    empty,
    numbered: column * k >= numeral.width && row * k >= numeral.height && cells.length < 200,
    left: shown.slice(order.length),
  };
}

/** As many of the first as have room, and whose cells are not too many to be drawn. */
function fitting(
  actors: readonly ActorNode[],
  edges: readonly Edge[],
  rows: number,
): readonly ActorNode[] {
  const taken = actors.slice(0, rows);
  const place = new Map(taken.map(({ id }, i) => [id, i]));
  // How many cells each adds to those before it.
  const adds = new Uint32Array(taken.length);
  for (const { a, b } of edges) {
    const [i, j] = [place.get(a), place.get(b)];
    if (i !== undefined && j !== undefined) adds[Math.max(i, j)]!++;
  }
  let cells = 0;
  const over = taken.findIndex((_, i) => (cells += adds[i]!) > mostCells);
  return over < 0 ? taken : taken.slice(0, Math.max(2, over));
}

/** Actors side by side: the side of the first before the others, those of none among themselves at the end of their own. */
function bySides(
  actors: readonly ActorNode[],
  sideOf: (id: string) => string | null,
): readonly ActorNode[] {
  const sides = [...new Set(actors.map(({ id }) => sideOf(id)))];
  return sides.flatMap((side) => actors.filter(({ id }) => sideOf(id) === side));
}
