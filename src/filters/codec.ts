import { eachDimension } from './dimensions';
import {
  languages,
  laneChoices,
  listOrders,
  netForms,
  type Dropped,
  type Link,
  type Repaired,
} from './filters';
import { migrate } from './migrate';
import { repair, type Grammar } from './repair';
import * as value from './value';

type Key = Exclude<keyof Link, 'unknown'>;

// `together` stands behind `who`; the other dimensions follow in their order.
const { who, ...clauses } = eachDimension(() => value.ids);

/** The parameters in the order in which a link writes them, and how each is read and written. */
const parameters: { readonly [K in Key]: value.Value<NonNullable<Link[K]>> } = {
  data: value.filePath,
  known: value.known,
  when: value.when,
  certain: value.flag,
  disputed: value.flag,
  who,
  together: value.togetherList,
  ...clauses,
  q: value.freeText,
  t: value.boundedWindow,
  map: value.mapCamera,
  lanes: value.choice(laneChoices),
  net: value.choice(netForms),
  list: value.choice(listOrders),
  ego: value.id,
  show: value.panelList,
  lang: value.choice(languages),
  embed: value.flag,
};

/** The parameters of a link that this version knows, in the order in which it writes them. */
export const linkKeys = Object.keys(parameters) as readonly Key[];

const isKey = (key: string): key is Key => linkKeys.some((known) => known === key);

// A path may hold any letters, and text may say anything.
const freeForm: readonly Key[] = ['data', 'q'];

const grammar: Grammar = {
  isKey,
  fits: (key, text) => {
    if (!isKey(key)) return 'none';
    if (freeForm.includes(key)) return 'all';
    let whole = true;
    const read = parameters[key].read(text.trim(), () => (whole = false));
    return read === null ? 'none' : whole ? 'all' : 'part';
  },
};

/** What a link says, and the parts of it that could not be used. */
export type ParsedLink = {
  /** The link; a parameter that is absent, blank or invalid is null. */
  readonly link: Link;
  /** What stands behind `#` in vain, the repeats of a parameter, then invalid values and unusable parts of lists in the order of the parameters. */
  readonly dropped: readonly Dropped[];
  /** The parts that were read as they were meant, not as they stand. */
  readonly repaired: readonly Repaired[];
};

/**
 * Reads a query string, with or without its `?`, and what follows it behind `#`. Never throws: what it
 * cannot use it leaves out and lists. Knows no dataset; see `restrict` for ids that the dataset does not have.
 */
export function parseLink(search: string): ParsedLink {
  const first = new Map<Key, string>();
  const unknown: (readonly [string, string])[] = [];
  const { pairs, repaired, dropped: behind } = repair(search, grammar);
  const dropped = [...behind];
  for (const [key, text] of migrate(pairs)) {
    if (!isKey(key)) unknown.push([key, text]);
    else if (first.has(key)) dropped.push({ key, value: text });
    else first.set(key, text);
  }
  const read = <K extends Key>(key: K): Link[K] => {
    const text = first.get(key)?.trim();
    // A blank value says nothing, so there is nothing to report either.
    if (!text) return null as Link[K];
    const parts: Dropped[] = [];
    const result = parameters[key].read(text, (part) => parts.push({ key, value: part }));
    dropped.push(...(result === null && !parts.length ? [{ key, value: text }] : parts));
    return result as Link[K];
  };
  const known = Object.fromEntries(linkKeys.map((key) => [key, read(key)])) as Omit<
    Link,
    'unknown'
  >;
  return { link: { ...known, unknown }, dropped, repaired };
}

const literal = new Map([
  ['%2C', ','],
  ['%2F', '/'],
  ['%3A', ':'],
]);

/**
 * Text as it stands in a query string: `, / : ~ .` stay readable. Half a surrogate pair, which has no
 * encoding, becomes U+FFFD; an apostrophe is encoded as browsers encode it in an address.
 */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/%2[CF]|%3A/g, (code) => literal.get(code) ?? code)
    .replace(/'/g, '%27');
}

/**
 * The canonical query string of a link: `?…`, or empty text when it says nothing. Parameters in their
 * order, null ones not written, unknown ones last.
 */
export function formatLink(link: Link): string {
  const write = <K extends Key>(key: K): readonly [string, string][] => {
    const current = link[key];
    if (current === null) return [];
    const text = parameters[key].write(current as NonNullable<Link[K]>);
    return text ? [[key, text]] : [];
  };
  const pairs = [...linkKeys.flatMap((key) => write(key)), ...link.unknown];
  const query = pairs.map(([key, text]) => `${encode(key)}=${encode(text)}`).join('&');
  return query && `?${query}`;
}
