import type { Paint } from './paints';
import type { Look } from './pen';
import { sheetOf } from './sheet';

/** A shape that is drawn very often. */
export type Stamp = {
  /** The `d` of a path about 0,0, whose numbers bound it. */
  readonly d: string;
  /** Where it stands across, in pixels of the page. */
  readonly x: number;
  /** Where it stands down. */
  readonly y: number;
  /** How it looks. */
  readonly look: Look;
};

/** Draws shapes, later ones over earlier ones. A paint is told by its identity: another object is another paint. */
export type PaintStamps = (
  context: CanvasRenderingContext2D,
  stamps: readonly Stamp[],
  paintOf: (look: Look) => Paint,
) => void;

/** Paints a shape about 0,0, given as the `d` of a path, as something is painted. */
export type PaintShape = (context: CanvasRenderingContext2D, paint: Paint, d: string) => void;

// To paint so few shapes is quicker than to copy them, which takes the whole canvas.
const fewest = 100;
// Parts of a pixel of the screen across, of which each has its own picture: times are finer than rows.
const parts = 2;
// Pixels across of what pictures are painted on; a shape may be wider.
const shelf = 2048;

/** A shape as it was painted once: its pixels that are not empty, as the canvas has them: blue, green and red over alpha from above. */
type Picture = {
  /** Where each stands from the middle, in pixels of the screen across. */
  readonly dx: Int16Array;
  /** The same down. */
  readonly dy: Int16Array;
  /** Their colours. */
  readonly colour: Uint32Array;
  /** How far each stands from the middle in the pixels of a canvas of that width, one row after the other. */
  steps: { readonly width: number; readonly by: Int32Array };
};

/** What is known of a shape in a paint. */
type Known = {
  /** Pixels from its middle to its edge. */
  readonly half: number;
  /** Its picture for each part; null while it is to be painted. */
  readonly byPart: (Picture | null | undefined)[];
};

/** A shape that is to be painted for one part, and where its picture has its upper left corner. */
type Order = Pick<Stamp, 'd'> &
  Known & { readonly paint: Paint; readonly part: number; left: number; top: number };

/** The pixels of a canvas, and what brings them onto it. */
type Buffer = { readonly sheet: CanvasRenderingContext2D; readonly image: ImageData };

/** How far a shape reaches from its middle, with its outline; at the corners that reaches farther than its width. */
const reachOf = (d: string, { width, stroke }: Paint): number =>
  Math.max(...(d.match(/[\d.]+/g) ?? []).map(Number)) + (stroke ? width : 0);

const mixed = (above: number, alpha: number, below: number, rest: number, shift: number): number =>
  Math.round(
    (((above >>> shift) & 255) * alpha + ((below >>> shift) & 255) * rest) / (alpha + rest),
  ) << shift;

// Two colours at a time, each in the lower half of its 16 bits; the rounding is exact for what two bytes can hold.
const pair = 0xff00ff;
const halves = 0x800080;
const blended = (above: number, alpha: number, below: number): number => {
  const sum = (Math.imul(above & pair, alpha) + Math.imul(below & pair, 255 - alpha) + halves) | 0;
  return ((sum + ((sum >>> 8) & pair)) >>> 8) & pair;
};

/** The same over what shows nothing below it, as most of many marks are: the way that costs least. */
const overOpaque = (above: number, alpha: number, below: number): number =>
  (0xff000000 |
    ((blended(above >>> 8, alpha, below >>> 8) & 0xff) << 8) |
    blended(above, alpha, below)) >>>
  0;

/** One pixel over another, both with alpha and not multiplied by it (Porter and Duff 1984, "over"). */
function over(above: number, below: number): number {
  const alpha = above >>> 24;
  if (alpha === 255 || below === 0) return above;
  if (below >>> 24 === 255) return overOpaque(above, alpha, below);
  const rest = ((below >>> 24) * (255 - alpha)) / 255;
  const rgb =
    mixed(above, alpha, below, rest, 16) |
    mixed(above, alpha, below, rest, 8) |
    mixed(above, alpha, below, rest, 0);
  return ((Math.round(alpha + rest) << 24) | rgb) >>> 0;
}

/** The pixels of a square of an image that are not empty. */
function cut({ data, width }: ImageData, left: number, top: number, half: number): Picture {
  const all = new Uint32Array(data.buffer);
  const [dx, dy, colour]: [number[], number[], number[]] = [[], [], []];
  for (let y = -half; y <= half; y++) {
    for (let x = -half; x <= half; x++) {
      const found = all[(top + half + y) * width + left + half + x]!;
      if (found === 0) continue;
      dx.push(x);
      dy.push(y);
      colour.push(found);
    }
  }
  return {
    ...{ dx: Int16Array.from(dx), dy: Int16Array.from(dy), colour: Uint32Array.from(colour) },
    steps: { width: 0, by: new Int32Array() },
  };
}

/** How far the pixels of a picture stand from its middle in a canvas of that width. */
function stepsOf(picture: Picture, width: number): Int32Array {
  const { dx, dy, steps } = picture;
  if (steps.width === width) return steps.by;
  const by = new Int32Array(dx.length);
  for (let i = 0; i < by.length; i++) by[i] = dy[i]! * width + dx[i]!;
  picture.steps = { width, by };
  return by;
}

