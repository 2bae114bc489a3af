import { describe, expect, it } from 'vitest';
import raw from '../../data/umerov-ankara.json';
import { kinds, statuses, type EventRecord } from '../model/event';
import { placeIncludes } from '../model/place';
import { resolve, roleOf, type ResolvedEvent } from '../model/resolve';
import { textsIn } from '../testing/texts';
import { dayLength, hull, relate, type Relation } from '../time/interval';
import { parseInterval } from '../time/edtf';
import { validate } from './validate';

const { dataset, issues, refused } = validate(raw);
const events = dataset?.events ?? [];
const { actors, places, sources } = dataset?.vocabulary ?? {
  actors: new Map(),
  places: new Map(),
  sources: new Map(),
};

const day = (text: string) => Date.parse(`${text}T00:00Z`);
const newYear = day('2026-01-01');

/** The events as known on a day, in file order. */
const knownOn = (known: number): ResolvedEvent[] =>
  events.map((record) => resolve(record, known)).filter((event) => event !== null);

/** One event as known on a day. */
function eventOn(id: string, known: number): ResolvedEvent {
  const event = knownOn(known).find((each) => each.id === id);
  if (!event) throw new Error(`${id} is not known then`);
  return event;
}

const ids = (list: readonly ResolvedEvent[]) => list.map(({ id }) => id);
const contacts = (list: readonly ResolvedEvent[]) =>
  list.filter(({ kind }) => kind?.value !== 'statement');
const withStatus = (list: readonly ResolvedEvent[], status: string) =>
  list.filter((event) => event.status?.value === status);

/** How an event lies to one day: by the hull of the accepted date and those held against it. */
function relationTo(event: ResolvedEvent, text: string): Relation {
  const said = event.when ? [event.when, ...event.when.alternatives] : [];
  const window = { start: day(text), end: day(text) + dayLength };
  return relate(hull(said.map(({ value }) => value.when)), window);
}
const possiblyOn = (list: readonly ResolvedEvent[], text: string) =>
  list.filter((event) => relationTo(event, text) !== 'outside');
const certainlyOn = (list: readonly ResolvedEvent[], text: string) =>
  list.filter((event) => relationTo(event, text) === 'certain');

const inPlace = (list: readonly ResolvedEvent[], id: string) =>
  list.filter(({ place }) => place && placeIncludes(places.get(id)!, places.get(place.value)!));
const together = (list: readonly ResolvedEvent[], ...who: string[]) =>
  list.filter(({ participants: { present } }) =>
    who.every((id) => present.some((member) => member.id === id && roleOf(member) !== 'mentioned')),
  );

/** The reports of an event as `source day`, a `~` before an inferred day. */
const days = ({ reports }: EventRecord) =>
  reports.map(
    ({ source, known, inferred }) =>
      `${source} ${inferred ? '~' : ''}${new Date(known).toISOString().slice(0, 10)}`,
  );

describe('the file', () => {
  it('is valid throughout', () => {
    expect(issues).toEqual([]);
    expect(refused).toBe(0);
    expect(dataset?.id).toBe('umerov-ankara');
    expect(dataset?.defaultKnown).toBe(newYear);
  });

  it('names its events in order', () => {
    expect(events.map(({ id }) => id)).toEqual([
      'umerov-fidan',
      'umerov-reports',
      'umerov-on-fidan',
      'umerov-kalin',
      'umerov-on-kalin',
      'zelenskyy-address',
      'advisers-3-january',
      'paris-6-january',
      'trump-zelenskyy-florida',
      'leaders-call',
      'zelenskyy-on-florida',
      'us-ukraine-teams',
      'macron-statement',
      'paris-teams',
    ]);
  });

  it('has every text in both languages', () => {
    const texts = textsIn(raw);
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      expect(text).toMatchObject({
        en: expect.stringMatching(/\S/),
        uk: expect.stringMatching(/\S/),
      });
    }
  });

  it('uses every source, and dates each report as its source was published', () => {
    const used = new Set(events.flatMap(({ reports }) => reports.map(({ source }) => source)));
    expect([...used].sort()).toEqual([...sources.keys()].sort());
    const stated = new Map([
      ['brussels-times', '~2025-12-29'],
      ['trt-world', '~2026-01-01'],
      ['ukrinform', '~2026-01-01'],
      ['kyiv-independent-advisers', '~2026-01-03'],
      ['kyiv-independent-teams', '~2026-01-07'],
    ]);
    for (const line of events.flatMap(days)) {
      const [source = '', known = ''] = line.split(' ');
      const published = sources.get(source)?.published;
      const own =
        published == null ? stated.get(source) : new Date(published).toISOString().slice(0, 10);
      // The article tells again what had become public three days before it, and Interfax-Ukraine on
      // 3 January dates to 30 December the announcement that it repeats.
      const relayed =
        line === 'radio-svoboda ~2025-12-29' || line === 'interfax-advisers 2025-12-30';
      expect(relayed || known === own, line).toBe(true);
    }
  });
});

