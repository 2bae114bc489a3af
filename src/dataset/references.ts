import type { Actor } from '../model/actor';
import type { EventLink, EventRecord } from '../model/event';
import { closingEdges, type Edge } from './cycles';
import { createIssue, type Issue } from './issue';
import { isObject } from './read';
import type { Placed } from './records';

/** Takes out of each cycle of `follows` the link that closes it, the last in the file, with an issue. */
export function breakFollows(
  placed: ReadonlyMap<string, Placed<EventRecord>>,
  list: readonly unknown[],
  issues: Issue[],
): ReadonlyMap<string, Placed<EventRecord>> {
  const edges = [...placed.values()].flatMap(({ record, index }) =>
    record.links
      .filter(({ type }) => type === 'follows')
      .map((link) => ({ from: record.id, to: link.event, link, index })),
  );
  const closing = closingEdges(edges);
  if (!closing.length) return placed;
  const dropped = new Set<EventLink>();
  for (const { link, index, to } of closing) {
    dropped.add(link);
    const at = indexIn(
      list[index],
      'links',
      (raw) => isObject(raw) && raw.type === 'follows' && raw.event === to,
    );
    issues.push(createIssue('follows-cycle', ['events', index, 'links', at], to));
  }
  return mapRecords(placed, (event) => ({
    ...event,
    links: event.links.filter((link) => !dropped.has(link)),
  }));
}

/** Takes out of each cycle of membership the one that closes it, the last in the file, with an issue. */
export function breakMembership(
  placed: ReadonlyMap<string, Placed<Actor>>,
  list: readonly unknown[],
  issues: Issue[],
): ReadonlyMap<string, Placed<Actor>> {
  const edges = [...placed.values()].flatMap(({ record, index }) =>
    record.memberOf.map((to) => ({ from: record.id, to, index })),
  );
  const closing = closingEdges(edges);
  if (!closing.length) return placed;
  for (const { index, to } of closing) {
    const at = indexIn(list[index], 'memberOf', (raw) => raw === to);
    issues.push(createIssue('member-cycle', ['actors', index, 'memberOf', at], to));
  }
  const closes = (actor: Actor, to: string) =>
    closing.some((edge: Edge) => edge.from === actor.id && edge.to === to);
  return mapRecords(placed, (actor) => ({
    ...actor,
    memberOf: actor.memberOf.filter((to) => !closes(actor, to)),
  }));
}

// The file's own list also holds what was left out on reading, so its indices are looked up there.
function indexIn(record: unknown, key: string, matches: (item: unknown) => boolean): number {
  const items = isObject(record) ? record[key] : null;
  return Array.isArray(items) ? items.findIndex(matches) : -1;
}

const mapRecords = <T>(
  placed: ReadonlyMap<string, Placed<T>>,
  change: (record: T) => T,
): ReadonlyMap<string, Placed<T>> =>
  new Map([...placed].map(([id, { record, index }]) => [id, { record: change(record), index }]));
