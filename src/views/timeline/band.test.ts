import { expect, test } from 'vitest';
import { freeGaps, placeWords, strips } from './band';

const mark = (lane: number) => ({ lane, y: lane * 20 + 10, count: 1, color: '' });
const frame = { rows: 4, rowHeight: 17, top: 0, bottom: 120, lane: 20, radius: 6 };

test('gaps keep away from lines, and ends without a line keep nothing back', () => {
  expect(freeGaps(0, 100, [40])).toEqual([
    [0, 31],
    [49, 100],
  ]);
  expect(freeGaps(0, 100, [])).toEqual([[0, 100]]);
  expect(freeGaps(0, 10, [5])).toEqual([]);
});

test('neighbouring lanes make one strip, others their own', () => {
  expect(strips([mark(0), mark(1), mark(4)], 5)).toEqual([
    [5, 35],
    [85, 95],
  ]);
});

test('words go to the widest part that no line crosses, and shorten to fit', () => {
  const band = { x0: 0, x1: 300, strips: [[5, 35] as const] };
  const line = { x: 100, y0: 0, y1: 100 };
  const words = placeWords(band, frame, [['short']], [line], [], 300);
  expect(words).toMatchObject({ lines: ['short'], x: 109 });
  const long = ['word '.repeat(30)];
  expect(placeWords(band, frame, [long, ['short']], [line], [], 300)?.lines).toEqual(['short']);
  expect(placeWords(band, frame, [long], [], [], 300)).toBeNull();
});

test('words keep away from words', () => {
  const band = { x0: 0, x1: 300, strips: [[5, 35] as const] };
  const taken = { x0: 0, x1: 200, y0: 14, y1: 26 };
  expect(placeWords(band, frame, [['short']], [], [taken], 300)).toBeNull();
});
