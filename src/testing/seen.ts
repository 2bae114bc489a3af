import type { EventRow } from '../engine/engine';
import { clauseKeys, type ClauseKey } from '../filters/dimensions';
import type { Clause, Filters } from '../filters/filters';
import type { Dataset } from '../model/dataset';
import type { EventRecord } from '../model/event';
import { placeIncludes } from '../model/place';
import { resolve, roleOf, type ResolvedEvent } from '../model/resolve';
import { words, type Localized } from '../model/text';
import { relate, startOfDay } from '../time/interval';

/** One event as known on the day, with its record and all the values by which it is filtered. */
export type Seen = {
  /** Its record. */
  record: EventRecord;
  /** The event. */
  event: ResolvedEvent;
  /** What views get of it. */
  row: EventRow;
  /** Its values in each dimension, `none` for none. */
  values: Record<ClauseKey, string[]>;
  /** The ids of all not merely mentioned. */
  attending: string[];
  /** Its accepted start; Infinity without a date. */
  start: number;
};

/** What can leave an event out. */
export type Dimension = ClauseKey | 'when' | 'disputed' | 'q';

/** Whether `member` belongs to `group`, directly or through other groups. */
function belongs(dataset: Dataset, member: string, group: string): boolean {
  let reached = new Set([member]);
  // After as many steps as there are actors, nothing new can be reached.
  for (let step = 0; step <= dataset.vocabulary.actors.size; step++) {
    const next = [...reached].flatMap((id) => dataset.vocabulary.actors.get(id)?.memberOf ?? []);
    reached = new Set([...reached, ...next]);
  }
  return member !== group && reached.has(group);
}

/** The event as known on a day; none before its first report. */
export function see(dataset: Dataset, record: EventRecord, known: number): Seen[] {
  const event = resolve(record, known);
  if (!event) return [];
  const { actors, places } = dataset.vocabulary;
  const attending: string[] = [];
  for (const member of event.participants.present) {
    if (roleOf(member) !== 'mentioned') attending.push(member.id);
  }
  const heads: string[] = [];
  for (const id of attending) {
    const holdsMembers = ['group', 'organisation', 'state'].includes(actors.get(id)!.kind);
    const swallowed = holdsMembers && attending.some((other) => belongs(dataset, other, id));
    if (!swallowed) heads.push(id);
  }
  const sides = (ids: string[]) => {
    const found: string[] = [];
    for (const id of ids) {
      const side = actors.get(id)!.side;
      if (side !== null && !found.includes(side)) found.push(side);
    }
    return found;
  };
  let hull: { start: number; end: number } | null = null;
  if (event.when) {
    const intervals = [event.when, ...event.when.alternatives].map((claim) => claim.value.when);
    hull = {
      start: Math.min(...intervals.map((interval) => interval.start)),
      end: Math.max(...intervals.map((interval) => interval.end)),
    };
  }
  const place = event.place ? places.get(event.place.value)! : null;
  const reports = record.reports.filter((report) => report.known <= known);
  const values: Seen['values'] = {
    who: event.participants.present.map((member) => member.id),
    side: sides(attending),
    where: [...places.values()].filter((p) => place && placeIncludes(p, place)).map((p) => p.id),
    kind: event.kind ? [event.kind.value] : [],
    mode: event.mode ? [event.mode.value] : [],
    status: event.status ? [event.status.value] : [],
    topic: event.topics.present.map((topic) => topic.id),
    source: reports.map((report) => report.source),
  };
  for (const key of clauseKeys) if (!values[key].length) values[key] = ['none'];
  const contact = event.kind?.value !== 'statement';
  return [
    {
      record,
      event,
      row: {
        ...{ event, contact, heads, sides: sides(attending), hull },
        reports: new Map(
          record.reports.flatMap(({ source, at, known: day, inferred }, i) =>
            day <= known ? [[i, { source, at, known: day, inferred }]] : [],
          ),
        ),
        sources: reports
          .map(({ source }) => source)
          .filter((source, i, all) => all.indexOf(source) === i),
        links: record.links,
      },
      values,
      attending,
      start: event.when ? event.when.value.when.start : Infinity,
    },
  ];
}

function passesClause(values: string[], { include, exclude }: Clause): boolean {
  const wanted = include.length === 0 || include.some((id) => values.includes(id));
  return wanted && !exclude.some((id) => values.includes(id));
}

