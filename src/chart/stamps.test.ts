import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Paint } from './paints';
import type { Look } from './pen';
import { createStamps, type Stamp } from './stamps';

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
      ...{ width, height },
      data: new Uint8ClampedArray(4 * width * height),
    }),
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      ...{ width, height },
      data: Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => colour()[i % 4]!),
    }),
    putImageData: ({ data }: { data: Uint8ClampedArray }) => void context.put.push(data.slice()),
  };
  return context;
}

let colour: readonly number[] = [];
let made: ReturnType<typeof fakeCanvas>[] = [];
let drawn: number[][] = [];
const target = (side: number) =>
  ({
    ...{ canvas: { width: side, height: side }, save: () => {}, restore: () => {} },
    ...{ setTransform: () => {}, translate: () => {}, getTransform: () => ({ e: 0, f: 0 }) },
    drawImage: (_image: unknown, ...boxes: number[]) => void drawn.push(boxes),
  }) as unknown as CanvasRenderingContext2D;

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
const nothing = () => {};
// Numbers up to 1: its pixels are two on each side of its middle.
const small = 'M-1,-1L1,1';
const look: Look = { name: 'mark', tint: null, group: 'event', data: {} };
const other: Look = { ...look, tint: 'red' };
const paints = new Map<Look, Paint>([[other, { ...ink }]]);
const paintOf = (of: Look): Paint => paints.get(of) ?? ink;
const at = (x: number, y: number, of = look): Stamp => ({ d: small, x, y, look: of });
// Enough to be copied, though all but these stand outside.
const many = (...stamps: Stamp[]): Stamp[] => [...Array<Stamp>(100).fill(at(-50, -50)), ...stamps];

test('a shape is painted once for each half of a pixel, all side by side, and copied from then on', () => {
  const paint = vi.fn();
  const draw = createStamps(1, paint);
  colour = [9, 8, 7, 255];
  const five = [3, 5, 6.1, 4.5, 7.4].map((x) => at(x, 5));
  draw(target(10), many(...five), paintOf);
  draw(target(10), many(...five), paintOf);
  expect(paint).toHaveBeenCalledTimes(2);
  expect(made[1]!.moved).toEqual([
    [1, 0, 0, 1, 2, 2],
    [1, 0, 0, 1, 7.5, 2],
  ]);
  draw(target(10), many(at(5, 5, other)), paintOf);
  expect(paint).toHaveBeenCalledTimes(3);
  // Another size of the canvas is no reason to paint anew.
  draw(target(20), many(...five), paintOf);
  expect(paint).toHaveBeenCalledTimes(3);
});

test('it stands where it was put, as far as the canvas reaches', () => {
  const draw = createStamps(1, nothing);
  colour = [9, 8, 7, 255];
  draw(target(10), many(at(1, 8)), paintOf);
  expect(drawn).toEqual([[0, 6, 4, 4, 0, 6, 4, 4]]);
  expect(pixel(3, 6)).toEqual([9, 8, 7, 255]);
  expect(pixel(4, 6)).toEqual([0, 0, 0, 0]);
  expect(pixel(3, 5)).toEqual([0, 0, 0, 0]);
  // Nothing is left of it for the next time.
  draw(target(10), many(), paintOf);
  expect(drawn).toHaveLength(1);
  draw(target(10), many(at(8, 1)), paintOf);
  expect(pixel(3, 6)).toEqual([0, 0, 0, 0]);
});

test('at two pixels of the screen a pixel it is twice as large and twice as far', () => {
  colour = [9, 8, 7, 255];
  createStamps(2, nothing)(target(20), many(at(5, 5)), paintOf);
  expect(drawn).toEqual([[7, 7, 7, 7, 7, 7, 7, 7]]);
});

test('what lies over something lets it through as far as it is clear itself', () => {
  const draw = createStamps(1, nothing);
  const [below, above] = [at(5, 5), at(5, 5, other)];
  colour = [0, 0, 0, 255];
  draw(target(10), many(below), paintOf);
  colour = [255, 255, 255, 51];
  draw(target(10), many(below, above), paintOf);
  // A fifth of white over black.
  expect(pixel(5, 5)).toEqual([51, 51, 51, 255]);
});

test('few are painted, and many where there is no other canvas', () => {
  const paint = vi.fn();
  const draw = createStamps(1, paint);
  draw(target(10), many(at(1, 2)).slice(2), paintOf);
  expect(paint).toHaveBeenCalledTimes(99);
  expect(drawn).toEqual([]);
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  draw(target(10), many(at(1, 2)), paintOf);
  expect(paint).toHaveBeenCalledTimes(200);
});
