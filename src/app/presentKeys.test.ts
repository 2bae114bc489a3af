import { describe, expect, it } from 'vitest';
import { presentCommand } from './presentKeys';

const plain = {
  key: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
};
const press = (code: string, more: Partial<typeof plain> = {}) =>
  presentCommand({ ...plain, code, ...more });

describe('presentCommand', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['Space', 'next'],
    ['PageDown', 'next'],
    ['KeyN', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['KeyP', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['KeyB', 'blank'],
    ['Period', 'blank'],
    ['KeyF', 'full'],
    ['Escape', 'leave'],
    ['KeyX', null],
  ])('takes %s as %s', (code, command) => {
    expect(press(code)).toBe(command);
  });

  it('takes the promised signs and letters wherever a layout has them', () => {
    // The full stop of a Ukrainian keyboard, and of a French one.
    expect(press('Slash', { key: '.' })).toBe('blank');
    expect(press('Comma', { key: '.', shiftKey: true })).toBe('blank');
    expect(press('KeyB', { key: 'и' })).toBe('blank');
    // Dvorak: N is where others have L, and B where they have N.
    expect(press('KeyL', { key: 'n' })).toBe('next');
    expect(press('KeyN', { key: 'b' })).toBe('blank');
  });

  it('goes back with Shift and Space', () => {
    expect(press('Space', { shiftKey: true })).toBe('previous');
  });

  it('takes a key held down for one press, and leaves the browser its own keys', () => {
    expect(press('ArrowRight', { repeat: true })).toBeNull();
    expect(press('KeyP', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
  });

  it('knows a clicker’s key without a place by its name', () => {
    expect(press('', { key: 'PageDown' })).toBe('next');
  });
});
