import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { versionsOn } from '../../../engine/columns';
import { groundOf, inputOf, type Ground } from '../../../testing/ground';
import { days, dayAt, report } from '../../../testing/records';
import { createRandom } from '../../../testing/random';
import { synthesize } from '../../../testing/synthesize';
import { year } from '../../../testing/year';
import { dayLength } from '../../../time/interval';
import { packedDay } from './grain';
import { apart, formOf, heightOf, packSwarm, rowsIn } from './swarm';
import { lineX, placeMarks, type YearMark } from './year';

const grounds: readonly (readonly [string, Ground])[] = [
  ['the year of talks', await groundOf(year)],
  ['many versions', await groundOf(synthesize({ seed: 3, events: 150, days: 90 }))],
  ['few days', await groundOf(synthesize({ seed: 4, events: 120, days: 12, reports: 2 }))],
];

/** The marks of all that is known on a day, in a plot of its own, at a zoom. */
function marksAt({ input, extent, plot }: Ground, known: number, day: number, radius: number) {
  const swarm = packSwarm(input, packedDay(day), radius)!;
  const width = ((extent.end - extent.start) / dayLength) * day;
  const drawn = { now: versionsOn(input.columns, known), ghosts: new Uint32Array() };
  return placeMarks({ ...input, drawn, window: extent, width, plot, radius, swarm });
}

/** How far two marks on one lane are from each other, with the whole length of a bar. */
const away = (a: YearMark, b: YearMark, dy: number): number =>
  Math.hypot(Math.max(0, a.x0 - b.x1, b.x0 - a.x1), dy);

describe.each(grounds)('the marks of %s', (_, ground) => {
  const { columns } = ground.input;

  test('of different events are apart on every lane at any zoom, and bars keep their length', () => {
    const random = createRandom(1);
    for (let i = 0; i < 8; i++) {
      const day = ground.day * 2 ** (4 * random.next() - 1);
      const radius = random.pick([2.5, 3, 3.5, 5]);
      const known = random.pick([Infinity, ground.extent.end - random.below(60) * dayLength]);
      const lanes = new Map<number, { mark: YearMark; y: number }[]>();
      for (const mark of marksAt(ground, known, day, radius)) {
        if (mark.form === 'band') continue;
        mark.lanes.forEach((lane, at) => {
          const there = lanes.get(lane) ?? [];
          for (const { mark: other, y } of there) {
            if (away(mark, other, mark.ys[at]! - y) > apart * radius - 1e-6) continue;
            expect.fail(`${mark.id} and ${other.id} where a day takes ${day}`);
          }
          there.push({ mark, y: mark.ys[at]! });
          lanes.set(lane, there);
        });
      }
    }
  });

  test('stand exactly where their time is: only their height is packed', () => {
    const { start } = ground.extent;
    for (const { row, x, form } of marksAt(ground, Infinity, ground.day, 3)) {
      if (form === 'band') continue;
      const own = lineX(ground.input, row, ground.day) - (start / dayLength) * ground.day;
      expect(x).toBeCloseTo(own, 6);
      const middle = (Math.floor(columns.start[row]! / dayLength) + 0.5) * dayLength;
      if (columns.within[row] || !Number.isFinite(middle)) continue;
      // Among what shares its day, and never outside of that.
      expect(Math.abs(x - ((middle - start) / dayLength) * ground.day)).toBeLessThan(
        ground.day / 2,
      );
    }
  });

  test('of one event on one day share their row on each lane', () => {
    const { input } = ground;
    const { rows } = packSwarm(input, packedDay(ground.day), 3)!;
    const found = new Map<string, number>();
    for (const row of input.stands.order) {
      if (formOf(columns, row, packedDay(ground.day), 3) === 'band') continue;
      for (let at = input.on.offsets[row]!; at < input.on.offsets[row + 1]!; at++) {
        const key = [columns.event[row], input.stands.t[row], input.on.lanes[at]].join();
        expect(rows[at], key).toBe(found.get(key) ?? rows[at]);
        found.set(key, rows[at]!);
      }
    }
  });

  test('have as many rows as their lanes say they need, or none where they may have fewer', () => {
    const { input } = ground;
    const { rows, needs } = packSwarm(input, ground.day, 3)!;
    const highest = input.on.lanes.reduce((most, lane, at) => {
      // Rows are counted from the middle: 0, -1, 1, -2 …
      const n = rows[at]! < 0 ? -2 * rows[at]! : 2 * rows[at]! + 1;
      return most.set(lane, Math.max(most.get(lane) ?? 0, n));
    }, new Map<number, number>());
    needs.forEach((n, lane) => expect(n, `${lane}`).toBe(highest.get(lane) ?? 0));
    const most = Math.max(...needs);
    expect(packSwarm(input, ground.day, 3, () => most)).toEqual({ rows, needs });
    expect(packSwarm(input, ground.day, 3, () => most - 1)).toBeNull();
  });
});

