import { expect, test } from 'vitest';
import { nearest } from './hit';
import type { PlacedEvent, PlacedTimeline } from './placed';

const mark = (y: number) => ({ lane: 0, y, count: 1, number: null, color: '' });
const event = (id: string, x: number, y: number, ghost = false) =>
  ({ row: { event: { id } }, x, ghost, bracket: null, marks: [mark(y)] }) as unknown as PlacedEvent;
const placed = (...events: PlacedEvent[]): Pick<PlacedTimeline, 'events' | 'stacks'> => ({
  events,
  stacks: [],
});

test('the nearest mark within twelve pixels is meant', () => {
  const two = placed(event('a', 10, 10), event('b', 26, 10));
  expect(nearest(two, 16, 10)).toBe('a');
  expect(nearest(two, 19, 10)).toBe('b');
  expect(nearest(two, 10, 23)).toBeNull();
});

test('a ghost gives way to what is shown', () => {
  const both = placed(event('ghost', 10, 10, true), event('shown', 14, 10));
  expect(nearest(both, 11.5, 10)).toBe('shown');
  expect(nearest(both, 10, 10)).toBe('ghost');
});
