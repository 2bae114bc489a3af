import { describe, expect, it } from 'vitest';
import { crosses, hitRadii, overlap, spread, within } from './box';

const box = { x0: 10, y0: 10, x1: 20, y1: 20 };

describe('boxes', () => {
  it('overlap when they share more than an edge', () => {
    expect(overlap(box, { ...box, x0: 19, x1: 30 })).toBe(true);
    expect(overlap(box, { ...box, x0: 20, x1: 30 })).toBe(false);
  });

  it('lie within a drawing up to its edge', () => {
    expect(within(box, { width: 20, height: 20 })).toBe(true);
    expect(within(box, { width: 19, height: 20 })).toBe(false);
  });

  it.each([
    ['through it', 0, 0, 30, 30, true],
    ['inside it', 12, 12, 14, 14, true],
    ['past it', 0, 0, 9, 30, false],
    ['short of it', 15, 0, 15, 9, false],
  ])('know a line %s', (_, x0, y0, x1, y1, met) => {
    expect(
      crosses(
        [
          { x: x0, y: y0 },
          { x: x1, y: y1 },
        ],
        box,
      ),
    ).toBe(met);
  });
});

describe('hit radii', () => {
  it('share the way between neighbours, and are never too small to hit', () => {
    const at = (x: number, r = 5) => ({ x, y: 0, r });
    expect(hitRadii([at(0), at(36), at(200)], 22)).toEqual([18, 18, 22]);
    expect(hitRadii([at(0), at(4), at(100, 30)], 22)).toEqual([12, 12, 30]);
  });
});

describe('spread', () => {
  it('keeps things in their order along an edge, within it while there is room', () => {
    const starts = spread(
      [
        { at: 290, size: 24 },
        { at: 300, size: 24 },
        { at: 10, size: 24 },
      ],
      30,
      290,
      4,
    );
    expect(starts).toEqual([238, 266, 30]);
  });
});
