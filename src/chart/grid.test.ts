import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, crosses, hitRadii, overlap } from './box';
import { crossings, takenBoxes } from './grid';

const drawing = { width: 440, height: 300 };
const point = fc.record({
  x: fc.double({ min: -300, max: 700, noNaN: true }),
  y: fc.double({ min: -300, max: 600, noNaN: true }),
});
const box = fc
  .tuple(point, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
  .map(([at, width, height]) => boxAround(at, width, height));
const inside = fc
  .tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 285 }))
  .map(([x0, y0]) => ({ x0, y0, x1: x0 + 60, y1: y0 + 15 }));

test('a rectangle meets what is taken as it does without cells', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), inside, (boxes, asked) => {
      const met = boxes.some((other) => overlap(asked, other));
      expect(takenBoxes(boxes, drawing).meets(asked)).toBe(met);
    }),
  );
});

test('what is added is taken, and what is passed over is not', () => {
  const taken = takenBoxes([], drawing);
  const own = { x0: 100, y0: 100, x1: 120, y1: 120 };
  taken.add(own);
  expect(taken.meets({ ...own, x0: 119, x1: 160 })).toBe(true);
  expect(taken.meets(own, own)).toBe(false);
});

test('lines cross a rectangle as they do without cells, each once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(point, point), { maxLength: 12 }),
      inside,
      fc.nat(5),
      (lines, asked, enough) => {
        const crossed = lines.filter((line) => crosses(line, asked)).length;
        const count = crossings(lines, drawing);
        expect(count(asked, Infinity)).toBe(crossed);
        expect(count(asked, enough)).toBe(Math.min(crossed, enough));
      },
    ),
  );
});

test('the nearest neighbour alone limits how far a mark is hit', () => {
  const mark = fc.record({
    x: fc.integer({ min: 0, max: 200 }),
    y: fc.integer({ min: 0, max: 200 }),
    r: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
      const radii = marks.map((one, i) => {
        const away = marks.map((other, j) =>
          i === j ? Infinity : Math.hypot(other.x - one.x, other.y - one.y) / 2,
        );
        return Math.max(12, one.r, Math.min(22, ...away));
      });
      expect(hitRadii(marks, 22)).toEqual(radii);
    }),
  );
});
