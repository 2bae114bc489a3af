import type { Words } from '../../i18n/words';
import { formatDate } from '../../time/format';
import type { AxisTime } from '../../time/interval';
import { formatDay } from '../../time/window';

/** What a citation names: an event, an actor or a place of a dataset, as known on a day. */
export type Citation = {
  /** What sort of thing it is. */
  readonly type: 'event' | 'actor' | 'place';
  /** Its id in the dataset. */
  readonly id: string;
  /** Its title or name, in the interface's language or the nearest there is. */
  readonly title: string;
  /** The dataset: its id and its title. */
  readonly dataset: { readonly id: string; readonly title: string };
  /** The day looked at; Infinity for all that is known. */
  readonly known: AxisTime;
};

/** What can be taken away from an opened thing. */
export type ActionsProps = {
  /** What a citation of it names. */
  readonly cite: Citation;
  /** The absolute link to it with `known` and `lang` written out, so that it outlives a changed default. */
  readonly pinned: string;
  /** The reader's own day: the day of access. */
  readonly today: AxisTime;
};

// A title is one line; half a surrogate pair could not be written as UTF-8.
const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();

const asKnown = (known: AxisTime, { t, time }: Words): string =>
  Number.isFinite(known)
    ? t('detail.cite-known', { date: formatDate(known, time) })
    : t('detail.cite-latest');

/** The citation as a sentence: title, dataset, the day looked at, the link that keeps both, and the day of access. */
export function citeText(
  { title, dataset, known }: Citation,
  pinned: string,
  today: AxisTime,
  words: Words,
): string {
  return words.t('detail.cite-text', {
    title: oneLine(title),
    dataset: oneLine(dataset.title),
    known: asKnown(known, words),
    link: pinned,
    date: formatDate(today, words.time),
  });
}

const commands = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/**
 * Text for a field of BibTeX: what LaTeX would take for a command is escaped, all else stays as it is.
 * Braces become commands without one, because BibTeX counts even an escaped brace.
 */
export function escapeLatex(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&#%_]/g, (sign) => commands.get(sign) ?? `\\${sign}`);
}

/** The day as BibTeX writes it: `2026-01-01`; empty for an infinite time. */
const isoDay = (t: AxisTime): string => (Number.isFinite(t) ? formatDay(t) : '');

// An address cannot hold these; written out, they would end the field or begin a command.
const escapeUrl = (url: string): string =>
  url.replace(/\p{Cs}/gu, '\uFFFD').replace(/[\\{}\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign));

/** The citation as an entry of BibTeX, in UTF-8. Its key is made of the ids and the day looked at. */
export function citeBibtex(
  { id, title, dataset, known }: Citation,
  pinned: string,
  today: AxisTime,
  words: Words,
): string {
  const key = [dataset.id, id, isoDay(known) || 'latest'].join('-').replace(/[^\w-]/g, '');
  const note = words.t('detail.cite-note', {
    dataset: oneLine(dataset.title),
    known: asKnown(known, words),
  });
  const fields = [
    ['title', `{${escapeLatex(title)}}`],
    ['howpublished', `\\url{${escapeUrl(pinned)}}`],
    ['note', escapeLatex(note)],
    ['year', isoDay(Number.isFinite(known) ? known : today).replace(/-\d\d-\d\d$/, '')],
    ['urldate', isoDay(today)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
