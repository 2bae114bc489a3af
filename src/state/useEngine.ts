import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Aggregates, Engine, EventDetail, Frame, Outline } from '../engine/engine';
import { createLocalEngine } from '../engine/local';
import type { Between, Circle } from '../engine/meeting';
import { filterKeys, type Filters, type Focus } from '../filters/filters';
import type { Change } from '../model/changes';
import type { Dataset } from '../model/dataset';
import type { AxisTime } from '../time/interval';

/** The engine of a dataset, made once for it. */
export function useEngine(dataset: Dataset): Engine {
  const engine = useMemo(() => createLocalEngine(dataset), [dataset]);
  useEffect(() => () => engine.dispose(), [engine]);
  return engine;
}

/** A question with the answer to it. */
type Answered<Q, A> = { readonly question: Q; readonly answer: A };

/**
 * The newest answer to a question, with the question it answers: the last one stands until the next is there;
 * null before the first, and without a question. A failure of the engine is thrown while rendering, for the
 * nearest error boundary. A question is another one when it is another object, and `ask` another function. What is
 * `urgent` is drawn as soon as it is there, in the same frame as what asked if it can be.
 */
function useAnswer<Q, A>(
  question: Q | null,
  ask: (question: Q) => Promise<A>,
  urgent = false,
): Answered<Q, A> | null {
  const [answered, setAnswered] = useState<Answered<Q, A> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (question === null && answered) setAnswered(null);
  useEffect(() => {
    if (question === null) return undefined;
    let newest = true;
    const take = (answer: A) => newest && setAnswered({ question, answer });
    ask(question).then(
      (answer) => (urgent ? flushSync(() => take(answer)) : take(answer)),
      (error: unknown) => newest && setFailure(error),
    );
    return () => {
      newest = false;
    };
  }, [question, ask, urgent]);
  if (failure) throw failure;
  return question === null ? null : answered;
}

// On the browser's own line of time, for whoever measures the page. Only the newest of a name is kept.
function mark(name: 'parley:question' | 'parley:aggregates'): void {
  performance.clearMarks(name);
  performance.mark(name);
}

// An open end is no number of JSON.
const textOf = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? String(part) : part));
// Of a link the filters alone: where its views look changes with every frame of a gesture, and no number.
const sameFilters = (a: Filters, b: Filters) =>
  filterKeys.every((key) => a[key] === b[key] || textOf(a[key]) === textOf(b[key]));

/** The same object for as long as the filters say the same, wherever a link's views look. */
export function useSameFilters(filters: Filters): Filters {
  const [kept, keep] = useState(filters);
  const current = sameFilters(kept, filters) ? kept : filters;
  if (current !== kept) keep(current);
  return current;
}

/**
 * The aggregates for the filters in force; null before the first answer. They are `late` while those that stand answer
 * an earlier question. `parley:question` and `parley:aggregates` among the page's performance marks say when they were
 * asked for and in hand.
 */
export function useAggregates(
  engine: Engine,
  filters: Filters,
  frame: Frame | null,
): { readonly aggregates: Aggregates | null; readonly late: boolean } {
  const asked = useSameFilters(filters);
  const question = useMemo(() => frame && { filters: asked, frame }, [asked, frame]);
  const ask = useCallback(
    async (given: { readonly filters: Filters; readonly frame: Frame }) => {
      mark('parley:question');
      const answer = await engine.aggregate(given.filters, given.frame);
      mark('parley:aggregates');
      return answer;
    },
    [engine],
  );
  const answered = useAnswer(question, ask, true);
  return {
    aggregates: answered?.answer ?? null,
    late: answered !== null && answered.question !== question,
  };
}

/** `value`, or while it waits for something the last one that did not. */
export function useHeld<T>(value: T, waits: boolean): T {
  const [held, hold] = useState(value);
  if (waits) return held;
  if (held !== value) hold(value);
  return value;
}

/** What is between two actors under the filters in force, see `Engine.between`; null without a pair, and before the first answer. */
export function useBetween(
  engine: Engine,
  filters: Filters,
  pair: readonly [string, string] | null,
): Between | null {
  const [a, b] = pair ?? [null, null];
  const asked = useSameFilters(filters);
  const question = useMemo(
    () => (a === null || b === null ? null : { filters: asked, a, b }),
    [asked, a, b],
  );
  const ask = useCallback(
    (given: { readonly filters: Filters; readonly a: string; readonly b: string }) =>
      engine.between(given.filters, given.a, given.b),
    [engine],
  );
  const answer = useAnswer(question, ask)?.answer ?? null;
  // What still stands of another pair says nothing of this one.
  return answer?.a === a && answer.b === b ? answer : null;
}

// Whom an actor met is drawn in rings and listed; beyond these the list has a search.
const mostPartners = 2_000;

/** Whom an actor met under the filters in force, see `Engine.circle`; null without an actor, and before the first answer. */
export function useCircle(engine: Engine, filters: Filters, of: string | null): Circle | null {
  const question = useMemo(() => (of === null ? null : { filters, of }), [filters, of]);
  const ask = useCallback(
    (asked: { readonly filters: Filters; readonly of: string }) =>
      engine.circle(asked.filters, asked.of, mostPartners),
    [engine],
  );
  const answer = useAnswer(question, ask)?.answer ?? null;
  return answer?.of === of ? answer : null;
}

const askOutline = (engine: Engine) => engine.outline();

/** What does not depend on any filter or day; null before it is there. */
export function useOutline(engine: Engine): Outline | null {
  return useAnswer(engine, askOutline)?.answer ?? null;
}

/** A thing opened, and all that is shown of it where it is an event that the dataset has. */
export type Opened = {
  /** What sort of thing, and which. */
  readonly focus: Focus;
  /** The event; null for what is none. */
  readonly detail: EventDetail | null;
};

/**
 * What is opened, as known on a day. Of an event it is the one that was opened last until the next is there;
 * null when nothing is opened, and before the first event is there.
 */
export function useOpened(engine: Engine, focus: Focus | null, known: AxisTime): Opened | null {
  const event = focus?.type === 'event' ? focus.id : null;
  const question = useMemo(() => (event === null ? null : { id: event, known }), [event, known]);
  const ask = useCallback(
    ({ id, known: day }: { readonly id: string; readonly known: AxisTime }) =>
      engine.detail(id, day),
    [engine],
  );
  const answered = useAnswer(question, ask);
  return useMemo(() => {
    if (focus && focus.type !== 'event') return { focus, detail: null };
    if (!answered) return null;
    return { focus: { type: 'event', id: answered.question.id }, detail: answered.answer };
  }, [focus, answered]);
}

/** Two days of knowledge, to be compared. */
export type Days = {
  /** The earlier day; -Infinity for before the first report. */
  readonly from: AxisTime;
  /** The later day. */
  readonly to: AxisTime;
};

/** What became different from one day of knowledge to another, with these days; null without days, and before the first answer. */
export function useChanges(
  engine: Engine,
  days: Days | null,
): (Days & { readonly changes: readonly Change[] }) | null {
  const { from = NaN, to = NaN } = days ?? {};
  const question = useMemo(() => (Number.isNaN(to) ? null : { from, to }), [from, to]);
  const ask = useCallback((asked: Days) => engine.changes(asked.from, asked.to), [engine]);
  const answered = useAnswer(question, ask);
  return useMemo(() => answered && { ...answered.question, changes: answered.answer }, [answered]);
}
