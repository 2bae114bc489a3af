/** A rectangle of the plot, in pixels from its top left corner: where something stands, so that other things keep away. */
export type Box = {
  /** Left end. */
  readonly x0: number;
  /** Right end. */
  readonly x1: number;
  /** Top. */
  readonly y0: number;
  /** Bottom. */
  readonly y1: number;
};

/** Whether two rectangles share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** The square of half side `half` about a point. */
export function around(x: number, y: number, half: number): Box {
  return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
}

/** A vertical line as a rectangle that keeps `space` pixels free on both sides. */
export function beside(x: number, y0: number, y1: number, space: number): Box {
  return { x0: x - space, x1: x + space, y0, y1 };
}
