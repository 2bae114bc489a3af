import type { Box, Point } from '../../../chart/box';
import { clamp } from '../../../time/interval';
import type { Steps, Tie } from './settle';

/** A body as it lies in the drawing at rest. */
export type Piece = Point & {
  /** Its radius in pixels. */
  readonly r: number;
  /** The width of the name under it in pixels; 0 where it has none. */
  readonly name: number;
  /** The rectangle that it may not leave. */
  readonly box: Box;
  /** Whether it stays where it is; absent = no. */
  readonly still?: boolean;
};

// First names keep off each other, then lines off circles, which matters more.
const steps = { named: 60, all: 120 } as const;
const lineHeight = 15;
const gap = 4;
// What moves by less, in pixels, is at rest.
const enough = 0.05;
// Where so many things would have to be looked at, nobody sees the difference.
const most = { pieces: 1_200, checks: 60_000 } as const;

/** Pieces on their way: places, radii and masses, by index. */
type Motion = {
  readonly pieces: readonly Piece[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly r: Float64Array;
  readonly mass: Float64Array;
};

const massOf = ({ r, name }: Piece): number => r * r + (name ? 30 : 0);

/**
 * Moves pieces as little as needed so that none, with its name, lies on another, and no tie runs through
 * the circle of a third: the greater ones stay, the smaller give way.
 */
export function* relax(pieces: readonly Piece[], ties: readonly Tie[]): Steps<readonly Point[]> {
  const motion: Motion = {
    pieces,
    x: Float64Array.from(pieces, (piece) => piece.x),
    y: Float64Array.from(pieces, (piece) => piece.y),
    r: Float64Array.from(pieces, (piece) => piece.r),
    mass: Float64Array.from(pieces, massOf),
  };
  const { x, y } = motion;
  const looksAtTies = pieces.length * ties.length <= most.checks;
  for (let step = 0; step < steps.all && pieces.length <= most.pieces; step++) {
    const named = step < steps.named;
    const [xs, ys] = [x.slice(), y.slice()];
    if (looksAtTies) clear(motion, ties);
    part(motion, named);
    pieces.forEach(({ box, r, still }, i) => {
      if (still) return;
      const inside = (value: number, from: number, to: number) =>
        to - from > 2 * r ? clamp(value, from + r, to - r) : (from + to) / 2;
      x[i] = inside(x[i]!, box.x0, box.x1);
      y[i] = inside(y[i]!, box.y0, box.y1);
    });
    const moved = x.some((to, i) => Math.abs(to - xs[i]!) + Math.abs(y[i]! - ys[i]!) > enough);
    if (!moved && !named) break;
    yield;
  }
  return pieces.map((_, i) => ({ x: x[i]!, y: y[i]! }));
}

/** What share of a way apart the first of two goes. */
function shareOf({ pieces, mass }: Motion, one: number, other: number): number {
  if (pieces[one]!.still) return 0;
  return pieces[other]!.still ? 1 : mass[other]! / (mass[one]! + mass[other]!);
}

/** Half a step apart for each two that meet, with their names or without, along the shorter way out. */
function part(motion: Motion, named: boolean): void {
  const { pieces, x: xs, y: ys, r } = motion;
  const halves = pieces.map((piece) => Math.max(piece.r, named ? piece.name / 2 : 0) + gap / 2);
  const order = pieces.map((_, i) => i).sort((i, j) => xs[i]! - xs[j]! || i - j);
  const widest = halves.reduce((x, y) => Math.max(x, y), 0);
  order.forEach((i, place) => {
    for (let next = place + 1; next < order.length; next++) {
      const j = order[next]!;
      if (xs[j]! - xs[i]! > halves[i]! + widest) break;
      const x = halves[i]! + halves[j]! - Math.abs(xs[j]! - xs[i]!);
      const isAbove = ys[i]! <= ys[j]!;
      const above = isAbove ? i : j;
      const below = isAbove ? j : i;
      const under = named && pieces[above]!.name ? lineHeight : 0;
      const y = r[above]! + r[below]! + under + gap - (ys[below]! - ys[above]!);
      if (x <= 0 || y <= 0) continue;
      if (pieces[i]!.still && pieces[j]!.still) continue;
      const share = shareOf(motion, i, j);
      if (x < y) {
        const sign = xs[j]! >= xs[i]! ? 1 : -1;
        xs[i]! -= (sign * x * share) / 2;
        xs[j]! += (sign * x * (1 - share)) / 2;
      } else {
        const up = isAbove ? share : 1 - share;
        ys[above]! -= (y * up) / 2;
        ys[below]! += (y * (1 - up)) / 2;
      }
    }
  });
}

/** Each circle aside from the ties that run through it, and their ends a little the other way. */
function clear({ x, y, r, mass }: Motion, ties: readonly Tie[]): void {
  for (const { a, b } of ties) {
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < 1) continue;
    for (let i = 0; i < x.length; i++) {
      if (i === a || i === b) continue;
      const [px, py] = [x[i]! - x[a]!, y[i]! - y[a]!];
      const across = (px * dy - py * dx) / length;
      const lack = r[i]! + gap - Math.abs(across);
      if (lack <= 0) continue;
      const along = (px * dx + py * dy) / length;
      if (along <= 0 || along >= length) continue;
      const by = ((across >= 0 ? 1 : -1) * lack) / length;
      const ends = mass[a]! + mass[b]!;
      const share = ends / (ends + mass[i]!);
      const back = 0.3 * (1 - share);
      x[i]! += dy * by * 0.6 * share;
      y[i]! -= dx * by * 0.6 * share;
      x[a]! -= dy * by * back;
      x[b]! -= dy * by * back;
      y[a]! += dx * by * back;
      y[b]! += dx * by * back;
    }
  }
}
