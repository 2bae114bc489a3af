import { softEnd } from './pen';
import { sheetOf } from './sheet';

/** A rectangle whose ends to the left and the right are soft, in pixels of the page. */
export type SoftBox = {
  /** Its left end. */
  readonly x: number;
  /** Its upper edge. */
  readonly y: number;
  /** From its left end to its right one. */
  readonly width: number;
  /** From its upper edge to its lower one. */
  readonly height: number;
};

/** The colours at the end and in the middle of soft rectangles, as CSS values. */
export type SoftColours = readonly [end: string, middle: string];

/** Paints one soft rectangle. */
function paintSoft(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: SoftBox,
  [end, middle]: SoftColours,
): void {
  const gradient = context.createLinearGradient(x, 0, x + width, 0);
  gradient.addColorStop(0, end);
  gradient.addColorStop(softEnd, middle);
  gradient.addColorStop(1 - softEnd, middle);
  gradient.addColorStop(1, end);
  context.globalAlpha = 1;
  // What has one colour all through is filled several times quicker without a gradient; whole pixels join unseen.
  const [x1, x2] = [Math.ceil(x + width * softEnd), Math.floor(x + width * (1 - softEnd))];
  context.fillStyle = gradient;
  if (x1 < x2) {
    context.fillRect(x, y, x1 - x, height);
    context.fillRect(x2, y, x + width - x2, height);
    context.fillStyle = middle;
    context.fillRect(x1, y, x2 - x1, height);
  } else context.fillRect(x, y, width, height);
}

/** Paints soft rectangles, one over the other; of many the upper and lower edges stand on whole pixels of the screen. */
export type PaintSofts = (
  context: CanvasRenderingContext2D,
  boxes: readonly SoftBox[],
  colours: SoftColours,
) => void;

// So few are painted one by one.
const fewest = 12;
// Setting a size costs more than some rows too many.
const fewestRows = 64;

/**
 * What paints soft rectangles on a canvas with so many pixels of the screen a pixel of the page. Where many are as wide
 * as the picture, most of a frame goes into filling them. Between two edges that follow each other down the page nothing
 * changes from row to row; so they are painted where each such part is one row high, and the rows are then drawn as high
 * as they are. Few are painted one by one, and all where no other canvas can be had.
 */
export function createSofts(ratio: number): PaintSofts {
  let held: CanvasRenderingContext2D | null = null;
  const sheetFor = ({ width }: HTMLCanvasElement) =>
    held?.canvas.width === width ? held : (held = sheetOf(width, fewestRows));
  return (context, boxes, colours) => {
    const sheet = boxes.length < fewest ? null : sheetFor(context.canvas);
    if (!sheet) return boxes.forEach((box) => paintSoft(context, box, colours));
    const across = sheet.canvas.width;
    const { e: left, f: upper } = context.getTransform();
    const ends = boxes.map(({ y, height }) => {
      const top = Math.round(y * ratio + upper);
      return [top, Math.max(top + 1, Math.round((y + height) * ratio + upper))] as const;
    });
    const edges = [...new Set(ends.flat())].sort((a, b) => a - b);
    const rowOf = new Map(edges.map((edge, row) => [edge, row]));
    if (sheet.canvas.height < edges.length) sheet.canvas.height = edges.length;
    sheet.setTransform(1, 0, 0, 1, 0, 0);
    sheet.clearRect(0, 0, across, sheet.canvas.height);
    sheet.setTransform(ratio, 0, 0, 1, left, 0);
    for (const [i, box] of boxes.entries()) {
      const [y, bottom] = ends[i]!.map((edge) => rowOf.get(edge)!) as [number, number];
      paintSoft(sheet, { ...box, y, height: bottom - y }, colours);
    }
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.imageSmoothingEnabled = false;
    for (const [row, bottom] of edges.slice(1).entries()) {
      const top = edges[row]!;
      context.drawImage(sheet.canvas, 0, row, across, 1, 0, top, across, bottom - top);
    }
    context.restore();
  };
}
