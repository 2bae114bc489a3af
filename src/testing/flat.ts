import { parseCsv } from '../dataset/csv';
import { fromTheStart, type Column } from '../dataset/flat';
import { roles, type Participation, type Report, type Role, type Says } from '../model/event';
import type { Localized } from '../model/text';
import { parseInterval } from '../time/edtf';
import { parseDay } from '../time/window';

/** The values of a cell that `joinList` wrote, as they are written, still escaped; none for an empty cell. */
export function splitList(cell: string): string[] {
  if (!cell) return [];
  const items = [''];
  for (const [part] of cell.matchAll(/\\[^]|; ?|[^\\;]+|\\$/g)) {
    if (part.startsWith(';')) items.push('');
    else items.push(items.pop()! + part);
  }
  return items;
}

/** A value of {@link splitList} without its backslashes. */
export function unescapeItem(item: string): string {
  return item.replace(/\\([^])/g, '$1');
}

const list = (cell: string): string[] => splitList(cell).map(unescapeItem);

/**
 * The reports of each event, by its id, as a CSV text of `eventTable` has them: what `formatCsv` wrote, with
 * the texts of its one language under `lang`. The names, coordinates and links that a table adds for people
 * are left out.
 */
export function readTable(text: string, lang: string): Map<string, Report[]> {
  const [names = [], ...rows] = parseCsv(text);
  const events = new Map<string, Report[]>();
  for (const row of rows) {
    const get = (column: Column) => row[names.indexOf(column)]!;
    const id = get('id');
    events.set(id, [...(events.get(id) ?? []), readReport(get, lang)]);
  }
  return events;
}

function readReport(get: (column: Column) => string, lang: string): Report {
  const text = (column: Column): Localized | null =>
    get(column) ? new Map([[lang, get(column)]]) : null;
  const date = get('when') ? parseInterval(get('when')) : null;
  const roleIn = (item: string): Role | null => {
    const word = /(?<!\\)\((\w+)\)$/.exec(item)?.[1];
    return roles.find((role) => role === word) ?? null;
  };
  const items = splitList(get('participants'));
  const participants = list(get('participant_ids')).map((actor, i): Participation => ({
    actor,
    role: roleIn(items[i]!),
  }));
  const topics = list(get('topic_ids'));
  const says = Object.fromEntries(
    Object.entries({
      title: text('title'),
      summary: text('summary'),
      kind: get('kind'),
      mode: get('mode'),
      when: date?.ok && { when: date.interval, said: text('said') },
      status: get('status'),
      place: get('place_id'),
      participants: participants.length && participants,
      topics: topics.length && topics,
    }).filter(([, value]) => value),
  ) as Says;
  const known = get('known');
  return {
    source: get('source_id'),
    at: get('at') || null,
    known: known === fromTheStart ? -Infinity : parseDay(known)!,
    inferred: get('inferred') === '1',
    disputes: list(get('disputes')) as Report['disputes'],
    without: {
      participants: list(get('without_participants')),
      topics: list(get('without_topics')),
    },
    says,
  };
}
