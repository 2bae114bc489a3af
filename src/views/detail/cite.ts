import type { EventRow } from '../../engine/engine';
import { asKnown, oneLine, type Cited } from '../../i18n/citation';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import type { AxisTime } from '../../time/interval';
import { formatDay } from '../../time/window';

/** What a citation of an event, an actor or a place names. */
export type Citation = Cited & {
  /** What sort of thing it is. */
  readonly type: 'event' | 'actor' | 'place';
  /** Its id in the dataset. */
  readonly id: string;
};

/** What can be taken away from an opened thing. */
export type ActionsProps = {
  /** What a citation of it names. */
  readonly cite: Citation;
  /** The absolute link to it with `known` and `lang` written out, so that it outlives a changed default. */
  readonly pinned: string;
  /** The event whose original sources are named beside; null for what stands on none of its own. */
  readonly row: EventRow | null;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The reader's own day: the day of access. */
  readonly today: AxisTime;
};

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
