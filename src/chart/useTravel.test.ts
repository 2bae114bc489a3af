import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { travel } from './useTravel';

describe('a journey', () => {
  it('sets off where it is, is half way at half time and arrives exactly', () => {
    expect(travel([0, 10], [1, 30], 0)).toEqual([0, 10]);
    expect(travel([0, 10], [1, 30], 0.5)).toEqual([0.5, 20]);
    expect(travel([0, 0.1], [1, 0.3], 1)).toEqual([1, 0.3]);
    expect(travel([0], [1], 7)).toEqual([1]);
    expect(travel([0], [1], -1)).toEqual([0]);
  });

  it('sets off and arrives gently', () => {
    expect(travel([0], [1], 0.1)[0]).toBeLessThan(0.05);
    expect(travel([0], [1], 0.9)[0]).toBeGreaterThan(0.95);
  });

  it('never turns back nor overshoots', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (s, t) => {
        const [a, b] = [travel([0], [1], Math.min(s, t))[0]!, travel([0], [1], Math.max(s, t))[0]!];
        expect(a).toBeLessThanOrEqual(b);
        expect(b).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is there at once where the two cannot be compared, or the time is none', () => {
    expect(travel([0], [1, 2], 0.2)).toEqual([1, 2]);
    expect(travel([0], [1], NaN)).toEqual([0]);
  });
});
