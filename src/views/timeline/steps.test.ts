import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LinkChange } from '../view';
import { createSteps, pause } from './steps';

const t = (start: number): LinkChange => ({ t: { start, end: start + 1 } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function create() {
  const previewed: (LinkChange | null)[] = [];
  const committed: LinkChange[] = [];
  const steps = createSteps({
    onPreview: (change) => void previewed.push(change),
    onCommit: (change) => void committed.push(change),
  });
  return { steps, previewed, committed };
}

test('steps close together are shown one by one and committed once, the last', () => {
  const { steps, previewed, committed } = create();
  for (const start of [1, 2, 3]) {
    steps.step(t(start));
    vi.advanceTimersByTime(pause - 1);
  }
  expect(previewed).toEqual([t(1), t(2), t(3)]);
  expect(committed).toEqual([]);
  expect(steps.waiting()).toEqual(t(3));
  vi.advanceTimersByTime(1);
  expect(committed).toEqual([t(3)]);
  expect(steps.waiting()).toBeNull();
});

test('steps with a pause between them are committed each', () => {
  const { steps, committed } = create();
  steps.step(t(1));
  vi.advanceTimersByTime(pause);
  steps.step(t(2));
  vi.advanceTimersByTime(pause);
  expect(committed).toEqual([t(1), t(2)]);
});

test('a step of another sort, a gesture or a commit first commits what waits', () => {
  const { steps, previewed, committed } = create();
  steps.step(t(1));
  steps.step({ known: 5 });
  expect(committed).toEqual([t(1)]);
  steps.preview(t(7));
  expect(committed).toEqual([t(1), { known: 5 }]);
  expect(previewed.at(-1)).toEqual(t(7));
  steps.step(t(8));
  steps.commit({ when: null });
  expect(committed.slice(2)).toEqual([t(8), { when: null }]);
  vi.advanceTimersByTime(2 * pause);
  expect(committed).toHaveLength(4);
});

test('what is forgotten is never committed', () => {
  const { steps, committed } = create();
  expect(steps.forget()).toBe(false);
  steps.step(t(1));
  expect(steps.forget()).toBe(true);
  vi.advanceTimersByTime(2 * pause);
  steps.settle();
  expect(committed).toEqual([]);
});
