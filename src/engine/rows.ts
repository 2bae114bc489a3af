import type { Known } from '../filters/filters';
import type { Dataset, Vocabulary } from '../model/dataset';
import type { EventRecord } from '../model/event';
import { resolve, roleOf, type ResolvedEvent } from '../model/resolve';
import { hull, type AxisTime, type TimeWindow } from '../time/interval';
import type { EventRow, ReportLine } from './engine';

/** The day of knowledge that a filter means: null is the dataset's default, `latest` (and no default) Infinity. */
export function knownDay(known: Known | null, dataset: Dataset): AxisTime {
  const day = known ?? dataset.defaultKnown ?? 'latest';
  return day === 'latest' ? Infinity : day;
}

/** What an actor belongs to, directly or through other groups, without itself; safe against cycles. */
function groupsOf(actor: string, { actors }: Vocabulary): Set<string> {
  const groups = new Set<string>();
  const open = [...(actors.get(actor)?.memberOf ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (groups.has(id) || id === actor) continue;
    groups.add(id);
    open.push(...(actors.get(id)?.memberOf ?? []));
  }
  return groups;
}

/** The ids of the actors that took part: all participants but those merely mentioned, in their order. */
export function attendants(event: ResolvedEvent): string[] {
  return event.participants.present
    .filter((member) => roleOf(member) !== 'mentioned')
    .map(({ id }) => id);
}

/**
 * The attendants that count as heads. A member that is there by name swallows what it belongs to, be that a
 * group, an organisation or a state, which then makes no pair and is not counted among those present.
 */
export function headsOf(event: ResolvedEvent, vocabulary: Vocabulary): string[] {
  const present = attendants(event);
  const holdsMembers = (id: string) => (vocabulary.actors.get(id)?.kind ?? 'person') !== 'person';
  // Many events are of persons alone, and then nobody's memberships need to be looked up.
  if (present.length < 2 || !present.some(holdsMembers)) return present;
  const named = new Set(present.flatMap((id) => [...groupsOf(id, vocabulary)]));
  return present.filter((id) => !(holdsMembers(id) && named.has(id)));
}

/** The ids of the actors that an event is about: the speakers of a statement, else all `heads`. */
export function aboutOf(event: ResolvedEvent, heads: readonly string[]): readonly string[] {
  if (event.kind?.value !== 'statement') return heads;
  const spoke = event.participants.present.filter((member) => roleOf(member) === 'speaker');
  const speakers = heads.filter((id) => spoke.some((member) => member.id === id));
  return speakers.length ? speakers : heads;
}

/** The ids of the sides that `actors` act for, in their order, once each; actors without a side add none. */
export function sidesOf(actors: readonly string[], vocabulary: Vocabulary): string[] {
  const sides = actors.map((id) => vocabulary.actors.get(id)?.side ?? null);
  return [...new Set(sides)].filter((side) => side !== null);
}

/** Whether an event is a contact: every kind but `statement`, also none. */
export function isContact(event: ResolvedEvent): boolean {
  return event.kind?.value !== 'statement';
}

/** The kinds of event that have no place by their nature. */
export const placelessKinds: readonly string[] = ['call', 'statement'];

/** The stretch that holds every date sources name for an event, accepted or not; null without a date. */
function hullOf({ when }: ResolvedEvent): TimeWindow | null {
  return hull(when ? [when, ...when.alternatives].map(({ value }) => value.when) : []);
}

/**
 * Whether an event is planned still although the last day that any source names for it ended by `asOf`, so
 * that its outcome went unreported. `asOf` is the day looked at, never after the reader's own. False without
 * a date, and for a plan without an end.
 */
export function isOverdue(event: ResolvedEvent, asOf: AxisTime): boolean {
  const span = hullOf(event);
  return event.status?.value === 'planned' && span !== null && span.end <= asOf;
}

/** The reports of an event that were known by `known`, by their index in the record, which is what supporters name. */
export function reportsKnown(
  { reports }: EventRecord,
  known: AxisTime,
): ReadonlyMap<number, ReportLine> {
  return new Map(
    reports.flatMap(({ source, at, known: day, inferred }, i) =>
      day <= known ? [[i, { source, at, known: day, inferred }] as const] : [],
    ),
  );
}

/** An event as known on the day `known`, with all that views need of it; null before its first report. */
export function eventRow(
  record: EventRecord,
  known: AxisTime,
  vocabulary: Vocabulary,
): EventRow | null {
  const event = resolve(record, known);
  if (!event) return null;
  const heads = headsOf(event, vocabulary);
  const reports = reportsKnown(record, event.knownFrom);
  return {
    event,
    contact: isContact(event),
    heads,
    sides: sidesOf(attendants(event), vocabulary),
    hull: hullOf(event),
    reports,
    sources: [...new Set([...reports.values()].map(({ source }) => source))],
    links: record.links,
  };
}
