import { describe, expect, it } from 'vitest';
import { parseLink } from '../filters/codec';
import { clause, noFilters, type Filters } from '../filters/filters';
import { restrict } from '../filters/restrict';
import type { Dataset } from '../model/dataset';
import type { Says } from '../model/event';
import { resolve, roleOf } from '../model/resolve';
import type { Interval } from '../time/interval';
import { dayAt, days, report } from '../testing/records';
import { synthesize } from '../testing/synthesize';
import { actor, datasetOf, participants, place, wholeFrame } from '../testing/talks';
import { createLocalEngine } from './local';

const aggregate = (dataset: Dataset, filters: Partial<Filters>) =>
  createLocalEngine(dataset).aggregate({ ...noFilters, ...filters }, wholeFrame);

/** The ids of the events shown, in time order. */
const shown = async (dataset: Dataset, filters: Partial<Filters>) =>
  (await aggregate(dataset, filters)).rows.items.map(({ event }) => event.id).join(' ');

const only = (...ids: string[]) => clause(ids);
const but = (...ids: string[]) => clause([], ids);

describe('who and together', () => {
  const dataset = datasetOf({
    p: { says: participants('a b') },
    q: { says: participants('a b:mentioned') },
    r: { says: participants('c') },
    s: {},
    t: { says: participants('c d e:mentioned') },
  });

  it.each<[string, Partial<Filters>, string]>([
    ['any of them, in any role', { who: only('b', 'c') }, 'p q r t'],
    ['none: no participant at all', { who: only('none') }, 's'],
    ['not none: some participant', { who: but('none') }, 'p q r t'],
    ['exclusion sees those mentioned', { who: but('b') }, 'r s t'],
    ['together wants all, not merely mentioned', { who: only('a', 'b'), together: ['who'] }, 'p'],
    ['together needs two', { who: only('b'), together: ['who'] }, 'p q'],
    ['none is no second actor', { who: only('b', 'none'), together: ['who'] }, 'p q s'],
    ['none is a way in beside together', { who: only('a', 'b', 'none'), together: ['who'] }, 'p s'],
    ['together wants them, others or not', { who: only('c', 'd'), together: ['who'] }, 't'],
    ['together excludes in any role', { who: clause(['c', 'd'], ['e']), together: ['who'] }, ''],
    ['together with somebody unknown', { who: only('a', 'b', 'zed'), together: ['who'] }, ''],
  ])('%s', async (_, filters, ids) => {
    expect(await shown(dataset, filters)).toBe(ids);
  });
});

