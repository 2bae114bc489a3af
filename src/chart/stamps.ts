import type { Paint } from './canvasPen';

/**
 * Shapes that are drawn very often, each painted once and then copied as pixels into a picture of its own, which goes
 * onto the canvas as a whole: thousands of shapes are several times quicker so than painted one by one, and than copied
 * by the canvas.
 */
export type Stamps = {
  /**
   * Puts a shape, given as the `d` of a path about 0,0 whose numbers bound it, at a point in pixels of the page: to half
   * a pixel of the screen across, to a whole one down. It is on the canvas after the next {@link Stamps.flush}.
   */
  readonly put: (d: string, x: number, y: number, paint: Paint) => void;
  /** Draws what was put since the last time over what is on a canvas of the size that these are for. */
  readonly flush: (context: CanvasRenderingContext2D) => void;
};

/** Paints a shape about 0,0, given as the `d` of a path, as something is painted. */
export type PaintShape = (context: CanvasRenderingContext2D, paint: Paint, d: string) => void;

/** For which canvas stamps are. */
export type StampRoom = {
  /** Pixels of the screen across. */
  readonly across: number;
  /** Pixels of the screen down. */
  readonly down: number;
  /** Pixels of the screen a pixel of the page. */
  readonly ratio: number;
};

// Parts of a pixel of the screen across, of which each has its own picture: times are finer than rows.
const parts = 2;

type Pictures = {
  /** Pixels from the middle to the edge. */
  readonly half: number;
  /** Pixels of each part, `2 half + 1` across and down, as the canvas has them: blue, green and red over alpha from above. */
  readonly byPart: (Uint32Array | undefined)[];
};

/** How far a shape reaches from its middle, with its outline; at the corners that reaches farther than its width. */
const reachOf = (d: string, { width, stroke }: Paint): number =>
  Math.max(...(d.match(/[\d.]+/g) ?? []).map(Number)) + (stroke ? width : 0);

/** One pixel over another, both with alpha and not multiplied by it (Porter and Duff 1984, "over"). */
function over(above: number, below: number): number {
  const alpha = above >>> 24;
  const rest = ((below >>> 24) * (255 - alpha)) / 255;
  const sum = alpha + rest;
  const mixed = (shift: number) =>
    Math.round((((above >>> shift) & 255) * alpha + ((below >>> shift) & 255) * rest) / sum) <<
    shift;
  return ((Math.round(sum) << 24) | mixed(16) | mixed(8) | mixed(0)) >>> 0;
}

const sheetOf = (width: number, height: number): CanvasRenderingContext2D | null => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  return canvas.getContext('2d', { willReadFrequently: true });
};

/** Stamps for a canvas; null where no other canvas can be had. A paint is told by its identity: another object is another paint. */
export function createStamps({ across, down, ratio }: StampRoom, paint: PaintShape): Stamps | null {
  const sheet = sheetOf(across, down);
  const workshop = sheetOf(1, 1);
  if (!sheet || !workshop) return null;
  const image = sheet.createImageData(across, down);
  const pixels = new Uint32Array(image.data.buffer);
  const known = new WeakMap<Paint, Map<string, Pictures>>();
  // The box of what was put, in pixels.
  let [left, top, right, bottom] = [across, down, 0, 0];

  const picturesOf = (look: Paint, d: string): Pictures => {
    let byShape = known.get(look);
    if (!byShape) known.set(look, (byShape = new Map()));
    let pictures = byShape.get(d);
    if (!pictures) {
      const half = Math.ceil(reachOf(d, look) * ratio) + 1;
      byShape.set(d, (pictures = { half, byPart: [] }));
    }
    return pictures;
  };
  const make = (look: Paint, d: string, half: number, dx: number): Uint32Array => {
    const side = 2 * half + 1;
    // A size that is set clears, too.
    Object.assign(workshop.canvas, { width: side, height: side });
    workshop.setTransform(ratio, 0, 0, ratio, half + dx, half);
    paint(workshop, look, d);
    return new Uint32Array(workshop.getImageData(0, 0, side, side).data.buffer);
  };
  return {
    put: (d, x, y, look) => {
      const pictures = picturesOf(look, d);
      const at = Math.round(x * ratio * parts);
      const [midX, midY] = [Math.floor(at / parts), Math.round(y * ratio)];
      const part = at - midX * parts;
      const { half } = pictures;
      const picture = (pictures.byPart[part] ??= make(look, d, half, part / parts));
      const side = 2 * half + 1;
      const [x0, y0] = [midX - half, midY - half];
      const [i0, i1] = [Math.max(0, -x0), Math.min(side, across - x0)];
      const [j0, j1] = [Math.max(0, -y0), Math.min(side, down - y0)];
      if (i0 >= i1 || j0 >= j1) return;
      for (let j = j0; j < j1; j++) {
        const row = (y0 + j) * across + x0;
        for (let i = i0; i < i1; i++) {
          const above = picture[j * side + i]!;
          if (above === 0) continue;
          const below = pixels[row + i]!;
          pixels[row + i] = above >>> 24 === 255 || below === 0 ? above : over(above, below);
        }
      }
      left = Math.min(left, x0 + i0);
      right = Math.max(right, x0 + i1);
      top = Math.min(top, y0 + j0);
      bottom = Math.max(bottom, y0 + j1);
    },
    flush: (context) => {
      if (left >= right) return;
      const [width, height] = [right - left, bottom - top];
      sheet.putImageData(image, 0, 0, left, top, width, height);
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.globalAlpha = 1;
      context.drawImage(sheet.canvas, left, top, width, height, left, top, width, height);
      context.restore();
      for (let y = top; y < bottom; y++) pixels.fill(0, y * across + left, y * across + right);
      [left, top, right, bottom] = [across, down, 0, 0];
    },
  };
}
