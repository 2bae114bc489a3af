import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inSlices, type Work } from './work';

function* counting(to: number, onStep: (n: number) => void = () => {}): Work<string> {
  for (let n = 1; n <= to; n++) {
    onStep(n);
    yield;
  }
  return `counted to ${to}`;
}

describe('work', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is done at once where it is asked for', () => {
    expect(atOnce(counting(3))).toBe('counted to 3');
  });

  it('is done in slices that leave room for frames', () => {
    const done = vi.fn();
    // Each step takes two milliseconds.
    const step = vi.fn(() => void vi.advanceTimersByTime(2));
    inSlices(counting(9, step), done);
    expect(step).not.toHaveBeenCalled();
    vi.advanceTimersToNextTimer();
    expect(step).toHaveBeenCalledTimes(3);
    expect(done).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(step).toHaveBeenCalledTimes(9);
    expect(done.mock.calls).toEqual([['counted to 9']]);
  });

  it('can be given up', () => {
    const done = vi.fn();
    const step = vi.fn(() => void vi.advanceTimersByTime(4));
    const giveUp = inSlices(counting(9, step), done);
    vi.advanceTimersToNextTimer();
    giveUp();
    vi.runAllTimers();
    expect(step).toHaveBeenCalledTimes(2);
    expect(done).not.toHaveBeenCalled();
  });
});
