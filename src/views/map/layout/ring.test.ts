import { describe, expect, it } from 'vitest';
import { ringPiece } from './ring';

describe('a piece of a ring', () => {
  it('runs clockwise from the top, out and back', () => {
    expect(ringPiece(10, 12, 0, 0.25)).toBe('M0,-12A12,12 0 0 1 12,0L10,0A10,10 0 0 0 0,-10Z');
  });

  it('takes the long way round for more than half a turn', () => {
    expect(ringPiece(10, 12, 0.25, 1)).toBe('M12,0A12,12 0 1 1 0,-12L0,-10A10,10 0 1 0 10,0Z');
  });

  it('closes a whole turn by two halves', () => {
    expect(ringPiece(10, 12, 0, 1)).toBe(ringPiece(10, 12, 0, 0.5) + ringPiece(10, 12, 0.5, 1));
  });
});
