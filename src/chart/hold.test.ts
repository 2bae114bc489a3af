import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGesture, hold, letGo } from './hold';

let view: EventTarget;

beforeEach(() => {
  view = new EventTarget();
  vi.stubGlobal('window', view);
});
afterEach(() => {
  letGo();
  vi.unstubAllGlobals();
});

const press = (code: string) => view.dispatchEvent(Object.assign(new Event('keydown'), { code }));

describe('a held gesture', () => {
  it.each<[string, () => void]>([
    ['Escape', () => press('Escape')],
    ['a window that is left', () => view.dispatchEvent(new Event('blur'))],
    ['what it began on going', letGo],
  ])('is given up by %s, once', (_, lose) => {
    const giveUp = vi.fn();
    hold(giveUp);
    press('KeyA');
    expect(giveUp).not.toHaveBeenCalled();
    lose();
    press('Escape');
    view.dispatchEvent(new Event('blur'));
    letGo();
    expect(giveUp).toHaveBeenCalledOnce();
  });

  it('is not given up any more when it has ended', () => {
    const giveUp = vi.fn();
    hold(giveUp)();
    press('Escape');
    letGo();
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('is given up with all others, also where that begins or ends one', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const end = hold(() => {
      first();
      end();
    });
    hold(() => {
      second();
      hold(second);
    });
    letGo();
    expect([first, second].map((each) => each.mock.calls.length)).toEqual([1, 1]);
  });
});

describe('a gesture', () => {
  it('counts until it is given up, which is told once, and counts again when it begins anew', () => {
    const lost = vi.fn();
    const gesture = createGesture(lost);
    gesture.giveUp();
    expect([gesture.under, gesture.cancelled, lost.mock.calls.length]).toEqual([false, false, 0]);
    gesture.begin();
    gesture.moved = true;
    press('Escape');
    gesture.giveUp();
    expect([gesture.under, gesture.cancelled, lost.mock.calls.length]).toEqual([true, true, 1]);
    gesture.end();
    gesture.begin();
    expect([gesture.under, gesture.cancelled, gesture.moved]).toEqual([true, false, false]);
    gesture.end();
    letGo();
    expect([gesture.under, lost.mock.calls.length]).toEqual([false, 1]);
  });
});
