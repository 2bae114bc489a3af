import { clamp } from '../time/interval';
import { crosses, overlap, type Box, type Line, type Size } from './box';

/** Things in the square cells of a drawing that they lie in, so that what is near is found without a look at all. */
export type Grid<T> = {
  /** Puts a thing into the cells of its rectangle; outside the drawing it is in none. */
  readonly add: (thing: T, box: Box) => void;
  /** The things in the cells of a rectangle: all that meet it, some that do not, and some more than once. */
  readonly near: (box: Box) => Iterable<T>;
};

/** An empty grid over a drawing; `side` is the length of a cell's side in pixels. */
export function createGrid<T>({ width, height }: Size, side: number): Grid<T> {
  const cells = new Map<number, T[]>();
  const columns = Math.floor(width / side) + 1;
  const rows = Math.floor(height / side) + 1;
  function* keys({ x0, y0, x1, y1 }: Box): Iterable<number> {
    const last = Math.min(columns - 1, Math.floor(x1 / side));
    const bottom = Math.min(rows - 1, Math.floor(y1 / side));
    for (let row = Math.max(0, Math.floor(y0 / side)); row <= bottom; row++) {
      for (let column = Math.max(0, Math.floor(x0 / side)); column <= last; column++) {
        yield row * columns + column;
      }
    }
  }
  return {
    add: (thing, box) => {
      for (const key of keys(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(thing);
        else cells.set(key, [thing]);
      }
    },
    *near(box) {
      for (const key of keys(box)) yield* cells.get(key) ?? [];
    },
  };
}

/** Rectangles of a drawing that other rectangles must not meet. */
export type TakenBoxes = {
  /** Adds one. */
  readonly add: (box: Box) => void;
  /** Whether a rectangle inside the drawing shares more than an edge with one of them; `but` is passed over. */
  readonly meets: (box: Box, but?: Box) => boolean;
};

/** The room that `boxes` take in a drawing, to which more can be added. */
export function takenBoxes(boxes: readonly Box[], drawing: Size): TakenBoxes {
  const grid = createGrid<Box>(drawing, 48);
  boxes.forEach((box) => grid.add(box, box));
  return {
    add: (box) => grid.add(box, box),
    meets: (box, but) => {
      for (const other of grid.near(box)) if (other !== but && overlap(box, other)) return true;
      return false;
    },
  };
}

const wide = 64;

/**
 * How many of the lines cross a rectangle inside the drawing, as a function of the rectangle; it counts no
 * further than `enough`.
 */
export function crossings(
  lines: readonly Line[],
  drawing: Size,
): (box: Box, enough: number) => number {
  const grid = createGrid<number>(drawing, wide);
  lines.forEach(([from, to], i) => {
    const [p, q] = from.y <= to.y ? [from, to] : [to, from];
    const last = Math.min(drawing.height, q.y);
    for (let y = wide * Math.floor(Math.max(0, p.y) / wide); y <= last; y += wide) {
      // What of the line is in this row of cells, and a pixel more, so that no rounding loses a corner.
      const along = (at: number) => {
        const share = q.y > p.y ? (at - p.y) / (q.y - p.y) : Number(at > p.y);
        return p.x + (q.x - p.x) * clamp(share, 0, 1);
      };
      const [a, b] = [along(y - 1), along(y + wide + 1)];
      grid.add(i, { x0: Math.min(a, b) - 1, y0: y, x1: Math.max(a, b) + 1, y1: y });
    }
  });
  // A line is in many cells and counts once: the last question for which it was looked at.
  const seen = new Uint32Array(lines.length);
  let question = 0;
  return (box, enough) => {
    question += 1;
    let n = 0;
    for (const i of grid.near(box)) {
      if (n >= enough) break;
      if (seen[i] === question) continue;
      seen[i] = question;
      if (crosses(lines[i]!, box)) n += 1;
    }
    return n;
  };
}
