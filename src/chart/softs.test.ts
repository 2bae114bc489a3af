import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { softEnd } from './pen';
import { createSofts, type SoftBox } from './softs';

type Image = { readonly width: number; readonly data: Uint8ClampedArray };

/** A canvas that keeps what is filled on it, what is put on it, and the rows of another that are drawn as which of its own. */
function fakeCanvas() {
  const canvas = { width: 50, height: 60, getContext: () => context };
  const context = {
    canvas,
    ...{
      save: () => {},
      restore: () => {},
      setTransform: () => {},
      getTransform: () => ({ e: 0, f: 0 }),
    },
    fills: 0,
    image: null as Image | null,
    rows: [] as { readonly from: number; readonly top: number; readonly height: number }[],
    createLinearGradient: () => ({ addColorStop: () => {} }),
    createImageData: (width: number, height: number): Image => ({
      ...{ width, data: new Uint8ClampedArray(4 * width * height) },
    }),
    putImageData: (image: Image) => void (context.image = image),
    fillRect: () => void (context.fills += 1),
    drawImage: (_canvas: unknown, ...[, from, , , , top, , height]: number[]) =>
      void context.rows.push({ from: from!, top: top!, height: height! }),
  };
  return context;
}

type Fake = ReturnType<typeof fakeCanvas>;
const asContext = (fake: Fake) => fake as unknown as CanvasRenderingContext2D;

const [end, middle] = [0.02, 0.2];
const colours = [`rgba(1, 2, 3, ${end})`, `rgba(1, 2, 3, ${middle})`] as const;

/** How much of a pixel boxes cover, one over the other: what a gradient of these colours has at its middle. */
const covered = (boxes: readonly SoftBox[], column: number, row: number): number => {
  const clear = boxes.map(({ x, y, width, height }) => {
    const at = (column + 0.5 - x) / width;
    if (at < 0 || at >= 1 || row < y || row >= y + height) return 1;
    return 1 - (end + (middle - end) * Math.min(1, Math.min(at, 1 - at) / softEnd));
  });
  return 1 - clear.reduce((product, one) => product * one, 1);
};

const box: fc.Arbitrary<SoftBox> = fc.record({
  x: fc.double({ min: -100, max: 40, noNaN: true }),
  y: fc.integer({ min: 0, max: 40 }),
  width: fc.double({ min: 1, max: 150, noNaN: true }),
  height: fc.integer({ min: 1, max: 15 }),
});
const many = { minLength: 12, maxLength: 40 } as const;

afterEach(() => vi.unstubAllGlobals());

test('many cover every pixel of the picture as they would one over the other', () => {
  fc.assert(
    fc.property(fc.array(box, many), (boxes) => {
      const [sheet, target] = [fakeCanvas(), fakeCanvas()];
      vi.stubGlobal('document', { createElement: () => sheet.canvas });
      createSofts(1)(asContext(target), boxes, colours);
      expect(target.fills).toBe(0);
      const { data, width } = sheet.image!;
      for (let row = 0; row < 60; row++) {
        const drawn = target.rows.filter(({ top, height }) => top <= row && row < top + height);
        expect(drawn.length).toBeLessThanOrEqual(1);
        for (let column = 0; column < 50; column++) {
          const at = drawn.length ? 4 * (drawn[0]!.from * width + column) : -1;
          const alpha = at < 0 ? 0 : data[at + 3]!;
          expect(Math.abs(alpha - 255 * covered(boxes, column, row))).toBeLessThan(0.6);
          if (alpha) expect([...data.subarray(at, at + 3)]).toEqual([1, 2, 3]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('few, and those of other colours than numbers tell, are filled one by one', () => {
  const twenty = Array<SoftBox>(20).fill({ x: 1, y: 2, width: 1, height: 4 });
  const cases = [
    [twenty.slice(0, 5), colours],
    [twenty, ['color(srgb 0 0 0 / 0.02)', 'color(srgb 0 0 0 / 0.2)']],
    [twenty, [colours[0], 'rgba(1, 2, 4, 0.2)']],
  ] as const;
  for (const [boxes, of] of cases) {
    const target = fakeCanvas();
    vi.stubGlobal('document', { createElement: () => fakeCanvas().canvas });
    createSofts(1)(asContext(target), boxes, of);
    expect([target.fills, target.rows.length]).toEqual([boxes.length, 0]);
  }
});

test('where there is no other canvas they are filled one by one', () => {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  const target = fakeCanvas();
  const boxes = Array<SoftBox>(20).fill({ x: 1, y: 2, width: 1, height: 4 });
  createSofts(1)(asContext(target), boxes, colours);
  expect(target.fills).toBe(20);
});
