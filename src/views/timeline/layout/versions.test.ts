import { expect, test } from 'vitest';
import { groundOf, inputOf } from '../../../testing/ground';
import { dayAt, days, hour, report } from '../../../testing/records';
import { synthesize } from '../../../testing/synthesize';
import { participants } from '../../../testing/talks';
import { dayLength, type Interval } from '../../../time/interval';
import { onLanes, shiftOf, standsOf } from './versions';

const on = (when: Interval) => ({ when: { when, said: null } });
const noonOf = (n: number) => dayAt(n) + dayLength / 2;

test('what has a day stands at its noon, what has an hour at that, what is uncertain in the middle, what is undated nowhere', () => {
  const within = { span: 'within' } as const;
  const { stands } = inputOf({
    day: { says: on(days(3)) },
    stay: { says: on(days(3, 4)) },
    timed: { says: on(hour(15, null)) },
    uncertain: { says: on(days(4, 6, within)) },
    from: { says: on(days(8, 1, { end: Infinity, ...within })) },
    until: { says: on(days(8, 1, { start: -Infinity, ...within })) },
    whenever: { says: on(days(0, 1, { start: -Infinity, end: Infinity })) },
    undated: {},
  });
  expect([...stands.t]).toEqual([
    ...[noonOf(3), noonOf(3), hour(15, null).start, dayAt(7), noonOf(8), noonOf(8), NaN, NaN],
  ]);
  expect([...stands.order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('what shares a day stands side by side in it, versions of one event in one place', () => {
  const moved = (n: number, ...more: Parameters<typeof report>[0][]) => ({
    reports: [on(days(n)), ...more].map((says, i) => report(says, { known: dayAt(i) })),
  });
  const { stands } = inputOf({
    a: { says: on(days(1)) },
    b: moved(1, { status: 'held' }),
    late: { says: on(days(1)) },
    timed: { says: on(hour(15, null)) },
    alone: { says: on(days(9)) },
  });
  expect([...stands.place]).toEqual([-1, 0, 0, 1, 0, 0]);
  expect([...stands.sharing]).toEqual([3, 3, 3, 3, 1, 1]);
  expect([...stands.order]).toEqual([0, 1, 2, 3, 4, 5]);
  const shifts = (day: number) => [0, 1, 3, 4, 5].map((row) => shiftOf(stands, row, day));
  // Never farther apart than in a cell of the axis, and never out of the day; an hour is where it is.
  expect(shifts(1000)).toEqual([-24, 0, 24, 0, 0]);
  expect(shifts(10)).toEqual([-3, 0, 3, 0, 0]);
});

test('each version lies on each of its lanes once, from the top, and else on the last', () => {
  const { columns } = inputOf({
    both: { says: participants('c a') },
    one: { says: participants('b') },
    nobody: {},
    stranger: { says: participants('e a d') },
  });
  const lane = (...members: string[]) => ({ id: null, label: '', short: '', color: '', members });
  const lanesOf = (row: number, choice: 'actor' | 'none') => {
    const { offsets, lanes } = onLanes(columns, choice, [lane('a', 'b'), lane('c'), lane()]);
    return [...lanes.subarray(offsets[row], offsets[row + 1])];
  };
  expect([0, 1, 2, 3].map((row) => lanesOf(row, 'actor'))).toEqual([[0, 1], [0], [2], [0, 2]]);
  expect([0, 1, 2, 3].map((row) => lanesOf(row, 'none'))).toEqual([[0], [0], [0], [0]]);
});

test('very many people and sides lie on the lanes that there are', async () => {
  const dataset = synthesize({ seed: 6, events: 40, sides: 60, actors: 200, participants: 60 });
  for (const choice of ['side', 'actor', 'place', 'kind'] as const) {
    const { input, lanes } = await groundOf(dataset, undefined, choice);
    const { on: lying, columns } = input;
    expect(lying.lanes.every((lane) => lane < lanes.length)).toBe(true);
    for (let row = 0; row < columns.size; row++) {
      const own = [...lying.lanes.subarray(lying.offsets[row], lying.offsets[row + 1])];
      expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
      expect(own.length).toBeGreaterThan(0);
    }
    const stands = standsOf(columns);
    expect([...stands.order].every((row) => Number.isFinite(stands.t[row]))).toBe(true);
  }
});
