import { boxAround, within, type Box, type Point, type Size } from '../../../chart/box';
import { takenBoxes, type TakenBoxes } from '../../../chart/grid';
import { labelSize, labelWidth } from '../../../chart/label';
import { totalOf } from '../../../engine/standing';
import type { ActorNode } from './graph';

/** The loop of an actor's contacts that name nobody else. */
export type Loop = Point & {
  /** The number beside it: those that took place, or all where none did. */
  readonly n: number;
  /** Where their count stands, beside the loop. */
  readonly count: Box;
};

/** A circle of the drawing. */
export type Disc = Point & {
  /** Its radius in pixels. */
  readonly r: number;
};

/** Radius of the loop of an actor alone in a contact, in pixels. */
export const loopR = 8;

/** The square around a disc, and so many pixels more on each side. */
export const discBox = (disc: Disc, more = 0): Box =>
  boxAround(disc, 2 * (disc.r + more), 2 * (disc.r + more));

/** The square around a loop. */
export const loopBox = (loop: Point): Box => discBox({ ...loop, r: loopR + 1 });

/**
 * Where the loop of an actor is drawn: above it, or else below, right or left, where loop and count meet
 * nothing of `taken` but `own`, which is the actor's; above when they meet something everywhere.
 */
export function placeLoop(
  disc: Disc,
  count: number,
  taken: TakenBoxes,
  size: Size,
  own?: Box,
): Loop {
  const width = labelWidth(String(count)) + 2;
  const reach = disc.r + loopR - 2;
  const at = (dx: number, dy: number, left = false): Loop => {
    const loop = { n: count, x: disc.x + dx * reach, y: disc.y + dy * reach };
    const beside = loopR + 2 + width / 2;
    const middle = { x: loop.x + (left ? -beside : beside), y: loop.y };
    return { ...loop, count: boxAround(middle, width, labelSize.line) };
  };
  const ways = [at(0, -1), at(0, -1, true), at(0, 1), at(1, 0), at(-1, 0, true)];
  const free = (box: Box) => within(box, size) && !taken.meets(box, own);
  return ways.find((loop) => free(loopBox(loop)) && free(loop.count)) ?? ways[0]!;
}

/** The loops of actors, null for those without a contact alone; of `marks`, their squares, each keeps off all but its own. */
export function placeLoops(
  actors: readonly ActorNode[],
  discs: readonly Disc[],
  marks: readonly Box[],
  corner: Box,
  size: Size,
): readonly (Loop | null)[] {
  const taken = takenBoxes([corner, ...marks], size);
  return actors.map(({ alone }, i) => {
    if (!totalOf(alone)) return null;
    const n = alone.took || totalOf(alone);
    // A loop touches its own disc; every other mark is in its way.
    const loop = placeLoop(discs[i]!, n, taken, size, marks[i]);
    taken.add(loopBox(loop));
    taken.add(loop.count);
    return loop;
  });
}
