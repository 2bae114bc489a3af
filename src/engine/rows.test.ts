import { describe, expect, it } from 'vitest';
import type { Actor } from '../model/actor';
import { resolve } from '../model/resolve';
import { dayAt, days, record, report } from '../testing/records';
import { actor, datasetOf, participants } from '../testing/talks';
import { eventRow, isOverdue, knownDay } from './rows';

const rowOf = (who: string, actors: Actor[]) => {
  const { vocabulary } = datasetOf({}, { actors });
  return eventRow(record(report(participants(who))), Infinity, vocabulary)!;
};

describe('eventRow', () => {
  const union = actor('union', { kind: 'organisation', memberOf: ['west'], side: 's2' });
  const west = actor('west', { kind: 'group', side: 's1' });
  const ann = actor('ann', { memberOf: ['union'], side: 's2' });
  const bob = actor('bob', { side: 's1' });
  const state = actor('state', { kind: 'state' });
  const subject = actor('subject', { memberOf: ['state'] });
  const pupil = actor('pupil', { memberOf: ['bob'] });
  const east = actor('east', { kind: 'group', memberOf: ['far-east'] });
  const farEast = actor('far-east', { kind: 'group', memberOf: ['east'] });
  const all = [union, west, ann, bob, state, subject, pupil, east, farEast];

  it.each([
    ['a member swallows its group', 'union ann bob', 'ann bob'],
    ['and the group of its group', 'west bob ann', 'bob ann'],
    ['a group its own group', 'west union', 'union'],
    ['a mentioned member swallows nothing', 'union ann:mentioned', 'union'],
    ['mentioned actors are no heads', 'bob:mentioned ann', 'ann'],
    ['a group without its members stays', 'west bob', 'west bob'],
    ['a member swallows its state', 'state subject bob', 'subject bob'],
    ['a person is swallowed by nobody', 'bob pupil', 'bob pupil'],
    ['groups within each other swallow each other', 'east far-east bob', 'bob'],
  ])('%s', (_, who, heads) => {
    expect(rowOf(who, all).heads.join(' ')).toBe(heads);
  });

  it('has the sides of all not merely mentioned once each, in their order, swallowed ones too', () => {
    expect(rowOf('bob west state ann', all).sides).toEqual(['s1', 's2']);
    expect(rowOf('bob:mentioned ann', all).sides).toEqual(['s2']);
    expect(rowOf('ann west', all).sides).toEqual(['s2', 's1']);
  });

  it('takes every kind but statement for a contact', () => {
    const contact = (says: Parameters<typeof report>[0]) =>
      eventRow(record(report(says)), Infinity, datasetOf({}).vocabulary)!.contact;
    expect([contact({ kind: 'statement' }), contact({ kind: 'debrief' }), contact({})]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('spans the accepted date and its alternatives', () => {
    const { vocabulary } = datasetOf({});
    const disputed = record(
      report({ when: { when: days(5), said: null } }),
      report({ when: { when: days(2), said: null } }, { source: 'b', disputes: ['when'] }),
    );
    const row = eventRow(disputed, Infinity, vocabulary)!;
    expect(row.hull).toEqual({ start: dayAt(2), end: dayAt(6) });
    expect(eventRow(record(report({})), Infinity, vocabulary)!.hull).toBe(null);
  });
});

describe('the reports of a row', () => {
  const { vocabulary } = datasetOf({});
  const said = record(
    report({ status: 'planned' }, { source: 'a', known: dayAt(3), at: '¶2' }),
    report({ status: 'held' }, { source: 'b', known: dayAt(5) }),
    report({ kind: 'call' }, { source: 'a', known: dayAt(1), inferred: true }),
  );

  it('are those known on the day, under the indices that supporters name', () => {
    expect(eventRow(said, dayAt(0), vocabulary)).toBeNull();
    const row = eventRow(said, dayAt(4), vocabulary)!;
    expect([...row.reports]).toEqual([
      [0, { source: 'a', at: '¶2', known: dayAt(3), inferred: false }],
      [2, { source: 'a', at: null, known: dayAt(1), inferred: true }],
    ]);
    expect(row.event.status!.supporters.map((i) => row.reports.get(i)!.source)).toEqual(['a']);
  });

  it('name each source once, in file order', () => {
    expect(eventRow(said, dayAt(4), vocabulary)!.sources).toEqual(['a']);
    expect(eventRow(said, Infinity, vocabulary)!.sources).toEqual(['a', 'b']);
  });
});

describe('isOverdue', () => {
  const overdue = (asOf: number, ...reports: Parameters<typeof record>) =>
    isOverdue(resolve(record(...reports), Infinity)!, asOf);
  const on = (n: number) => ({ when: days(n), said: null });
  const plan = report({ status: 'planned', when: on(5) });

  it('waits for the end of the last day', () => {
    expect(overdue(dayAt(6) - 1, plan)).toBe(false);
    expect(overdue(dayAt(6), plan)).toBe(true);
    expect(overdue(Infinity, plan)).toBe(true);
  });

  it('waits for a later day that another source names', () => {
    const later = report({ when: on(8) }, { source: 'b', disputes: ['when'] });
    expect(overdue(dayAt(6), plan, later)).toBe(false);
    expect(overdue(dayAt(9), plan, later)).toBe(true);
  });

  it('is said of plans with an end alone', () => {
    expect(overdue(Infinity, report({ status: 'held', when: on(5) }))).toBe(false);
    expect(overdue(Infinity, report({ when: on(5) }))).toBe(false);
    expect(overdue(Infinity, report({ status: 'planned' }))).toBe(false);
    const open = { when: { ...days(5), end: Infinity }, said: null };
    expect(overdue(dayAt(1000), report({ status: 'planned', when: open }))).toBe(false);
  });
});

describe('knownDay', () => {
  it('takes the default where the filter is silent, and latest where both are', () => {
    const dataset = datasetOf({});
    const dated = { ...dataset, defaultKnown: dayAt(3) };
    expect(knownDay(null, dated)).toBe(dayAt(3));
    expect(knownDay('latest', dated)).toBe(Infinity);
    expect(knownDay(0, dated)).toBe(0);
    expect(knownDay(null, dataset)).toBe(Infinity);
  });
});
