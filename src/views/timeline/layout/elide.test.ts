import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elide } from './elide';

test('short texts stay, long ones end in an ellipsis without loose signs before it', () => {
  expect(elide('Umerov', 6)).toBe('Umerov');
  expect(elide('Umerov – Fidan', 8)).toBe('Umerov…');
  expect(elide('Umerov, Fidan', 8)).toBe('Umerov…');
});

test('a letter keeps its accents', () => {
  const e = 'e\u0301';
  expect(elide(e.repeat(20), 4)).toBe(`${e.repeat(3)}…`);
});

test('never longer than asked for, and a beginning of what it was', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 2, max: 60 }), (text, most) => {
      const cut = elide(text, most);
      expect(cut.length).toBeLessThanOrEqual(
        Math.max(most, cut.length === text.length ? cut.length : most),
      );
      if (cut !== text) expect(text.startsWith(cut.slice(0, -1))).toBe(true);
    }),
  );
});

test('a name of 5,000 letters is cut', () => {
  expect(elide('x'.repeat(5000), 70)).toHaveLength(70);
});
