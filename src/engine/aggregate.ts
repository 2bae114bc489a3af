import { eachDimension } from '../filters/dimensions';
import type { Filters, ListOrder } from '../filters/filters';
import type { Dataset } from '../model/dataset';
import type { AxisTime } from '../time/interval';
import { binsOf, countStarts } from './bins';
import { countCodes, tallies, type Column, type Counts } from './column';
import { bitOf, createMask, dimensions, type DimensionKey } from './dimension';
import type { Aggregates, EventRow, FacetKey, Frame, Marks, Tally, Totals } from './engine';
import { countActors, countPartners, onlySpoke } from './heads';
import type { Wanted } from './list';
import type { findRows, Listed, listRows } from './listing';
import { columnsOf } from './columns';
import type { Desk } from './meeting';
import { knownRows, orderByTime, sortByStart } from './order';
import { createPairs, topPairs, type PairIndex } from './pairs';
import { countPlaceless, countPlaces } from './places';
import { eventRow, knownDay } from './rows';
import { spreadOver } from './spread';
import { standoutOf } from './standout';
import { createTable, type Table } from './table';
import { createWordIndex } from './words';

/** What depends on the day of knowledge only: the rows known then, and counts of all of them. */
type Day = {
  readonly known: AxisTime;
  /** The rows in file order. */
  readonly filed: Uint32Array;
  /** The rows in time order. */
  readonly ordered: Uint32Array;
  /** The counts over all rows under this name: made when first asked for, and again when `of` differs. */
  readonly all: (
    name: unknown,
    count: (rows: Uint32Array) => Uint32Array,
    of?: string,
  ) => Uint32Array;
};

/** The rows that filters let through, and those that one dimension alone leaves out, in time order. */
type Parts = {
  readonly shown: Uint32Array;
  readonly missed: (key: DimensionKey) => Uint32Array;
};

function createDay(table: Table, sorted: Uint32Array, known: AxisTime): Day {
  const starts = knownRows(table, known, sorted);
  const kept = new Map<unknown, { of: string; counts: Uint32Array }>();
  return {
    known,
    filed: starts.slice().sort(),
    ordered: orderByTime(table, starts),
    all: (name, count, of = '') => {
      const held = kept.get(name);
      if (held?.of === of) return held.counts;
      const counts = count(starts);
      kept.set(name, { of, counts });
      return counts;
    },
  };
}

/** Parts the rows by their masks: all that is shown or open lies in the parts with at most one bit. */
function partRows(rows: Uint32Array, mask: Uint16Array): Parts {
  const sizes = new Uint32Array(1 << dimensions.length);
  for (let i = 0; i < rows.length; i++) sizes[mask[rows[i]!]!]!++;
  const part = new Map(
    [0, ...dimensions.map(bitOf)].map((bits) => [bits, new Uint32Array(sizes[bits]!)]),
  );
  sizes.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const bits = mask[rows[i]!]!;
    if ((bits & (bits - 1)) === 0) part.get(bits)![sizes[bits]!++] = rows[i]!;
  }
  return { shown: part.get(0)!, missed: (key) => part.get(bitOf(key))! };
}

const sum = (a: Uint32Array, b: Uint32Array): Uint32Array => a.map((n, i) => n + b[i]!);

/** Counts of the rows where a flag is set; `ghosts` are those that only the asker's own clause leaves out. */
const tallyFlag = (
  flag: Uint8Array,
  all: Uint32Array,
  shown: Uint32Array,
  ghosts: Uint32Array = new Uint32Array(),
): Tally => {
  const now = countFlag(flag, shown);
  return { now, open: now + countFlag(flag, ghosts), all: countFlag(flag, all) };
};

function countFlag(flag: Uint8Array, rows: Uint32Array): number {
  let n = 0;
  for (let i = 0; i < rows.length; i++) n += flag[rows[i]!]!;
  return n;
}

function totalsOf({ contact, disputed, facets }: Table, day: Day, parts: Parts): Totals {
  const { shown, missed } = parts;
  const all = day.ordered.length;
  const contacts = tallyFlag(contact, day.ordered, shown);
  const byStatus = (rows: Uint32Array) =>
    countCodes(
      facets.status,
      rows.filter((row) => contact[row]),
    );
  const now = byStatus(shown);
  return {
    events: { now: shown.length, open: shown.length, all },
    contacts,
    contactsByStatus: tallies(facets.status.ids, {
      now,
      open: now,
      all: day.all(contact, byStatus),
    }),
    statements: {
      now: shown.length - contacts.now,
      open: shown.length - contacts.now,
      all: all - contacts.all,
    },
    disputedDates: tallyFlag(disputed, day.ordered, shown, missed('disputed')),
  };
}

// Rows handed out are kept, so that a view gets the same object for the same version, up to so many.
const keptRows = 20_000;

/** A function from table row to the event as the views get it. */
function createRows(dataset: Dataset, { event, knownFrom }: Table): (row: number) => EventRow {
  const kept = new Map<number, EventRow>();
  return (row) => {
    const held = kept.get(row);
    if (held) return held;
    const made = eventRow(dataset.events[event[row]!]!, knownFrom[row]!, dataset.vocabulary)!;
    if (kept.size >= keptRows) kept.clear();
    kept.set(row, made);
    return made;
  };
}