/** As {@link passesClause}, but of at least two included ids all must be `there`. */
function passesTogether(values: string[], there: string[], clause: Clause): boolean {
  const wanted = clause.include.filter((id) => id !== 'none');
  if (wanted.length < 2) return passesClause(values, clause);
  if (clause.exclude.some((id) => values.includes(id))) return false;
  if (clause.include.includes('none') && values.includes('none')) return true;
  return wanted.every((id) => there.includes(id));
}

function passesText({ vocabulary }: Dataset, { event, values }: Seen, q: string): boolean {
  const { actors, places, topics, sources } = vocabulary;
  const texts: (Localized | null | undefined)[] = [event.title?.value, event.summary?.value];
  const names: string[] = [];
  for (const id of values.who) {
    const actor = actors.get(id);
    texts.push(actor?.name, actor?.short);
    names.push(...(actor?.aliases ?? []));
  }
  const place = event.place && places.get(event.place.value);
  texts.push(place?.name);
  names.push(...(place?.aliases ?? []));
  for (const id of values.topic) texts.push(topics.get(id)?.name);
  for (const id of values.source) texts.push(sources.get(id)!.publisher, sources.get(id)!.title);
  for (const text of texts) if (text) names.push(...text.values());
  const spoken = names.flatMap(words);
  return words(q).every((word) => spoken.some((other) => other.startsWith(word)));
}

/** Whether the accepted date or one held against it is marked `?` or `~`. */
export const isDoubted = ({ event }: Seen): boolean =>
  (event.when ? [event.when, ...event.when.alternatives] : []).some(
    ({ value: { when } }) => when.uncertain || when.approximate,
  );

/** Whether sources differ on the date. */
export const isDisputed = ({ event }: Seen): boolean => (event.when?.alternatives.length ?? 0) > 0;

/** Whether filters let an event through in one dimension. */
export function passes(
  dataset: Dataset,
  filters: Filters,
  seen: Seen,
  dimension: Dimension,
): boolean {
  if (dimension === 'q') return filters.q === null || passesText(dataset, seen, filters.q);
  if (dimension === 'when') {
    if (filters.when === null) return true;
    const relation = relate(seen.row.hull, filters.when, isDoubted(seen));
    return filters.certain ? relation === 'certain' : relation !== 'outside';
  }
  if (dimension === 'disputed') return filters.disputed === null || isDisputed(seen);
  const clause = filters[dimension];
  if (clause === null) return true;
  const values = seen.values[dimension];
  const asked: readonly Dimension[] = filters.together ?? [];
  if (!asked.includes(dimension)) return passesClause(values, clause);
  return passesTogether(values, dimension === 'who' ? seen.attending : values, clause);
}

/** The events in the order in which they are shown, found by picking the next one again and again. */
export function inTimeOrder(all: Seen[]): Seen[] {
  const order: Seen[] = [];
  const days = [...new Set(all.map((seen) => startOfDay(seen.start)))];
  days.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const day of days) {
    const ofDay = all.filter((seen) => startOfDay(seen.start) === day);
    const follows = (seen: Seen, other: Seen) =>
      seen !== other &&
      seen.record.links.some((link) => link.type === 'follows' && link.event === other.record.id);
    const followed = new Map(
      ofDay.map((seen) => [seen, ofDay.filter((other) => follows(seen, other))]),
    );
    const hourOf = ({ event, start }: Seen): number =>
      ['minute', 'second'].includes(event.when?.value.when.precision ?? '') ? start : NaN;
    // Its hour or, without one, the latest of what it follows; the links of a synthetic dataset make no circle.
    const latest = (seen: Seen): number =>
      Number.isNaN(hourOf(seen))
        ? Math.max(-Infinity, ...followed.get(seen)!.map(latest))
        : hourOf(seen);
    const comesBefore = (other: Seen, seen: Seen) =>
      hourOf(other) < hourOf(seen) ||
      (followed.get(seen)!.includes(other) && !(latest(other) > hourOf(seen)));
    let left = ofDay;
    while (left.length) {
      const free = left.filter((seen) => !left.some((other) => comesBefore(other, seen)));
      let next = (free.length ? free : left)[0]!;
      for (const seen of free.length ? free : left) if (seen.start < next.start) next = seen;
      order.push(next);
      left = left.filter((seen) => seen !== next);
    }
  }
  return order;
}
