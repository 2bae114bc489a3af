import type { Actor, Side } from '../model/actor';
import type { Dataset, Topic, Vocabulary } from '../model/dataset';
import {
  kinds,
  linkTypes,
  modes,
  roles,
  scalarFields,
  statuses,
  type EventRecord,
  type Participation,
  type Report,
  type Says,
  type When,
} from '../model/event';
import type { Place } from '../model/place';
import type { Source } from '../model/source';
import type { Localized } from '../model/text';
import { parseInterval } from '../time/edtf';
import { dayLength, type Interval } from '../time/interval';
import { createRandom, type Random } from './random';

/** How much of everything a synthetic dataset has. What is left out takes its default. */
export type SynthesizeOptions = {
  /** The seed; the same options give the same dataset. */
  readonly seed: number;
  /** How many events. */
  readonly events: number;
  /** How many actors, one in six of them a group, organisation or state with members. Default 12. */
  readonly actors?: number;
  /** How many places, one in five of them a country. Default 8. */
  readonly places?: number;
  /** How many sides. Default 4. */
  readonly sides?: number;
  /** How many topics. Default 4. */
  readonly topics?: number;
  /** How many sources. Default 5. */
  readonly sources?: number;
  /** Over how many days, from 1 January 2025, events are spread and reports come. Default 10. */
  readonly days?: number;
  /** How many reports an event has at most. Default 4. */
  readonly reports?: number;
  /** How many participants one report names at most. Default 4. */
  readonly participants?: number;
};

const firstDay = Date.UTC(2025, 0, 1);
const countryCodes = ['TR', 'UA', 'FR', 'US'];

const numbered = (prefix: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => `${prefix}-${i + 1}`);

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const text = (en: string, uk: string): Localized =>
  new Map([
    ['en', en],
    ['uk', uk],
  ]);

function synthesizeActors(
  n: number,
  sides: readonly Side[],
  { chance, pick, some }: Random,
): Actor[] {
  const ids = numbered('actor', n);
  const isGroup = (i: number) => i % 6 === 0;
  const groups = ids.filter((_, i) => isGroup(i));
  return ids.map((id, i) => ({
    id,
    kind: isGroup(i)
      ? pick(['group', 'organisation', 'state'] as const)
      : chance(0.1)
        ? 'state'
        : 'person',
    name: text(`Actor ${i + 1}`, `Учасник ${i + 1}`),
    short: chance(0.2) ? text(`A${i + 1}`, `У${i + 1}`) : null,
    aliases: chance(0.3) ? [`Alias${i % 7}`, 'Ağrı'] : [],
    title: [],
    // A group belongs only to groups before it, so that nothing contains itself.
    memberOf: chance(0.6) ? some(isGroup(i) ? groups.slice(0, i / 6) : groups, 2) : [],
    side: sides.length && chance(0.85) ? pick(sides).id : null,
    wikidata: null,
  }));
}

function synthesizePlaces(n: number, { below, chance, pick }: Random): Place[] {
  return numbered('place', n).map((id, i) => ({
    id,
    name: text(`Place ${i + 1}`, `Місце ${i + 1}`),
    aliases: chance(0.2) ? [`Spot${i}`] : [],
    country: chance(0.85) ? pick(countryCodes) : null,
    lat: below(120) - 60,
    lon: below(360) - 180,
    precision: i % 5 === 0 ? 'country' : pick(['venue', 'city', 'region'] as const),
    radiusKm: null,
  }));
}

function synthesizeVocabulary(random: Random, options: Required<SynthesizeOptions>): Vocabulary {
  const sides = numbered('side', options.sides).map((id, i): Side => ({
    id,
    name: text(`Side ${i + 1}`, `Сторона ${i + 1}`),
    short: null,
    country: null,
  }));
  const topics = numbered('topic', options.topics).map((id, i): Topic => ({
    id,
    name: text(`Topic ${i + 1}`, `Тема ${i + 1}`),
  }));
  const sources = numbered('source', options.sources).map((id, i): Source => ({
    id,
    publisher: text(`Paper ${i + 1}`, `Газета ${i + 1}`),
    title: random.chance(0.5) ? text(`Headline ${i % 3}`, `Заголовок ${i % 3}`) : null,
    url: `https://example.org/${id}`,
    published: null,
    language: null,
  }));
  return {
    sources: byId(sources),
    sides: byId(sides),
    actors: byId(synthesizeActors(options.actors, sides, random)),
    places: byId(synthesizePlaces(options.places, random)),
    topics: byId(topics),
  };
}

