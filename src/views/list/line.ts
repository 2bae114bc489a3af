import type { EventRow } from '../../engine/engine';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import type { EventRecord, When } from '../../model/event';
import type { Claim, ResolvedEvent } from '../../model/resolve';
import { formatDate, formatInterval, formatOneOf } from '../../time/format';
import type { AxisTime } from '../../time/interval';

/** What the date column says: the words of the source, else the date; all days when sources differ; or that there is none. */
export function dateText({ when }: ResolvedEvent, words: Words): string {
  if (!when) return words.t('vocabulary.date-none');
  const { value, alternatives } = when;
  if (alternatives.length) {
    const days = [value, ...alternatives.map((other) => other.value)].map((said) => said.when);
    return formatOneOf(
      days.sort((a, b) => a.start - b.start || a.end - b.end),
      words.time,
    );
  }
  return sayWhen(value, words);
}

// The column has room for one of the two: what the source said, or what was computed from it.
const sayWhen = ({ said, when }: When, words: Words): string =>
  said ? words.name(said) : formatInterval(when, words.time, 'short');

/**
 * Where it was, with the honest limit of a region or country. Null for a call or a statement without a
 * place, which has none by nature; other kinds say that none was stated.
 */
export function placeText(
  { place, kind }: ResolvedEvent,
  { places }: Vocabulary,
  words: Words,
): string | null {
  if (!place) {
    const placeless = kind?.value === 'call' || kind?.value === 'statement';
    return placeless ? null : words.t('vocabulary.place-none');
  }
  const known = places.get(place.value);
  if (!known) return place.value;
  const name = words.name(known.name);
  const exact = known.precision === 'venue' || known.precision === 'city';
  return exact ? name : words.t('list.city-none', { place: name });
}

/**
 * How far it got, in words; null for a held event and for a statement that says nothing of it.
 * A plan whose last possible day lies before `asOf` says that no outcome was reported.
 */
export function statusText(
  { event, contact, hull }: EventRow,
  asOf: AxisTime,
  words: Words,
): string | null {
  const status = event.status?.value;
  if (status === 'held') return null;
  if (!status) return contact ? words.t('vocabulary.status-none') : null;
  if (status === 'planned' && hull && hull.end <= asOf) return words.t('list.overdue');
  return words.t(`vocabulary.status-${status}`);
}

/** The reports' sources known by `known`, by id, once each, in file order. */
export function sourcesKnown({ reports }: EventRecord, known: AxisTime): string[] {
  return [
    ...new Set(reports.filter((report) => report.known <= known).map(({ source }) => source)),
  ];
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
    ...each(event.when, (when) => sayWhen(when, words)),
    ...each(event.place, (id) => {
      const place = vocabulary.places.get(id);
      return place ? words.name(place.name) : id;
    }),
    ...each(event.kind, (kind) => words.t(`vocabulary.kind-${kind}`)),
    ...each(event.mode, (mode) => words.t(`vocabulary.mode-${mode}`)),
    ...each(event.status, (status) => words.t(`vocabulary.status-${status}`)),
  ];
}
