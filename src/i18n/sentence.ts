import type { EventRow } from '../engine/engine';
import type { Actor } from '../model/actor';
import type { Vocabulary } from '../model/dataset';
import { roleOf, type Claim, type Membership, type ResolvedEvent } from '../model/resolve';
import { formatOneOf, formatWhen, type TimeStyle } from '../time/format';
import type { Words } from './words';

/** The name of an actor for a label or a sentence: the short one where there is one; the id when unknown. */
export function shortName(id: string, vocabulary: Vocabulary, words: Words): string {
  const actor: Actor | undefined = vocabulary.actors.get(id);
  return actor ? words.name(actor.short ?? actor.name) : id;
}

/** The actors that an event is about: the speakers of a statement, else all that count. */
export function mainActors({ event, heads }: EventRow): readonly string[] {
  if (event.kind?.value !== 'statement') return heads;
  const speakers = event.participants.present
    .filter((member) => roleOf(member) === 'speaker')
    .map(({ id }) => id);
  return speakers.length ? speakers : heads;
}

/** When an event is, in words: what was said and the date, all days when sources differ, or that there is none. */
export function whenText({ when }: ResolvedEvent, words: Words, style: TimeStyle): string {
  if (!when) return words.t('vocabulary.date-none');
  const { value, alternatives } = when;
  if (!alternatives.length) {
    return formatWhen(value.said && words.name(value.said), value.when, words.time, style);
  }
  const days = [value, ...alternatives.map((other) => other.value)].map((said) => said.when);
  return formatOneOf(
    days.sort((a, b) => a.start - b.start || a.end - b.end),
    words.time,
  );
}

const supportersOf = (claim: Claim<unknown> | null): number[] =>
  claim
    ? [claim, ...claim.alternatives, ...claim.history].flatMap(({ supporters }) => [...supporters])
    : [];

const membersOf = ({ present, removed }: Membership): number[] =>
  [...present, ...removed].flatMap(({ supporters }) => [...supporters]);

/** How many reports of an event say anything of it on the day it was resolved for. */
export function reportCount(event: ResolvedEvent): number {
  const { title, summary, kind, mode, when, status, place, participants, topics } = event;
  return new Set([
    ...[title, summary, kind, mode, when, status, place].flatMap(supportersOf),
    ...membersOf(participants),
    ...membersOf(topics),
  ]).size;
}

/**
 * The accessible name of an event: "Meeting, Umerov and Fidan, Ankara, 1 January 2026, held, 3 sources".
 * A call or statement without a place says nothing of one. `sources` is the number of its sources where
 * the caller has the reports; else each report counts as one.
 */
export function eventSentence(
  row: EventRow,
  vocabulary: Vocabulary,
  words: Words,
  sources: number = reportCount(row.event),
): string {
  const { t } = words;
  const { event } = row;
  const kind = event.kind?.value ?? 'none';
  const names = mainActors(row).map((id) => shortName(id, vocabulary, words));
  const place = event.place && vocabulary.places.get(event.place.value);
  const placeless = kind === 'call' || kind === 'statement';
  const parts = [
    t(`vocabulary.kind-${kind}`),
    names.length
      ? t('timeline.sentence-who', { who: words.list(names) })
      : t('vocabulary.who-none'),
    event.place
      ? t('timeline.sentence-place', { place: place ? words.name(place.name) : event.place.value })
      : placeless
        ? null
        : t('vocabulary.place-none'),
    whenText(event, words, 'long'),
    t(`vocabulary.status-${event.status?.value ?? 'none'}`),
    t('vocabulary.sources', { n: sources }),
  ];
  return parts.filter((part) => part !== null).join(t('timeline.sentence-separator'));
}
