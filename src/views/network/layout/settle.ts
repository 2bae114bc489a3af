import type { Point } from '../../../chart/box';
import { clamp } from '../../../time/interval';

/** Something that is given a place: an actor or a hub. */
export type Body = {
  /** What tells it from the others. */
  readonly key: string;
  /** Its radius in pixels. */
  readonly r: number;
  /** The side it acts for; null for none. */
  readonly side: string | null;
};

/** What draws two bodies together. */
export type Tie = {
  /** Index of one. */
  readonly a: number;
  /** Index of the other. */
  readonly b: number;
  /** How strongly; above 0. */
  readonly weight: number;
};

/** Work done step by step, so that whoever does it can stop in between; it gives its result at the end. */
export type Steps<T> = Generator<undefined, T>;

const room = { link: 46, charge: -170, reach: 700, pull: 0.045, side: 0.06, gap: 12 } as const;
// Those who are many are settled enough sooner, and one would wait for the rest.
const ticksOf = (n: number): number => Math.round(clamp(60_000 / Math.max(1, n), 60, 300));
// The share of its strength that a simulation of 300 steps loses in each; a power of ours would differ in its
// last digit from one engine to the next.
const decay = 0.0228;
const friction = 0.6;
// Two at the same place are pushed apart by so much, the first to the left.
const nudge = 1e-6;

/** Bodies on their way: places and speeds, by index. */
type Motion = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vx: Float64Array;
  readonly vy: Float64Array;
  readonly r: Float64Array;
};

/** Does with the strength that is left what it does to the speeds of bodies. */
type Force = (alpha: number) => void;

/**
 * Where bodies come to rest that push each other off while ties hold them: about the origin, in pixels that
 * mean nothing yet. A simulation as d3-force makes it (velocity Verlet), each against each: of a few hundred
 * that is quicker than a tree of them, of thousands no slower. Only sums, products and roots are used, from
 * places of our own, so that it is the same to the digit on every machine.
 */
export function* settle(bodies: readonly Body[], ties: readonly Tie[]): Steps<readonly Point[]> {
  const n = bodies.length;
  const starts = startsOf(n);
  const motion: Motion = {
    x: Float64Array.from(starts, (start) => start.x),
    y: Float64Array.from(starts, (start) => start.y),
    vx: new Float64Array(n),
    vy: new Float64Array(n),
    r: Float64Array.from(bodies, ({ r }) => r),
  };
  const forces = [links(motion, ties), pushes(motion), pulls(motion), bySide(motion, bodies)];
  const { x, y, vx, vy } = motion;
  let alpha = 1;
  for (let tick = ticksOf(n); tick > 0; tick--) {
    alpha -= alpha * decay;
    for (const force of forces) force(alpha);
    for (let i = 0; i < n; i++) {
      vx[i]! *= friction;
      vy[i]! *= friction;
      x[i]! += vx[i]!;
      y[i]! += vy[i]!;
    }
    yield;
  }
  return bodies.map((_, i) => ({ x: x[i]!, y: y[i]! }));
}

/** Places for so many in a square about the origin, evenly spread (Roberts 2018, the plastic number). */
export function startsOf(n: number): readonly Point[] {
  const extent = 40 * Math.sqrt(n);
  const at = (i: number, step: number) => (((0.5 + (i + 1) * step) % 1) - 0.5) * extent;
  return Array.from({ length: n }, (_, i) => ({
    x: at(i, 0.754_877_666_246_693),
    y: at(i, 0.569_840_290_998_053),
  }));
}

