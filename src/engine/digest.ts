import type { Side } from '../model/actor';
import type { Dataset, Vocabulary } from '../model/dataset';
import type { Localized } from '../model/text';
import { dayLength, hull, startOfDay, type AxisTime, type TimeWindow } from '../time/interval';
import { noneId } from '../filters/filters';
import type { EventRow, Tally } from './engine';
import { laneIds } from './lanes';
import { eventRow, knownDay } from './rows';
import { standingOf } from './standing';

/** The events of one lane that begin in one column of a digest's picture. */
export type DigestCell = {
  /** Which column, from 0. */
  readonly column: number;
  /** How many took place, as far as stated. */
  readonly took: number;
  /** How many did not, or not as far as is known: planned, postponed, cancelled, unconfirmed. */
  readonly hollow: number;
};

/** One lane of a digest's picture. */
export type DigestLane = {
  /** The side; null for all that have no lane of their own, and for events without any side. */
  readonly side: Side | null;
  /** Its colour, as the look says. */
  readonly color: string;
  /** How many events there are in it, those without a date too. */
  readonly events: number;
  /** Its columns that hold any event, in order. */
  readonly cells: readonly DigestCell[];
};

/** A person or another actor by how often it took part. */
export type DigestActor = {
  /** Its short name, else its name. */
  readonly name: Localized;
  /** In how many contacts that took place, as far as stated, it took part. */
  readonly contacts: number;
};

/**
 * What a dataset holds, in numbers, for choosing between datasets before any is loaded: as known on the day
 * at which it opens, nothing filtered.
 */
export type Digest = {
  /** The dataset's id. */
  readonly id: string;
  /** Its name. */
  readonly title: Localized;
  /** What it says in one sentence, else what it covers; null when it says neither. */
  readonly lede: Localized | null;
  /** Licence identifier; null when absent. */
  readonly license: string | null;
  /** The day at which it opens; Infinity for `latest`. */
  readonly known: AxisTime;
  /** From the first to the last day that an event has, whole days; null without any date. */
  readonly span: TimeWindow | null;
  /** How many events were known. */
  readonly events: number;
  /** How many days some event begins on that has its day stated. */
  readonly days: number;
  /** How many sources tell of them. */
  readonly sources: number;
  /** How many columns of equal width the span has in the picture, each of whole days; 0 without a span. */
  readonly columns: number;
  /** The days of one column. */
  readonly columnDays: number;
  /** The lanes of the picture, that with most events first, the shared one last; those without any event are left out. */
  readonly lanes: readonly DigestLane[];
  /** How many sides share the last lane; 0 where each has its own. */
  readonly otherSides: number;
  /** Who took part in most contacts, most first; nobody who is there by the order of the file alone. */
  readonly actors: readonly DigestActor[];
  /** In how many events each actor is named, by id; those in none are left out. */
  readonly eventsOfActor: ReadonlyMap<string, number>;
  /** How many events are at each place itself, by id; those without any are left out. */
  readonly eventsAtPlace: ReadonlyMap<string, number>;
};

// As many columns as a picture the width of a phone can hold apart.
const mostColumns = 56;
const mostActors = 4;
// Columns that have a name of their own before any others, in days: a day, a week, four weeks, a quarter, a year.
const nameable = [1, 7, 28, 91, 365];

/** How the sides of a dataset look in pictures. */
export type Look = {
  /** The ids of those that come before others where lanes are few, see `laneIds`. */
  readonly notable: ReadonlySet<string>;
  /** The CSS colour of a side by its id, and with null of what has no side of its own. */
  readonly colorOf: (side: string | null) => string;
};