/** Paints all that is ordered side by side and reads it at once: to read a canvas takes longer than to paint a shape. False when no canvas can be had for it. */
function make(orders: readonly Order[], ratio: number, paint: PaintShape): boolean {
  if (orders.length === 0) return true;
  let [x, y, high, wide] = [0, 0, 0, 0];
  for (const order of orders) {
    const side = 2 * order.half + 1;
    if (x > 0 && x + side > shelf) [x, y, high] = [0, y + high, 0];
    [order.left, order.top] = [x, y];
    x += side;
    [high, wide] = [Math.max(high, side), Math.max(wide, x)];
  }
  const workshop = sheetOf(wide, y + high);
  if (!workshop) return false;
  for (const { d, paint: look, half, part, left, top } of orders) {
    workshop.setTransform(ratio, 0, 0, ratio, left + half + part / parts, top + half);
    paint(workshop, look, d);
  }
  const image = workshop.getImageData(0, 0, wide, y + high);
  for (const { byPart, part, left, top, half } of orders) {
    byPart[part] = cut(image, left, top, half);
  }
  return true;
}

/** Copies a picture about a pixel into those of a canvas, as far as they reach. */
function copy(
  picture: Picture,
  half: number,
  midX: number,
  midY: number,
  { width, height }: ImageData,
  to: Uint32Array,
): void {
  const { dx, dy, colour } = picture;
  const steps = stepsOf(picture, width);
  const isWhole = midX >= half && midY >= half && midX + half < width && midY + half < height;
  const middle = midY * width + midX;
  for (let i = 0; i < colour.length; i++) {
    if (!isWhole) {
      const [x, y] = [midX + dx[i]!, midY + dy[i]!];
      if (x < 0 || x >= width || y < 0 || y >= height) continue;
    }
    const spot = middle + steps[i]!;
    to[spot] = over(colour[i]!, to[spot]!);
  }
}

/**
 * What draws shapes on a canvas with so many pixels of the screen a pixel of the page. Many are each painted once and
 * then copied as pixels into a picture of their own, to half a pixel of the screen across and a whole one down, which
 * goes onto the canvas as a whole: thousands of shapes are several times quicker so than painted one by one, and than
 * copied by the canvas. Few are painted, and all where no other canvas can be had.
 */
export function createStamps(ratio: number, paint: PaintShape): PaintStamps {
  const known = new WeakMap<Paint, Map<string, Known>>();
  let buffer: Buffer | null = null;

  const shapesOf = (look: Paint): Map<string, Known> => {
    let byShape = known.get(look);
    if (!byShape) known.set(look, (byShape = new Map()));
    return byShape;
  };
  const bufferFor = ({ width, height }: HTMLCanvasElement): Buffer | null => {
    if (buffer?.image.width === width && buffer.image.height === height) return buffer;
    const sheet = sheetOf(width, height);
    return (buffer = sheet && { sheet, image: sheet.createImageData(width, height) });
  };
  return (context, stamps, paintOf) => {
    const paintEach = () => {
      for (const { d, x, y, look } of stamps) {
        context.translate(x, y);
        paint(context, paintOf(look), d);
        context.translate(-x, -y);
      }
    };
    const held = stamps.length < fewest ? null : bufferFor(context.canvas);
    if (!held) return paintEach();
    // Of thousands few look different.
    const byLook = new Map<Look, { readonly paint: Paint; readonly shapes: Map<string, Known> }>();
    const knownOf = ({ d, look }: Stamp): Known => {
      let of = byLook.get(look);
      if (!of) {
        const found = paintOf(look);
        byLook.set(look, (of = { paint: found, shapes: shapesOf(found) }));
      }
      let it = of.shapes.get(d);
      if (!it) {
        const half = Math.ceil(reachOf(d, of.paint) * ratio) + 1;
        of.shapes.set(d, (it = { half, byPart: [] }));
      }
      return it;
    };
    const { sheet, image } = held;
    const { width, height } = image;
    // Where the canvas was moved to.
    const { e: left0, f: top0 } = context.getTransform();
    const orders: Order[] = [];
    // What stands on the canvas, and of each the pixel of its middle and its picture's part.
    const placed: Known[] = [];
    const spots = new Int32Array(3 * stamps.length);
    // The box of what is drawn, in pixels.
    let [x0, y0, x1, y1] = [width, height, 0, 0];
    for (const stamp of stamps) {
      const it = knownOf(stamp);
      const { half, byPart } = it;
      const at = Math.round((stamp.x * ratio + left0) * parts);
      const [midX, midY] = [Math.floor(at / parts), Math.round(stamp.y * ratio + top0)];
      if (midX + half < 0 || midY + half < 0 || midX - half >= width || midY - half >= height) {
        continue;
      }
      const part = at - midX * parts;
      if (byPart[part] === undefined) {
        byPart[part] = null;
        orders.push({ d: stamp.d, paint: paintOf(stamp.look), ...it, part, left: 0, top: 0 });
      }
      const spot = 3 * placed.length;
      [spots[spot], spots[spot + 1], spots[spot + 2]] = [midX, midY, part];
      placed.push(it);
      [x0, y0] = [Math.min(x0, midX - half), Math.min(y0, midY - half)];
      [x1, y1] = [Math.max(x1, midX + half + 1), Math.max(y1, midY + half + 1)];
    }
    if (!make(orders, ratio, paint)) {
      for (const { byPart, part } of orders) delete byPart[part];
      return paintEach();
    }
    const pixels = new Uint32Array(image.data.buffer);
    placed.forEach(({ half, byPart }, i) => {
      const [midX, midY, part] = [spots[3 * i]!, spots[3 * i + 1]!, spots[3 * i + 2]!];
      copy(byPart[part]!, half, midX, midY, image, pixels);
    });
    const [left, top] = [Math.max(0, x0), Math.max(0, y0)];
    const [across, down] = [Math.min(width, x1) - left, Math.min(height, y1) - top];
    if (across <= 0 || down <= 0) return;
    sheet.putImageData(image, 0, 0, left, top, across, down);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.drawImage(sheet.canvas, left, top, across, down, left, top, across, down);
    context.restore();
    for (let y = top; y < top + down; y++)
      pixels.fill(0, y * width + left, y * width + left + across);
  };
}
