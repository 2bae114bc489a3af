import { changesBetween } from '../model/changes';
import type { ListOrder } from '../filters/filters';
import type { Dataset } from '../model/dataset';
import type { EventRecord } from '../model/event';
import { knownDays, resolve } from '../model/resolve';
import type { AxisTime } from '../time/interval';
import { createAggregator, type Listing } from './aggregate';
import type { Engine, EventDetail, Titled } from './engine';
import { headedFrom } from './list';
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
  let listing: Listing | null = null;
  // Where this code cannot be had, all lists stand in plain time order.
  const load = async () =>
    (listing ??= await import('./listing').then(
      (code) => code,
      () => null,
    ));
  // A short list in time order is what it is already.
  const isPlain = (order: ListOrder | null) =>
    order === null || (order === 'time' && dataset.events.length <= headedFrom);
  return {
    aggregate: async (filters, frame) => {
      const code = isPlain(frame.rows.order) ? null : await load();
      return answered(({ aggregate }) => aggregate(filters, frame, code));
    },
    find: async (filters, order, wanted) => {
      const code = await load();
      return answered(({ find }) => (code ? find(filters, order, wanted, code) : []));
    },
    outline: () => answered(({ outline }) => outline()),
    versions: (rows) => answered(({ versions }) => versions(Uint32Array.from(rows))),
    detail: (id, known) => answered(({ detail }) => detail(id, known)),
    changes: (from, to) => answered(() => changesBetween(dataset.events, from, to)),
    titles: (known) => answered(() => titlesOf(dataset.events, known)),
    records: (ids) => answered(({ records }) => ids.flatMap((id) => records.get(id) ?? [])),
    between: async (filters, a, b) => {
      const { betweenOf } = await import('./between');
      return answered(({ desk }) => betweenOf(desk(filters), a, b));
    },
    circle: async (filters, of, most) => {
      const { circleOf } = await import('./between');
      return answered(({ desk }) => ({ of, partners: circleOf(desk(filters), of, most) }));
    },
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
  const aggregator = createAggregator(dataset);
  return {
    ...aggregator,
    records,
    outline: () => outlineOf(dataset, aggregator.columns()),
    detail,
  };
}

const titlesOf = (events: readonly EventRecord[], known: AxisTime): Titled[] =>
  events.flatMap((record) => {
    const title = resolve(record, known)?.title?.value;
    return title ? [{ id: record.id, title }] : [];
  });