const plain: Omit<Listed, 'rows'> = { again: null, groups: [] };

/** How a list is put in order and looked through; fetched only where one needs it. Without it a list stands in plain time order. */
export type Listing = {
  /** See `listing`. */
  readonly listRows: typeof listRows;
  /** See `listing`. */
  readonly findRows: typeof findRows;
};

/**
 * The arithmetic of an engine, from filters and frame to aggregates, and from what is looked for to rows of the
 * list. It keeps columns, and for the last call the masks, the day's rows and the pairs, so that only what
 * changed is worked out again. Ids that the dataset lacks match nothing; a frame's negative numbers are taken as 0.
 */
export function createAggregator(dataset: Dataset) {
  const table = createTable(dataset);
  const sorted = sortByStart(table);
  const index = createWordIndex(dataset, table);
  const maskOf = createMask(table, index);
  const rowOf = createRows(dataset, table);
  let day = createDay(table, sorted, knownDay(null, dataset));
  let pairs: PairIndex | null = null;

  const look = (filters: Filters) => {
    const known = knownDay(filters.known, dataset);
    if (known !== day.known) day = createDay(table, sorted, known);
    const mask = maskOf(filters);
    return { known, mask, parts: partRows(day.ordered, mask) };
  };
  const find = (filters: Filters, order: ListOrder, wanted: Wanted, lists: Listing) =>
    lists.findRows({ dataset, table, index }, look(filters).parts.shown, order, wanted);

  const versions = (rows: Uint32Array) => Array.from(rows, rowOf);

  const desk = (filters: Filters): Desk => {
    const { mask, parts } = look(filters);
    const open = day.ordered.filter((row) => (mask[row]! & ~bitOf('who')) === 0);
    return { table, shown: parts.shown, open, versions };
  };

  const aggregate = (filters: Filters, frame: Frame, lists: Listing | null): Aggregates => {
    const { known, mask, parts } = look(filters);
    if (pairs?.largest !== frame.pairs.largest) pairs = createPairs(table, frame.pairs.largest);
    const { shown, missed } = parts;

    const counts = (
      name: unknown,
      asker: DimensionKey,
      count: (rows: Uint32Array) => Uint32Array,
      of?: string,
    ): Counts => {
      const now = count(shown);
      const ghosts = missed(asker);
      const open = ghosts.length ? sum(now, count(ghosts)) : now;
      return { now, open, all: day.all(name, count, of) };
    };
    const byCode = (column: Column, asker: DimensionKey) =>
      counts(column, asker, (rows) => countCodes(column, rows));
    const facet = (key: FacetKey) => {
      const column = table.facets[key];
      return tallies(column.ids, byCode(column, key));
    };

    const now = shown.length <= frame.marks ? versions(shown) : null;
    const marks = (asker: DimensionKey): Marks => {
      const ghosts = now ? missed(asker).slice(0, Math.max(0, frame.ghosts)) : new Uint32Array();
      return { now, ghosts: versions(ghosts) };
    };

    const apart = ~bitOf('who');
    const met = {
      open: day.filed.filter((row) => (mask[row]! & apart) === 0),
      isShown: (row: number) => mask[row] === 0,
    };
    const starts = counts(
      'bins',
      'when',
      (rows) => countStarts(table, frame.bins, rows),
      frame.bins.join(' '),
    );
    const from = Math.max(0, frame.rows.from);
    const to = from + Math.max(0, frame.rows.count);
    const { order } = frame.rows;
    const { rows, again, groups } =
      order && lists ? lists.listRows(table, shown, order) : { ...plain, rows: shown };
    const undated = shown.length - starts.now[starts.now.length - 1]!;

    return {
      known,
      totals: totalsOf(table, day, parts),
      facets: eachDimension(facet),
      places: countPlaces(table, byCode(table.place, 'where'), shown),
      placeless: countPlaceless(table, shown, missed('where')),
      bins: binsOf(
        frame.bins,
        starts,
        spreadOver(table, frame.bins, shown),
        spreadOver(table, frame.bins, missed('when')),
      ),
      drawn: { now: shown, ghosts: missed('when') },
      undated: versions(shown.slice(undated, undated + Math.max(0, frame.undated))),
      actors: countActors(table, pairs, shown, missed('who')),
      spoke: onlySpoke(table, shown),
      pairs: topPairs(pairs, table, met, frame.pairs),
      standout: frame.standout && standoutOf(table, pairs, shown, frame.standout.periods),
      partners: countPartners(table, shown, frame.pairs.of, frame.pairs.top),
      rows: {
        total: rows.length,
        from,
        items: versions(rows.slice(from, to)),
        again: Array.from(again?.slice(from, to) ?? [], Boolean),
        groups,
      },
      timeline: marks('when'),
      map: marks('where'),
      network: marks('who'),
    };
  };
  return { aggregate, find, desk, columns: () => columnsOf(dataset, table), versions };
}
