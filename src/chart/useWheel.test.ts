import { expect, test } from 'vitest';
import { wheelCommand, type WheelTurn } from './useWheel';

const still: WheelTurn = {
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};
const turn = (part: Partial<WheelTurn>, pageScrolls = false) =>
  wheelCommand({ ...still, ...part }, pageScrolls);

test('a turn away from the reader zooms in by as much as one back zooms out', () => {
  const [near, far] = [turn({ deltaY: -120 }), turn({ deltaY: 120 })];
  expect(near.type === 'zoom' && far.type === 'zoom' && near.by * far.by).toBeCloseTo(1);
  expect(near).toMatchObject({ type: 'zoom', by: 2 ** 0.24 });
});

test('where the page scrolls only Ctrl and ⌘ zoom', () => {
  expect(turn({ deltaY: 120 }, true)).toEqual({ type: 'page' });
  expect(turn({ deltaY: -10, ctrlKey: true }, true)).toEqual({ type: 'zoom', by: 2 ** 0.2 });
  expect(turn({ deltaY: -100, metaKey: true }, true)).toEqual({ type: 'zoom', by: 2 ** 0.2 });
});

test('sideways and with Shift it moves what is shown, whether the page scrolls or not', () => {
  for (const scrolls of [false, true]) {
    expect(turn({ deltaX: 30, deltaY: -10 }, scrolls)).toEqual({ type: 'pan', by: -30 });
    expect(turn({ deltaY: 100, shiftKey: true }, scrolls)).toEqual({ type: 'pan', by: -100 });
    expect(turn({ deltaX: -100, shiftKey: true }, scrolls)).toEqual({ type: 'pan', by: 100 });
  }
  expect(turn({ deltaX: 30, ctrlKey: true }).type).toBe('zoom');
});

test('lines and pages are counted in pixels', () => {
  expect(turn({ deltaX: 2, deltaMode: 1 })).toEqual({ type: 'pan', by: -50 });
  expect(turn({ deltaX: -1, deltaMode: 2 })).toEqual({ type: 'pan', by: 500 });
});
