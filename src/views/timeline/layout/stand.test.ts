import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, unfolded } from './stand';

const ids = (own: string, others: string, none = false) => ({
  own: [...own],
  others: [...others],
  none,
});

test('folded, the rest share the last lane', () => {
  expect(folded(ids('ab', 'cde', true))).toEqual({
    above: [],
    own: ['a', 'b', 'none'],
    below: ['c', 'd', 'e'],
    scroll: null,
  });
});

test('unfolded, all stand alone where they have room', () => {
  expect(unfolded(ids('ab', 'cde', true), 6, 9)).toEqual({
    above: [],
    own: ['a', 'b', 'none', 'c', 'd', 'e'],
    below: [],
    scroll: { at: 0, most: 0 },
  });
});

test('unfolded with less room, they scroll by a lane', () => {
  const at = (n: number) => {
    const { above, own, below } = unfolded(ids('abc', 'defg'), 4, n);
    return [above, own, below].map((part) => part.join('')).join('|');
  };
  expect([0, 1, 2, 3].map(at)).toEqual(['|abc|defg', 'ab|cd|efg', 'abc|de|fg', 'abcd|efg|']);
  expect(at(-1)).toBe(at(0));
  expect(at(9)).toBe(at(3));
});

test('however far it is scrolled, each id stands once, in order, on no more lanes than have room', () => {
  const count = fc.nat(30);
  fc.assert(
    fc.property(count, count, fc.boolean(), fc.nat(12), fc.nat(70), (n, m, none, room, at) => {
      const own = Array.from({ length: n }, (_, i) => `a${i}`);
      const others = Array.from({ length: m }, (_, i) => `b${i}`);
      const all = [...own, ...(none ? ['none'] : []), ...others];
      const standing = unfolded({ own, others, none }, room, at);
      const { above, below } = standing;
      expect([...above, ...standing.own, ...below]).toEqual(all);
      expect(above).not.toHaveLength(1);
      expect(below).not.toHaveLength(1);
      const lanes = standing.own.length + Number(above.length > 0) + Number(below.length > 0);
      expect(lanes).toBe(Math.min(all.length, Math.max(3, room)));
    }),
  );
});
