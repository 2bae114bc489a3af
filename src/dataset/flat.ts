import type { Vocabulary } from '../model/dataset';
import type { EventRecord, Participation, Report } from '../model/event';
import { render, type Localized } from '../model/text';
import type { AxisTime } from '../time/interval';
import { formatDay } from '../time/window';
import { escapeItem, joinList, type Cells } from './csv';

/**
 * The columns of the flat table: those of every flat file first, then those without which something that
 * a report says would be lost. Lists are apart by `;`, see `joinList`.
 */
export const columns = [
  'id',
  'title',
  'when',
  'kind',
  'mode',
  'status',
  'place',
  'country',
  'lat',
  'lon',
  'participants',
  'topics',
  'source',
  'url',
  'known',
  'summary',
  'side',
  'disputes',
  'said',
  'at',
  'inferred',
  'without_participants',
  'without_topics',
  'links',
  'place_id',
  'participant_ids',
  'topic_ids',
  'source_id',
] as const;

/** One of {@link columns}. */
export type Column = (typeof columns)[number];

/** What stands in the column `known` of a report that was known from the start: an open beginning, as EDTF writes it. */
export const fromTheStart = '..';

/**
 * Events as a flat table, the names of its columns first: one row for each report known on the day `known`,
 * with only what that report says, in the order of the records and their reports. Texts and names are in
 * `lang` or the nearest language there is; `side` has the id of each participant's side, in their order;
 * `links` stand on an event's first row and name only events of the table. An id that the vocabulary does
 * not have stands for its own name.
 */
export function eventTable(
  records: Iterable<EventRecord>,
  vocabulary: Vocabulary,
  lang: string,
  known: AxisTime,
): Cells {
  const shown = [...records].flatMap((record) => {
    const reports = record.reports.filter((report) => report.known <= known);
    return reports.length ? [{ record, reports }] : [];
  });
  const ids = new Set(shown.map(({ record }) => record.id));
  const rows = shown.flatMap(({ record, reports }) =>
    reports.map((report, i) => ({
      ...reportCells(report, vocabulary, lang),
      id: record.id,
      links: i ? '' : linkCell(record, ids),
    })),
  );
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
}

type Row = Partial<Record<Column, string>>;

const linkCell = ({ links }: EventRecord, ids: ReadonlySet<string>): string =>
  joinList(
    links.filter(({ event }) => ids.has(event)).map(({ type, event }) => `${type} ${event}`),
  );

function reportCells(report: Report, vocabulary: Vocabulary, lang: string): Row {
  const { actors, topics, sources } = vocabulary;
  const { says, source, without } = report;
  const participants = says.participants ?? [];
  const text = (localized: Localized | null | undefined) =>
    localized ? render(localized, lang).text : '';
  const name = (ids: ReadonlyMap<string, { readonly name: Localized }>, id: string) =>
    text(ids.get(id)?.name) || id;
  const participant = ({ actor, role }: Participation) =>
    escapeItem(name(actors, actor)) + (role ? ` (${role})` : '');
  const sides = participants.map(({ actor }) => actors.get(actor)?.side ?? '');
  return {
    title: text(says.title),
    when: says.when?.when.edtf,
    kind: says.kind,
    mode: says.mode,
    status: says.status,
    ...placeCells(says.place, vocabulary, text),
    participants: participants.map(participant).join('; '),
    topics: joinList((says.topics ?? []).map((id) => name(topics, id))),
    source: text(sources.get(source)?.publisher) || source,
    url: sources.get(source)?.url ?? '',
    known: Number.isFinite(report.known) ? formatDay(report.known) : fromTheStart,
    summary: text(says.summary),
    side: sides.some(Boolean) ? joinList(sides) : '',
    disputes: joinList(report.disputes),
    said: text(says.when?.said),
    at: report.at ?? '',
    inferred: report.inferred ? '1' : '',
    without_participants: joinList(without.participants),
    without_topics: joinList(without.topics),
    participant_ids: joinList(participants.map(({ actor }) => actor)),
    topic_ids: joinList(says.topics ?? []),
    source_id: source,
  };
}

function placeCells(
  id: string | undefined,
  { places }: Vocabulary,
  text: (localized: Localized | undefined) => string,
): Row {
  if (id === undefined) return {};
  const place = places.get(id);
  if (!place) return { place: id, place_id: id };
  return {
    place: text(place.name) || id,
    country: place.country ?? '',
    lat: String(place.lat),
    lon: String(place.lon),
    place_id: id,
  };
}
