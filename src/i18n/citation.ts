import type { EventRow } from '../engine/engine';
import type { Vocabulary } from '../model/dataset';
import { formatDate } from '../time/format';
import type { AxisTime } from '../time/interval';
import type { Words } from './words';

/** What a citation names: something of a dataset, as known on a day. */
export type Cited = {
  /** Its title or name, or the headline of a view, in the interface's language or the nearest there is. */
  readonly title: string;
  /** The dataset: its id and its title. */
  readonly dataset: { readonly id: string; readonly title: string };
  /** The day looked at; Infinity for all that is known. */
  readonly known: AxisTime;
};

/** A text as one line of a citation: half a surrogate pair, which could not be written as UTF-8, is replaced. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();

/** The day looked at in a citation: `as known on 1 January 2026`. */
export const asKnown = (known: AxisTime, { t, time }: Words): string =>
  Number.isFinite(known)
    ? t('detail.cite-known', { date: formatDate(known, time) })
    : t('detail.cite-latest');

/** The citation as a sentence: title, dataset, the day looked at, the link that keeps both, and the day of access. */
export function citeText(
  { title, dataset, known }: Cited,
  pinned: string,
  today: AxisTime,
  words: Words,
): string {
  return words.t('detail.cite-text', {
    // What is quoted ends with the quotation mark.
    title: oneLine(title).replace(/(?<=[^.])\.$/, ''),
    dataset: oneLine(dataset.title),
    known: asKnown(known, words),
    link: pinned,
    date: formatDate(today, words.time),
  });
}

// A list of sources is read by somebody, and may not be longer than the text that it stands under.
const mostSources = 60;

/** The day in words; `about` a day that nobody states, null for one that is not known at all. */
function dayOf(day: AxisTime, inferred: boolean, words: Words): string | null {
  if (!Number.isFinite(day)) return null;
  const date = formatDate(day, words.time, 'long');
  return inferred ? words.t('detail.about', { date }) : date;
}

/**
 * The pages that the events stand on, a line for each: publisher, heading, day, address; in the order of their
 * days, those without one last. The day is the page's own, else the first on which it told of one of the
 * events. Of very many only the first are named, and how many more there are; empty where there are none.
 */
export function sourceLines(
  rows: readonly EventRow[],
  { sources }: Vocabulary,
  words: Words,
): readonly string[] {
  const first = new Map<string, { readonly day: AxisTime; readonly inferred: boolean }>();
  for (const { source, known, inferred } of rows.flatMap((row) => [...row.reports.values()])) {
    const published = sources.get(source)?.published ?? null;
    const told =
      published === null ? { day: known, inferred } : { day: published, inferred: false };
    const before = first.get(source);
    if (!before || told.day < before.day) first.set(source, told);
  }
  // What was known from the start came before every day, and yet has none to be named by.
  const order = (day: AxisTime) => (Number.isFinite(day) ? day : Infinity);
  const cited = [...first].sort(([, a], [, b]) => Math.sign(order(a.day) - order(b.day)) || 0);
  const lines = cited.slice(0, mostSources).map(([id, { day, inferred }]) => {
    const source = sources.get(id);
    const parts = [
      source ? words.name(source.publisher) : id,
      source?.title ? words.t('controls.quoted', { text: words.name(source.title) }) : null,
      dayOf(day, inferred, words),
      source?.url ?? null,
    ];
    return oneLine(parts.filter((part) => part !== null).join('. '));
  });
  const left = cited.length - lines.length;
  return left ? [...lines, words.t('detail.cite-more', { n: left })] : lines;
}
