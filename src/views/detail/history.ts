import type { EventRow } from '../../engine/engine';
import { claimOf, factFields, sayFact } from '../../i18n/fields';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { isolated } from '../../model/text';
import { formatDate } from '../../time/format';
import type { AxisTime } from '../../time/interval';

/** What became known of an event on one day. */
export type Turn = {
  /** The day; -Infinity when known from the start. */
  readonly day: AxisTime;
  /** Whether no report of that day states the day itself. */
  readonly inferred: boolean;
  /** The values that were new, in the order of {@link factFields}. */
  readonly values: readonly string[];
};

type Said = { readonly report: number; readonly text: string; readonly obvious: boolean };

/**
 * How the picture of an event changed, day by day: only fields that changed or came later than the
 * event itself. Empty when nothing ever did. That it began as a plan goes without saying beside a date.
 */
function turns({ event, reports }: EventRow, vocabulary: Vocabulary, words: Words): Turn[] {
  const first = Math.min(...Array.from(reports.values(), ({ known }) => known));
  const dayOf = ({ report }: Said) => reports.get(report)?.known ?? first;
  // Values given up, then the accepted one. A field that never changed is told by the fields above it,
  // unless it was first stated on a later day than the event.
  const all = factFields.flatMap((field): Said[] => {
    const claim = claimOf(event, field);
    if (!claim) return [];
    return [...claim.history, claim]
      .map(({ value, supporters }) => ({
        report: supporters[0]!,
        text: isolated(sayFact(field, value, vocabulary, words)),
        obvious: field === 'status' && value === 'planned',
      }))
      .filter((said) => claim.history.length > 0 || dayOf(said) > first);
  });
  return [...new Set(all.map(dayOf))]
    .sort((a, b) => a - b)
    .map((day) => {
      const ofDay = all.filter((said) => dayOf(said) === day);
      const telling = ofDay.filter(({ obvious }) => !obvious);
      return {
        day,
        inferred: ofDay.every(({ report }) => reports.get(report)?.inferred),
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
export function historyLine(row: EventRow, vocabulary: Vocabulary, words: Words): string {
  return turns(row, vocabulary, words)
    .map(({ day, inferred, values }) => `${dayText(day, inferred, words)}: ${values.join(', ')}`)
    .join(' → ');
}
