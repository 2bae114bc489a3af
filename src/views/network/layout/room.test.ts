import { expect, test } from 'vitest';
import { roomFor } from './room';

const before = { width: 400, height: 220 };

test('a line more over the panel and a line less keep the places', () => {
  for (const height of [220, 194, 246, 270]) {
    expect(roomFor({ width: 400, height }, before)).toBe(before);
  }
});

test('from less room to more and back nothing is laid out twice', () => {
  const less = { width: 418, height: 183 };
  const more = { width: 418, height: 228 };
  expect(roomFor(less, more)).toEqual(less);
  expect(roomFor(more, less)).toBe(less);
});

test('a panel of another shape is laid out anew, and one before it is measured nowhere', () => {
  for (const now of [
    { width: 700, height: 220 },
    { width: 400, height: 150 },
    { width: 330, height: 220 },
    { width: 400, height: 400 },
  ]) {
    expect(roomFor(now, before)).toEqual(now);
  }
  expect(roomFor(null, before)).toBeNull();
  expect(roomFor(before, null)).toEqual(before);
  expect(roomFor({ width: 399.98, height: 220.02 }, null)).toEqual(before);
});
