import { describe, expect, it } from 'vitest';
import raw from '../../data/ukraine-talks-2025.json';
import firstRaw from '../../data/umerov-ankara.json';
import { resolve, type ResolvedEvent } from '../model/resolve';
import { textsIn } from '../testing/texts';
import { bothLanguages, heads, knownOn, readFile, sidesOf, year } from '../testing/year';

const first = readFile(firstRaw);
const { actors, places, sources } = year.vocabulary;
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const latest = knownOn(Infinity);

describe('the file', () => {
  it('is valid throughout, and opens on all that is known', () => {
    expect(year.issues).toEqual([]);
    expect(year.refused).toBe(0);
    expect(year.id).toBe('ukraine-talks-2025');
    expect(year.defaultKnown).toBeNull();
    expect(year.events).toHaveLength(126);
  });

  it('has every text in both languages', () => {
    const texts = textsIn(raw);
    expect(texts.length).toBeGreaterThan(700);
    for (const text of texts) {
      expect(text).toMatchObject({
        en: expect.stringMatching(/\S/),
        uk: expect.stringMatching(/\S/),
      });
    }
  });

  it('dates each report, and rests each on a source with an address', () => {
    const used = new Set<string>();
    for (const { id, reports } of raw.events) {
      for (const report of reports) {
        expect(report.known, id).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(sources.get(report.source)?.url, id).toMatch(/^https?:/);
        used.add(report.source);
      }
    }
    expect([...used].sort()).toEqual([...sources.keys()].sort());
  });

  it('says how many days are inferred', () => {
    const reports = year.events.flatMap((event) => event.reports);
    const inferred = reports.filter((report) => report.inferred);
    const [en, uk] = bothLanguages(year.description);
    expect(en).toContain(`for ${inferred.length} of the ${reports.length} reports`);
    expect(uk).toContain(`для ${inferred.length} із ${reports.length} повідомлень`);
    expect(en).toContain(`${year.events.length} contacts`);
    expect(uk).toContain(`${year.events.length} контактів`);
  });

  it('takes no report for one of the past before its event began', () => {
    for (const [i, { id, reports }] of year.events.entries()) {
      for (const { known, says } of reports) {
        if (says.status !== 'held' && says.status !== 'unconfirmed') continue;
        const { when } = says.when ?? latest[i]!.when!.value;
        expect(known, id).toBeGreaterThanOrEqual(when.start);
      }
    }
  });

  it('links only to events that it has', () => {
    const ids = new Set(year.events.map(({ id }) => id));
    const links = year.events.flatMap(({ links: own }) => own);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter(({ event }) => !ids.has(event))).toEqual([]);
  });

  it('names each event once, and shortly: never all who took part when they are many', () => {
    for (const lang of ['en', 'uk']) {
      const titles = latest.map(({ title }) => title!.value.get(lang)!);
      expect(new Set(titles).size).toBe(titles.length);
      for (const [i, title] of titles.entries()) {
        expect(title.length, title).toBeLessThanOrEqual(60);
        const names = heads(latest[i]!).map((id) => actors.get(id)!.short!.get(lang)!);
        if (names.length > 3) expect(names.every((name) => title.includes(name))).toBe(false);
      }
    }
  });

  it('has short names for all, and nobody twice in an event', () => {
    for (const { id, short } of actors.values()) {
      for (const name of bothLanguages(short)) {
        expect(name, id).not.toBe('');
        expect(name.length, name).toBeLessThanOrEqual(18);
      }
    }
    for (const { id, reports } of raw.events) {
      for (const { says } of reports) {
        const named = 'participants' in says ? says.participants?.map(({ actor }) => actor) : [];
        expect(new Set(named).size, id).toBe(named?.length);
      }
    }
  });

  it('calls no meeting of two countries a summit', () => {
    const summits = latest.filter(({ kind }) => kind?.value === 'summit');
    expect(summits.length).toBeGreaterThan(5);
    for (const event of summits) {
      expect(sidesOf(event).size, event.id).toBeGreaterThan(2);
    }
  });
});

