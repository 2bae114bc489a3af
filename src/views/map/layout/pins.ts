import { group } from 'd3';
import { boxAround, overlap, type Box, type Point, type Size } from '../../../chart/box';
import { takenBoxes } from '../../../chart/grid';
import { labelWidth } from '../../../chart/label';
import { clamp } from '../../../time/interval';
import { inView, reachOf, type PlaceMark } from './marks';

/** A label at the edge of the drawing for what lies outside it. */
export type Pin = {
  /** What it stands for, most events first; several where the edge has no room for each. */
  readonly marks: readonly PlaceMark[];
  /** The edge. */
  readonly side: Side;
  /** Where the label lies. */
  readonly box: Box;
};

/** An edge of the drawing. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** How high a pin is, in pixels. */
export const pinHeight = 22;
const pinsAside = 4;
const pinsAbove = 2;
// How finely places along an edge are tried, in pixels.
const tried = 4;
const gap = 4;

/** The edge that the way from the middle of the drawing to a point outside it crosses. */
export function sideOf({ x, y }: Point, { width, height }: Size): Side {
  const dx = (x - width / 2) / width;
  const dy = (y - height / 2) / height;
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'top' : 'bottom';
}

const isUpright = (side: Side) => side === 'left' || side === 'right';

/** Where the way from the middle to a point outside crosses the edge, along that edge. */
function crossing({ x, y }: Point, side: Side, { width, height }: Size): number {
  const dx = x - width / 2;
  const dy = y - height / 2;
  return isUpright(side)
    ? height / 2 + (dy / Math.abs(dx)) * (width / 2)
    : width / 2 + (dx / Math.abs(dy)) * (height / 2);
}

/** The widest a pin may be in a drawing, in pixels. */
export function pinRoom({ width }: Size): number {
  return Math.min(200, width / 2 - 20);
}

function boxAt(side: Side, middle: number, width: number, free: Box): Box {
  const [from, to, size] = isUpright(side)
    ? [free.y0, free.y1, pinHeight]
    : [free.x0, free.x1, width];
  const start = clamp(middle - size / 2, from + gap, Math.max(from + gap, to - gap - size));
  const x0 = side === 'left' ? free.x0 : side === 'right' ? free.x1 - width : start;
  const y0 = side === 'top' ? free.y0 : side === 'bottom' ? free.y1 - pinHeight : start;
  return { x0, y0, x1: x0 + width, y1: y0 + pinHeight };
}

/** Where a pin of a width may lie along an edge, nearest to where it belongs first. */
function wishes(side: Side, at: number, width: number, free: Box): readonly Box[] {
  const length = isUpright(side) ? free.y1 - free.y0 : free.x1 - free.x0;
  const steps = Math.ceil(length / tried);
  return Array.from({ length: 2 * steps + 1 }, (_, i) =>
    boxAt(side, at + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * tried, width, free),
  );
}

/** The room in which pins are laid out. */
export type PinRoom = {
  /** The drawing. */
  readonly size: Size;
  /** The part of it that nothing else lies over. */
  readonly free: Box;
  /** What lies over that part all the same. */
  readonly taken: readonly Box[];
  /** Pixels between the middles of two pins on one side, so that each is hit with ease. */
  readonly apart: number;
};

/**
 * Labels at the edges of the drawing for marks outside it, ghosts left out: at most four at the left and at the
 * right, two at the top and at the bottom. What finds no room is gathered in the last pin of its edge. A pin lies
 * over no disc if it can; the discs that it must lie over are named as `under` it, and it stands for them too.
 */
export function layoutPins(
  marks: readonly PlaceMark[],
  { size, free, taken, apart }: PinRoom,
  label: (marks: readonly PlaceMark[], side: Side) => string,
): { readonly pins: readonly Pin[]; readonly under: ReadonlySet<string> } {
  const shown = marks.filter(({ now }) => now > 0);
  const outside = group(
    shown.filter((mark) => !inView(mark, size)),
    (mark) => sideOf(mark, size),
  );
  const discs = shown
    .filter((mark) => mark.form === 'disc' && inView(mark, size))
    .map((mark) => ({ mark, box: boxAround(mark, 2 * reachOf(mark), 2 * reachOf(mark)) }));
  const inked = takenBoxes(
    discs.map(({ box }) => box),
    size,
  );
  const under = new Set<string>();
  const pins: Pin[] = [];
  const widthOf = (of: readonly PlaceMark[], side: Side) => labelWidth(label(of, side)) + 12;
  // Fingers need more room above and below than the label is high.
  const spare = Math.max(gap, apart - pinHeight);
  const meets = (box: Box) => {
    const wide = {
      ...box,
      y0: box.y0 - spare,
      y1: box.y1 + spare,
      x0: box.x0 - gap,
      x1: box.x1 + gap,
    };
    return [...taken, ...pins.map((pin) => pin.box)].some((other) => overlap(wide, other));
  };
  const covered = (box: Box) =>
    discs.filter((disc) => !under.has(disc.mark.key) && overlap(box, disc.box));

  const boxesFor = (of: readonly PlaceMark[], side: Side) =>
    wishes(side, crossing(of[0]!, side, size), widthOf(of, side), free).filter(
      (box) => !meets(box),
    );

  for (const [side, here] of outside) {
    const most = isUpright(side) ? pinsAside : pinsAbove;
    const rest: PlaceMark[] = [];
    for (const [i, mark] of here.entries()) {
      const last = i === most - 1 && here.length > most;
      const box = i < most && !last && boxesFor([mark], side).find((wish) => !inked.meets(wish));
      if (box) pins.push({ marks: [mark], side, box });
      else rest.push(mark);
    }
    if (!rest.length) continue;
    // Where its own edge has no room for it, it lies at another; and where none has, others are gathered in it too.
    const roomFor = () =>
      [side, ...pins.map((pin) => pin.side)]
        .map((edge) => ({ edge, boxes: boxesFor(rest, edge) }))
        .find(({ boxes }) => boxes.length);
    let room = roomFor();
    while (!room && pins.length) {
      const own = pins.findLastIndex((pin) => pin.side === side);
      rest.unshift(...pins.splice(own, 1)[0]!.marks);
      room = roomFor();
    }
    // A drawing too small for anything shows this one pin all the same: nothing may be left out of the count.
    const { edge, boxes } = room ?? {
      edge: side,
      boxes: [boxAt(side, 0, widthOf(rest, side), free)],
    };
    const box = boxes.find((wish) => !inked.meets(wish)) ?? boxes[0]!;
    const hidden = covered(box).map(({ mark }) => mark);
    hidden.forEach(({ key }) => under.add(key));
    pins.push({ marks: [...rest, ...hidden], side: edge, box });
  }
  return { pins, under };
}
