import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagsConflict, placeFlags, type FlagRequest } from './labels';

const request = (id: string, x: number, ...widths: number[]): FlagRequest => ({
  id,
  x,
  variants: widths.map((width, i) => ({ text: `${id}${width}`, width, loss: i })),
});
const room = { rows: 4, x0: 0, x1: 900 };

describe('placeFlags', () => {
  test('labels far apart all stand in the first row', () => {
    const placed = placeFlags([request('a', 10, 80), request('b', 200, 80)], room);
    expect(placed.map(({ row }) => row)).toEqual([0, 0]);
  });

  test('lines close together step down, so that none crosses a label', () => {
    const placed = placeFlags(
      [10, 30, 50, 70].map((x) => request(`${x}`, x, 120)),
      room,
    );
    expect(placed.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  });

  test('shorter words are taken where the long ones would leave another label out', () => {
    const requests = [10, 30, 50, 70, 200].map((x) => request(`${x}`, x, 220, 90));
    expect(placeFlags(requests, room)).toHaveLength(5);
  });

  test('a label gives up words for one that comes later', () => {
    const requests = [request('a', 10, 200, 90), request('b', 120, 200, 90)];
    const placed = placeFlags(requests, { rows: 1, x0: 0, x1: 330 });
    expect(placed.map(({ text }) => text)).toEqual(['a90', 'b200']);
  });

  test('at the right edge words stand on the left of their line', () => {
    const [flag] = placeFlags([request('a', 880, 100)], room);
    expect(flag).toMatchObject({ x0: 775, x1: 875, row: 0 });
  });

  test('a label without room is left out', () => {
    expect(placeFlags([request('a', 5, 1000)], room)).toEqual([]);
    expect(placeFlags([request('a', 5, 10)], { ...room, rows: 0 })).toEqual([]);
  });

  test('never two labels touch, and no line crosses a label', () => {
    const width = fc.integer({ min: 20, max: 260 });
    const requests = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), width, width), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(requests, fc.integer({ min: 0, max: 4 }), (all, rows) => {
        const sorted = all
          .toSorted(([a], [b]) => a - b)
          .map(([x, ...widths], i) => request(`${i} `, x, ...widths.sort((a, b) => b - a)));
        const placed = placeFlags(sorted, { ...room, rows });
        placed.forEach((a, i) => {
          expect(a.x0).toBeGreaterThanOrEqual(0);
          expect(a.x1).toBeLessThanOrEqual(900);
          for (const b of placed.slice(i + 1)) expect(flagsConflict(a, b)).toBe(false);
        });
      }),
    );
  });
});

test('a line conflicts with words in its own row and below, not above', () => {
  const words = { id: 'a', x: 0, row: 1, text: '', x0: 5, x1: 100 };
  const line = (row: number) => ({ id: 'b', x: 50, row, text: '', x0: 400, x1: 420 });
  expect([0, 1, 2].map((row) => flagsConflict(words, line(row)))).toEqual([true, true, false]);
});
