/** How much nearer one step of a button or a key goes. */
export const zoomFactor = 1.5;

/** Where one may move a picture to, those from side to side first. */
export const directions = ['left', 'right', 'up', 'down'] as const;

/** One of {@link directions}. */
export type Direction = (typeof directions)[number];

/** By how many pixels what is shown is shifted to see more in a direction. */
export const panStep: Readonly<Record<Direction, readonly [dx: number, dy: number]>> = {
  left: [60, 0],
  right: [-60, 0],
  up: [0, 60],
  down: [0, -60],
};

/** What a key asks of a view: to zoom by a factor, to show everything, or to show its keys. */
export type KeyCommand =
  | { readonly type: 'zoom'; readonly by: number }
  | { readonly type: 'fit' }
  | { readonly type: 'help' };

/** The parts of a keyboard event that tell which key it is. */
export type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'
>;

// Where a layout has one of these signs in another place, the sign is meant.
const signs = new Map([
  ['+', 'Equal'],
  ['=', 'Equal'],
  ['-', 'Minus'],
  ['0', 'Digit0'],
  ['[', 'BracketLeft'],
  [']', 'BracketRight'],
  ['.', 'Period'],
]);

/**
 * The place of a key where most keyboards have it, as `event.code`: for what writes a sign that a list of keys
 * promises, the place of that sign; for all else its own.
 */
export const codeOf = ({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): string =>
  signs.get(key) ?? code;

const nearer: KeyCommand = { type: 'zoom', by: zoomFactor };
const farther: KeyCommand = { type: 'zoom', by: 1 / zoomFactor };
const commands = new Map<string, KeyCommand>([
  ['Equal', nearer],
  ['NumpadAdd', nearer],
  ['Minus', farther],
  ['NumpadSubtract', farther],
  ['Digit0', { type: 'fit' }],
  ['Numpad0', { type: 'fit' }],
]);

/**
 * What a key does anywhere in a picture, by its place on the keyboard, since layouts differ; null for every
 * other key and for those held with Ctrl, Alt or ⌘, which are the browser's.
 */
export function keyCommand(press: KeyPress): KeyCommand | null {
  const { code, key, shiftKey } = press;
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  if (key === '?' || (code === 'Slash' && shiftKey)) return { type: 'help' };
  return commands.get(codeOf(press)) ?? null;
}
