import { changesBetween } from '../model/changes';
import type { Dataset } from '../model/dataset';
import type { EventRecord } from '../model/event';
import { knownDays, resolve } from '../model/resolve';
import type { AxisTime } from '../time/interval';
import { createAggregator } from './aggregate';
import type { Engine, EventDetail, Titled } from './engine';
import { outlineOf } from './outline';
import { backlinksOf, relations } from './relation';
import { eventRow } from './rows';

/**
 * An engine that works in this thread, as soon as it is asked. What it answers holds plain objects and
 * Maps only, so it can be cloned to another thread; rows of the same version are the same object
 * from answer to answer. After `dispose` a question stays unanswered.
 */
export function createLocalEngine(dataset: Dataset): Engine {
  let engine: Answers | null = createAnswers(dataset);
  const answered = <T>(answer: (engine: Answers) => T): Promise<T> =>
    new Promise((tell) => {
      if (engine) tell(answer(engine));
    });
  return {
    aggregate: (filters, frame) => answered(({ aggregate }) => aggregate(filters, frame)),
    outline: () => answered(({ outline }) => outline()),
    detail: (id, known) => answered(({ detail }) => detail(id, known)),
    changes: (from, to) => answered(() => changesBetween(dataset.events, from, to)),
    titles: (known) => answered(() => titlesOf(dataset.events, known)),
    records: (ids) => answered(({ records }) => ids.flatMap((id) => records.get(id) ?? [])),
    dispose: () => {
      engine = null;
    },
  };
}

type Answers = ReturnType<typeof createAnswers>;

function createAnswers(dataset: Dataset) {
  const { events, vocabulary } = dataset;
  const records = new Map(events.map((record) => [record.id, record]));
  const backlinks = backlinksOf(events);
  const detail = (id: string, known: AxisTime): EventDetail | null => {
    const record = records.get(id);
    if (!record) return null;
    const first = knownDays(record)[0]!;
    const other = (of: string) => {
      const related = records.get(of);
      return related ? resolve(related, known) : null;
    };
    return {
      row: eventRow(record, Math.max(known, first), vocabulary)!,
      known: known >= first,
      first,
      relations: relations(record.links, backlinks.get(id) ?? [], other),
    };
  };
  return {
    aggregate: createAggregator(dataset),
    records,
    outline: () => outlineOf(dataset),
    detail,
  };
}

const titlesOf = (events: readonly EventRecord[], known: AxisTime): Titled[] =>
  events.flatMap((record) => {
    const title = resolve(record, known)?.title?.value;
    return title ? [{ id: record.id, title }] : [];
  });