/** The interval of a text that needs no grammar, so that this works without loading one. */
function plain(edtf: string): Interval {
  const parsed = parseInterval(edtf);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.reason}`);
  return parsed.interval;
}

/** Dates of every sort around a day: mostly that day, else a time, a stretch, a doubt or an open end. */
function createDates({ below, chance, pick }: Random): (day: number) => When {
  const dateOf = (day: number) =>
    new Date(firstDay + day * dayLength).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const timed = (date: string) => plain(`${date}T${pick(['09', '15', '21'])}:00`);
  const sorts: readonly ((date: string, later: string) => Interval)[] = [
    (date, later) => plain(`${date}/${later}`),
    (date, later) => plain(`[${date}..${later}]`),
    (date) => plain(date.slice(0, 'YYYY-MM'.length)),
    (date) => ({ ...plain(date), edtf: `[..${date}]`, start: -Infinity, span: 'within' }),
    (date) => ({ ...plain(date), edtf: `[${date}..]`, end: Infinity, span: 'within' }),
    (date) => ({ ...plain(date), edtf: `${date}?`, uncertain: true, span: 'within' }),
    (date) => ({ ...plain(date), edtf: `${date}~`, approximate: true, span: 'within' }),
  ];
  return (day) => {
    const date = dateOf(day);
    const when = chance(0.5)
      ? plain(date)
      : chance(0.3)
        ? timed(date)
        : pick(sorts)(date, dateOf(day + 1 + below(4)));
    return { when, said: null };
  };
}

const nouns = ['Talks', 'Visit', 'Summit', 'Briefing', 'Exchange'].map((noun, i) =>
  text(noun, ['Перемовини', 'Візит', 'Саміт', 'Брифінг', 'Обмін'][i]!),
);

/** A function that makes the facts of one report; those of a first report have a title. */
function createSays(
  random: Random,
  { actors, places, topics }: Vocabulary,
  most: number,
): (day: number, first: boolean) => Says {
  const { chance, pick, some } = random;
  const actorIds = [...actors.keys()];
  const placeIds = [...places.keys()];
  const topicIds = [...topics.keys()];
  const dateNear = createDates(random);
  const participation = (actor: string): Participation => ({
    actor,
    role: chance(0.5) ? null : pick(roles),
  });
  return (day, first) => {
    const says = (share: number) => chance(first ? share : share / 2);
    return {
      ...(first || chance(0.1) ? { title: pick(nouns) } : {}),
      ...(says(0.2) ? { summary: pick(nouns) } : {}),
      ...(says(0.9) ? { kind: pick(kinds) } : {}),
      ...(says(0.5) ? { mode: pick(modes) } : {}),
      ...(says(0.85) ? { when: dateNear(day) } : {}),
      ...(says(0.8) ? { status: pick(statuses) } : {}),
      ...(says(0.6) && placeIds.length ? { place: pick(placeIds) } : {}),
      ...(says(0.9) ? { participants: some(actorIds, most).map(participation) } : {}),
      ...(says(0.5) ? { topics: some(topicIds, 3) } : {}),
    };
  };
}

/**
 * A valid dataset of chance, equal for equal options: with disputes, changed minds, members taken out, groups
 * within groups, mentioned actors, places in countries, dates of every sort, and whatever may be
 * absent absent now and then. Links never make a circle, and run against the file's order as often as with it.
 */
export function synthesize(options: SynthesizeOptions): Dataset {
  const all: Required<SynthesizeOptions> = {
    actors: 12,
    places: 8,
    sides: 4,
    topics: 4,
    sources: 5,
    days: 10,
    reports: 4,
    participants: 4,
    ...options,
  };
  const random = createRandom(all.seed);
  const { below, chance, pick, some } = random;
  const vocabulary = synthesizeVocabulary(random, all);
  const actorIds = [...vocabulary.actors.keys()];
  const topicIds = [...vocabulary.topics.keys()];
  const sourceIds = [...vocabulary.sources.keys()];
  const says = createSays(random, vocabulary, all.participants);
  const none = { participants: [], topics: [] };

  const report = (day: number, first: boolean): Report => ({
    source: pick(sourceIds),
    at: null,
    known: chance(0.05) ? -Infinity : firstDay + below(all.days) * dayLength,
    inferred: chance(0.1),
    disputes: chance(0.3) ? some(scalarFields, 3) : [],
    without: chance(0.1) ? { participants: some(actorIds, 2), topics: some(topicIds, 1) } : none,
    says: says(day, first),
  });

  const ids = numbered('event', all.events);
  const ranks = ids.map(() => random.next());
  const event = (id: string, index: number): EventRecord => {
    const day = below(all.days);
    const [first, ...others] = Array.from({ length: 1 + below(all.reports) }, (_, i) =>
      report(day + (chance(0.3) ? below(3) : 0), i === 0),
    ) as [Report, ...Report[]];
    // The report with the title must be the first that was known.
    const known = Math.min(first.known, ...others.map((other) => other.known));
    const reports = [{ ...first, known }, ...others];
    const earlier = Array.from({ length: below(3) }, () => below(ids.length)).filter(
      (other) => ranks[other]! < ranks[index]!,
    );
    const links = earlier.map((other) => ({
      type: chance(0.8) ? ('follows' as const) : pick(linkTypes),
      event: ids[other]!,
    }));
    return { id, reports, links };
  };

  return {
    id: 'synthetic',
    title: text('Synthetic', 'Синтетичний'),
    lede: null,
    description: null,
    license: null,
    defaultKnown: chance(0.5) ? firstDay + below(all.days) * dayLength : null,
    vocabulary,
    events: ids.map(event),
    briefings: [],
  };
}