describe('side', () => {
  const actors = [
    actor('union', { kind: 'group', side: 's1' }),
    actor('ann', { memberOf: ['union'], side: 's2' }),
    actor('bob'),
  ];
  const talks = {
    p: { says: participants('union ann') },
    q: { says: participants('ann:mentioned bob') },
  };
  const dataset = datasetOf(talks, { actors });

  it('is of all not merely mentioned, swallowed groups too', async () => {
    expect(await shown(dataset, { side: only('s1') })).toBe('p');
    expect(await shown(dataset, { side: only('s2') })).toBe('p');
    expect(await shown(dataset, { side: only('none') })).toBe('q');
  });

  const met = datasetOf(
    {
      p: { says: participants('union ann') },
      q: { says: participants('union ann:mentioned') },
      r: { says: participants('ann bob cem') },
      s: { says: participants('union bob cem ann') },
      t: {},
    },
    { actors: [...actors, actor('cem', { side: 's3' })] },
  );

  it.each<[string, Partial<Filters>, string]>([
    ['any of them', { side: only('s1', 's2') }, 'p q r s'],
    ['together wants all, not merely mentioned', { side: only('s1', 's2'), together: ['side'] }, 'p s'],
    ['together of three', { side: only('s1', 's2', 's3'), together: ['side'] }, 's'],
    ['together needs two', { side: only('s1'), together: ['side'] }, 'p q s'],
    ['none is no second side', { side: only('s1', 'none'), together: ['side'] }, 'p q s t'],
    ['none is a way in beside together', { side: only('s1', 's2', 'none'), together: ['side'] }, 'p s t'],
    ['together excludes as ever', { side: clause(['s1', 's2'], ['s3']), together: ['side'] }, 'p'],
    ['together with a side unknown', { side: only('s1', 's2', 's9'), together: ['side'] }, ''],
    ['of `who` says nothing of sides', { side: only('s1', 's2'), together: ['who'] }, 'p q r s'],
    ['of both asks both', { side: only('s1', 's2'), who: only('bob', 'cem'), together: ['who', 'side'] }, 's'],
    ['of sides says nothing of actors', { side: only('s1', 's2'), who: only('bob', 'cem'), together: ['side'] }, 's'],
    ['each asks its own alone', { side: only('s1', 's3'), who: only('ann', 'union'), together: ['who'] }, 'p s'],
  ])('%s', async (_, filters, ids) => {
    expect(await shown(met, filters)).toBe(ids);
  }); // prettier-ignore

  it('together belongs to the facet of sides alone, whose open leaves it out', async () => {
    const asked = { side: only('s1', 's2'), together: ['side'] as const };
    const { facets, totals, network } = await aggregate(met, asked);
    expect(totals.events).toEqual({ now: 2, open: 2, all: 5 });
    expect(facets.side.get('s2')).toEqual({ now: 2, open: 3, all: 3 });
    expect(facets.side.get('s3')).toEqual({ now: 1, open: 2, all: 2 });
    // Of everybody else's open it is a part, as any other clause is.
    expect(facets.who.get('bob')).toEqual({ now: 1, open: 1, all: 2 });
    expect(network.ghosts).toEqual([]);
  });

  it('together is right on any dataset, by a count without the engine', async () => {
    let met = 0;
    for (let seed = 0; seed < 40; seed++) {
      const made = synthesize({ seed, events: 40, actors: 16, sides: 3 + (seed % 3) });
      const { sides, actors: all } = made.vocabulary;
      const [a, b, ...more] = [...sides.keys()];
      const wanted = seed % 2 ? [a!, b!] : [a!, b!, ...more.slice(0, 1)];
      const expected = made.events.filter((record) => {
        const event = resolve(record, Infinity);
        const there = event?.participants.present.filter((one) => roleOf(one) !== 'mentioned');
        return wanted.every((side) => there?.some(({ id }) => all.get(id)!.side === side));
      });
      const link = parseLink(`?known=latest&side=${wanted.join(',')}&together=side`).link;
      const found = await shown(made, restrict(link, made).link);
      expect([seed, ...found.split(' ').filter(Boolean).sort()]).toEqual([
        seed,
        ...expected.map(({ id }) => id).sort(),
      ]);
      met += expected.length;
    }
    expect(met).toBeGreaterThan(100);
  });
});

describe('where', () => {
  const places = [
    place('turkiye', { country: 'TR', precision: 'country' }),
    place('ankara', { country: 'TR' }),
    place('paris', { country: 'FR' }),
  ];
  const talks = {
    p: { says: { place: 'ankara' } },
    q: { says: { place: 'turkiye' } },
    r: { says: { place: 'paris' } },
    s: {},
  };
  const dataset = datasetOf(talks, { places });

  it.each<[Partial<Filters>, string]>([
    [{ where: only('turkiye') }, 'p q'],
    [{ where: only('ankara') }, 'p'],
    [{ where: but('turkiye') }, 'r s'],
    [{ where: only('none', 'paris') }, 'r s'],
  ])('%o', async (filters, ids) => {
    expect(await shown(dataset, filters)).toBe(ids);
  });

  it('counts a place under its country in the facet, and at itself among the places', async () => {
    const { facets, places: at } = await aggregate(dataset, { where: only('paris') });
    expect(facets.where.get('turkiye')).toEqual({ now: 0, open: 2, all: 2 });
    expect(at.get('turkiye')).toMatchObject({ now: 0, open: 1, all: 1 });
    expect(at.get('paris')).toMatchObject({ now: 1, open: 1, all: 1 });
  });
});

describe('reports', () => {
  const dataset = datasetOf({
    p: {
      reports: [
        report({ title: new Map([['en', 'Plan']]), kind: 'talks', status: 'planned' }),
        report(
          { title: new Map([['en', 'Outcome']]), status: 'held' },
          { source: 'b', known: dayAt(5) },
        ),
        report({ kind: 'call' }, { source: 'b', known: dayAt(5), disputes: ['kind'] }),
      ],
    },
  });

  it.each<[Partial<Filters>, string]>([
    [{ source: only('b'), known: dayAt(4) }, ''],
    [{ source: only('b'), known: dayAt(5) }, 'p'],
    [{ source: only('a') }, 'p'],
    [{ status: only('planned'), known: dayAt(4) }, 'p'],
    [{ status: only('planned') }, ''],
    [{ kind: only('call') }, ''],
    [{ kind: only('talks') }, 'p'],
    [{ q: 'plan' }, ''],
    [{ q: 'plan', known: dayAt(4) }, 'p'],
    [{ known: dayAt(-1) }, ''],
  ])('%o', async (filters, ids) => {
    expect(await shown(dataset, filters)).toBe(ids);
  });
});

