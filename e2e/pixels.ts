import type { CDPSession, Locator, Page } from '@playwright/test';

/** Red, green and blue, each 0–255. */
export type Rgb = readonly [number, number, number];

/** A point of the page, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** A rectangle of the page, in CSS pixels. */
export type Box = {
  /** Left edge. */
  readonly x: number;
  /** Top edge. */
  readonly y: number;
  /** From left to right. */
  readonly width: number;
  /** From top to bottom. */
  readonly height: number;
};

/** The eyes that a page can be looked at with, as Chromium simulates them; `achromatopsia` sees greys only. */
export const visions = [
  'none',
  'achromatopsia',
  'protanopia',
  'deuteranopia',
  'tritanopia',
] as const;
/** One of {@link visions}. */
export type Vision = (typeof visions)[number];

// WCAG 2.2, "relative luminance".
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, 1 to 21, in either order; WCAG 2.2, "contrast ratio". */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The rectangle `by` pixels larger on each side; smaller where `by` is negative. */
export function around({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The smallest rectangle around some; there must be one. */
export function joint(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The middle of a rectangle. */
export function middle({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

/** Whether a point lies in a rectangle or on its edge. */
export function inside([px, py]: Point, { x, y, width, height }: Box): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** A piece of the page as it was drawn, asked in pixels of the page. */
export class Picture {
  constructor(
    private readonly box: Box,
    private readonly columns: number,
    private readonly bytes: Buffer,
  ) {}

  /** The colour of the drawn pixel at a point; throws outside the piece. */
  at([x, y]: Point): Rgb {
    const scale = this.columns / this.box.width;
    const [i, j] = [Math.floor((x - this.box.x) * scale), Math.floor((y - this.box.y) * scale)];
    const n = 4 * (j * this.columns + i);
    if (i < 0 || j < 0 || i >= this.columns || n + 3 > this.bytes.length) {
      throw new RangeError(`${x}, ${y} was not drawn`);
    }
    return [this.bytes[n]!, this.bytes[n + 1]!, this.bytes[n + 2]!];
  }

  /** The middles of all drawn pixels within a rectangle. */
  points(within: Box): Point[] {
    const step = this.box.width / this.columns;
    const first = (start: number) => Math.ceil(start / step - 0.5) * step + step / 2;
    const places = (from: number, length: number) =>
      Array.from(
        { length: Math.max(0, Math.floor((from + length - first(from)) / step) + 1) },
        (_, i) => first(from) + i * step,
      );
    return places(within.y, within.height).flatMap((y) =>
      places(within.x, within.width).map((x): Point => [x, y]),
    );
  }

  /** The contrasts to `ground` of all drawn pixels within a rectangle, ascending. */
  contrasts(within: Box, ground: Rgb): number[] {
    return this.points(within)
      .map((point) => contrast(this.at(point), ground))
      .sort((a, b) => a - b);
  }

  /**
   * How well the outline of a shape can be seen: the strongest contrast to `ground` on each of 16 ways
   * from the middle of its rectangle to just beyond it, and of these the weakest.
   */
  outline(shape: Box, ground: Rgb): number {
    const [x, y] = middle(shape);
    const ways = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8).map((angle) => {
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const reach = Math.min(
        (shape.width / 2 + 1) / Math.abs(dx),
        (shape.height / 2 + 1) / Math.abs(dy),
      );
      const steps = Array.from({ length: Math.ceil(reach * 4) }, (_, i) => i / 4);
      return Math.max(...steps.map((r) => contrast(this.at([x + r * dx, y + r * dy]), ground)));
    });
    return Math.min(...ways);
  }
}

/** Looks at a page with other eyes, and reads what it shows pixel by pixel. */
export class Eye {
  private constructor(
    private readonly page: Page,
    private readonly blank: Page,
    private readonly session: CDPSession,
  ) {}

  /** An eye for a page. Pictures are decoded in a blank page beside it, which no policy of the app binds. */
  static async of(page: Page): Promise<Eye> {
    const context = page.context();
    return new Eye(page, await context.newPage(), await context.newCDPSession(page));
  }

  /** Sees with another vision from now on. */
  async see(vision: Vision): Promise<void> {
    await this.session.send('Emulation.setEmulatedVisionDeficiency', { type: vision });
  }

  /** The piece of the page within a rectangle, which grows to whole pixels. */
  async picture({ x, y, width, height }: Box): Promise<Picture> {
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const clip = {
      x: x0,
      y: y0,
      width: Math.ceil(x + width) - x0,
      height: Math.ceil(y + height) - y0,
    };
    const png = await this.page.screenshot({ clip });
    const { columns, address } = await this.blank.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const reader = new FileReader();
        const read = new Promise((resolve) => (reader.onload = resolve));
        reader.readAsDataURL(new Blob([data]));
        await read;
        return { columns: image.width, address: String(reader.result) };
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
    return new Picture(
      clip,
      columns,
      Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'),
    );
  }
}

/** A colour as the browser computes it, with what it is drawn on. */
export type Paint = {
  /** The words of the element, or else its class; for the message of a failing test. */
  readonly of: string;
  /** The colour, with every opacity that acts on it, over the ground. */
  readonly colour: Rgb;
  /** The nearest opaque background around the element. */
  readonly ground: Rgb;
};

/** The colours of all elements of a locator that are not hidden. `ink` is the fill, or the stroke where the fill is the ground's. */
export function paints(
  locator: Locator,
  property: 'color' | 'fill' | 'stroke' | 'background-color' | 'ink',
): Promise<Paint[]> {
  return locator.evaluateAll((all, property) => {
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    const parse = (css: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
      return { rgb: [r!, g!, b!] as const, alpha: a! / 255 };
    };
    const groundOf = (element: Element): ReturnType<typeof parse>['rgb'] => {
      const { rgb, alpha } = parse(getComputedStyle(element).backgroundColor);
      if (alpha === 1 || !element.parentElement) return rgb;
      const under = groundOf(element.parentElement);
      return under.map((c, i) => c + (rgb[i]! - c) * alpha) as unknown as typeof rgb;
    };
    const opacityOf = (element: Element | null): number =>
      element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;
    return all
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const style = getComputedStyle(element);
        const ground = groundOf(property === 'background-color' ? element.parentElement! : element);
        const hollow =
          style.fill === 'none' || parse(style.fill).rgb.every((c, i) => c === ground[i]);
        const name = property !== 'ink' ? property : hollow ? 'stroke' : 'fill';
        const { rgb, alpha } = parse(style.getPropertyValue(name));
        const own = Number(style.getPropertyValue(`${name}-opacity`) || 1);
        const opacity = alpha * own * opacityOf(element);
        return {
          of: element.textContent || (element.getAttribute('class') ?? element.tagName),
          colour: ground.map((c, i) => c + (rgb[i]! - c) * opacity) as unknown as typeof rgb,
          ground,
        };
      });
  }, property);
}
