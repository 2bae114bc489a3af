import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeScale } from '../../../chart/scale';
import type { Drawn } from '../../../engine/columns';
import { groundOf, inputOf } from '../../../testing/ground';
import { createRandom } from '../../../testing/random';
import { days } from '../../../testing/records';
import { synthesize } from '../../../testing/synthesize';
import { year } from '../../../testing/year';
import { atDate, firstMoment, hourLength, lastMoment } from '../../../time/calendar';
import { dayLength } from '../../../time/interval';
import {
  areasOf,
  areaStep,
  begunIn,
  areaUnits,
  countStretches,
  placeArea,
  stretchAt,
  stretchesOf,
  type AreaStep,
  type AreaUnit,
  type LaneArea,
  type Stretches,
} from './areas';
import { packSwarm, type SwarmInput } from './swarm';
import { lineX } from './year';

const none = new Uint32Array();
const areasFor = (
  input: SwarmInput,
  { now, ghosts = none }: Partial<Drawn> & Pick<Drawn, 'now'>,
  stretches: Stretches,
  step: AreaStep,
) => {
  const begun = begunIn(input, step);
  const count = (rows: Uint32Array) => countStretches(input, begun, rows);
  return areasOf(input.lanes, begun, { now: count(now), ghosts: count(ghosts) }, stretches);
};
const highestCount = (input: SwarmInput, rows: Uint32Array, step: AreaStep) =>
  Math.max(0, ...countStretches(input, begunIn(input, step), rows));
const zooms = fc.double({ min: -16, max: 9, noNaN: true }).map((n) => 2 ** n);

const greatest = (areas: readonly LaneArea[]) =>
  Math.max(0, ...areas.flatMap(({ open }) => [...open]));

/** The numbers of a path of `M`, `V`, `H` and `Z`, as its corners. */
function corners(d: string): [x: number, y: number][] {
  let [x, y] = [NaN, NaN];
  return [...d.matchAll(/([MVH])(-?[\d.]+)(?:,(-?[\d.]+))?/g)].map(([, verb, a, b]) => {
    if (verb !== 'V') x = Number(a);
    if (verb !== 'H') y = Number(verb === 'M' ? b : a);
    return [x, y];
  });
}

describe('stretches', () => {
  test('are of the calendar, without a gap, from before the window to after it', () => {
    const moment = fc.integer({ min: -3000, max: 9998 }).map((n) => atDate(n, 3, 5) + hourLength);
    fc.assert(
      fc.property(moment, zooms, (start, day) => {
        const end = start + (809 / day) * dayLength;
        if (end > lastMoment) return;
        const { unit, edges } = stretchesOf({ start, end }, areaStep(day));
        expect(edges[0]!).toBeLessThanOrEqual(start);
        expect(edges.at(-1)!).toBeGreaterThanOrEqual(end);
        const isBegin = (edge: number, i: number): boolean => {
          const date = new Date(edge);
          const [month, of, weekday] = [date.getUTCMonth(), date.getUTCDate(), date.getUTCDay()];
          if (edge % dayLength || (i && edge <= edges[i - 1]!)) return false;
          if (unit === 'day') return true;
          if (unit === 'week') return weekday === 1;
          return of === 1 && (unit === 'month' || month === 0);
        };
        expect(edges.findIndex((edge, i) => !isBegin(edge, i))).toBe(-1);
        // Not one more than are needed to cover it.
        expect(edges.filter((edge) => edge <= start).length).toBeLessThanOrEqual(2);
        expect(edges.length).toBeLessThanOrEqual(809 / 4 + 6);
      }),
      { numRuns: 50 },
    );
  });

  test('are the finest that can be told apart', () => {
    const window = { start: atDate(2025), end: atDate(2026) };
    const units = [4, 3.9, 0.5, 0.15, 0.02, 0.005].map(
      (day) => stretchesOf(window, areaStep(day)).unit,
    );
    expect(units).toEqual(['day', 'week', 'month', 'month', 'year', 'years']);
    expect(new Set(units)).toEqual(new Set<AreaUnit>(areaUnits));
  });

  test('hold a time, and none outside of them', () => {
    const stretches = stretchesOf({ start: atDate(2025), end: atDate(2025, 2) }, areaStep(0.5));
    expect(stretchAt(stretches, atDate(2025, 0, 31))).toEqual({
      start: atDate(2025),
      end: atDate(2025, 1),
    });
    expect(stretchAt(stretches, stretches.edges[0]! - 1)).toBeNull();
    expect(stretchAt(stretches, stretches.edges.at(-1)!)).toBeNull();
  });
});

