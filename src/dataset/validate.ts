import type { Dataset, Vocabulary } from '../model/dataset';
import {
  toActor,
  toBriefing,
  toEvent,
  toPlace,
  toSide,
  toSource,
  toTopic,
} from './build';
import { closingEdges } from './cycles';
import { createIssue, type Issue, type Path } from './issue';
import { isObject, readValue } from './read';
import { head, records, sections, type Entry, type Section } from './schema';

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
  const none = { dataset: null, issues, loaded: 0, refused: 0, seen: 0 };
  if (!isObject(value)) {
    issues.push(createIssue('not-a-dataset', [], value));
    return none;
  }
  const lists = new Map<string, unknown>(sections.map((name) => [name, []]));
  const rest = Object.entries(value).filter(([key, list]) => {
    if (!lists.has(key)) return true;
    lists.set(key, list);
    return false;
  });
  const ids = new Map<Section, ReadonlySet<string>>();
  const top = readValue(head, Object.fromEntries(rest), [], { ids, issues });
  if (!top.ok) return none;
  if (!Object.hasOwn(value, 'events')) issues.push(createIssue('missing', ['events'], undefined));

  let seen = 0;
  const indices = new Map<Section, ReadonlyMap<string, number>>();
  const readSection = <S extends Section, T>(
    section: S,
    build: (entry: Entry<S>) => T | null,
  ): Map<string, T> => {
    const list = lists.get(section);
    if (!Array.isArray(list)) {
      issues.push(createIssue('wrong-type', [section], list, 'array'));
      ids.set(section, new Set());
      return new Map();
    }
    seen += list.length;
    const mark = issues.length;
    let hoped: ReadonlySet<string> = new Set(list.filter(isObject).map(({ id }) => String(id)));
    for (;;) {
      ids.set(section, hoped);
      const built = readRecords(list, section, build, { ids, issues });
      // Records refer to others of their section, later ones too: once one is refused, those that
      // refer to it are read again. A second pass refuses no more, as no record needs such a reference.
      if (built.size === hoped.size) {
        indices.set(section, new Map([...built].map(([id, { index }]) => [id, index])));
        return new Map([...built].map(([id, { record }]) => [id, record]));
      }
      issues.length = mark;
      hoped = new Set(built.keys());
    }
  };

  const sources = readSection('sources', toSource);
  const sides = readSection('sides', toSide);
  const actors = readSection('actors', toActor);
  const places = readSection('places', toPlace);
  const topics = readSection('topics', toTopic);
  const defaultKnown = top.value.defaultKnown ?? null;
  const events = readSection('events', (entry) => toEvent(entry, { sources, defaultKnown }));
  const briefings = readSection('briefings', toBriefing);
}
