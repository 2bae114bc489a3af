import { codeOf } from '../chart/key';

/** What a key asks of a briefing on the screen. */
export type PresentCommand = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full' | 'leave';

type Key = Pick<
  KeyboardEvent,
  'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'
>;

const commands = new Map<string, PresentCommand>([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  ['KeyN', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['KeyP', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['KeyB', 'blank'],
  ['Period', 'blank'],
  ['NumpadDecimal', 'blank'],
  ['KeyF', 'full'],
  ['Escape', 'leave'],
]);

// What a Latin layout writes.
const letter = /^[a-z]$/i;

/**
 * What a key means while presenting; null when nothing. By what is written on it where that is one of the
 * promised letters or signs, else by its place, so that it is the same on a Ukrainian keyboard; a presenter's clicker that sends a key without a place is known by its name.
 * A key held down is one press. With Ctrl, ⌘ or Alt it is the browser's.
 */
export function presentCommand({
  code,
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
  repeat,
}: Key): PresentCommand | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  if (code === 'Space' || key === ' ') return shiftKey ? 'previous' : 'next';
  // Some layouts have the full stop above another sign.
  if (shiftKey && key !== '.') return null;
  return (
    commands.get(letter.test(key) ? `Key${key.toUpperCase()}` : codeOf({ code, key }) || key) ??
    null
  );
}

/** Whether a key writes a letter or a sign, which some speak or press by mistake, and not one for getting about. */
export function isCharacter({ code }: Pick<Key, 'code'>): boolean {
  return /^Key|^Period$|^NumpadDecimal$/.test(code);
}

const down = ['ArrowDown', 'PageDown', 'End', 'Space'];
const up = ['ArrowUp', 'PageUp', 'Home'];

/** Whether a key would scroll something that the target stands in, the page itself aside: there is more in that direction. */
export function scrolls(target: EventTarget | null, code: string): boolean {
  const forth = down.includes(code);
  if (!forth && !up.includes(code)) return false;
  const page = document.scrollingElement;
  for (
    let box = target instanceof Element ? target : null;
    box && box !== page && box !== document.body;
    box = box.parentElement
  ) {
    const rest = forth ? box.scrollHeight - box.clientHeight - box.scrollTop : box.scrollTop;
    if (rest > 1 && /auto|scroll/.test(getComputedStyle(box).overflowY)) return true;
  }
  return false;
}
