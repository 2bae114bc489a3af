/** A rectangle of the screen. */
export class Rect {
  constructor(
    readonly left = 0,
    readonly top = 0,
    readonly width = 0,
    readonly height = 0,
    readonly right = left + width,
    readonly bottom = top + height,
  ) {}
}

/** A matrix, as far as pictures reckon with it. */
export class Matrix {
  constructor(
    readonly a = 1,
    readonly b = 0,
    readonly c = 0,
    readonly d = 1,
    readonly e = 0,
    readonly f = 0,
  ) {}
  readonly scale = (by: number) => this.multiply({ a: by, b: 0, c: 0, d: by, e: 0, f: 0 });
  readonly translate = (e: number, f: number) => this.multiply({ a: 1, b: 0, c: 0, d: 1, e, f });
  readonly multiply = (o: Pick<Matrix, 'a' | 'b' | 'c' | 'd' | 'e' | 'f'>): Matrix => {
    const { a, b, c, d, e, f } = this;
    const [top, bottom] = [[a, c] as const, [b, d] as const].map(
      ([p, q]) => [p * o.a + q * o.b, p * o.c + q * o.d, p * o.e + q * o.f] as const,
    );
    return new Matrix(top![0], bottom![0], top![1], bottom![1], top![2] + e, bottom![2] + f);
  };
}

/** The rectangles, one a line, of letters `start` to `end` of a text that is set within `room` pixels from a corner; a letter is 10 pixels wide and 20 high. */
export function letterRects(
  text: string,
  { left, top, room }: { readonly left: number; readonly top: number; readonly room: number },
  [start, end]: readonly [number, number],
): readonly Rect[] {
  let x = 0;
  let line = 0;
  const letters = (text.match(/\s+|\S+/g) ?? []).flatMap((word) => {
    const blank = !word.trim();
    const breakBefore = (width: number) => {
      if (!blank && x > 0 && x + width > room) [x, line] = [0, line + 1];
    };
    breakBefore(word.length * 10);
    return Array.from({ length: word.length }, (_, i) => {
      breakBefore(10);
      // A run of blanks is as wide as one, and as none where a text begins.
      const width = blank && (i > 0 || x === 0) ? 0 : 10;
      x += width;
      return new Rect(left + x - width, top + line * 20, width, 20);
    });
  });
  const lines = new Map<number, Rect>();
  for (const { left, top, right } of letters.slice(start, end)) {
    const from = lines.get(top)?.left ?? left;
    lines.set(top, new Rect(from, top, right - from, 20));
  }
  return [...lines.values()];
}

/** What measures text on a canvas: letters are half as wide as their size, and a quarter of a line lies below its baseline. */
export const pen = {
  font: '',
  measureText(text: string) {
    const size = Number(/([\d.]+)px/.exec(this.font)![1]);
    const width = (text.length * size) / 2;
    return { width, fontBoundingBoxAscent: size * 0.9, fontBoundingBoxDescent: size * 0.3 };
  },
};
