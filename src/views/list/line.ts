import { placeName, sayWhen, sourcesKnown, statusName, statusText } from '../../i18n/sentence';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import type { EventRecord } from '../../model/event';
import type { Claim, ResolvedEvent } from '../../model/resolve';
import { formatDate } from '../../time/format';
import type { AxisTime } from '../../time/interval';

/**
 * How far an event got where that is worth a word in its row: null for one that was held, and for a statement
 * that says nothing of it. See {@link statusText}.
 */
export function statusNote(event: ResolvedEvent, asOf: AxisTime, words: Words): string | null {
  return event.status?.value === 'held' ? null : statusText(event, asOf, words);
}

/** `3 sources`; for a record that could not be had, counts nothing and is null. */
export function sourcesText(
  record: EventRecord | undefined,
  known: AxisTime,
  words: Words,
): string | null {
  return record ? words.t('vocabulary.sources', { n: sourcesKnown(record, known).length }) : null;
}

/**
 * The publishers behind `supporters`, once each. Two pages of one publisher are told apart by the day of
 * their report, on the same day by the page's own title.
 */
function publishers(
  supporters: readonly number[],
  record: EventRecord,
  { sources }: Vocabulary,
  words: Words,
): string {
  const nameOf = (id: string): string => {
    const source = sources.get(id);
    return source ? words.name(source.publisher) : id;
  };
  const dayOf = (id: string): string => {
    const { known } = record.reports.find(({ source }) => source === id)!;
    return Number.isFinite(known) ? formatDate(known, words.time, 'short') : '';
  };
  const all = [...new Set(record.reports.map(({ source }) => source))];
  const label = (id: string): string => {
    const name = nameOf(id);
    const namesakes = all.filter((other) => other !== id && nameOf(other) === name);
    if (!namesakes.length) return name;
    const day = dayOf(id);
    const title = sources.get(id)?.title;
    const detail =
      day && namesakes.every((other) => dayOf(other) !== day)
        ? day
        : title
          ? words.name(title)
          : id;
    return words.t('list.source-of', { source: name, detail });
  };
  const ids = supporters.flatMap((i) => record.reports[i]?.source ?? []);
  return words.list([...new Set(ids)].map(label));
}

/** Who differs and on what: `29 Dec in Radio Svoboda`, one for each value held against the accepted one. */
export function differences(
  event: ResolvedEvent,
  record: EventRecord | undefined,
  vocabulary: Vocabulary,
  words: Words,
): string[] {
  const each = <T>(claim: Claim<T> | null, say: (value: T) => string): string[] =>
    (claim?.alternatives ?? []).map(({ value, supporters }) => {
      const source = record ? publishers(supporters, record, vocabulary, words) : '';
      return source ? words.t('list.differs', { value: say(value), source }) : say(value);
    });
  return [
    ...each(event.when, (when) => sayWhen(when, words, 'short')),
    ...each(event.place, (id) => placeName(id, vocabulary, words)),
    ...each(event.kind, (kind) => words.t(`vocabulary.kind-${kind}`)),
    ...each(event.mode, (mode) => words.t(`vocabulary.mode-${mode}`)),
    ...each(event.status, (status) => statusName(status, false, words)),
  ];
}
