import type { Aggregates, EventRow } from '../engine/engine';
import type { RowGroup, RowsWanted } from '../engine/list';
import type { Dataset } from '../model/dataset';

/**
 * The rows of the list for a frame, worked out in the plainest way, of at most as many events as need no headings
 * in time order. `shown` stand in time order.
 */
export function referenceList(
  shown: readonly EventRow[],
  { from, count, order }: RowsWanted,
  { vocabulary }: Dataset,
): Aggregates['rows'] {
  const dated = shown.filter(({ event }) => event.when);
  const undated = shown.filter(({ event }) => !event.when);
  const rows = [...(order?.includes('-time') ? [...dated].reverse() : dated), ...undated];
  const isCall = ({ event }: EventRow) => ['call', 'statement'].includes(event.kind?.value ?? '');
  const place = ({ event }: EventRow) => event.place?.value;
  const groups: { heading: RowGroup['heading']; rows: EventRow[]; last: number }[] = [];
  if (order?.startsWith('place')) {
    for (const id of vocabulary.places.keys()) {
      const here = rows.filter((row) => place(row) === id);
      groups.push({ heading: { by: 'place', id }, rows: here, last: 0 });
    }
    const nowhere = rows.filter((row) => !place(row));
    const notStated = nowhere.filter((row) => !isCall(row));
    groups.push({ heading: { by: 'place', id: 'none' }, rows: notStated, last: 1 });
    groups.push({ heading: { by: 'placeless' }, rows: nowhere.filter(isCall), last: 2 });
  } else if (order?.startsWith('who')) {
    for (const id of vocabulary.actors.keys()) {
      const here = rows.filter((row) => row.heads.includes(id));
      groups.push({ heading: { by: 'who', id }, rows: here, last: 0 });
    }
    const nobody = rows.filter((row) => !row.heads.length);
    groups.push({ heading: { by: 'who', id: 'none' }, rows: nobody, last: 1 });
  }
  groups.sort((a, b) => a.last - b.last || b.rows.length - a.rows.length);
  const taken = groups.filter((group) => group.rows.length);
  const all = taken.length ? taken.flatMap((group) => group.rows) : rows;
  const again = all.map((row, i) => all.indexOf(row) < i);
  return {
    total: all.length,
    from,
    items: all.slice(from, from + count),
    again: all.length > shown.length ? again.slice(from, from + count) : [],
    groups: taken.map(({ heading, rows: { length } }, i) => ({
      heading,
      from: taken.slice(0, i).reduce((sum, group) => sum + group.rows.length, 0),
      count: length,
    })),
  };
}
