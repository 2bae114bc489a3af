import { describe, expect, it } from 'vitest';
import { clause, noFilters, type Filters } from '../filters/filters';
import type { Dataset } from '../model/dataset';
import type { Says } from '../model/event';
import { dayAt, days, report } from '../testing/records';
import { actor, datasetOf, participants, wholeFrame } from '../testing/talks';
import type { Frame, Tally } from './engine';
import { createLocalEngine } from './local';
import { totalOf } from './standing';

const aggregate = (dataset: Dataset, filters: Partial<Filters> = {}, frame: Partial<Frame> = {}) =>
  createLocalEngine(dataset).aggregate({ ...noFilters, ...filters }, { ...wholeFrame, ...frame });

const three = ({ now, open, all }: Tally) => [now, open, all];

describe('pairs', () => {
  const dataset = datasetOf({
    p: { says: participants('b a') },
    q: { says: participants('a b c') },
    r: { says: { ...participants('a d'), kind: 'statement' } },
    s: { says: participants('c d:mentioned') },
  });
  const found = async (filters?: Partial<Filters>, frame?: Partial<Frame>) =>
    (await aggregate(dataset, filters, frame)).pairs.map(
      ({ a, b, now, open, weight }) => `${a}${b} ${totalOf(now)}/${open} ${weight}`,
    );

  it('come of contacts, kind or no kind, and not of statements or mentions', async () => {
    expect(await found()).toEqual(['ab 2/2 1.5', 'ac 1/1 0.5', 'bc 1/1 0.5']);
  });

  it('are chosen without events of more heads than asked for, and counted with them', async () => {
    expect(await found({}, { pairs: { ...wholeFrame.pairs, largest: 2 } })).toEqual(['ab 2/2 1']);
  });

  it('tell how far each contact got, and how many are close', async () => {
    const statuses = [
      'held',
      'planned',
      'planned',
      'postponed',
      'cancelled',
      'unconfirmed',
    ] as const;
    const each = datasetOf({
      ...Object.fromEntries(
        statuses.map((status, i) => [`e${i}`, { says: { ...participants('a b'), status } }]),
      ),
      none: { says: participants('a b c d') },
    });
    const { pairs } = await aggregate(each);
    expect(pairs.find(({ a, b }) => a === 'a' && b === 'b')).toMatchObject({
      now: { took: 2, planned: 2, postponed: 1, cancelled: 1, unconfirmed: 1 },
      open: 7,
      close: { now: 6, open: 6 },
    });
  });

  it('are cut at the top, ties a–z', async () => {
    const top = (n: number) => found({}, { pairs: { ...wholeFrame.pairs, top: n } });
    expect(await top(2)).toEqual(['ab 2/2 1.5', 'ac 1/1 0.5']);
    expect(await top(0)).toEqual([]);
  });

  it('weigh and stay by what is open without who', async () => {
    expect(await found({ who: clause(['c']) })).toEqual(['ab 1/2 1.5', 'ac 1/1 0.5', 'bc 1/1 0.5']);
    expect(await found({ kind: clause(['talks']) })).toEqual([]);
  });

  it.each(['group', 'organisation', 'state'] as const)(
    'join no %s with its member, and none with anybody beside it',
    async (kind) => {
      const actors = [actor('a', { memberOf: ['g'] }), actor('b'), actor('g', { kind })];
      const talks = { p: { says: participants('g a b') }, q: { says: participants('g a') } };
      const dataset = datasetOf(talks, { actors });
      const { pairs, facets } = await aggregate(dataset);
      expect(pairs.map(({ a, b }) => a + b)).toEqual(['ab']);
      expect(facets.who.get('g')).toEqual({ now: 2, open: 2, all: 2 });
      const { rows } = await aggregate(dataset, { who: clause(['g']) });
      expect(rows.items.map(({ heads }) => heads)).toEqual([['a', 'b'], ['a']]);
    },
  );
});