describe('when and certain', () => {
  const when = (n: number, length = 1): Says => ({ when: { when: days(n, length), said: null } });
  const dataset = datasetOf({
    p: { says: when(1) },
    q: { says: when(1, 5) },
    r: { reports: [report(when(2)), report(when(8), { source: 'b', disputes: ['when'] })] },
    s: {},
  });
  const window = (n: number, m: number) => ({ start: dayAt(n), end: dayAt(m) });

  it.each<[Partial<Filters>, string]>([
    [{ when: window(1, 2) }, 'p q s'],
    [{ when: window(1, 2), certain: true }, 'p'],
    [{ when: window(0, 7), certain: true }, 'p q'],
    [{ when: window(0, 9), certain: true }, 'p q r'],
    [{ when: window(8, 9) }, 'r s'],
    [{ when: window(9, 10) }, 's'],
    [{ certain: true }, 'p q r s'],
    [{ when: { start: -Infinity, end: dayAt(2) } }, 'p q s'],
    [{ disputed: true }, 'r'],
    [{ disputed: true, when: window(1, 2) }, ''],
    [{ disputed: true, when: window(5, 6) }, 'r'],
    [{ disputed: true, when: window(5, 6), certain: true }, ''],
  ])('%o', async (filters, ids) => {
    expect(await shown(dataset, filters)).toBe(ids);
  });

  it('is certain of no date that is doubted or about right only, nor of one held beside it', async () => {
    const on = (more: Partial<Interval>) => ({ when: { when: days(1, 1, more), said: null } });
    const against = (more: Partial<Interval>) =>
      report({ when: { when: days(2, 1, more), said: null } }, { source: 'b', disputes: ['when'] });
    const doubtful = datasetOf({
      p: { says: on({ uncertain: true, span: 'within' }) },
      q: { says: on({ approximate: true, span: 'within' }) },
      r: { reports: [report(on({})), against({ uncertain: true, span: 'within' })] },
      s: { reports: [report(on({})), against({})] },
    });
    const inside = { when: window(0, 9) };
    expect(await shown(doubtful, { ...inside, certain: true })).toBe('s');
    expect(await shown(doubtful, inside)).toBe('p q r s');
  });

  it('leaves as ghosts of the timeline what only the window leaves out, in time order', async () => {
    const { timeline, map, network } = await aggregate(dataset, { when: window(9, 10) });
    expect(timeline.now!.map(({ event }) => event.id)).toEqual(['s']);
    expect(timeline.ghosts.map(({ event }) => event.id)).toEqual(['p', 'q', 'r']);
    expect([map.ghosts, network.ghosts]).toEqual([[], []]);
  });
});

describe('free text', () => {
  const actors = [
    actor('kalin', {
      name: new Map([
        ['tr', 'İbrahim Kalın'],
        ['uk', 'Ібрагім Калин'],
      ]),
      short: new Map([['en', 'Chief']]),
      aliases: ['Kalyn'],
    }),
  ];
  const places = [place('ankara', { aliases: ['Angora'] })];
  const says: Says = {
    title: new Map([
      ['en', 'Talks on prisoners'],
      ['uk', 'Полонені'],
    ]),
    summary: new Map([['en', 'Short notice']]),
    place: 'ankara',
    topics: ['grain'],
    ...participants('kalin:mentioned'),
  };
  const dataset = datasetOf({ p: { says } }, { actors, places });

  it.each([
    ['prison', 'p'],
    ['ПОЛОН', 'p'],
    ['ibrahim ankara', 'p'],
    ['калин', 'p'],
    ['chief', 'p'],
    ['kalyn', 'p'],
    ['ango', 'p'],
    ['grai notice', 'p'],
    ['paper', 'p'],
    ['risoners', ''],
    ['talks gas', ''],
    ['none', ''],
    ['…', 'p'],
  ])('%s', async (q, ids) => {
    expect(await shown(dataset, { q })).toBe(ids);
  });
});