/** The digest of a dataset, in which every event counts once in each lane that it has; the lanes are those of the timeline. */
export function digestOf(dataset: Dataset, { notable, colorOf }: Look): Digest {
  const { id, title, lede, description, license, events, vocabulary } = dataset;
  const known = knownDay(null, dataset);
  const rows = events.flatMap((record) => eventRow(record, known, vocabulary) ?? []);
  const dates = rows.flatMap(({ event: { when } }) => (when ? [when.value.when] : []));
  const days = dates.filter(({ start, precision, span }) => {
    const exact = precision === 'day' || precision === 'minute' || precision === 'second';
    return exact && span === 'throughout' && Number.isFinite(start);
  });
  const span = spanOf(dates);
  const columnDays = span ? columnFor(span) : 1;
  const columns = span ? Math.ceil((span.end - span.start) / dayLength / columnDays) : 0;
  const columnOf = (t: AxisTime) =>
    span && Math.floor((Math.max(t, span.start) - span.start) / dayLength / columnDays);
  const sides = laneIds(talliesOf(rows), vocabulary.sides.keys(), notable);
  const shares = ({ sides: own }: EventRow) =>
    own.length === 0 || own.some((side) => sides.others.includes(side));
  const lanes = [
    ...sides.own.map((side) => ({
      side: vocabulary.sides.get(side) ?? null,
      rows: rows.filter((row) => row.sides.includes(side)),
    })),
    { side: null, rows: rows.filter(shares) },
  ].filter((lane) => lane.rows.length > 0);
  return {
    ...{ id, title, lede: lede ?? description, license, known, span, columns, columnDays },
    events: rows.length,
    days: new Set(days.map(({ start }) => startOfDay(start))).size,
    sources: new Set(rows.flatMap((row) => row.sources)).size,
    lanes: lanes.map((lane) => ({
      side: lane.side,
      color: colorOf(lane.side?.id ?? null),
      events: lane.rows.length,
      cells: cellsOf(lane.rows, columnOf),
    })),
    otherSides: sides.others.length,
    actors: mostMet(rows, vocabulary),
    eventsOfActor: countOf(rows, ({ event }) => event.participants.present.map((one) => one.id)),
    eventsAtPlace: countOf(rows, ({ event }) => (event.place ? [event.place.value] : [])),
  };
}

/** Whole days around all ends that are there; null without any. */
function spanOf(dates: readonly TimeWindow[]): TimeWindow | null {
  const moments = dates.flatMap(({ start, end }) => [
    // Where the other end is open, it counts alone; an end is the first moment after.
    { start, end: start + 1 },
    { start: end - 1, end },
  ]);
  const all = hull(moments.filter((one) => Number.isFinite(one.start + one.end)));
  if (!all) return null;
  const start = startOfDay(all.start);
  return { start, end: startOfDay(all.end - 1) + dayLength };
}

/** The least width of a column, in days, with which the span has no more than enough: one with a name, else any. */
function columnFor({ start, end }: TimeWindow): number {
  const least = Math.ceil((end - start) / dayLength / mostColumns);
  return nameable.find((days) => days >= least) ?? least;
}

/** How many events each side takes part in, `none` for those without any. */
function talliesOf(rows: readonly EventRow[]): ReadonlyMap<string, Tally> {
  const counts = countOf(rows, ({ sides }) => (sides.length ? sides : [noneId]));
  return new Map([...counts].map(([id, n]) => [id, { now: n, open: n, all: n }]));
}

function cellsOf(
  rows: readonly EventRow[],
  columnOf: (t: AxisTime) => number | null,
): DigestCell[] {
  const cells = new Map<number, { took: number; hollow: number }>();
  for (const { event } of rows) {
    // An open start is drawn at the beginning, where all that is earlier would be.
    const column = event.when ? columnOf(event.when.value.when.start) : null;
    if (column === null) continue;
    const cell = cells.get(column) ?? { took: 0, hollow: 0 };
    cell[standingOf(event.status?.value ?? null) === 'took' ? 'took' : 'hollow'] += 1;
    cells.set(column, cell);
  }
  return [...cells]
    .map(([column, cell]) => ({ column, ...cell }))
    .sort((a, b) => a.column - b.column);
}

function countOf(
  rows: readonly EventRow[],
  idsOf: (row: EventRow) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const id of new Set(idsOf(row))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Persons, or where there are none actors of any kind, by contacts. Of equals all are told or none. */
function mostMet(rows: readonly EventRow[], { actors }: Vocabulary): DigestActor[] {
  const met = rows.filter(
    ({ contact, event }) => contact && standingOf(event.status?.value ?? null) === 'took',
  );
  const counts = [...countOf(met, ({ heads }) => heads)].flatMap(([id, contacts]) => {
    const actor = actors.get(id);
    return actor ? [{ actor, contacts }] : [];
  });
  const persons = counts.filter(({ actor }) => actor.kind === 'person');
  const ranked = (persons.length ? persons : counts).sort((a, b) => b.contacts - a.contacts);
  const left = ranked[mostActors]?.contacts ?? 0;
  return ranked
    .slice(0, mostActors)
    .filter(({ contacts }) => contacts > left)
    .map(({ actor, contacts }) => ({ name: actor.short ?? actor.name, contacts }));
}
