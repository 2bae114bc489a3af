import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { createSofts, type SoftBox } from './softs';

type Fill = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A canvas that keeps what is filled on it, and the rows of another that are drawn as which of its own. */
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
    fills: [] as Fill[],
    rows: [] as { readonly from: number; readonly top: number; readonly height: number }[],
    createLinearGradient: () => ({ addColorStop: () => {} }),
    fillRect: (x: number, y: number, width: number, height: number) =>
      void context.fills.push({ x, y, width, height }),
    clearRect: () => void (context.fills = []),
    drawImage: (_canvas: unknown, ...[, from, , , , top, , height]: number[]) =>
      void context.rows.push({ from: from!, top: top!, height: height! }),
  };
  return context;
}

type Fake = ReturnType<typeof fakeCanvas>;
const asContext = (fake: Fake) => fake as unknown as CanvasRenderingContext2D;

/** What was filled across a row of pixels, one over the other. */
const across = (fills: readonly Fill[], row: number) =>
  fills
    .filter(({ y, height }) => y <= row && row < y + height)
    .map(({ x, width }) => `${x} ${width}`);

const colours = ['pale', 'full'] as const;
const box: fc.Arbitrary<SoftBox> = fc.record({
  x: fc.integer({ min: -100, max: 40 }),
  y: fc.integer({ min: 0, max: 40 }),
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.integer({ min: 1, max: 15 }),
});

afterEach(() => vi.unstubAllGlobals());

test('many fill every row of the picture as they would one by one', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 12, maxLength: 60 }), (boxes) => {
      const [sheet, target, plain] = [fakeCanvas(), fakeCanvas(), fakeCanvas()];
      vi.stubGlobal('document', { createElement: () => sheet.canvas });
      createSofts(1)(asContext(target), boxes, colours);
      // One by one, each in a call of its own.
      for (const each of boxes) createSofts(1)(asContext(plain), [each], colours);
      expect(target.fills).toEqual([]);
      for (let row = 0; row < 60; row++) {
        const drawn = target.rows.filter(({ top, height }) => top <= row && row < top + height);
        expect(drawn.flatMap(({ from }) => across(sheet.fills, from))).toEqual(
          across(plain.fills, row),
        );
      }
    }),
  );
});

test('where there is no other canvas they are filled one by one', () => {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  const target = fakeCanvas();
  const boxes = Array<SoftBox>(20).fill({ x: 1, y: 2, width: 1, height: 4 });
  createSofts(1)(asContext(target), boxes, colours);
  expect(target.fills).toHaveLength(20);
});
