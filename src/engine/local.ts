import { changesBetween } from '../model/changes';
import type { ListOrder } from '../filters/filters';
import type { Dataset } from '../model/dataset';
import type { EventRecord } from '../model/event';
import { knownDays, resolve } from '../model/resolve';
import type { AxisTime } from '../time/interval';
import { createAggregator } from './aggregate';
import type { Engine, EventDetail, Titled } from './engine';
import { headedFrom } from './list';
import type { listRows } from './listing';
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
  let list: typeof listRows | null = null;
  // A short list in time order is what it is already. Where the code for others cannot be had, all stand so.
  const listing = async (order: ListOrder | null) => {
    if (order === null || (order === 'time' && dataset.events.length <= headedFrom)) return null;
    list ??= await import('./listing').then(
      (module) => module.listRows,
      () => null,
    );
    return list;
  };
  return {
    aggregate: async (filters, frame) => {
      const list = await listing(frame.rows.order);
      return answered(({ aggregate }) => aggregate(filters, frame, list));
    },
    find: async (filters, order, wanted) => {
      const list = await listing(order);
      return answered(({ find }) => find(filters, order, wanted, list));
    },
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
    ...createAggregator(dataset),
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
