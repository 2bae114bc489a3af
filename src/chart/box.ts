/** Width and height of a drawing, in CSS pixels. */
export type Size = {
  /** Width in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
};

/** A point, in pixels of the drawing unless said otherwise where it is used. */
export type Point = {
  /** Distance from the left. */
  readonly x: number;
  /** Distance from the top. */
  readonly y: number;
};

/** A rectangle of the drawing, in pixels. */
export type Box = {
  /** Left. */
  readonly x0: number;
  /** Top. */
  readonly y0: number;
  /** Right. */
  readonly x1: number;
  /** Bottom. */
  readonly y1: number;
};

/** A straight line between two points. */
export type Line = readonly [from: Point, to: Point];

/** The rectangle of that width and height around a point. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** A vertical line as a rectangle that keeps `space` pixels free on both sides. */
export function beside(x: number, y0: number, y1: number, space: number): Box {
  return { x0: x - space, x1: x + space, y0, y1 };
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether a rectangle lies wholly in a drawing. */
export function within({ x0, y0, x1, y1 }: Box, { width, height }: Size): boolean {
  return x0 >= 0 && y0 >= 0 && x1 <= width && y1 <= height;
}

/** Whether the straight line between two points meets a rectangle (Liang and Barsky 1984). */
export function crosses([p, q]: Line, { x0, y0, x1, y1 }: Box): boolean {
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  let start = 0;
  let end = 1;
  for (const [step, room] of [
    [-dx, p.x - x0],
    [dx, x1 - p.x],
    [-dy, p.y - y0],
    [dy, y1 - p.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start <= end;
}

/**
 * The radius within which each mark is hit, so that the nearest one is: half the way to its neighbour, at
 * least 12 pixels and its own radius, at most `most` pixels.
 */
export function hitRadii(
  marks: readonly (Point & { readonly r: number })[],
  most: number,
): readonly number[] {
  // From left to right only those within twice the reach can matter.
  const order = marks.map((_, i) => i).sort((a, b) => marks[a]!.x - marks[b]!.x);
  const radii = new Array<number>(marks.length);
  order.forEach((i, place) => {
    const mark = marks[i]!;
    const least = Math.max(12, mark.r);
    let reach = most;
    for (const step of [-1, 1]) {
      for (let at = place + step; reach > least && at >= 0 && at < order.length; at += step) {
        const other = marks[order[at]!]!;
        if (Math.abs(other.x - mark.x) >= 2 * reach) break;
        reach = Math.min(reach, Math.hypot(other.x - mark.x, other.y - mark.y) / 2);
      }
    }
    radii[i] = Math.max(least, reach);
  });
  return radii;
}

/**
 * Where things of given sizes begin on a line from `from` to `to`, each as near to its wish as the
 * order and a gap allow. When they do not fit, they run over the end.
 */
export function spread(
  items: readonly { readonly at: number; readonly size: number }[],
  from: number,
  to: number,
  gap: number,
): readonly number[] {
  const order = items.map((_, i) => i).sort((a, b) => items[a]!.at - items[b]!.at || a - b);
  const starts = items.map(({ at, size }) => at - size / 2);
  let limit = to;
  for (const i of [...order].reverse()) {
    starts[i] = Math.min(starts[i]!, limit - items[i]!.size);
    limit = starts[i]! - gap;
  }
  limit = from;
  for (const i of order) {
    starts[i] = Math.max(starts[i]!, limit);
    limit = starts[i]! + items[i]!.size + gap;
  }
  return starts;
}
