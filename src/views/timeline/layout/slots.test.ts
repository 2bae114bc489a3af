import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeScale } from '../../../chart/scale';
import { atDate } from '../../../time/calendar';
import { dayLength } from '../../../time/interval';
import { placeInSlots, slotGap, spreadEvenly, spreadNear } from './slots';

describe('spreadEvenly', () => {
  test('one stands in the middle', () => {
    expect(spreadEvenly([false], 100, 160)).toEqual([130]);
    expect(spreadEvenly([true], 100, 160)).toEqual([130]);
  });

  test('three contacts keep their gap in the narrowest cell that holds them', () => {
    const places = spreadEvenly([false, false, false], 0, 40)!;
    expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(slotGap);
    expect(places[2]! - places[1]!).toBeGreaterThanOrEqual(slotGap);
    expect(spreadEvenly([false, false, false], 0, 39)).toBeNull();
  });

  test('a small one stands between its neighbours', () => {
    const [a, small, b] = spreadEvenly([false, true, false], 0, 60)!;
    expect(small).toBeCloseTo((a! + b!) / 2);
  });

  test('order and gaps hold, or there is no placing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 5, max: 200 }),
        (small, width) => {
          const places = spreadEvenly(small, 0, width);
          if (!places) return;
          expect(places).toHaveLength(small.length);
          expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...places)).toBeLessThanOrEqual(width + 1e-9);
          for (let i = 1; i < places.length; i++) expect(places[i]).toBeGreaterThan(places[i - 1]!);
          const large = places.filter((_, i) => !small[i]);
          large
            .slice(1)
            .forEach((x, i) => expect(x - large[i]!).toBeGreaterThanOrEqual(slotGap - 1e-9));
        },
      ),
    );
  });
});

describe('spreadNear', () => {
  test('leaves alone what stands apart', () => {
    expect(spreadNear([10, 50], [false, false], 0, 70)).toEqual([10, 50]);
  });

  test('moves a little, but not far', () => {
    expect(spreadNear([30, 40], [false, false], 0, 70)).toEqual([30, 46]);
    expect(spreadNear([30, 32], [false, false], 0, 70)).toBeNull();
  });
});

describe('placeInSlots', () => {
  const day = (n: number) => Date.UTC(2026, 0, n);
  const occupant = (key: string, n: number) => ({ key, t: day(n), small: false });

  test('keeps the order of a day, whatever the hour', () => {
    const scale = timeScale({ start: day(1), end: day(11) }, 600);
    const { x, crowded } = placeInSlots(
      [occupant('b', 2), occupant('a', 2), occupant('c', 3)],
      scale,
    );
    expect(crowded).toEqual([]);
    expect(x.get('b')).toBeGreaterThan(60);
    expect(x.get('a')! - x.get('b')!).toBeGreaterThanOrEqual(slotGap);
    expect(x.get('c')).toBe(150);
  });

  test('a day that cannot hold its contacts is one stack', () => {
    const scale = timeScale({ start: day(1), end: day(11) }, 200);
    const { x, crowded } = placeInSlots([occupant('a', 2), occupant('b', 2)], scale);
    expect(crowded).toEqual([{ t0: day(2), t1: day(3), x: 30, keys: ['a', 'b'] }]);
    expect(x.get('b')).toBe(30);
  });

  test('where days are narrow, weeks are the cells', () => {
    const scale = timeScale({ start: day(1), end: day(1) + 100 * dayLength }, 500);
    const { crowded } = placeInSlots(
      [occupant('a', 5), occupant('b', 6), occupant('c', 14)],
      scale,
    );
    expect(crowded.map(({ keys }) => keys)).toEqual([['a', 'b']]);
    expect(crowded[0]!.t1 - crowded[0]!.t0).toBe(7 * dayLength);
  });

  test('where years are narrow, one alone is no stack, and cells are of tens or hundreds of years', () => {
    const year = (n: number) => ({ key: String(n), t: atDate(n, 5), small: false });
    const scale = timeScale({ start: atDate(-499), end: atDate(2101) }, 780);
    const { x, crowded } = placeInSlots([year(-427), year(-10), year(0), year(1), year(10)], scale);
    expect(crowded.map(({ keys }) => keys)).toEqual([
      ['-10', '0'],
      ['1', '10'],
    ]);
    expect(crowded[1]).toMatchObject({ t0: atDate(1), t1: atDate(100) });
    expect(x.get('-427')).toBeCloseTo(scale.x(atDate(-427, 5)), 0);
    // Each stands where its events are, and no nearer to the other than there is room for both.
    const [before, after] = crowded.map((cell) => cell.x) as [number, number];
    expect(scale.x(atDate(1)) - before).toBeCloseTo(8);
    expect(after - before).toBeCloseTo(slotGap);
  });

  test('a stack of years at the edge of the view stays in it', () => {
    const year = (n: number) => ({ key: String(n), t: atDate(n), small: false });
    const scale = timeScale({ start: atDate(-10), end: atDate(2100) }, 300);
    const { crowded } = placeInSlots([year(-10), year(-5), year(2090), year(2099)], scale, 300);
    expect(crowded.map(({ keys }) => keys.length)).toEqual([2, 2]);
    expect(crowded[0]!.x).toBe(0);
    expect(crowded[1]!.x).toBeLessThanOrEqual(300);
  });
});

describe('among hours', () => {
  const window = { start: 0, end: 3 * dayLength };
  const at = (...hours: number[]) => {
    const occupants = hours.map((h, i) => ({
      ...{ key: `${i}`, t: (h / 24) * dayLength, small: false },
    }));
    const scale = timeScale(window, 720);
    const { x, crowded } = placeInSlots(occupants, scale, 720, true);
    return { xs: occupants.map(({ key }) => x.get(key)!), crowded };
  };

  test('each stands at its hour, also at the edge of a day', () => {
    expect(at(0, 9, 15, 24, 47.5).xs).toEqual([0, 90, 150, 240, 475]);
  });

  test('up to three of one hour stand about it, more are a stack there', () => {
    expect(at(9, 15, 15).xs).toEqual([90, 142, 158]);
    expect(at(15, 15, 15).xs).toEqual([134, 150, 166]);
    const { xs, crowded } = at(9, 15, 15, 15, 15);
    expect(xs).toEqual([90, 150, 150, 150, 150]);
    expect(crowded).toMatchObject([{ x: 150, keys: ['1', '2', '3', '4'] }]);
  });

  test('what is near another keeps its gap and its hour nearly', () => {
    const { xs } = at(9, 10);
    expect(xs[1]! - xs[0]!).toBe(slotGap);
    expect(xs[0]).toBe(90);
  });
});