describe('as known on 1 January 2026', () => {
  const known = knownOn(newYear);

  it('has 13 events: 5 contacts held, 3 planned, 5 statements', () => {
    expect(known).toHaveLength(13);
    expect(contacts(known)).toHaveLength(8);
    expect(withStatus(contacts(known), 'held')).toHaveLength(5);
    expect(ids(withStatus(known, 'planned'))).toEqual([
      'advisers-3-january',
      'paris-6-january',
      'us-ukraine-teams',
    ]);
  });

  it('has two disputed dates, by the article of that day, and no other dispute', () => {
    const disputed = known.filter(({ when }) => when?.alternatives.length);
    expect(ids(disputed)).toEqual(['trump-zelenskyy-florida', 'leaders-call']);
    expect(disputed.map(({ when }) => when?.value.when.edtf)).toEqual(['2025-12-28', '2025-12-28']);
    // The article dates the talks, and of the call says only that it came then.
    const held = disputed.flatMap(({ when }) => when?.alternatives ?? []);
    expect(held.map(({ value }) => value.when.edtf)).toEqual(['2025-12-29', '2025-12-29?']);
    expect(known.filter(({ mode }) => mode?.alternatives.length)).toEqual([]);
    expect(knownOn(newYear - dayLength).filter(({ when }) => when?.alternatives.length)).toEqual(
      [],
    );
  });

  it('places one event in Ankara and the meeting with Kalın only in Türkiye', () => {
    expect(ids(inPlace(known, 'ankara'))).toEqual(['umerov-fidan']);
    expect(ids(inPlace(known, 'turkiye'))).toEqual(['umerov-fidan', 'umerov-kalin']);
    expect(eventOn('advisers-3-january', newYear).place?.value).toBe('ukraine');
    const nowhere = known.filter(({ place }) => !place);
    expect(nowhere).toHaveLength(8);
    expect(contacts(nowhere)).toHaveLength(3);
  });

  it('has 8 events possibly and 6 certainly on that day, 5 possibly on 29 December', () => {
    const possible = possiblyOn(known, '2026-01-01');
    const certain = certainlyOn(known, '2026-01-01');
    const earlier = possiblyOn(known, '2025-12-29');
    expect([possible.length, contacts(possible).length]).toEqual([8, 4]);
    expect([certain.length, contacts(certain).length]).toEqual([6, 3]);
    expect([earlier.length, contacts(earlier).length]).toEqual([5, 3]);
  });

  it('has Fidan and Umerov together once, and the hosts that a source names', () => {
    expect(ids(together(known, 'fidan', 'umerov'))).toEqual(['umerov-fidan']);
    const hosts = (list: readonly ResolvedEvent[]) =>
      list
        .filter(({ kind }) => kind?.value === 'meeting')
        .map(({ participants }) => participants.present.find((m) => roleOf(m) === 'host')?.id);
    expect(hosts(known)).toEqual([undefined, undefined, 'trump']);
    // Hürriyet Daily News says that both hosted.
    expect(hosts(knownOn(day('2026-01-02')))).toEqual(['fidan', 'kalin', 'trump']);
  });

  it('names the eleven of the call, and everyone in Europe among them as a member of the group', () => {
    const call = eventOn('leaders-call', newYear).participants.present.map(({ id }) => id);
    const named = call.filter((id) => actors.get(id)!.kind === 'person');
    expect(named).toHaveLength(11);
    const members = named.filter((id) => actors.get(id)!.memberOf.includes('european-leaders'));
    expect(members).toEqual(named.filter((id) => id !== 'trump' && id !== 'zelenskyy'));
  });
});

