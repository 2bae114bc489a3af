import { placeName, sayWhen, statusName } from '../../i18n/sentence';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import type { EventRecord } from '../../model/event';
import type { Claim, ResolvedEvent } from '../../model/resolve';
import { formatDate } from '../../time/format';
import type { AxisTime } from '../../time/interval';

/** What became known of an event on one day. */
export type Turn = {
  /** The day; -Infinity when known from the start. */
  readonly day: AxisTime;
  /** Whether no report of that day states the day itself. */
  readonly inferred: boolean;
  /** The values that were new, in the order date, status, place, kind, mode. */
  readonly values: readonly string[];
};

type Said = { readonly report: number; readonly text: string; readonly obvious: boolean };

// Values given up, then the accepted one. A field that never changed is told by the fields above it,
// unless it was first stated on a later day than the event.
function said<T>(
  claim: Claim<T> | null,
  record: EventRecord,
  say: (value: T) => string,
  obvious: (value: T) => boolean = () => false,
): Said[] {
  if (!claim) return [];
  const first = Math.min(...record.reports.map(({ known }) => known));
  return [...claim.history, claim]
    .map(({ value, supporters }) => ({
      report: supporters[0]!,
      text: say(value),
      obvious: obvious(value),
    }))
    .filter(({ report }) => claim.history.length > 0 || record.reports[report]!.known > first);
}

/**
 * How the picture of an event changed, day by day: only fields that changed or came later than the
 * event itself. Empty when nothing ever did. That it began as a plan goes without saying beside a date.
 */
export function turns(
  record: EventRecord,
  event: ResolvedEvent,
  vocabulary: Vocabulary,
  words: Words,
): Turn[] {
  const all = [
    ...said(event.when, record, (when) => sayWhen(when, words, 'short')),
    ...said(
      event.status,
      record,
      (status) => statusName(status, false, words),
      (status) => status === 'planned',
    ),
    ...said(event.place, record, (id) => placeName(id, vocabulary, words)),
    ...said(event.kind, record, (kind) => words.t(`vocabulary.kind-${kind}`)),
    ...said(event.mode, record, (mode) => words.t(`vocabulary.mode-${mode}`)),
  ];
  const days = [...new Set(all.map(({ report }) => record.reports[report]!.known))];
  return days
    .sort((a, b) => (a < b ? -1 : 1))
    .map((day) => {
      const ofDay = all.filter(({ report }) => record.reports[report]!.known === day);
      const telling = ofDay.filter(({ obvious }) => !obvious);
      return {
        day,
        inferred: ofDay.every(({ report }) => record.reports[report]!.inferred),
        values: (telling.length ? telling : ofDay).map(({ text }) => text),
      };
    });
}

/** The day on which something became public, in words: `about` a day that was inferred, or from the start. */
export function dayText(
  day: AxisTime,
  inferred: boolean,
  words: Words,
  style: 'short' | 'long' = 'short',
): string {
  if (!Number.isFinite(day)) return words.t('detail.from-start');
  const date = formatDate(day, words.time, style);
  return inferred ? words.t('detail.about', { date }) : date;
}

/** The history in one line: `29 Dec: early January → 1 Jan: 6 January → 6 Jan: held`; empty when nothing changed. */
export function historyLine(
  record: EventRecord,
  event: ResolvedEvent,
  vocabulary: Vocabulary,
  words: Words,
): string {
  return turns(record, event, vocabulary, words)
    .map(({ day, inferred, values }) => `${dayText(day, inferred, words)}: ${values.join(', ')}`)
    .join(' → ');
}
