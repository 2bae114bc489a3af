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

/** A colour and how much of it covers, at the ends and in the middle, each from 0 to 1. */
type Cover = {
  readonly rgb: readonly [number, number, number];
  readonly end: number;
  readonly middle: number;
};

const plain = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/;

/** What covers where both are one colour in numbers; null for any others. */
function coverOf(colours: SoftColours): Cover | null {
  const [ends, middle] = colours.map((colour) => plain.exec(colour)?.slice(1).map(Number));
  if (!ends || !middle) return null;
  const [red, green, blue, end] = ends as [number, number, number, number];
  const isOne = red === middle[0] && green === middle[1] && blue === middle[2];
  return isOne ? { rgb: [red, green, blue], end, middle: middle[3]! } : null;
}

/** Takes from what still shines through along a row what a soft rectangle covers, both in pixels of the screen. */
function coverRow(
  clear: Float32Array,
  x: number,
  width: number,
  { end, middle }: Pick<Cover, 'end' | 'middle'>,
): void {
  const soft = width * softEnd;
  const slope = (middle - end) / soft;
  // The pixels whose middles lie in it, and of those the ones where it is full.
  const clip = (at: number) => Math.min(clear.length, Math.max(0, Math.ceil(at - 0.5)));
  const [from, full, ebbs, to] = [x, x + soft, x + width - soft, x + width].map(clip) as [
    number,
    number,
    number,
    number,
  ];
  for (let i = from; i < full; i++) clear[i]! *= 1 - end - slope * (i + 0.5 - x);
  for (let i = full; i < ebbs; i++) clear[i]! *= 1 - middle;
  for (let i = ebbs; i < to; i++) clear[i]! *= 1 - end - slope * (x + width - i - 0.5);
}

/**
 * What paints soft rectangles on a canvas with so many pixels of the screen a pixel of the page. Where many are as wide
 * as the picture, most of a frame goes into filling them. Between two edges that follow each other down the page nothing
 * changes from row to row; so for each such part one row is reckoned, of how much its rectangles leave to shine through
 * (Porter and Duff 1984: what each covers, one over the other), and drawn as high as the part is. Few are painted one by
 * one, and all where no other canvas can be had or they are not of one colour.
 */
export function createSofts(ratio: number): PaintSofts {
  let held: CanvasRenderingContext2D | null = null;
  const sheetFor = (width: number, height: number) =>
    held?.canvas.width === width && held.canvas.height >= height
      ? held
      : (held = sheetOf(width, height));
  return (context, boxes, colours) => {
    const paintEach = () => boxes.forEach((box) => paintSoft(context, box, colours));
    const cover = boxes.length < fewest ? null : coverOf(colours);
    if (!cover) return paintEach();
    const { e: left, f: upper } = context.getTransform();
    const ends = boxes.map(({ y, height }) => {
      const top = Math.round(y * ratio + upper);
      return [top, Math.max(top + 1, Math.round((y + height) * ratio + upper))] as const;
    });
    const edges = [...new Set(ends.flat())].sort((a, b) => a - b);
    const across = context.canvas.width;
    const down = edges.length - 1;
    const sheet = across > 0 ? sheetFor(across, down) : null;
    if (!sheet) return paintEach();
    const rowOf = new Map(edges.map((edge, row) => [edge, row]));
    const clear = new Float32Array(across * down).fill(1);
    for (const [i, { x, width }] of boxes.entries()) {
      const [first, last] = ends[i]!.map((edge) => rowOf.get(edge)!) as [number, number];
      for (let row = first; row < last; row++) {
        const along = clear.subarray(row * across, (row + 1) * across);
        coverRow(along, x * ratio + left, width * ratio, cover);
      }
    }
    const image = sheet.createImageData(across, down);
    const [red, green, blue] = cover.rgb;
    const rgb = (blue << 16) | (green << 8) | red;
    // As canvases have them: blue, green and red below alpha.
    const pixels = new Uint32Array(image.data.buffer);
    for (let i = 0; i < clear.length; i++) {
      pixels[i] = ((Math.round(255 * (1 - clear[i]!)) << 24) | rgb) >>> 0;
    }
    sheet.putImageData(image, 0, 0);
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
