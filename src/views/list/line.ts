import type { EventRow } from '../../engine/engine';
import { claimOf, factFields, sayFact } from '../../i18n/fields';
import { statusText } from '../../i18n/sentence';
import { withYears, type Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import type { Claim, ResolvedEvent, Supported } from '../../model/resolve';
import { isolated } from '../../model/text';
import { civil } from '../../time/calendar';
import { formatDate } from '../../time/format';
import type { AxisTime } from '../../time/interval';

/**
 * How far an event got where that is worth a word in its row: null for one that was held, and for a statement
 * that says nothing of it. See {@link statusText}.
 */
export function statusNote(event: ResolvedEvent, asOf: AxisTime, words: Words): string | null {
  return event.status?.value === 'held' ? null : statusText(event, asOf, words);
}

/**
 * The publishers behind `supporters`, once each. Two pages of one publisher are told apart by the day of
 * their report, on the same day by the page's own title.
 */
function publishers(
  supporters: readonly number[],
  { reports, sources: all }: EventRow,
  { sources }: Vocabulary,
  words: Words,
): string {
  const nameOf = (id: string): string => {
    const source = sources.get(id);
    return source ? words.name(source.publisher) : id;
  };
  const dayOf = (id: string): string => {
    const known = [...reports.values()].find(({ source }) => source === id)?.known ?? NaN;
    return Number.isFinite(known) ? formatDate(known, words.time, 'short') : '';
  };
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
  const ids = supporters.flatMap((i) => reports.get(i)?.source ?? []);
  return words.list([...new Set(ids)].map(label));
}

/** Those of the reports behind one value of a field whose sources have said nothing else of the field since. */
function holders(
  { supporters }: Supported<unknown>,
  claim: Claim<unknown>,
  { reports }: EventRow,
): readonly number[] {
  const said = [claim, ...claim.alternatives, ...claim.history].flatMap((one) => one.supporters);
  const dayOf = (i: number) => reports.get(i)?.known ?? NaN;
  const isLater = (i: number, than: number) =>
    dayOf(i) === dayOf(than) ? i > than : dayOf(i) > dayOf(than);
  return supporters.filter((own) => {
    const bySource = said.filter((i) => reports.get(i)?.source === reports.get(own)?.source);
    return bySource.every((i) => supporters.includes(i) || !isLater(i, own));
  });
}

/**
 * The words for the date of a row after another: the year is said where it is not that of the row before. Where all
 * dates say theirs, and after no date, they are the words given.
 */
export function wordsAfter(before: EventRow | undefined, words: Words): Words {
  const start = before?.hull?.start ?? NaN;
  return words.time.saidYears === undefined && Number.isFinite(start)
    ? withYears(words, civil(start).year)
    : words;
}

/** Who differs and on what: `29 Dec in Radio Svoboda`, one for each value held against the accepted one. */
export function differences(row: EventRow, vocabulary: Vocabulary, words: Words): string[] {
  return factFields.flatMap((field) => {
    const claim = claimOf(row.event, field);
    return (claim?.alternatives ?? []).map((alternative) => {
      const said = sayFact(field, alternative.value, vocabulary, words);
      const source = publishers(holders(alternative, claim!, row), row, vocabulary, words);
      return source ? words.t('list.differs', { value: said, source }) : isolated(said);
    });
  });
}