describe('the counts of areas', () => {
  test('are those of a plain count, and none but what begins outside is left out', async () => {
    const random = createRandom(4);
    for (const seed of [1, 2, 3]) {
      const { input, extent } = await groundOf(synthesize({ seed, events: 60, days: 200 }));
      const { columns, on, stands } = input;
      const day = 2 ** (5 * random.next() - 3);
      const stretches = stretchesOf(extent, areaStep(day));
      const all = Uint32Array.from({ length: columns.size }, (_, row) => row);
      const isGhost = all.map(() => (random.chance(0.3) ? 1 : 0));
      const now = all.filter((row) => !isGhost[row]);
      const ghosts = all.filter((row) => isGhost[row]);
      const areas = areasFor(input, { now, ghosts }, stretches, areaStep(day));
      const begins = (row: number) =>
        Number.isFinite(columns.start[row]) ? columns.start[row]! : stands.t[row]!;
      areas.forEach((area, lane) => {
        const counted = (rows: Uint32Array, i: number) =>
          rows.filter((row) => {
            const lies = on.lanes.subarray(on.offsets[row], on.offsets[row + 1]).includes(lane);
            const t = begins(row);
            return lies && t >= stretches.edges[i]! && t < stretches.edges[i + 1]!;
          }).length;
        expect([...area.now]).toEqual([...area.now.keys()].map((i) => counted(now, i)));
        expect([...area.open]).toEqual([...area.open.keys()].map((i) => counted(all, i)));
      });
    }
  });

  test('have a scale of their own: the greatest of all lanes, whatever is in view', async () => {
    const { input, extent } = await groundOf(year);
    for (const day of [0.01, 0.5, 3, 10]) {
      const all = Uint32Array.from({ length: input.columns.size }, (_, row) => row);
      const step = areaStep(day);
      const areas = areasFor(input, { now: all }, stretchesOf(extent, step), step);
      expect(highestCount(input, all, step)).toBe(greatest(areas));
    }
    expect(highestCount(input, none, 'month')).toBe(0);
  });
});

describe('a placed area', () => {
  const stretches = { unit: 'day', edges: [0, 1, 2, 3, 4, 5].map((n) => n * dayLength) } as const;
  const scale = timeScale({ start: 0, end: 5 * dayLength }, 100);
  const lane = { middle: 50, height: 40, most: 8 };
  const place = (now: number[], open = now) =>
    placeArea(
      { now: Uint32Array.from(now), open: Uint32Array.from(open) } satisfies LaneArea,
      stretches,
      scale,
      lane,
    );

  test('is closed, and as high about the middle of its lane as there are events', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, (now) => {
        const { d, peak } = place(now);
        const shapes = d.split('Z').filter(Boolean);
        expect(d === '' || d.endsWith('Z')).toBe(true);
        const reached = now.map(() => 0);
        for (const shape of shapes) {
          const found = corners(shape);
          // It ends at the side on which it began.
          expect(found.at(-1)![0]).toBe(found[0]![0]);
          const xs = found.map(([x]) => x);
          const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
          for (let i = 0; i < 5; i++) {
            if (20 * i < x0 || 20 * (i + 1) > x1) continue;
            const over = found.filter(([x, y], at) => {
              const before = found[at - 1];
              return before && y === before[1] && x === 20 * (i + 1) && before[0] === 20 * i;
            });
            reached[i] = over.length ? 2 * (50 - over[0]![1]) : 0;
          }
        }
        now.forEach((n, i) => expect(reached[i]).toBeCloseTo(n ? n * 5 : 0, 6));
        const most = Math.max(...now);
        const at = now.indexOf(most);
        expect(peak).toEqual(most ? { n: most, x: 20 * at + 10, y: 50 } : null);
      }),
      { numRuns: 60 },
    );
  });

  test('shows what only the time filter leaves out around it, and never less than a pixel of one', () => {
    const { d, ghost } = place([0, 0, 0, 0, 0], [0, 2, 0, 0, 0]);
    expect(d).toBe('');
    expect(ghost).toBe('M20,45V45H40V55H20Z');
    const flat = { middle: 50, height: 40, most: 4000 };
    const one = { now: Uint32Array.of(1, 0, 0, 0, 0), open: Uint32Array.of(1, 0, 0, 0, 0) };
    expect(placeArea(one, stretches, scale, flat).d).toBe('M0,49.5V49.5H20V50.5H0Z');
  });
});

describe('what lies at the ends of time', () => {
  const on = (t: number, length = dayLength) => ({
    when: { when: days(0, 1, { start: t, end: t + length }), said: null },
  });
  test.each([
    ['the years 1 and 9999', [atDate(1), atDate(9999, 11, 31)]],
    ['BC and the first and last days that there are', [firstMoment, atDate(-44), lastMoment - 1]],
    ['3,000 years and an hour', [atDate(-975), atDate(2025), atDate(2025) + hourLength]],
    ['5,000 events on one day', Array.from({ length: 5_000 }, () => atDate(2025, 5, 1))],
  ])('breaks nothing: %s', (_, times) => {
    const input = inputOf(
      Object.fromEntries(times.map((t, i) => [`e${i}`, { says: on(t, hourLength) }])),
    );
    const all = Uint32Array.from(times.keys());
    const whole = { start: Math.min(...times), end: Math.max(...times) + 1 };
    for (const window of [whole, { start: times.at(-1)! - dayLength, end: times.at(-1)! + 1 }]) {
      const scale = timeScale(window, 809);
      const stretches = stretchesOf(window, areaStep(scale.day));
      expect(stretches.edges.length).toBeLessThan(400);
      const step = areaStep(scale.day);
      const [area] = areasFor(input, { now: all }, stretches, step);
      const most = highestCount(input, all, step);
      expect(most).toBeGreaterThanOrEqual(greatest([area!]));
      const { d, peak } = placeArea(area!, stretches, scale, { middle: 50, height: 40, most });
      expect(d).toMatch(/^M[-\d.,MVHZ]+Z$/);
      expect(Number.isFinite(peak!.x) && peak!.n > 0).toBe(true);
      const packed = packSwarm(input, scale.day, 2.5)!;
      expect(packed.needs[0]).toBeGreaterThan(0);
      expect([...all].every((row) => Number.isFinite(lineX(input, row, scale.day)))).toBe(true);
      if (window === whole) expect(area!.now.reduce((a, b) => a + b, 0)).toBe(times.length);
    }
  });
});
