import type { Box, Point } from '../../../chart/box';
import { clamp } from '../../../time/interval';
import type { Tie } from './settle';

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
const most = { pieces: 700, checks: 60_000 } as const;

/**
 * Moves pieces as little as needed so that none, with its name, lies on another, and no tie runs through
 * the circle of a third: the greater ones stay, the smaller give way.
 */
export function relax(pieces: readonly Piece[], ties: readonly Tie[]): readonly Point[] {
  const at = pieces.map(({ x, y }) => ({ x, y }));
  if (pieces.length > most.pieces) return at;
  const looksAtTies = pieces.length * ties.length <= most.checks;
  for (let step = 0; step < steps.all; step++) {
    const named = step < steps.named;
    const before = at.map(({ x, y }) => ({ x, y }));
    if (looksAtTies) clear(pieces, at, ties);
    part(pieces, at, named);
    pieces.forEach(({ box, r, still }, i) => {
      if (still) return;
      const inside = (value: number, from: number, to: number) =>
        to - from > 2 * r ? clamp(value, from + r, to - r) : (from + to) / 2;
      at[i]!.x = inside(at[i]!.x, box.x0, box.x1);
      at[i]!.y = inside(at[i]!.y, box.y0, box.y1);
    });
    const moved = at.some(
      ({ x, y }, i) => Math.abs(x - before[i]!.x) + Math.abs(y - before[i]!.y) > enough,
    );
    if (!moved && !named) break;
  }
  return at;
}

type Place = { x: number; y: number };

const massOf = ({ r, name }: Piece): number => r * r + (name ? 30 : 0);

/** What share of a way apart the first of two goes. */
function shareOf(one: Piece, other: Piece): number {
  if (one.still) return 0;
  return other.still ? 1 : massOf(other) / (massOf(one) + massOf(other));
}

/** Half a step apart for each two that meet, with their names or without, along the shorter way out. */
function part(pieces: readonly Piece[], at: Place[], named: boolean): void {
  const halves = pieces.map(({ r, name }) => Math.max(r, named ? name / 2 : 0) + gap / 2);
  const order = at.map((_, i) => i).sort((i, j) => at[i]!.x - at[j]!.x || i - j);
  const widest = halves.reduce((x, y) => Math.max(x, y), 0);
  order.forEach((i, place) => {
    for (let next = place + 1; next < order.length; next++) {
      const j = order[next]!;
      if (at[j]!.x - at[i]!.x > halves[i]! + widest) break;
      const x = halves[i]! + halves[j]! - Math.abs(at[j]!.x - at[i]!.x);
      const [above, below] = at[i]!.y <= at[j]!.y ? [i, j] : [j, i];
      const under = named && pieces[above]!.name ? lineHeight : 0;
      const y = pieces[above]!.r + pieces[below]!.r + under + gap - (at[below]!.y - at[above]!.y);
      if (x <= 0 || y <= 0) continue;
      if (pieces[i]!.still && pieces[j]!.still) continue;
      const share = shareOf(pieces[i]!, pieces[j]!);
      if (x < y) {
        const sign = at[j]!.x >= at[i]!.x ? 1 : -1;
        at[i]!.x -= (sign * x * share) / 2;
        at[j]!.x += (sign * x * (1 - share)) / 2;
      } else {
        const up = above === i ? share : 1 - share;
        at[above]!.y -= (y * up) / 2;
        at[below]!.y += (y * (1 - up)) / 2;
      }
    }
  });
}

/** Each circle aside from the ties that run through it, and their ends a little the other way. */
function clear(pieces: readonly Piece[], at: Place[], ties: readonly Tie[]): void {
  for (const { a, b } of ties) {
    const [p, q] = [at[a]!, at[b]!];
    const [dx, dy] = [q.x - p.x, q.y - p.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < 1) continue;
    for (let i = 0; i < pieces.length; i++) {
      if (i === a || i === b) continue;
      const { r } = pieces[i]!;
      const along = ((at[i]!.x - p.x) * dx + (at[i]!.y - p.y) * dy) / length;
      if (along <= 0 || along >= length) continue;
      const across = ((at[i]!.x - p.x) * dy - (at[i]!.y - p.y) * dx) / length;
      const lack = r + gap - Math.abs(across);
      if (lack <= 0) continue;
      const by = ((across >= 0 ? 1 : -1) * lack) / length;
      const ends = massOf(pieces[a]!) + massOf(pieces[b]!);
      const share = ends / (ends + massOf(pieces[i]!));
      at[i]!.x += dy * by * 0.6 * share;
      at[i]!.y -= dx * by * 0.6 * share;
      for (const end of [p, q]) {
        end.x -= dy * by * 0.3 * (1 - share);
        end.y += dx * by * 0.3 * (1 - share);
      }
    }
  }
}
