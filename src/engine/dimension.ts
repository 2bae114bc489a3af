import { canBeTogether } from '../filters/change';
import {
  isTogether,
  noneId,
  type Clause,
  type Filters,
  type TogetherKey,
} from '../filters/filters';
import type { TimeWindow } from '../time/interval';
import { anyVerdict, type Column } from './column';
import { facetKeys, type FacetKey } from './engine';
import type { Table } from './table';
import type { WordIndex } from './words';

/** What decides about an event: `when` with `certain`, `who` and `side` each with their part of `together`, and one dimension each of the others. */
export const dimensions = ['when', 'disputed', ...facetKeys, 'q'] as const;
/** One of {@link dimensions}. */
export type DimensionKey = (typeof dimensions)[number];

/** The bit of a dimension in a row's mask. */
export const bitOf = (key: DimensionKey): number => 1 << dimensions.indexOf(key);

/** For each row whether a clause lets it through: 1 yes, 0 no. Null when it lets every row through. */
type Verdicts = Uint8Array | null;

const included = 1;
const excluded = 2;

/** For each code of a column whether a clause includes or excludes it; ids that the column lacks are left out. */
function codeVerdicts({ ids }: Column, { include, exclude }: Clause): Uint8Array {
  const wanted = new Set(include);
  const unwanted = new Set(exclude);
  return Uint8Array.from(
    ids,
    (id) => (wanted.has(id) ? included : 0) | (unwanted.has(id) ? excluded : 0),
  );
}

/** A row passes when any of its values is included, or nothing is, and none of them is excluded. */
function passClause(size: number, column: Column, clause: Clause): Uint8Array {
  const verdict = codeVerdicts(column, clause);
  const needs = clause.include.length ? included : 0;
  const passes = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    passes[row] = anyVerdict(column, row, verdict) === needs ? 1 : 0;
  }
  return passes;
}

/**
 * As {@link passClause}, but the included actors or sides are wanted all together, none of the actors merely
 * mentioned, as no side ever is. `none` among them stays a way in of its own; exclusion sees every role, as ever.
 */
function passTogether(
  { size, facets, attendants }: Table,
  key: TogetherKey,
  clause: Clause,
): Uint8Array {
  const column = facets[key];
  const { ids, codes, offsets } = key === 'who' ? attendants : column;
  const all = new Set(clause.include.filter((id) => id !== noneId));
  const wanted = Uint8Array.from(ids, (id) => (all.has(id) ? 1 : 0));
  const nobody = clause.include.filter((id) => id === noneId);
  const verdict = codeVerdicts(column, { include: nobody, exclude: clause.exclude });
  const passes = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const end = offsets ? offsets[row + 1]! : row + 1;
    let there = 0;
    for (let at = offsets ? offsets[row]! : row; at < end; at++) there += wanted[codes[at]!]!;
    const found = anyVerdict(column, row, verdict);
    const lets = found & included || there === all.size;
    passes[row] = lets && !(found & excluded) ? 1 : 0;
  }
  return passes;
}

/** Whether all that a clause includes is asked for in one event: that needs two. */
const asksTogether = (key: FacetKey, filters: Filters): key is TogetherKey =>
  isTogether(filters, key) && canBeTogether(filters[key]);

/** The rows that lie in the window, as `relate` of time/interval has it, column by column. */
function passWindow(
  { size, hullStart, hullEnd, doubted }: Table,
  window: TimeWindow,
  certain: true | null,
): Uint8Array {
  const { start: w0, end: w1 } = window;
  const passes = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const t0 = hullStart[row]!;
    const t1 = hullEnd[row]!;
    const inside = t0 >= w0 && t1 <= w1;
    const lets = certain
      ? inside && !doubted[row]
      : inside || (t0 < w1 && t1 > w0) || Number.isNaN(t0);
    passes[row] = lets ? 1 : 0;
  }
  return passes;
}

/** What the filters say in one dimension, as plain values: equal texts let the same rows through. */
const signature = (key: DimensionKey, filters: Filters): string => {
  const { when, certain, q } = filters;
  if (key === 'when') return when ? `${when.start} ${when.end} ${certain}` : '';
  if (key === 'disputed') return filters.disputed ? '1' : '';
  if (key === 'q') return q ?? '';
  return filters[key] ? JSON.stringify([filters[key], asksTogether(key, filters)]) : '';
};

/** For each row whether one dimension of the filters lets it through; null when all pass. */
function passes(key: DimensionKey, filters: Filters, table: Table, index: WordIndex): Verdicts {
  if (key === 'when') return filters.when && passWindow(table, filters.when, filters.certain);
  if (key === 'disputed') return filters.disputed && table.disputed;
  if (key === 'q') return filters.q ? index.match(filters.q) : null;
  const clause = filters[key];
  if (!clause) return null;
  return asksTogether(key, filters)
    ? passTogether(table, key, clause)
    : passClause(table.size, table.facets[key], clause);
}

/**
 * A function from filters to the mask of each row: the bits of the dimensions that leave it out.
 * It remembers the filters of the call before and goes through the rows only for the dimensions
 * whose value changed; the mask it returns is the same array each time, overwritten.
 */
export function createMask(table: Table, index: WordIndex): (filters: Filters) => Uint16Array {
  const mask = new Uint16Array(table.size);
  const current = new Map<DimensionKey, string>();
  return (filters) => {
    for (const key of dimensions) {
      const next = signature(key, filters);
      if (next === (current.get(key) ?? '')) continue;
      const verdicts = passes(key, filters, table, index);
      const bit = bitOf(key);
      for (let row = 0; row < mask.length; row++) {
        mask[row] = !verdicts || verdicts[row] ? mask[row]! & ~bit : mask[row]! | bit;
      }
      current.set(key, next);
    }
    return mask;
  };
}
