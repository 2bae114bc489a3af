import { expect, test } from 'vitest';
import { wayOf } from './useFinger';

test('a finger goes along or across once it has moved far enough', () => {
  expect(wayOf(3, -4)).toBeNull();
  expect(wayOf(-30, 12)).toBe('along');
  expect(wayOf(5, 40)).toBe('across');
  // Half-way the page has it.
  expect(wayOf(9, -9)).toBe('across');
});