describe('what both datasets hold', () => {
  const shared = year.events.filter(({ id }) => first.events.some((other) => other.id === id));

  it('is the seven events of New Year, alike in what they were, when, how and where', () => {
    expect(shared.map(({ id }) => id)).toEqual([
      'trump-zelenskyy-florida',
      'leaders-call',
      'umerov-fidan',
      'umerov-kalin',
      'advisers-3-january',
      'paris-6-january',
      'paris-teams',
    ]);
    const facts = (event: ResolvedEvent | null) => ({
      kind: event?.kind?.value,
      mode: event?.mode?.value,
      place: event?.place?.value,
      status: event?.status?.value,
      when: event?.when?.value.when,
      against: event?.when?.alternatives.map(({ value }) => value.when),
    });
    for (const record of shared) {
      const there = first.events.find(({ id }) => id === record.id)!;
      for (const known of [day('2025-12-28'), day('2025-12-30'), day('2026-01-01'), Infinity]) {
        expect(facts(resolve(record, known)), record.id).toEqual(facts(resolve(there, known)));
      }
      const here = resolve(record, Infinity)!.participants.present.map(({ id }) => id);
      const others = resolve(there, Infinity)!.participants.present.map(({ id }) => id);
      expect(here, record.id).toEqual(expect.arrayContaining(others));
    }
  });

  it('has the same actors, sides, places, topics and sources under the same ids', () => {
    const both = <T>(here: ReadonlyMap<string, T>, there: ReadonlyMap<string, T>) =>
      [...here].flatMap(([id, own]) => (there.has(id) ? [[own, there.get(id)!] as const] : []));
    const { vocabulary } = first;
    for (const [here, there] of both(actors, vocabulary.actors)) {
      expect([here.kind, here.side, here.name]).toEqual([there.kind, there.side, there.name]);
    }
    for (const [here, there] of both(year.vocabulary.sides, vocabulary.sides)) {
      expect([here.name, here.country]).toEqual([there.name, there.country]);
    }
    for (const [here, there] of both(places, vocabulary.places)) expect(here).toEqual(there);
    for (const [here, there] of both(year.vocabulary.topics, vocabulary.topics)) {
      expect(here).toEqual(there);
    }
    for (const [here, there] of both(sources, vocabulary.sources)) expect(here).toEqual(there);
  });
});

describe('as known on a day of the year', () => {
  const state = (id: string, on: string) => {
    const { status, when } = knownOn(day(on)).find((event) => event.id === id)!;
    return [status?.value, when?.value.when.edtf, status?.alternatives.map(({ value }) => value)];
  };

  it('tells what was planned, moved and called off', () => {
    expect(state('istanbul-16-may', '2025-05-11')).toEqual([undefined, '2025-05-15', undefined]);
    expect(state('istanbul-16-may', '2025-05-15')).toEqual(['planned', '2025-05-16', []]);
    expect(state('istanbul-16-may', '2025-05-16')).toEqual(['held', '2025-05-16', []]);
    expect(state('us-ukraine-miami-january', '2026-01-17')).toEqual(['planned', '2026-01-17', []]);
    const miami = 'us-envoys-dmitriev-miami-december';
    expect(state(miami, '2025-12-19')).toEqual(['planned', '2025-12-20', []]);
    expect(state(miami, '2025-12-22')).toEqual(['held', '2025-12-20', []]);
    expect(state(miami, '2025-12-28')).toEqual(['held', '2025-12-20/2025-12-21', []]);
    const budapest = '[2025-10-17..2025-10-31]';
    expect(state('trump-putin-budapest', '2025-10-21')).toEqual(['planned', budapest, []]);
    expect(state('trump-putin-budapest', '2025-10-22')).toEqual(['cancelled', budapest, []]);
    expect(state('trump-putin-budapest', '2025-10-23')).toEqual([
      'cancelled',
      budapest,
      ['postponed'],
    ]);
  });

  it('knows a call of presidents on its own day, whoever told of it first', () => {
    for (const [id, on] of [
      ['trump-putin-call-4-june', '2025-06-04'],
      ['trump-putin-call-14-june', '2025-06-14'],
      ['trump-putin-call-3-july', '2025-07-03'],
      ['trump-putin-call-16-october', '2025-10-16'],
    ] as const) {
      expect(state(id, on)).toEqual(['held', on, []]);
    }
  });

  it('has plans on many days', () => {
    const firstKnown = year.events.filter(({ reports: [report] }) =>
      ['planned', undefined].includes(report?.says.status ?? undefined),
    );
    expect(firstKnown.length).toBeGreaterThan(25);
  });
});
