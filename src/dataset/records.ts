import { createIssue, type IssueCode } from './issue';
import { indexInFile, isObject, readValue, type ReadContext, type Reading } from './read';
import { records, type Entry, type Section } from './schema';

/** A record with the place it has in its list of the file. */
export type Placed<T> = {
  /** The record. */
  readonly record: T;
  /** Its index in the list. */
  readonly index: number;
};

/** Why an entry is no record, and which member of one of its lists is the reason. */
export type Fault = {
  /** What is wrong. */
  readonly code: IssueCode;
  /** The key of the list. */
  readonly list: string;
  /** The index of the member in the entry, which holds only the members that could be read. */
  readonly nth: number;
};

/** Makes a record of what stands in the file, or says why that is none. */
export type Build<S extends Section, T> = (entry: Entry<S>) => T | Fault;

/**
 * The records of one section by id, in file order. Those that cannot be used are left out, each with
 * an issue: of two with the same id the second. Afterwards `context.ids` holds the section's ids.
 */
export function readSection<S extends Section, T extends Named>(
  section: S,
  list: readonly unknown[],
  build: Build<S, T>,
  context: ReadContext,
): ReadonlyMap<string, Placed<T>> {
  const mark = context.issues.length;
  let ids: ReadonlySet<string> = new Set(list.flatMap(stringId));
  for (;;) {
    context.ids.set(section, ids);
    const placed = readRecords(section, list, build, context);
    if (placed.size === ids.size) return placed;
    // Records refer to others of their section, later ones too: once one is refused, all are read
    // again without it. That refuses no more of them, as no record depends on such a reference.
    context.issues.length = mark;
    ids = new Set(placed.keys());
  }
}

type Named = { readonly id: string };

const stringId = (entry: unknown): string[] =>
  isObject(entry) && typeof entry.id === 'string' ? [entry.id] : [];

function readRecords<S extends Section, T extends Named>(
  section: S,
  list: readonly unknown[],
  build: Build<S, T>,
  context: ReadContext,
): ReadonlyMap<string, Placed<T>> {
  const placed = new Map<string, Placed<T>>();
  list.forEach((value, index) => {
    const path = [section, index];
    const reading = readValue(records[section], value, path, context) as Reading<Entry<S>>;
    if (!reading.ok) return;
    const { id } = reading.value;
    if (placed.has(id)) {
      context.issues.push(createIssue('duplicate-id', [...path, 'id'], id));
      return;
    }
    const record = build(reading.value);
    if ('id' in record) {
      placed.set(id, { record, index });
      return;
    }
    const { code, list: key, nth } = record;
    const at = indexInFile(records[section], value, key, nth, context);
    context.issues.push(createIssue(code, [...path, key, at], id));
  });
  return placed;
}
