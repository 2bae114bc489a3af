import type { Dataset } from '../model/dataset';
import type { Report, Says } from '../model/event';
import type { Localized } from '../model/text';

const text = (localized: Localized) => Object.fromEntries(localized);
// The days of made-up data lie in years that ISO 8601 writes with four digits.
const day = (t: number) => new Date(t).toISOString().slice(0, 10);
/** The day that stands in a file for "known from the start", which no file says in so many words: one before all others. */
export const fromTheStart = Date.UTC(2024, 11, 31);

/** The fields of an object that are neither null nor an empty list: what a file would leave out. */
const stated = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !isEmpty(value),
    ),
  );
const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

const says = ({ title, summary, when, participants, topics, ...rest }: Says) => ({
  ...rest,
  ...(title && { title: text(title) }),
  ...(summary && { summary: text(summary) }),
  ...(when && { when: when.when.edtf, ...(when.said && { said: text(when.said) }) }),
  ...(participants && { participants: participants.map((each) => stated({ ...each })) }),
  ...(topics && { topics }),
});

const report = ({ source, at, known, inferred, disputes, without, says: facts }: Report) => ({
  ...stated({ source, at, known: day(Math.max(known, fromTheStart)), disputes }),
  ...(inferred && { inferred }),
  ...((without.participants.length || without.topics.length) && { without: stated(without) }),
  says: says(facts),
});

/** A made-up dataset as a file in the format of `data/`, one event a line; what reads it back is the same dataset. */
export function fileOf(dataset: Dataset): string {
  const { vocabulary, events, briefings } = dataset;
  const { sources, sides, actors, places, topics } = vocabulary;
  const named = <T extends { readonly name: Localized }>(all: ReadonlyMap<string, T>) =>
    [...all.values()].map(({ name, ...rest }) => stated({ ...rest, name: text(name) }));
  const head = stated({
    parley: 1,
    id: dataset.id,
    title: text(dataset.title),
    defaultKnown: dataset.defaultKnown === null ? null : day(dataset.defaultKnown),
    sources: [...sources.values()].map((source) =>
      stated({
        ...source,
        publisher: text(source.publisher),
        title: source.title && text(source.title),
        published: source.published === null ? null : day(source.published),
      }),
    ),
    sides: named(sides),
    actors: [...actors.values()].map((actor) =>
      stated({
        ...actor,
        name: text(actor.name),
        short: actor.short && text(actor.short),
        title: actor.title.map((title) => ({
          text: text(title.text),
          ...(Number.isFinite(title.from) && { from: day(title.from) }),
          ...(Number.isFinite(title.to) && { to: day(title.to - 1) }),
        })),
      }),
    ),
    places: named(places),
    topics: named(topics),
    briefings: briefings.map(({ id, title, steps }) => ({
      id,
      title: text(title),
      steps: steps.map((step) =>
        stated({ ...step, title: text(step.title), note: step.note && text(step.note) }),
      ),
    })),
  });
  const lines = events.map(({ id, reports, links }) =>
    JSON.stringify(stated({ id, reports: reports.map(report), links })),
  );
  return `${JSON.stringify(head).slice(0, -1)},"events":[\n${lines.join(',\n')}\n]}\n`;
}
