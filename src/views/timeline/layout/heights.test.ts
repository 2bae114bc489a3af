import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laneRoom, lanesFitting, laneY, leastLane, plotOf, shareHeight } from './heights';

const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
const alike = (n: number, need = 0) => new Array<number>(n).fill(need);
const needs = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});
const height = fc.integer({ min: 20, max: 1000 });

describe('a height shared among lanes', () => {
  test('is used to the last pixel, and gives each the least where there is room', () => {
    fc.assert(
      fc.property(needs, height, (wanted, room) => {
        const heights = shareHeight(room, wanted);
        expect(sum(heights)).toBeCloseTo(room, 6);
        const least = Math.min(leastLane, room / wanted.length);
        for (const each of heights) expect(each).toBeGreaterThanOrEqual(least - 1e-9);
      }),
    );
  });

  test('gives each what it needs where that is there, and never more to one that needs less', () => {
    fc.assert(
      fc.property(needs, height, (wanted, room) => {
        const heights = shareHeight(room, wanted);
        const all = sum(wanted.map((need) => Math.max(need, leastLane)));
        wanted.forEach((need, i) => {
          if (all <= room) expect(heights[i]).toBeGreaterThanOrEqual(need - 1e-9);
          wanted.forEach((other, j) => {
            if (need <= other) expect(heights[i]).toBeLessThanOrEqual(heights[j]! + 1e-9);
          });
        });
      }),
    );
  });

  test('is the same for all that need little', () => {
    expect(shareHeight(200, [3, 10, 0, 40])).toEqual([50, 50, 50, 50]);
    expect(shareHeight(200, [0, 0, 0, 110])).toEqual([30, 30, 30, 110]);
  });

  test('that does not suffice goes to those that need more than the least', () => {
    expect(shareHeight(100, [0, 124, 74])).toEqual([
      24,
      24 + (28 * 100) / 150,
      24 + (28 * 50) / 150,
    ]);
    expect(shareHeight(40, alike(4, 90))).toEqual([10, 10, 10, 10]);
  });
});

describe('the plot', () => {
  test('is filled from its labels to its axis, lane after lane', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 110, max: 1000 }), (wanted, room) => {
        const { rows, rowHeight, top, bottom, lane, heights, middles } = plotOf(room, wanted);
        expect(heights).toHaveLength(wanted.length);
        expect(lane).toBe(Math.min(...heights));
        expect(top).toBe(rows * rowHeight + 17);
        let y = top;
        heights.forEach((each, i) => {
          expect(middles[i]).toBeCloseTo(y + each / 2, 6);
          y += each;
        });
        expect(bottom).toBeCloseTo(y, 6);
        // A flag of the as-known day and an axis stand below, unless lanes have no height left.
        const least = top + 8 * wanted.length;
        expect(bottom).toBeLessThanOrEqual(Math.max(room - 34 - 17, least) + 1e-6);
      }),
    );
  });

  test('has lanes of at least 24 pixels before it has labels', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 110, max: 1000 }), (wanted, room) => {
        const { rows, lane } = plotOf(room, wanted);
        expect(rows).toBeLessThanOrEqual(7);
        if (rows > 0) expect(lane).toBeGreaterThanOrEqual(leastLane - 1e-9);
      }),
    );
  });

  test('has at least three rows of labels over as many lanes as are said to fit, whatever they need', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 1000 }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (room, need) => {
          const { rows, lane } = plotOf(room, alike(lanesFitting(room), need));
          expect(rows).toBeGreaterThanOrEqual(3);
          expect(lane).toBeGreaterThanOrEqual(leastLane - 1e-9);
        },
      ),
    );
  });

  test('has lanes high enough to be pressed however low it is', () => {
    for (let room = 160; room < 900; room += 7) {
      expect(lanesFitting(room)).toBeGreaterThanOrEqual(3);
      expect(plotOf(room, alike(lanesFitting(room))).lane).toBeGreaterThanOrEqual(leastLane);
    }
  });

  test('leaves labels their rows where marks find no room in any case', () => {
    for (const room of [250, 305, 400, 780]) {
      const crowded = plotOf(room, alike(5, 300));
      // No lane is higher than 110 pixels.
      const most = Math.min(laneRoom(room), 5 * 110);
      expect(sum(crowded.heights)).toBeGreaterThanOrEqual(most - 1e-6);
      expect(crowded.rows).toBeGreaterThanOrEqual(3);
    }
  });

  test('of usual size has four rows of labels, a high one seven, a low one what lanes leave', () => {
    expect(plotOf(305, alike(6)).rows).toBe(4);
    expect(plotOf(400, alike(6)).rows).toBe(4);
    expect(plotOf(780, alike(6)).rows).toBe(7);
    expect(plotOf(780, alike(6)).bottom).toBeGreaterThan(700);
    // Lanes have all but the axis, the flag and the gap: 132 pixels for six of 24 leave no row, for three of them three.
    expect(plotOf(200, alike(6)).rows).toBe(0);
    expect(plotOf(200, alike(5)).rows).toBe(0);
    expect(plotOf(200, alike(4)).rows).toBe(2);
    expect(plotOf(200, alike(3)).rows).toBe(3);
    expect(plotOf(120, alike(7)).rows).toBe(0);
    expect(lanesFitting(200)).toBe(3);
    expect(plotOf(300, alike(6)).bottom).toBeLessThanOrEqual(300 - 34 - 17 + 1e-6);
  });

  test('names the middle of a lane', () => {
    const plot = plotOf(305, alike(3));
    expect(laneY(plot, 2)).toBe(plot.middles[2]);
  });
});
