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
  /** The height of a row, in pixels. */
  readonly row: number;
  /** The width of a column, in pixels. */
  readonly column: number;
  /** Whether a number fits into a cell. */
  readonly numbered: boolean;
  /** The actors that have no room. */
  readonly left: readonly LeftOut[];
};

// In a small drawing every row holds its name, in a large one names that have no room are left out; a pointer must still find a cell.
const leastRow = { small: 10.5, large: 6 } as const;
const largeFrom = 480;
const leastColumn = 4;
// Nobody reads further, and all of it is laid out anew whenever it moves.
const mostRows = 240;
const widest = 2.2;
const nameWidth = 118;
const margin = 12;
const gap = 1;
// Each number is an element of the page.
const mostNumbers = 150;
// Of its side, where the count is told by size.
const leastSide = 0.3;
const numeral = { width: 17, height: 14 } as const;

/** Lays the strongest actors of a graph of all pairs out as a grid, as many as have room in a drawing of that size; `sized` makes cells smaller instead of paler, for screens that show no shades. */
export function layoutMatrix(
  { actors, edges }: Pick<Graph, 'actors' | 'edges'>,
  sideOf: (id: string) => string | null,
  size: Size,
  covered: Pick<Size, 'height'>,
  { k, x, y }: Shift,
  sized = false,
): Matrix {
  const shown = actors.filter(({ contacts }) => contacts > 0);
  const height = Math.max(1, size.height - covered.height - 2 * margin);
  const met = edges.filter(({ count }) => count > 0);
  const width = Math.max(leastColumn, size.width - nameWidth - 2 * margin);
  const rows = Math.floor(height / leastRow[size.height < largeFrom ? 'small' : 'large']);
  const most = Math.max(2, Math.min(mostRows, rows, Math.floor(width / leastColumn)));
  const order = bySides(shown.slice(0, most), sideOf);
  const n = Math.max(1, order.length);
  const row = Math.min(34, height / n);
  const column = Math.min(widest * row, width / n);
  const left = Math.max(margin, (size.width - n * column - nameWidth) / 2);
  const top = covered.height + margin + Math.max(0, height - n * row) / 2;
  const across = (i: number) => (left + i * column) * k + x;
  const down = (i: number) => (top + i * row) * k + y;

  const place = new Map(order.map(({ id }, i) => [id, i]));
  const inside = met.filter(({ a, b }) => place.has(a) && place.has(b));
  const strongest = inside.reduce((max, { now }) => Math.max(max, now.took), 1);
  const full = new Set<number>();
  const cells = inside.map((edge): MatrixCell => {
    const [i, j] = [place.get(edge.a)!, place.get(edge.b)!].sort((one, other) => one - other);
    full.add(j! * n + i!);
    const shade = Math.sqrt(edge.now.took / strongest);
    const part = sized && edge.now.took ? leastSide + (1 - leastSide) * shade : 1;
    const half = { x: (part * (column * k - gap)) / 2, y: (part * (row * k - gap)) / 2 };
    const middle = { x: across(i! + 0.5), y: down(j! + 0.5) };
    const box = {
      x0: middle.x - half.x,
      x1: middle.x + half.x,
      y0: middle.y - half.y,
      y1: middle.y + half.y,
    };
    return { ...edge, box, shade };
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
    row: row * k,
    column: column * k,
    numbered:
      column * k >= numeral.width && row * k >= numeral.height && cells.length < mostNumbers,
    left: shown.slice(order.length),
  };
}

/** Actors side by side: the side of the first before the others, those of none among themselves at the end of their own. */
function bySides(
  actors: readonly ActorNode[],
  sideOf: (id: string) => string | null,
): readonly ActorNode[] {
  const sides = [...new Set(actors.map(({ id }) => sideOf(id)))];
  return sides.flatMap((side) => actors.filter(({ id }) => sideOf(id) === side));
}