/** Ties hold their ends at a length: less stiffly where both have many others to be near, more where one is strong. */
function links({ x, y, vx, vy, r }: Motion, ties: readonly Tie[]): Force {
  const counts = new Uint32Array(x.length);
  for (const { a, b } of ties) {
    counts[a]!++;
    counts[b]!++;
  }
  const springs = ties.map(({ a, b, weight }) => ({
    a,
    b,
    length: r[a]! + r[b]! + room.link / Math.sqrt(clamp(weight, 0.25, 4)),
    strength: Math.min(0.9, (0.5 + 0.25 * weight) / Math.min(counts[a]!, counts[b]!)),
    // Who has more ties moves less.
    share: counts[a]! / (counts[a]! + counts[b]!),
  }));
  return (alpha) => {
    for (const { a, b, length, strength, share } of springs) {
      const dx = x[b]! + vx[b]! - x[a]! - vx[a]! || nudge;
      const dy = y[b]! + vy[b]! - y[a]! - vy[a]! || nudge;
      const far = Math.sqrt(dx * dx + dy * dy);
      const by = ((far - length) / far) * alpha * strength;
      vx[b]! -= dx * by * share;
      vy[b]! -= dy * by * share;
      vx[a]! += dx * by * (1 - share);
      vy[a]! += dy * by * (1 - share);
    }
  };
}

/** All push each other off, the nearer the more, and out of each other's circle. */
function pushes({ x, y, vx, vy, r }: Motion): Force {
  const n = x.length;
  const reach = room.reach ** 2;
  const widest = 2 * (r.reduce((most, each) => Math.max(most, each), 0) + room.gap);
  const touching = widest * widest;
  return (alpha) => {
    const charge = room.charge * alpha;
    for (let i = 0; i < n; i++) {
      const [xi, yi] = [x[i]!, y[i]!];
      let [sumX, sumY] = [0, 0];
      for (let j = i + 1; j < n; j++) {
        let dx = x[j]! - xi;
        let dy = y[j]! - yi;
        let square = dx * dx + dy * dy;
        if (square >= reach) continue;
        if (square === 0) {
          dx = nudge;
          dy = nudge;
          square = dx * dx + dy * dy;
        }
        // Of two that all but touch it would be out of all measure.
        const by = charge / (square < 1 ? Math.sqrt(square) : square);
        sumX += dx * by;
        sumY += dy * by;
        vx[j]! -= dx * by;
        vy[j]! -= dy * by;
        if (square < touching) collide(i, j);
      }
      vx[i]! += sumX;
      vy[i]! += sumY;
    }
  };
  function collide(i: number, j: number): void {
    const dx = x[i]! + vx[i]! - x[j]! - vx[j]! || nudge;
    const dy = y[i]! + vy[i]! - y[j]! - vy[j]! || nudge;
    const [ri, rj] = [r[i]! + room.gap, r[j]! + room.gap];
    const square = dx * dx + dy * dy;
    if (square >= (ri + rj) ** 2) return;
    const far = Math.sqrt(square);
    const by = (ri + rj - far) / far;
    const share = (rj * rj) / (ri * ri + rj * rj);
    vx[i]! += dx * by * share;
    vy[i]! += dy * by * share;
    vx[j]! -= dx * by * (1 - share);
    vy[j]! -= dy * by * (1 - share);
  }
}

/** A weak pull of everyone towards the origin. */
function pulls({ x, y, vx, vy }: Motion): Force {
  return (alpha) => {
    for (let i = 0; i < x.length; i++) {
      vx[i]! -= x[i]! * room.pull * alpha;
      vy[i]! -= y[i]! * room.pull * alpha;
    }
  };
}

/** A weak pull of everyone towards the middle of their own side. */
function bySide({ x, y, vx, vy }: Motion, bodies: readonly Body[]): Force {
  const found = new Map<string, number[]>();
  bodies.forEach(({ side }, i) => {
    if (side === null) return;
    const members = found.get(side);
    if (members) members.push(i);
    else found.set(side, [i]);
  });
  const sides = [...found.values()].filter((members) => members.length > 1);
  return (alpha) => {
    const by = room.side * alpha;
    for (const members of sides) {
      let [mx, my] = [0, 0];
      for (const i of members) {
        mx += x[i]!;
        my += y[i]!;
      }
      mx /= members.length;
      my /= members.length;
      for (const i of members) {
        vx[i]! += (mx - x[i]!) * by;
        vy[i]! += (my - y[i]!) * by;
      }
    }
  };
}
