import type { ListOrder } from '../filters/filters';
import type { Dataset } from '../model/dataset';
import { words } from '../model/text';
import { createGrowing, firstOf, widthOf, type Column } from './column';
import { timeGroups } from './headings';
import type { RowGroup, Wanted } from './list';
import { placelessKinds } from './rows';
import type { Table } from './table';
import type { WordIndex } from './words';

/** The rows of the list in its order. */
export type Listed = {
  /** Rows of the table; one of an event with several participants stands in it several times, where they are the groups. */
  readonly rows: Uint32Array;
  /** For each of them 1 where its event stands further up already; null where none does. */
  readonly again: Uint8Array | null;
  /** The headings over them, from the first row to the last; none where there are too few rows to need any. */
  readonly groups: readonly RowGroup[];
};

/** Groups of rows by number: what each stands for, and which of them come last whatever their size, in this order. */
type Classes = {
  readonly of: (row: number) => Iterable<number>;
  readonly headings: readonly RowGroup['heading'][];
  readonly last: readonly number[];
};

/** The codes of a column, each a group of its own. */
function classesOf(column: Column, by: 'place' | 'who'): Classes {
  return {
    of: (row) => {
      const first = firstOf(column, row);
      return column.codes.subarray(first, first + widthOf(column, row));
    },
    headings: column.ids.map((id) => ({ by, id })),
    last: [0],
  };
}

/** The places; events without one stand apart where they have none by their nature. */
function placeClasses({ place, facets: { kind } }: Table): Classes {
  const { of, headings } = classesOf(place, 'place');
  const byNature = new Set(placelessKinds.map((id) => kind.ids.indexOf(id)));
  const nowhere = headings.length;
  return {
    of: (row) =>
      place.codes[firstOf(place, row)] === 0 && byNature.has(kind.codes[firstOf(kind, row)]!)
        ? [nowhere]
        : of(row),
    headings: [...headings, { by: 'placeless' }],
    last: [0, nowhere],
  };
}

/** The rows group by group, the largest first, equally large ones in the order of the file, each in the order of `rows`. */
function grouped(rows: Uint32Array, { of, headings, last }: Classes): Listed {
  const members = new Map<number, ReturnType<typeof createGrowing>>();
  let total = 0;
  for (const row of rows) {
    for (const each of of(row)) {
      const group = members.get(each) ?? createGrowing();
      members.set(each, group);
      group.push(row);
      total++;
    }
  }
  const rank = (each: number) => last.indexOf(each);
  const order = [...members.keys()].sort(
    (a, b) => rank(a) - rank(b) || members.get(b)!.size() - members.get(a)!.size() || a - b,
  );
  const all = new Uint32Array(total);
  let from = 0;
  const groups = order.map((each): RowGroup => {
    const group = members.get(each)!.finish();
    all.set(group, from);
    from += group.length;
    return { heading: headings[each]!, from: from - group.length, count: group.length };
  });
  if (total === rows.length) return { rows: all, again: null, groups };
  const seen = new Set<number>();
  const again = Uint8Array.from(all, (row) => (seen.size === seen.add(row).size ? 1 : 0));
  return { rows: all, again, groups };
}

/** The rows shown, which come in time order, as a list of this order has them; rows without a date stay last in it, or in their group. */
export function listRows(table: Table, shown: Uint32Array, order: ListOrder): Listed {
  const [by] = order.split(',');
  const newest = order.endsWith('-time');
  const dated = shown.findIndex((row) => table.start[row] === Infinity);
  const rows = shown.slice();
  if (newest) rows.subarray(0, dated < 0 ? rows.length : dated).reverse();
  if (by === 'place') return grouped(rows, placeClasses(table));
  if (by === 'who') return grouped(rows, classesOf(table.heads, 'who'));
  const starts = new Float64Array(shown.length);
  for (let i = 0; i < starts.length; i++) starts[i] = table.start[shown[i]!]!;
  return { rows, again: null, groups: timeGroups(starts, newest) };
}

/** What is looked through. */
export type Haystack = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** Its table. */
  readonly table: Table;
  /** Its words. */
  readonly index: WordIndex;
};

/** Where in the list something stands: ascending indices, each event once; see `Engine.find`. */
export function findRows(
  { dataset, table, index }: Haystack,
  shown: Uint32Array,
  order: ListOrder,
  wanted: Wanted,
): number[] {
  const { rows, again } = listRows(table, shown, order);
  const text = 'text' in wanted ? wanted.text : null;
  if (text !== null && !words(text).length) return [];
  const event = 'event' in wanted ? dataset.events.findIndex(({ id }) => id === wanted.event) : -1;
  const matches = text === null ? null : index.match(text);
  const found: number[] = [];
  rows.forEach((row, i) => {
    const fits = matches ? matches[row] : table.event[row] === event;
    if (fits && !again?.[i]) found.push(i);
  });
  return found;
}
