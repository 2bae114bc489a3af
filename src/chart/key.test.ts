import { expect, test } from 'vitest';
import { codeOf, keyCommand, zoomFactor, type KeyPress } from './key';

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  key: '',
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

test.each([
  ['Equal', { type: 'zoom', by: zoomFactor }],
  ['NumpadSubtract', { type: 'zoom', by: 1 / zoomFactor }],
  ['Digit0', { type: 'fit' }],
  ['Slash', null],
  ['ArrowLeft', null],
])('the key %s', (code, command) => expect(keyCommand(press(code))).toEqual(command));

test('the keys are listed by their place or by their sign', () => {
  expect(keyCommand(press('Slash', { key: ',', shiftKey: true }))).toEqual({ type: 'help' });
  expect(keyCommand(press('Minus', { key: '?', shiftKey: true }))).toEqual({ type: 'help' });
});

test('a sign is meant wherever a layout has it', () => {
  // A German keyboard has + where others have ].
  expect(keyCommand(press('BracketRight', { key: '+' }))).toEqual(keyCommand(press('Equal')));
  expect(codeOf({ code: 'BracketRight', key: '+' })).toBe('Equal');
  expect(codeOf({ code: 'BracketRight', key: 'ї' })).toBe('BracketRight');
  expect(codeOf({ code: 'Digit5', key: '[' })).toBe('BracketLeft');
});

test('keys of the browser are left to it', () => {
  for (const held of ['altKey', 'ctrlKey', 'metaKey'] as const) {
    expect(keyCommand(press('Equal', { [held]: true }))).toBeNull();
  }
});