describe('bins', () => {
  const on = (start: number): { says: Says } => ({
    says: { when: { when: { ...days(9), start }, said: null } },
  });
  const dataset = datasetOf({
    p: on(-Infinity),
    q: on(dayAt(0)),
    r: on(dayAt(1)),
    s: on(dayAt(2)),
    t: on(dayAt(-1)),
    u: {},
  });
  const counts = async (bins: number[]) => {
    const found = (await aggregate(dataset, {}, { bins })).bins;
    const inside = found.counts.map(({ now }) => now);
    return [inside, found.before.now, found.after.now, found.undated.now];
  };

  it('are half-open, an open start in the first', async () => {
    expect(await counts([dayAt(0), dayAt(1), dayAt(2)])).toEqual([[2, 1], 1, 1, 1]);
  });

  it('are none below two edges', async () => {
    expect(await counts([dayAt(1)])).toEqual([[], 3, 2, 1]);
    expect(await counts([])).toEqual([[], 5, 0, 1]);
  });

  it('leave when out of open', async () => {
    const filters = { when: { start: dayAt(20), end: dayAt(30) }, certain: true as const };
    const { bins } = await aggregate(dataset, filters, { bins: [dayAt(0), dayAt(9)] });
    expect(three(bins.counts[0]!)).toEqual([0, 4, 4]);
    expect(three(bins.undated)).toEqual([0, 1, 1]);
  });
});

describe('totals', () => {
  const when = (n: number): Says => ({ when: { when: days(n), said: null } });
  const dataset = datasetOf({
    p: { says: { status: 'held', kind: 'talks' } },
    q: { says: { kind: 'statement', status: 'held' } },
    r: { reports: [report(when(1)), report(when(2), { source: 'b', disputes: ['when'] })] },
  });

  it('are of events, contacts, statements and disputed dates', async () => {
    const { totals } = await aggregate(dataset, { kind: clause([], ['talks']) });
    expect(three(totals.events)).toEqual([2, 2, 3]);
    expect(three(totals.contacts)).toEqual([1, 1, 2]);
    expect(three(totals.statements)).toEqual([1, 1, 1]);
    expect(three(totals.disputedDates)).toEqual([1, 1, 1]);
    expect(totals.contactsByStatus).toEqual(
      new Map([
        ['held', { now: 0, open: 0, all: 1 }],
        ['none', { now: 1, open: 1, all: 1 }],
      ]),
    );
  });
});

describe('disputed dates', () => {
  const when = (n: number): Says => ({ when: { when: days(n), said: null } });
  const differing = (n: number) => [
    report({ ...when(n), kind: 'talks' }),
    report(when(n + 1), { source: 'b', known: dayAt(5), disputes: ['when'] }),
  ];
  const dataset = datasetOf({
    p: { reports: differing(1) },
    q: { reports: differing(8) },
    r: { says: { ...when(1), kind: 'talks' } },
    s: { says: { kind: 'talks' } },
  });

  it('are counted the same with and without their own clause', async () => {
    for (const disputed of [true, null] as const) {
      const { totals } = await aggregate(dataset, {
        disputed,
        when: { start: dayAt(0), end: dayAt(4) },
      });
      expect(three(totals.disputedDates)).toEqual([1, 1, 2]);
      expect(three(totals.events)).toEqual(disputed ? [1, 1, 4] : [3, 3, 4]);
    }
  });

  it('are a clause of their own to every other asker', async () => {
    const { facets, timeline } = await aggregate(dataset, { disputed: true });
    expect(three(facets.kind.get('talks')!)).toEqual([2, 2, 4]);
    expect(timeline.ghosts).toEqual([]);
  });

  it('are those known on the day', async () => {
    const { totals } = await aggregate(dataset, { known: dayAt(4) });
    expect(three(totals.disputedDates)).toEqual([0, 0, 0]);
  });
});

describe('marks and rows', () => {
  const dataset = datasetOf({ p: {}, q: {}, r: { says: participants('a') } });

  it('give no mark where there are too many', async () => {
    const { timeline, network } = await aggregate(dataset, { who: clause(['none']) }, { marks: 1 });
    expect([timeline, network]).toEqual([
      { now: null, ghosts: [] },
      { now: null, ghosts: [] },
    ]);
  });

  it('give at most so many ghosts', async () => {
    const { network } = await aggregate(dataset, { who: clause(['a']) }, { ghosts: 1 });
    expect(network.now!.map(({ event }) => event.id)).toEqual(['r']);
    expect(network.ghosts.map(({ event }) => event.id)).toEqual(['p']);
  });

  it('give the rows asked for, and say how many there are', async () => {
    const { rows } = await aggregate(dataset, {}, { rows: { from: 1, count: 1, order: 'time' } });
    expect([rows.total, rows.from, rows.items.map(({ event }) => event.id)]).toEqual([3, 1, ['q']]);
  });

  it('have none in every facet, whether it occurs or not', async () => {
    const { facets } = await aggregate(dataset);
    expect(facets.source.get('none')).toEqual({ now: 0, open: 0, all: 0 });
    expect([...facets.who.keys()]).toEqual(['a', 'none']);
  });
});