/** Events on one lane, each with its first day and how many days it takes. */
const stretched = (stretches: readonly (readonly [day: number, length: number])[]) =>
  inputOf(
    Object.fromEntries(
      stretches.map(([day, length], i) => [
        `e${i}`,
        { says: { when: { when: days(day, length), said: null } } },
      ]),
    ),
  );

describe('packing', () => {
  test('goes to the middle first, then above it, then below', () => {
    const input = stretched([
      [1, 1],
      [2, 1],
      [3, 1],
      [20, 1],
    ]);
    expect([...packSwarm(input, 1, 5)!.rows]).toEqual([0, -1, 1, 0]);
    expect([...packSwarm(input, 50, 5)!.rows]).toEqual([0, 0, 0, 0]);
  });

  test('takes the fewest rows that there can be: as many as are too near to each other anywhere', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 30 }), (stretches) => {
        const input = stretched(stretches);
        const [day, radius] = [8, 3];
        const { needs } = packSwarm(input, day, radius)!;
        // What a mark takes with its gap, as packing counts it: bars from their first to their last day.
        const taken = stretches.map(([first, length], row) => {
          const x = lineX(input, row, day);
          const bar = formOf(input.columns, row, 2 ** 0.25 * day, radius) === 'bar';
          return bar ? ([first * day, (first + length) * day] as const) : ([x, x] as const);
        });
        const gap = apart * radius;
        const depth = taken.map(
          ([x]) => taken.filter(([x0, x1]) => x0 <= x && x < x1 + gap - 1e-9).length,
        );
        // Bars of one day begin at its start, wherever their marks stand, so the order may cost a row.
        expect(needs[0]!).toBeGreaterThanOrEqual(Math.max(...depth));
        expect(needs[0]!).toBeLessThanOrEqual(Math.max(...depth) + 1);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves the row to a version of another event that a bar of its own event would reach back over', () => {
    const when = (day: number, length: number) => ({ when: days(day, length), said: null });
    const input = inputOf({
      before: { says: { when: when(1, 1) } },
      moved: {
        reports: [
          report({ when: when(2, 1) }, { known: dayAt(0) }),
          report({ when: when(2, 8) }, { known: dayAt(1) }),
        ],
      },
    });
    // At this zoom the mark of the second day is apart from the first, and the bar from its start is not.
    expect([...packSwarm(input, 5, 3)!.rows]).toEqual([0, -1, -1]);
  });
});

test('a height holds the rows that it is asked for, about its middle', () => {
  expect(heightOf(0, 3)).toBe(0);
  expect(heightOf(1, 3)).toBe(6);
  expect([5, 6, 14.3, 14.5].map((height) => rowsIn(height, 3))).toEqual([0, 1, 1, 3]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 5, max: 12 }), (height, r) => {
      const n = rowsIn(height, r / 2);
      expect(heightOf(n, r / 2)).toBeLessThanOrEqual(height + 1e-6);
      expect(heightOf(n + 2, r / 2)).toBeGreaterThan(height);
    }),
  );
});
