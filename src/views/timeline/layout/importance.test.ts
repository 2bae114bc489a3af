import { expect, test } from 'vitest';
import type { Actor } from '../../../model/actor';
import type { Says } from '../../../model/event';
import { columnsOfTalks } from '../../../testing/ground';
import { report } from '../../../testing/records';
import { actor, participants, type Talk } from '../../../testing/talks';
import { importanceOf } from './importance';

const people: Actor[] = [
  ...['a', 'b', 'c'].map((id) => actor(id, { side: 's1' })),
  ...['d', 'e', 'f'].map((id) => actor(id, { side: 's2' })),
  ...['g', 'h'].map((id) => actor(id, { side: 's3' })),
];

/** The ids of these events, the most important first. */
function ranked(talks: Readonly<Record<string, Talk>>): string[] {
  const columns = columnsOfTalks(talks, people);
  return columns.ids
    .map((id, row) => ({ id, weight: importanceOf(columns, row) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}

const talk = (who: string, says: Says = {}): Talk => ({ says: { ...participants(who), ...says } });

test('of the same people a summit goes before talks, a meeting, a call, a debrief and a statement', () => {
  const kinds = ['summit', 'talks', 'meeting', 'call', 'debrief', 'statement'] as const;
  const each = kinds.toReversed().map((kind) => [kind, talk('a d', { kind })] as const);
  expect(ranked(Object.fromEntries(each))).toEqual(kinds);
  // What is of no stated kind may be anything but a statement.
  expect(ranked({ call: talk('a d', { kind: 'call' }), unstated: talk('a d') })).toEqual([
    'call',
    'unstated',
  ]);
});

test('many go before few, and people of two sides before those of one', () => {
  expect(ranked({ two: talk('a d'), one: talk('a'), four: talk('a b d e') })).toEqual([
    'four',
    'two',
    'one',
  ]);
  expect(ranked({ within: talk('a b'), across: talk('a d') })).toEqual(['across', 'within']);
});

test('sides that met once go before sides that meet every week', () => {
  const weekly = Object.fromEntries(['w1', 'w2', 'w3', 'w4'].map((id) => [id, talk('a d')]));
  expect(ranked({ ...weekly, once: talk('a g') })[0]).toBe('once');
});

test('what was called off or put off goes before the same when held or planned', () => {
  const of = (status: Says['status']) => talk('a d', { kind: 'call', status: status! });
  const order = ranked({
    held: of('held'),
    planned: of('planned'),
    cancelled: of('cancelled'),
    postponed: of('postponed'),
  });
  expect(order.slice(0, 2).sort()).toEqual(['cancelled', 'postponed']);
});

test('what another event follows, and what more sources report, goes first', () => {
  const meets: Says = { ...participants('a d'), kind: 'meeting' };
  expect(
    ranked({
      alone: { says: meets },
      after: { says: meets, follows: ['first'] },
      first: { says: meets },
    }),
  ).toEqual(['first', 'alone', 'after']);
  const twice = [report(meets), report({ status: 'held' }, { source: 'b' })];
  expect(ranked({ once: { says: meets }, twice: { reports: twice } })).toEqual(['twice', 'once']);
});

test('a call of heads of state does not go before their summit, however many report it', () => {
  const reports = ['a', 'b'].map((source) =>
    report({ ...participants('a d'), kind: 'call' }, { source }),
  );
  expect(ranked({ call: { reports }, summit: talk('a d', { kind: 'summit' }) })[0]).toBe('summit');
});
