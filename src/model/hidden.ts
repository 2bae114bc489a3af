/** A text that can stand beside others, and what was taken out of it. */
export type Tamed = {
  /** The text; the same string when nothing was taken out. */
  readonly text: string;
  /** The characters taken out, each once, in the order found; those of a line's end are replaced by a space and count too. */
  readonly taken: readonly string[];
};

// What may have to go: controls, halves of surrogate pairs, ends of lines and paragraphs, signs that turn the
// writing, deprecated ones, a byte order mark inside a text, and what no XML can hold.
const suspects = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u206f\ufeff\ufffe\uffff]/u;
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
const others = /[\p{Cc}\p{Cs}\u2028\u2029\u206a-\u206f\ufeff\ufffe\uffff]/gu;

type Turn = { readonly at: number; readonly sign: string };

const closers = { embedding: '\u202c', isolate: '\u2069' } as const;
const isolates = (sign: string) => sign >= '\u2066';
const overrides = (sign: string) => sign === '\u202d' || sign === '\u202e';

/**
 * Where a text has signs that turn the writing and are not wanted, and those that are opened and never closed,
 * by the rules of Unicode's bidirectional algorithm (UAX #9, BD8 to BD11). Not wanted are overrides, which show
 * letters in another order than they are read, what closes nothing, and embeddings that an isolate ends.
 */
function turnsOf(text: string): { strays: Set<number>; open: readonly Turn[] } {
  const strays = new Set<number>();
  const open: Turn[] = [];
  let isolated = 0;
  for (const { 0: sign, index: at } of text.matchAll(turns)) {
    if (sign === closers.embedding) {
      const last = open.at(-1);
      if (!last || isolates(last.sign)) strays.add(at);
      else if (overrides(open.pop()!.sign)) strays.add(last.at).add(at);
    } else if (sign === closers.isolate) {
      if (!isolated) {
        strays.add(at);
        continue;
      }
      isolated -= 1;
      while (!isolates(open.at(-1)!.sign)) strays.add(open.pop()!.at);
      open.pop();
    } else {
      if (isolates(sign)) isolated += 1;
      open.push({ at, sign });
    }
  }
  return { strays, open };
}

/** A text that was cut, with everything that turns the writing in it closed again. */
export function closed(text: string): string {
  if (!suspects.test(text)) return text;
  const { open } = turnsOf(text);
  const ends = open.map(({ sign }) => (isolates(sign) ? closers.isolate : closers.embedding));
  return text + ends.reverse().join('');
}

/** The lines that a text was broken into, each with what turns the writing in it begun and closed in itself. */
export function brokenOver(lines: readonly string[]): string[] {
  let before = '';
  return lines.map((line) => {
    const text = before + line;
    if (!suspects.test(text)) return text;
    before = turnsOf(text)
      .open.map(({ sign }) => sign)
      .join('');
    return closed(text);
  });
}

/**
 * A text without the characters that are not seen and act beyond it: control characters, halves of surrogate
 * pairs, and signs that turn the writing round and are stray or override it. Ends of lines and tabs become
 * `gap`, a run of them one. Joiners, marks on letters, and signs that turn nothing but their neighbours stay.
 */
export function tame(text: string, gap: string = ' '): Tamed {
  if (!suspects.test(text)) return { text, taken: [] };
  const { strays, open } = turnsOf(text);
  for (const { at } of open) strays.add(at);
  const taken = new Set<string>();
  const straight = text.replace(turns, (sign, at: number) => {
    if (!strays.has(at)) return sign;
    taken.add(sign);
    return '';
  });
  const clean = straight
    // eslint-disable-next-line no-control-regex
    .replace(/[\t-\r\u001c-\u001f\u0085\u2028\u2029]+/g, (run) => {
      for (const sign of run) taken.add(sign);
      return gap;
    })
    .replace(others, (sign) => {
      taken.add(sign);
      return '';
    });
  return { text: clean, taken: [...taken] };
}

/** The code point of a character as Unicode writes it: `U+202E`. */
export function codePoint(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The characters that are not seen and may act on others, one UTF-16 unit each; for use with `replace` alone. */
export const unseen =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu;

/** A text with the characters that are not seen written out, `<U+202E>`: for showing what stands in a file. */
export function spelledOut(text: string): string {
  return text.replace(unseen, (sign) => `<${codePoint(sign)}>`);
}
