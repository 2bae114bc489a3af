import type { Dataset } from '../model/dataset';
import { withFamilyNames } from '../model/family';
import { toActor, toBriefing, toEvent, toPlace, toSide, toSource, toTopic } from './build';
import { breakFollows, breakMembership } from './references';
import { createIssue, type Issue } from './issue';
import { isObject, readValue } from './read';
import { readSection, type Build, type Placed } from './records';
import { head, sections, type Section } from './schema';

/** What reading a file's value came to. `loaded + refused = seen`. */
export type Validated = {
  /** The dataset; null when the head of the file is unusable, and then no record is looked at. */
  readonly dataset: Dataset | null;
  /** Everything found wrong, in the order found. */
  readonly issues: readonly Issue[];
  /** Records in the dataset. */
  readonly loaded: number;
  /** Records left out; each has at least one issue at or below its path. */
  readonly refused: number;
  /** Records in the file. */
  readonly seen: number;
};

/**
 * Reads the value of a dataset file. Never throws and never drops silently: a record that cannot be
 * used is left out with an issue, and inside a record no more than the smallest thing that is wrong.
 */
export function validate(value: unknown): Validated {
  const issues: Issue[] = [];
  const nothing = { dataset: null, issues, loaded: 0, refused: 0, seen: 0 };
  if (!isObject(value)) {
    issues.push(createIssue('not-a-dataset', [], value));
    return nothing;
  }
  const ids = new Map<Section, ReadonlySet<string>>();
  const context = { ids, issues };
  const top = readValue(head, withoutSections(value), [], context);
  if (!top.ok) return nothing;
  const { id, title, lede = null, description = null, license = null } = top.value;
  const defaultKnown = top.value.defaultKnown ?? null;

  let seen = 0;
  let loaded = 0;
  const read = <S extends Section, T extends { readonly id: string }>(
    section: S,
    build: Build<S, T>,
  ) => {
    const list = listOf(value, section, issues);
    const placed = readSection(section, list, build, context);
    seen += list.length;
    loaded += placed.size;
    return { list, placed };
  };
  const sources = byId(read('sources', toSource).placed);
  const sides = byId(read('sides', toSide).placed);
  const actors = read('actors', toActor);
  const places = byId(read('places', toPlace).placed);
  const topics = byId(read('topics', toTopic).placed);
  const events = read('events', (entry) => toEvent(entry, { sources, defaultKnown }));
  const briefings = [...byId(read('briefings', toBriefing).placed).values()];

  const dataset = {
    id,
    title,
    lede,
    description,
    license,
    defaultKnown,
    vocabulary: {
      sources,
      sides,
      actors: withFamilyNames(
        byId(breakMembership(actors.placed, actors.list, issues)),
        (side) => sides.get(side)?.country ?? null,
      ),
      places,
      topics,
    },
    events: [...byId(breakFollows(events.placed, events.list, issues)).values()],
    briefings,
  };
  return { dataset, issues, loaded, refused: seen - loaded, seen };
}

const withoutSections = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(value).filter(([key]) => !sections.some((section) => section === key)),
  );

// Only the list of events is required: a dataset without them is a mistake, though one can look at it.
function listOf(
  value: Readonly<Record<string, unknown>>,
  section: Section,
  issues: Issue[],
): readonly unknown[] {
  const list = Object.hasOwn(value, section) ? value[section] : undefined;
  if (Array.isArray(list)) return list;
  if (list !== undefined) issues.push(createIssue('wrong-type', [section], list, 'array'));
  else if (section === 'events') issues.push(createIssue('missing', [section], undefined));
  return [];
}

const byId = <T>(placed: ReadonlyMap<string, Placed<T>>): ReadonlyMap<string, T> =>
  new Map([...placed].map(([id, { record }]) => [id, record]));
