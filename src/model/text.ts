import { closed, tame } from './hidden';

/**
 * A text in one or more languages, by language tag (`en`, `uk`, `tr` …); never empty.
 * A Map because its keys come from outside.
 */
export type Localized = ReadonlyMap<string, string>;

/** A text in the language that could be had. */
export type Rendered = {
  /** The text itself. */
  readonly text: string;
  /** Its language tag, for the `lang` attribute when it is not the reader's language. */
  readonly lang: string;
};

/** The text in `lang`, else in English, else in the first language there is; empty text for an empty Map. */
export function render(localized: Localized, lang: string): Rendered {
  for (const tag of [lang, 'en']) {
    const text = localized.get(tag);
    if (text !== undefined) return { text, lang: tag };
  }
  for (const [tag, text] of localized) return { text, lang: tag };
  return { text: '', lang };
}

/** Whether two texts say the same in the same languages. */
export function sameText(a: Localized, b: Localized): boolean {
  if (a.size !== b.size) return false;
  for (const [tag, text] of a) if (b.get(tag) !== text) return false;
  return true;
}

// Letters that Unicode does not decompose into a base letter and a mark.
const plain = new Map(
  Object.entries({
    ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ß: 'ss' },
    ...{ æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' },
  }),
);

/**
 * Text for comparing what is typed with what is named, of which case, accents and the sort of apostrophe say
 * nothing: `İbrahim Kalın` → `ibrahim kalin`, `об’єкт` → `обєкт`.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ıłøđħŧßæœðþ]/g, (letter) => plain.get(letter) ?? letter)
      // Two of them count as letters, and would stick to a word that is still being typed.
      .replace(/['’‘ʼʻ`´′]/g, "'")
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
  );
}

/** The folded words of a text, in order: runs of letters and digits. */
export function words(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

// Letters of scripts that run from right to left (the blocks that Unicode's bidirectional algorithm takes
// for such), and signs that turn what stands beside them.
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** What of a text stands in none of its isolates, all of which are closed. */
function outside(text: string): string {
  let depth = 0;
  return text.replace(/[\u2066-\u2069]|[^\u2066-\u2069]+/g, (run) => {
    if (run === '\u2069') depth -= 1;
    else if (run >= '\u2066' && run < '\u2069') depth += 1;
    else if (!depth) return run;
    return '';
  });
}

/**
 * A text from data for use among words of ours: kept apart from them (Unicode's first-strong isolate) where it
 * could turn them round, as a name written from right to left does; any other as it is, and so is a sentence in
 * which each such name is kept apart already. Whatever the text opens is closed in it.
 */
export function isolated(text: string): string {
  if (!turning.test(text)) return text;
  const own = tame(text).text;
  return turning.test(outside(own)) ? `\u2068${own}\u2069` : own;
}

// Longer than any name that is read as one.
const readable = 300;

/**
 * A text cut to at most 300 characters, with an ellipsis where something was left out: for names among
 * other words, where the whole of a very long one would bury what stands beside it.
 */
export function shortened(text: string): string {
  // A character outside the basic plane is two units long, so that many units are never too many to keep.
  if (text.length <= readable) return text;
  const characters = [...text];
  if (characters.length <= readable) return text;
  const kept = characters.slice(0, readable - 1).join('');
  return closed(`${kept.replace(/[\p{M}\s]+$/u, '')}…`);
}
