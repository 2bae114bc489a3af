import { isolated, render, shortened, type Localized, type Rendered } from '../model/text';
import type { TimeWords } from '../time/words';
import type en from './en.json';

/** The words of one language, in sections; a plural is an object of Intl.PluralRules categories. */
export type Catalogue = typeof en;

type Keys = { [S in keyof Catalogue]: `${S}.${keyof Catalogue[S] & string}` }[keyof Catalogue];

/** Names one entry of the catalogue: `section.entry`. */
export type TextKey = Keys;

/**
 * Values for the `{name}` slots of an entry; `n` also chooses the plural form. A text that could turn the words
 * around it is kept apart from them, see `isolated`.
 */
export type Slots = Readonly<Record<string, string | number>>;

/** The interface's language at work: pure, so that summaries can be tested and made outside React. */
export type Words = {
  /** The language tag. */
  readonly lang: string;
  /** The entry with its slots filled; numbers in the language's own form, and no text in quotation marks twice. */
  readonly t: (key: TextKey, slots?: Slots) => string;
  /** A number in the language's own form, as everything on the screen writes it: `1,234`. */
  readonly number: (n: number) => string;
  /** A text of the data in this language or the nearest there is, with its tag. */
  readonly render: (text: Localized) => Rendered;
  /** The same, without the tag and shortened: for sentences and accessible names, in which `t` and `list` keep it apart. */
  readonly name: (text: Localized) => string;
  /** Several names in one phrase: `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** What time/format needs. */
  readonly time: TimeWords;
};

type Phrase = string | Readonly<Record<string, string>>;

// The full stop of an abbreviation ends a sentence as well.
const stopped = (text: string, next: string): string =>
  next.startsWith('.') && text.endsWith('.') ? text + next.slice(1) : text + next;

// What a reader searched for is named in quotation marks wherever it stands, also inside those of a sentence.
const isQuoted = (text: string): boolean => /^(?:“[^“”]*”|«[^«»]*»)$/.test(text);

/** Texts one after the other with a separator between; where both have a full stop there, one of them. */
export function joined(texts: readonly string[], separator: string): string {
  return texts.reduce((all, text, i) => (i ? stopped(all, separator) + text : text), '');
}

/** Text with its first letter as the start of a sentence wants it. Text that begins with anything else stays. */
export function capitalised(text: string, { lang }: Pick<Words, 'lang'>): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

/** The words with short dates that say all their years, or those that are not the one that stands beside them already. */
export function withYears(words: Words, saidYears: 'all' | number): Words {
  return { ...words, time: { ...words.time, saidYears } };
}

/** The words of `catalogue`. A slot without a value stays as it is written, so that a mistake is seen. */
export function createWords(lang: string, catalogue: Catalogue): Words {
  const plural = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const number = (n: number) => numbers.format(n);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const entries = new Map<string, Phrase>();
  for (const [section, texts] of Object.entries(catalogue)) {
    for (const [key, entry] of Object.entries(texts as Record<string, Phrase>)) {
      entries.set(`${section}.${key}`, entry);
    }
  }
  const t = (key: TextKey, slots: Slots = {}): string => {
    const entry = entries.get(key) ?? key;
    const form =
      typeof entry === 'string'
        ? entry
        : (entry[plural.select(Number(slots.n ?? 0))] ?? entry.other ?? key);
    return form.replace(
      /([“«]?)\{(\w+)\}([”»]?)(\.?)/g,
      (slot, opening: string, name: string, closing: string, stop: string) => {
        const value = slots[name];
        if (value === undefined) return slot;
        if (typeof value === 'number') return opening + number(value) + closing + stop;
        const [before, after] = isQuoted(value) ? ['', ''] : [opening, closing];
        return before + stopped(isolated(value) + after, stop);
      },
    );
  };
  return {
    lang,
    t,
    number,
    render: (text) => render(text, lang),
    name: (text) => shortened(render(text, lang).text),
    list: (items) => list.format(items.map(isolated)),
    time: { locale: lang, ...catalogue.time },
  };
}
