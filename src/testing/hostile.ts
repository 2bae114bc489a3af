import fc from 'fast-check';

const signs = [
  ...'\u0000\u0007\t\n\r\u001b\u001c\u007f\u0085\u009f\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029',
  ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\ufeff\uffff',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u05d0',
  '\u0634',
  '𝒳',
  ' ',
  'a',
  '7',
  '"',
  '<b>',
];

/** Texts that try to disturb what stands around them: controls, signs that turn the writing, halves of pairs. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...signs), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

// What is closed and not an override is taken away from the inside out, until nothing is left to take.
const inner = [
  /[\u202a\u202b]([^\u202a-\u202e\u2066-\u2069]*)\u202c/g,
  /[\u2066-\u2068]([^\u202a-\u202e\u2066-\u2069]*)\u2069/g,
];

/** Whether a text has no control character, and no sign that turns the writing beyond the text or overrides it. */
export function isTame(text: string): boolean {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const pair of inner) rest = rest.replace(pair, '$1');
  }
  return !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u206f\ufeff\ufffe\uffff]/u.test(rest);
}
