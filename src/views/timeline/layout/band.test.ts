import { expect, test } from 'vitest';
import { beside, overlap } from '../../../chart/box';
import { textWidth } from '../../../chart/text';
import { boxOf, freeGaps, placeWords, strips } from './band';
import { plotOf } from './heights';

const mark = (lane: number) => ({ lane, y: lane * 20 + 10, count: 1, number: null, color: '' });
const said = (...lines: string[]) => ({
  lines,
  width: Math.max(...lines.map((line) => textWidth(line, 12))),
});
const plot = {
  ...plotOf(300, [0, 0, 0, 0, 0, 0]),
  ...{ top: 0, bottom: 120, lane: 20, middles: [10, 30, 50, 70, 90, 110] },
};

test('gaps keep away from what stands between them, and free ends keep nothing back', () => {
  expect(freeGaps(0, 100, [[40, 40]], 9)).toEqual([
    [0, 31],
    [49, 100],
  ]);
  expect(freeGaps(0, 100, [], 9)).toEqual([[0, 100]]);
  expect(freeGaps(0, 10, [[5, 5]], 9)).toEqual([]);
  expect(
    freeGaps(
      0,
      100,
      [
        [60, 70],
        [10, 50],
        [20, 30],
      ],
      2,
    ),
  ).toEqual([
    [0, 8],
    [52, 58],
    [72, 100],
  ]);
});

test('neighbouring lanes make one strip, others their own', () => {
  expect(strips([mark(0), mark(1), mark(4)], 5)).toEqual([
    [5, 35],
    [85, 95],
  ]);
});

test('words go to the widest part that nothing stands in, and shorten to fit', () => {
  const band = { x0: 0, x1: 300, strips: [[5, 35] as const] };
  const line = beside(100, 0, 100, 1);
  const words = placeWords(band, plot, [said('short')], [line], 300);
  expect(words).toMatchObject({ lines: ['short'], x: 107 });
  const long = said('word '.repeat(30));
  expect(placeWords(band, plot, [long, said('short')], [line], 300)?.lines).toEqual(['short']);
  expect(placeWords(band, plot, [long], [], 300)).toBeNull();
});

test('words stand between two lanes, or on one of them where something stands between', () => {
  const band = { x0: 0, x1: 300, strips: [[5, 35] as const] };
  const middle = (y: number) => y - 10 + 6.5;
  const between = placeWords(band, plot, [said('short')], [], 300)!;
  expect(middle(between.y)).toBeCloseTo(20);
  const taken = { x0: 0, x1: 300, y0: 19, y1: 21 };
  const on = placeWords(band, plot, [said('short')], [taken], 300)!;
  expect(overlap(boxOf(on), taken)).toBe(false);
  expect(middle(on.y)).toBeCloseTo(10);
});

test('words keep inside what is in view', () => {
  const band = { x0: -500, x1: 90, strips: [[5, 15] as const] };
  const words = placeWords(band, plot, [said('short')], [], 300)!;
  expect(words.x).toBeGreaterThanOrEqual(0);
  expect(boxOf(words).x1).toBeLessThanOrEqual(90);
});
