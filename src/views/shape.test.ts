import { expect, test } from 'vitest';
import { kinds, statuses } from '../model/event';
import { doubtStroke, kindShape, markClass, statusStroke } from './shape';

const extent = (d: string) =>
  Math.max(...[...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([n]) => Math.abs(Number(n))));

test('every kind has a shape of its own, closed, and about as large as asked', () => {
  const shapes = [...kinds, null].map((kind) => kindShape(kind, 6));
  expect(new Set(shapes).size).toBe(shapes.length);
  for (const shape of shapes) {
    expect(shape).toMatch(/^M.*Z$/);
    expect(extent(shape)).toBeLessThanOrEqual(9);
    expect(extent(shape)).toBeGreaterThanOrEqual(3);
  }
});

test('the status is a class, and only what was called off or put off is drawn over', () => {
  expect(markClass('planned')).toBe('mark mark-planned');
  expect(markClass(null)).toBe('mark mark-none');
  expect(statuses.filter((status) => statusStroke(status, 6))).toEqual(['postponed', 'cancelled']);
});

test('the sign of doubt stays inside of the mark that it is drawn in', () => {
  for (const r of [2.5, 3.5, 6]) {
    expect(doubtStroke(r)).toMatch(/^M.*A.*V.*M.*V/);
    expect(extent(doubtStroke(r).replace(/ 0 1 1 /g, ' '))).toBeLessThan(r);
  }
});
