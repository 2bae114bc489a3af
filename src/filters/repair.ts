import type { Dropped, Repaired } from './filters';
import type { Pair } from './migrate';

/** What a repair must know of the parameters of a link. */
export type Grammar = {
  /** Whether a parameter has this name. */
  readonly isKey: (key: string) => boolean;
  /** How much of a text the parameter can say; what is free in form takes any text. */
  readonly fits: (key: string, text: string) => 'all' | 'part' | 'none';
};

/** The parameters of a link as they were meant, and what was done to them. */
export type Repairs = {
  /** The parameters, those first that stood there under their own names. */
  readonly pairs: readonly Pair[];
  /** What was read as something else than it says. */
  readonly repaired: readonly Repaired[];
  /** What stands behind `#` and is no link there. */
  readonly dropped: readonly Dropped[];
};

/** A text decoded once more than it was; itself where it cannot be. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Full-width letters, the dashes of typography, and characters that nobody sees. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim();

const lower = (text: string): string => text.toLowerCase();

/** What follows a link in a sentence: a full stop, a bracket, a quotation mark. */
const cut = (text: string): string => text.replace(/[.,;:!?)\]}>'"»”’]$/, '');

/** What may have happened to a text on its way here, each undone on top of the one before; the `T` of a time is lost last. */
const repairs: readonly ((text: string) => string)[] = [decode, plain, cut, cut, cut, lower];

/** The text as it was meant: with as few of the repairs as make it readable; null where none does. */
export function mend(text: string, isReadable: (text: string) => boolean): string | null {
  let current = text;
  for (const repair of repairs) {
    current = repair(current);
    if (isReadable(current)) return current;
  }
  return null;
}

// `&amp;`, or `&#38;` of which a browser leaves the end, before the name; and a second `?`.
const cleanKey = (key: string): string => lower(plain(key)).replace(/^[?&#/]*(?:(?:amp|38);)*/, '');

const separators = /&(?:amp;)*|;/;

// URLSearchParams takes `+` as a space, and malformed `%` and lone surrogates without complaint.
const pairsOf = (query: string): readonly Pair[] => [...new URLSearchParams(query)];

const split = (part: string): Pair => {
  const [key = '', ...rest] = part.split('=');
  return [key, rest.join('=')];
};

const textOf = (pairs: readonly Pair[]): string =>
  pairs.map(([key, value]) => `${key}=${value}`).join('&');

/** What cannot be seen is shown as an address has it. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, (character) => encodeURIComponent(character));

/**
 * The parameters of a query string, and of what stands behind its `#`, put right where it is plain what was
 * meant. What can be read as it stands is never touched, so no link that the app wrote is. Never throws.
 */
export function repair(address: string, { isKey, fits }: Grammar): Repairs {
  const isWhole = (key: string, text: string) => fits(key, text) === 'all';

  const mendValue = (key: string, value: string): string => {
    const whole = mend(value, (text) => isWhole(key, text));
    if (whole !== null) return whole;
    const items = value
      .split(',')
      .map((item) =>
        isWhole(key, item) ? item : (mend(item, (text) => isWhole(key, text)) ?? item),
      )
      .join(',');
    return fits(key, items) === 'none' ? value : items;
  };
  /** Several parameters where one seemed to stand; null unless all of them are parameters. */
  const mendAll = (pairs: readonly Pair[]): readonly Pair[] | null => {
    const all = pairs.map(ours);
    return all.every((each) => each !== null) ? all.flat() : null;
  };
  /** What a pair says of our parameters; null where it says nothing of them. */
  const ours = (pair: Pair): readonly Pair[] | null =>
    mendPair(pair) ?? (isKey(pair[0]) ? [pair] : null);
  /** What a pair was meant to say; null where it is to be taken as it stands. */
  const mendPair = ([key, value]: Pair): readonly Pair[] | null => {
    if (isKey(key)) {
      if (!value.trim() || isWhole(key, value)) return null;
      const [own = '', ...others] = value.split(separators);
      const several = others.length ? mendAll([[key, own], ...others.map(split)]) : null;
      const mended = mendValue(key, value);
      return several ?? (mended === value ? null : [[key, mended]]);
    }
    const clean = cleanKey(key);
    if (isKey(clean)) return mendPair([clean, value]) ?? [[clean, value]];
    // A query string that was encoded once more is one long name.
    return value || !key.includes('=') ? null : mendAll(pairsOf(key));
  };

  const mark = address.indexOf('#');
  const [query, hash] =
    mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)];
  const named: Pair[] = [];
  const found: Pair[] = [];
  const repaired: Repaired[] = [];
  const dropped: Dropped[] = [];
  const tell = (from: string, to: readonly Pair[]) => {
    if (to.some(([, value]) => value.trim()))
      repaired.push({ from: visible(from), to: textOf(to) });
  };
  for (const pair of pairsOf(query)) {
    const [key, value] = pair;
    const mended = mendPair(pair);
    if (mended) tell(value ? textOf([pair]) : encodeURIComponent(key), mended);
    const own = mended && isKey(key) ? 1 : 0;
    named.push(...(mended ? mended.slice(0, own) : [pair]));
    found.push(...(mended ? mended.slice(own) : []));
  }
  const behind = pairsOf(hash.replace(/^[!/]+/, '')).filter(
    ([key, value]) => value.trim() || key.includes('='),
  );
  const meant = behind.map(ours);
  const isLink = meant.every((pairs) => pairs !== null);
  for (const [i, pairs] of meant.entries()) {
    const [key, value] = behind[i]!;
    if (pairs && isLink) {
      tell(`#${textOf([[key, value]])}`, pairs);
      found.push(...pairs);
    } else if (pairs) dropped.push({ key: `#${key}`, value });
  }
  return { pairs: [...named, ...found], repaired, dropped };
}
