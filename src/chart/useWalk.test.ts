import { expect, it } from 'vitest';
import { along } from './useWalk';

const order = ['a', 'b', 'c'];

it('walks by arrows and stops at the ends', () => {
  expect(along(order, 'a', 'ArrowRight')).toBe('b');
  expect(along(order, 'b', 'ArrowDown')).toBe('c');
  expect(along(order, 'c', 'ArrowRight')).toBe('c');
  expect(along(order, 'b', 'ArrowLeft')).toBe('a');
  expect(along(order, 'a', 'ArrowUp')).toBe('a');
  expect(along(order, 'b', 'End')).toBe('c');
  expect(along(order, 'b', 'Home')).toBe('a');
});

it('begins with the first option, and leads nowhere by other keys or without options', () => {
  expect(along(order, null, 'ArrowRight')).toBe('a');
  expect(along(order, 'b', 'Enter')).toBeNull();
  expect(along([], null, 'ArrowRight')).toBeNull();
});
