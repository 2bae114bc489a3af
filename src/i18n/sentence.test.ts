import { describe, expect, it, test } from 'vitest';
import raw from '../../data/umerov-ankara.json';
import { validate } from '../dataset/validate';
import { createLocalEngine } from '../engine/local';
import { eventRow } from '../engine/rows';
import { noFilters } from '../filters/filters';
import type { Participation } from '../model/event';
import { resolve } from '../model/resolve';
import { record, report } from '../testing/records';
import { actor, datasetOf, wholeFrame } from '../testing/talks';
import en from './en.json';
import { eventSentence, mainActors, placeText, statusText, whenText } from './sentence';
import uk from './uk.json';
import { createWords } from './words';

const { dataset } = validate(raw);
if (!dataset) throw new Error('the bundled dataset cannot be read');
const { vocabulary } = dataset;
const { rows } = await createLocalEngine(dataset).aggregate(noFilters, wholeFrame);
const row = (id: string) => rows.items.find(({ event }) => event.id === id)!;
/** The row of an event as if `n` sources spoke of it. */
const by = (n: number, id: string) => ({
  ...row(id),
  sources: Array.from({ length: n }, (_, i) => `source-${i}`),
});
const [english, ukrainian] = [createWords('en', en), createWords('uk', uk)];

test('an event in a sentence', () => {
  expect(eventSentence(by(3, 'umerov-fidan'), vocabulary, english)).toBe(
    'Meeting, Umerov and Fidan, Ankara, 1 January 2026, held, 3 sources',
  );
});

test('in Ukrainian no name is inflected', () => {
  expect(eventSentence(by(3, 'umerov-fidan'), vocabulary, ukrainian)).toBe(
    'Зустріч. Учасники: Умєров і Фідан. Місце: Анкара. 1 січня 2026 року. Стан: відбулося. Джерел: 3',
  );
});

test('a group that speaks through a named member of its own is not named beside it', () => {
  const actors = [
    actor('leaders', { kind: 'group' }),
    actor('macron', { memberOf: ['leaders'] }),
    actor('host'),
  ];
  const spoke = (ids: string): Participation[] =>
    ids.split(' ').map((id) => ({ actor: id, role: 'speaker' }));
  const who = (participants: Participation[]) =>
    mainActors(
      eventRow(
        record(report({ kind: 'statement', participants })),
        Infinity,
        datasetOf({}, { actors }).vocabulary,
      )!,
    );
  expect(who(spoke('leaders macron'))).toEqual(['macron']);
  expect(who([...spoke('leaders'), { actor: 'host', role: 'host' }])).toEqual(['leaders']);
});

test('a statement has no place to be missing, a debrief has', () => {
  const statement = rows.items.find(({ contact }) => !contact)!;
  expect(eventSentence(statement, vocabulary, english)).not.toContain('place not stated');
  expect(eventSentence(row('umerov-reports'), vocabulary, english)).toContain('place not stated');
});

test('a date on which sources differ is said as all its days', () => {
  const disputed = rows.items.find(({ event }) => event.when?.alternatives.length)!;
  expect(whenText(disputed.event, english, 'short')).toBe('28 or 29 Dec');
});

test('in full a disputed date has its year', () => {
  const disputed = rows.items.find(({ event }) => event.when?.alternatives.length)!;
  expect(whenText(disputed.event, english, 'long')).toBe('28 or 29 December 2025');
});

test('the number of sources is the one told', () => {
  expect(eventSentence(by(1, 'umerov-fidan'), vocabulary, english)).toMatch(/1 source$/);
});

test('no two events are called the same', () => {
  for (const words of [english, ukrainian]) {
    const names = rows.items.map((each) => eventSentence(each, vocabulary, words));
    expect(new Set(names).size).toBe(rows.items.length);
  }
});

test('a statement begins with its title', () => {
  const statement = by(2, 'umerov-on-fidan');
  const title = english.name(statement.event.title!.value);
  expect(eventSentence(statement, vocabulary, english)).toBe(
    `${title}, Statement, Umerov, 1 January 2026, held, 2 sources`,
  );
});

test('so does what is of no stated kind', () => {
  const { event, ...rest } = row('umerov-fidan');
  const name = eventSentence({ ...rest, event: { ...event, kind: null } }, vocabulary, english);
  expect(name.startsWith(`${english.name(event.title!.value)}, Kind not stated, `)).toBe(true);
});

const newYear = Date.parse('2026-01-01T00:00Z');
const known = (id: string, day = newYear) =>
  resolve(
    dataset.events.find((record) => record.id === id)!,
    day,
  )!;

describe('the date in a column', () => {
  it.each([
    ['trump-zelenskyy-florida', '28 or 29 Dec'],
    ['umerov-fidan', '1 Jan'],
    ['us-ukraine-teams', 'next week (29 Dec – 11 Jan)'],
    ['paris-6-january', '6 Jan'],
  ])('%s: %s', (id, text) => expect(whenText(known(id), english, 'short')).toBe(text));

  it('adds the days to the words of the source', () => {
    const early = known('paris-6-january', Date.parse('2025-12-29T00:00Z'));
    expect(whenText(early, english, 'short')).toBe('early January (1–10 Jan)');
  });

  it('says that nobody stated a date', () => {
    expect(whenText({ ...known('umerov-fidan'), when: null }, english, 'short')).toBe(
      'date not stated',
    );
  });
});

describe('the place', () => {
  const text = (id: string) => placeText(known(id), vocabulary, english);

  it('is a country without pretending to a city', () => {
    expect(text('umerov-kalin')).toBe('Türkiye (city not stated)');
    expect(text('umerov-fidan')).toBe('Ankara');
  });

  it('is expected of talks, not of a call', () => {
    expect(text('us-ukraine-teams')).toBe('place not stated');
    expect(text('leaders-call')).toBeNull();
  });
});

describe('how far it got', () => {
  const text = (id: string, asOf = newYear) => statusText(known(id), asOf, english);

  it('is said of a plan until its last possible day is over, and then that no outcome is known', () => {
    expect(text('us-ukraine-teams', Date.parse('2026-01-11T00:00Z'))).toBe('planned');
    expect(text('us-ukraine-teams', Date.parse('2026-01-12T00:00Z'))).toBe(
      'planned, outcome not reported',
    );
    expect(text('umerov-fidan')).toBe('held');
  });

  it('is missing of a contact, not of a statement', () => {
    const contact = { ...known('umerov-fidan'), status: null };
    expect(statusText(contact, newYear, english)).toBe('status not stated');
    const kind = { ...contact.kind!, value: 'statement' } as const;
    expect(statusText({ ...contact, kind }, newYear, english)).toBeNull();
  });
});
