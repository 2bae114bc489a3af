import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Paint } from './canvasPen';
import { createStamps } from './stamps';

const ink: Paint = {
  ...{ fill: 'ink', fillAlpha: 1, stroke: null, strokeAlpha: 1, width: 0, dash: [] },
};

/** A canvas that is filled, wherever anything is painted on it, with one colour. */
function fakeCanvas(colour: () => readonly number[]) {
  const canvas = { width: 0, height: 0, getContext: () => context };
  const context = {
    canvas,
    moved: [] as number[][],
    put: [] as Uint8ClampedArray[],
    setTransform: (...matrix: number[]) => void context.moved.push(matrix),
    createImageData: (width: number, height: number) => ({
      data: new Uint8ClampedArray(4 * width * height),
    }),
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => colour()[i % 4]!),
    }),
    putImageData: ({ data }: { data: Uint8ClampedArray }) => void context.put.push(data.slice()),
  };
  return context;
}

let colour: readonly number[] = [];
let made: ReturnType<typeof fakeCanvas>[] = [];
let drawn: number[][] = [];
const target = {
  ...{ save: () => {}, restore: () => {}, setTransform: () => {} },
  drawImage: (_image: unknown, ...boxes: number[]) => void drawn.push(boxes),
} as unknown as CanvasRenderingContext2D;

beforeEach(() => {
  [made, drawn] = [[], []];
  vi.stubGlobal('document', {
    createElement: () => {
      const context = fakeCanvas(() => colour);
      made.push(context);
      return context.canvas;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const pixel = (x: number, y: number, across = 10) => {
  const data = made[0]!.put.at(-1)!;
  return [...data.subarray(4 * (y * across + x), 4 * (y * across + x) + 4)];
};
const room = { across: 10, down: 10, ratio: 1 };
// Numbers up to 1: its pixels are two on each side of its middle.
const small = 'M-1,-1L1,1';

test('a shape is painted once for each half of a pixel, and copied from then on', () => {
  const paint = vi.fn();
  const stamps = createStamps(room, paint)!;
  colour = [9, 8, 7, 255];
  for (const x of [3, 5, 6.1, 4.5, 7.4]) stamps.put(small, x, 5, ink);
  expect(paint).toHaveBeenCalledTimes(2);
  expect(made[1]!.moved).toEqual([
    [1, 0, 0, 1, 2, 2],
    [1, 0, 0, 1, 2.5, 2],
  ]);
  stamps.put(small, 5, 5, { ...ink });
  expect(paint).toHaveBeenCalledTimes(3);
});

test('it stands where it was put, as far as the canvas reaches, until it is flushed', () => {
  const stamps = createStamps(room, () => {})!;
  colour = [9, 8, 7, 255];
  stamps.put(small, 1, 8, ink);
  stamps.put(small, -50, 8, ink);
  stamps.flush(target);
  expect(drawn).toEqual([[0, 6, 4, 4, 0, 6, 4, 4]]);
  expect(pixel(3, 6)).toEqual([9, 8, 7, 255]);
  expect(pixel(4, 6)).toEqual([0, 0, 0, 0]);
  expect(pixel(3, 5)).toEqual([0, 0, 0, 0]);
  // Nothing is left of it for the next time.
  stamps.flush(target);
  expect(drawn).toHaveLength(1);
  stamps.put(small, 8, 1, ink);
  stamps.flush(target);
  expect(pixel(3, 6)).toEqual([0, 0, 0, 0]);
});

test('at two pixels of the screen a pixel it is twice as large and twice as far', () => {
  const stamps = createStamps({ across: 20, down: 20, ratio: 2 }, () => {})!;
  colour = [9, 8, 7, 255];
  stamps.put(small, 5, 5, ink);
  stamps.flush(target);
  expect(drawn).toEqual([[7, 7, 7, 7, 7, 7, 7, 7]]);
});

test('what lies over something lets it through as far as it is clear itself', () => {
  const stamps = createStamps(room, () => {})!;
  colour = [0, 0, 0, 255];
  stamps.put(small, 5, 5, ink);
  colour = [255, 255, 255, 51];
  stamps.put(small, 5, 5, { ...ink });
  stamps.flush(target);
  // A fifth of white over black.
  expect(pixel(5, 5)).toEqual([51, 51, 51, 255]);
});

test('without another canvas there are none', () => {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  expect(createStamps(room, () => {})).toBeNull();
});