describe('as known on other days', () => {
  it('has 6 events on 29 December, Paris planned for early January, by countries and of no kind', () => {
    const known = knownOn(day('2025-12-29'));
    expect(known).toHaveLength(6);
    expect(contacts(known)).toHaveLength(4);
    const paris = eventOn('paris-6-january', day('2025-12-29'));
    expect(paris.status?.value).toBe('planned');
    expect(paris.kind).toBeNull();
    expect(paris.participants.present.map(({ id }) => id)).toEqual(['coalition-countries']);
    expect(paris.when?.value.when.span).toBe('within');
    expect(paris.when?.value.said?.get('en')).toBe('early January');
  });

  it('has 7 events on 30 December, the advisers and the leaders each on a day', () => {
    const known = knownOn(day('2025-12-30'));
    expect(known).toHaveLength(7);
    expect(contacts(known)).toHaveLength(5);
    const plans = ['advisers-3-january', 'paris-6-january'].map((id) =>
      eventOn(id, day('2025-12-30')),
    );
    expect(
      plans.map(({ status, when, place }) => [status?.value, when?.value.when.edtf, place?.value]),
    ).toEqual([
      ['planned', '2026-01-03', 'ukraine'],
      ['planned', '2026-01-06', 'paris'],
    ]);
    expect(plans[1]?.kind?.value).toBe('summit');
  });

  it('has only the announced talks on 28 December', () => {
    const [only, ...rest] = knownOn(day('2025-12-28'));
    expect(rest).toEqual([]);
    expect([only?.id, only?.status?.value]).toEqual(['trump-zelenskyy-florida', 'planned']);
  });

  it('places both meetings of 1 January in Ankara on 2 January', () => {
    const known = knownOn(day('2026-01-02'));
    expect(ids(inPlace(known, 'ankara'))).toEqual(['umerov-fidan', 'umerov-kalin']);
  });

  it('knows 14 events in the end, the plan of "next week" still open', () => {
    const known = knownOn(Infinity);
    expect(known).toHaveLength(14);
    expect(contacts(known)).toHaveLength(9);
    const paris = eventOn('paris-6-january', Infinity);
    expect([paris.status?.value, paris.when?.value.when.edtf]).toEqual(['held', '2026-01-06']);
    const advisers = eventOn('advisers-3-january', Infinity);
    expect([advisers.status?.value, advisers.place?.value]).toEqual(['held', 'kyiv']);
    // What is published on their arrival does not say that they met.
    const [held] = advisers.status?.supporters ?? [];
    const record = events.find(({ id }) => id === 'advisers-3-january');
    expect(record?.reports[held!]?.source).toBe('europa-press');
    expect(eventOn('us-ukraine-teams', Infinity).status?.value).toBe('planned');
    expect(ids(inPlace(known, 'paris'))).toEqual(['paris-6-january', 'paris-teams']);
  });
});

describe('the story', () => {
  const steps = dataset?.briefings.find(({ id }) => id === 'story')?.steps ?? [];

  it('has seven steps, each with a note', () => {
    expect(steps).toHaveLength(7);
    expect(steps.every(({ note }) => note)).toBe(true);
  });

  it('links only to what there is', () => {
    const isDay = (text: string) => parseInterval(text).ok;
    const shown = ['timeline', 'map', 'network', 'events'];
    const allowed = new Map<string, (value: string) => boolean>([
      ['known', (value) => value === 'latest' || isDay(value)],
      ['when', isDay],
      ['who', (value) => value.split(',').every((id) => actors.has(id))],
      ['where', (value) => value.split(',').every((id) => places.has(id))],
      ['kind', (value) => kinds.some((kind) => kind === value)],
      ['status', (value) => statuses.some((status) => status === value)],
      ['together', (value) => value === '1'],
      ['certain', (value) => value === '1'],
      ['t', isDay],
      ['show', (value) => value.split(',').every((name) => shown.includes(name))],
    ]);
    for (const { link } of steps) {
      expect(link).toMatch(/^\?./);
      for (const [key, value] of new URLSearchParams(link)) {
        expect(allowed.get(key)?.(value), `${key}=${value}`).toBe(true);
      }
    }
  });

  it('shows one to three panels at each', () => {
    for (const { link } of steps) {
      expect(new URLSearchParams(link).get('show')?.split(',').length).toBeOneOf([1, 2, 3]);
    }
  });

  it('shows as many events as its notes say', () => {
    const known = knownOn(newYear);
    const statements = known.filter(({ kind }) => kind?.value === 'statement');
    expect(together(known, 'trump', 'zelenskyy')).toHaveLength(2);
    expect(possiblyOn(together(known, 'umerov'), '2026-01-01')).toHaveLength(5);
    expect(certainlyOn(statements, '2026-01-01')).toHaveLength(3);
    expect(withStatus(known, 'planned')).toHaveLength(3);
  });
});
