import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesPath, keysAlone, mostAlone } from './crowd';

const keys = (n: number) => Array.from({ length: n }, (_, i) => `p${i}`);

describe('a crowd of marks', () => {
  it('has all as options of their own while they are few', () => {
    expect(keysAlone(keys(5), null).size).toBe(5);
    expect(keysAlone([], null).size).toBe(0);
  });

  it('has the active one, its neighbours and both ends as options, and never more than that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(399), (n, pick) => {
        const order = keys(n);
        const at = pick % n;
        const alone = keysAlone(order, order[at]!);
        expect(alone.size).toBeLessThanOrEqual(mostAlone);
        for (const i of [0, at - 1, at, at + 1, n - 1]) {
          if (i >= 0 && i < n) expect(alone.has(order[i]!)).toBe(true);
        }
      }),
    );
  });

  it('is drawn as one path', () => {
    expect(circlesPath([])).toBe('');
    const two = [
      { x: 10, y: 20, r: 4 },
      { x: 30, y: 20, r: 5.55 },
    ];
    expect(circlesPath(two).match(/M/g)).toHaveLength(2);
    expect(circlesPath(two)).toContain('M6,20a4,4 0 1 0 8,0');
  });
});
