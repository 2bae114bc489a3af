import type { EventRow } from '../engine/engine';
import { aboutOf, isContact, isOverdue, placelessKinds } from '../engine/rows';
import type { Actor } from '../model/actor';
import type { Vocabulary } from '../model/dataset';
import type { Status, When } from '../model/event';
import { isExact } from '../model/place';
import type { Claim, ResolvedEvent } from '../model/resolve';
import { isolated } from '../model/text';
import { formatOneOf, formatWhen } from '../time/format';
import type { AxisTime } from '../time/interval';
import type { TimeStyle } from '../time/words';
import { capitalised, joined, type Words } from './words';

/** The name of an actor for a label or a sentence: the short one where there is one; the id when unknown. */
export function shortName(id: string, vocabulary: Vocabulary, words: Words): string {
  const actor: Actor | undefined = vocabulary.actors.get(id);
  return actor ? words.name(actor.short ?? actor.name) : id;
}

/** The actors that an event is about, see {@link aboutOf}. */
export function mainActors({ event, heads }: EventRow): readonly string[] {
  return aboutOf(event, heads);
}

/** A date in the source's words, where there are any, with the days that they mean. */
export function sayWhen({ said, when }: When, words: Words, style: TimeStyle): string {
  return formatWhen(said && isolated(words.name(said)), when, words.time, style);
}

const eachDate = ({ value, alternatives }: Claim<When>, words: Words, style: TimeStyle): string =>
  formatOneOf(
    [value, ...alternatives.map((other) => other.value)].map(({ when }) => when),
    words.time,
    style,
  );

/** When an event is, in words: what was said and the date, all days when sources differ, or that there is none. */
export function whenText({ when }: ResolvedEvent, words: Words, style: TimeStyle): string {
  if (!when) return words.t('vocabulary.date-none');
  return when.alternatives.length
    ? eachDate(when, words, style)
    : sayWhen(when.value, words, style);
}

/** The name of a place; its id where the dataset does not name it. */
export function placeName(id: string, { places }: Vocabulary, words: Words): string {
  const place = places.get(id);
  return place ? words.name(place.name) : id;
}

/**
 * Where an event is, with the honest limit of a region or country. Null for a call or a statement without a
 * place, which has none by nature; other kinds say that none was stated.
 */
export function placeText(
  { place, kind }: ResolvedEvent,
  vocabulary: Vocabulary,
  words: Words,
): string | null {
  if (!place) {
    const placeless = kind && placelessKinds.includes(kind.value);
    return placeless ? null : words.t('vocabulary.place-none');
  }
  const name = placeName(place.value, vocabulary, words);
  const known = vocabulary.places.get(place.value);
  return !known || isExact(known) ? name : words.t('vocabulary.place-coarse', { place: name });
}

/** A status in words; of a plan that is `overdue`, that its outcome was not reported. */
export function statusName(status: Status, overdue: boolean, { t }: Words): string {
  return t(overdue && status === 'planned' ? 'vocabulary.overdue' : `vocabulary.status-${status}`);
}

/** How far an event got by the day `asOf`, in words; null for a statement that says nothing of it. See {@link isOverdue}. */
export function statusText(event: ResolvedEvent, asOf: AxisTime, words: Words): string | null {
  const status = event.status?.value;
  if (status) return statusName(status, isOverdue(event, asOf), words);
  return isContact(event) ? words.t('vocabulary.status-none') : null;
}

// One person may make several statements on one day.
const isTitled = ({ event }: EventRow): boolean =>
  event.kind === null || event.kind.value === 'statement';

/** The accessible name of an event where its title is seen: that, and then {@link eventSentence}. */
export function rowSentence(row: EventRow, vocabulary: Vocabulary, words: Words): string {
  const sentence = eventSentence(row, vocabulary, words);
  const title = row.event.title && isolated(words.name(row.event.title.value));
  return title === null || isTitled(row)
    ? sentence
    : joined([title, sentence], words.t('timeline.sentence-separator'));
}

/**
 * The accessible name of an event: "Meeting, Umerov and Fidan, Ankara, 1 January 2026, held, 3 sources".
 * One person may make several statements on one day, so that a statement, and what is of no stated kind,
 * begins with its title. A call or statement without a place says nothing of one.
 */
export function eventSentence(row: EventRow, vocabulary: Vocabulary, words: Words): string {
  const { t } = words;
  const { event } = row;
  const kind = event.kind?.value ?? 'none';
  const names = mainActors(row).map((id) => shortName(id, vocabulary, words));
  const place = placeText(event, vocabulary, words);
  const titled = isTitled(row);
  const parts = [
    titled && event.title ? isolated(words.name(event.title.value)) : null,
    t(`vocabulary.kind-${kind}`),
    names.length
      ? t('timeline.sentence-who', { who: words.list(names) })
      : t('vocabulary.who-none'),
    event.place && place !== null ? t('timeline.sentence-place', { place }) : place,
    whenText(event, words, 'long'),
    event.status
      ? t('timeline.sentence-status', { status: t(`vocabulary.status-${event.status.value}`) })
      : t('vocabulary.status-none'),
    t('timeline.sentence-sources', { n: row.sources.length }),
  ].filter((part) => part !== null);
  const separator = t('timeline.sentence-separator');
  // Where each part is a sentence it begins like one.
  const said = separator.startsWith('.') ? parts.map((part) => capitalised(part, words)) : parts;
  return joined(said, separator);
}
