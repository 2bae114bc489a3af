import type { Box } from '../chart/box';

/** What of a page is drawn, and how. */
export type SnapshotOptions = {
  /** Selector of what is left out: furniture and controls. */
  readonly omit: string;
  /** Selector of rows; a row that a scrolling box cuts is left out whole. */
  readonly rows: string;
  /** How many rows of a scrolling box are shown beyond what is in sight; 0 shows what is in sight alone. */
  readonly unroll: number;
  /**
   * What stands at the foot of a scrolling box that is not shown whole, given how many of its rows are left
   * out; null to say nothing. A box without rows has 0 of them.
   */
  readonly more: (box: Element, left: number) => string | null;
};

/** What every part of a snapshot is drawn on. */
export type Sheet = {
  /** What is drawn. */
  readonly options: SnapshotOptions;
  /** A rectangle of the screen in the picture's pixels. */
  readonly toBox: (rect: DOMRectReadOnly) => Box;
  /** A matrix to screen pixels as one to the picture's pixels. */
  readonly toMatrix: (matrix: DOMMatrixReadOnly) => DOMMatrixReadOnly;
  /** Screen pixels in one pixel of the picture. */
  readonly ratio: number;
  /** The value of `clip-path` that cuts what is drawn to a box, its corners round by `radius` pixels. */
  readonly clipTo: (box: Box, radius?: number) => string;
};

/** Where on the sheet an element is drawn. */
export type Spot = {
  /** What is seen of it. */
  readonly clip: Box;
  /** How far it is moved down from where it stands on the screen. */
  readonly dy: number;
  /** Right edge at which lines end in an ellipsis; null where they do not. */
  readonly ellipsis: number | null;
  /** Whether it shows so many lines and no more, so that the last of them ends in an ellipsis. */
  readonly clamped: boolean;
};

/** What two boxes have in common; a box of negative size where that is nothing. */
export function intersect(a: Box, b: Box): Box {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

/** A box moved down by `dy`, and made higher by `growth` at its lower edge. */
export function moved(box: Box, dy: number, growth = 0): Box {
  return { ...box, y0: box.y0 + dy, y1: box.y1 + dy + growth };
}

/** The attributes of a `rect` that fills a box. */
export function rectangle({ x0, y0, x1, y1 }: Box) {
  return { x: x0, y: y0, width: Math.max(0, x1 - x0), height: Math.max(0, y1 - y0) };
}
