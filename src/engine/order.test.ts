import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../filters/filters';
import { dayAt, days, hour as hourOf, report } from '../testing/records';
import { datasetOf, wholeFrame, type Talk } from '../testing/talks';
import { createLocalEngine } from './local';
import { orderDay } from './order';

const on = (n: number, more = {}) => ({ says: { when: { when: days(n, 1, more), said: null } } });

const orderOf = async (talks: Record<string, Talk>, known: number | 'latest' = 'latest') => {
  const { rows } = await createLocalEngine(datasetOf(talks)).aggregate(
    { ...noFilters, known },
    wholeFrame,
  );
  return rows.items.map(({ event }) => event.id).join(' ');
};

describe('the order of rows', () => {
  it('goes by accepted start, open starts first, undated last, ties in file order', async () => {
    const talks = { u: {}, q: on(4), p: on(2), o: on(3, { start: -Infinity }), r: on(2) };
    expect(await orderOf(talks)).toBe('o p r q u');
  });

  it('puts an event after those that it follows on the same day, whatever the hour', async () => {
    const late = on(1, { start: dayAt(1) + 5 });
    const talks = { p: { ...on(1), follows: ['r'] }, q: on(1), r: late };
    expect(await orderOf(talks)).toBe('q r p');
  });

  it('lets stated hours decide before what follows what, be it through an event without one', async () => {
    const at = (hour: number) => ({ says: { when: { when: hourOf(hour, null), said: null } } });
    expect(await orderOf({ p: { ...at(9), follows: ['q'] }, q: at(15) })).toBe('p q');
    expect(await orderOf({ p: { ...at(9), follows: ['q'] }, q: at(9) })).toBe('q p');
    expect(await orderOf({ p: { ...on(1), follows: ['q'] }, q: at(15) })).toBe('q p');
    const midnight = { p: { ...at(0), follows: ['q'] }, q: at(15) };
    expect(await orderOf(midnight)).toBe('p q');
    const through = { p: { ...at(9), follows: ['x'] }, x: { ...on(1), follows: ['q'] }, q: at(15) };
    expect(await orderOf(through)).toBe('p q x');
  });

  it('lets the day decide where events follow one another across days', async () => {
    expect(await orderOf({ p: { ...on(1), follows: ['q'] }, q: on(2) })).toBe('p q');
  });

  it('orders undated events likewise', async () => {
    expect(await orderOf({ p: { follows: ['q'] }, q: {} })).toBe('q p');
  });

  it('heeds only links between events known by then', async () => {
    const later = { reports: [report(on(1).says, { known: dayAt(9) })], follows: ['r'] };
    const talks = { p: { ...on(1), follows: ['q'] }, q: later, r: on(1) };
    expect(await orderOf(talks, dayAt(3))).toBe('p r');
    expect(await orderOf(talks, dayAt(9))).toBe('r q p');
  });

  it('ends where events follow one another in a circle, themselves, or nothing', async () => {
    const talks = {
      p: { ...on(1), follows: ['q', 'nowhere'] },
      q: { ...on(1), follows: ['p'] },
      r: { ...on(1), follows: ['r'] },
    };
    expect(await orderOf(talks)).toBe('r p q');
  });
});

describe('orderDay', () => {
  const precedences = (n: number) =>
    fc.array(fc.record({ before: fc.nat(n - 1), after: fc.nat(n - 1) }), { maxLength: 2 * n });
  // Hours ascend over the places that have one.
  const stated = (n: number) =>
    fc.tuple(...Array.from({ length: n }, () => fc.option(fc.nat(3), { nil: NaN }))).map((all) => {
      const hours = all.filter((hour) => !Number.isNaN(hour)).sort((a, b) => a - b);
      return all.map((hour) => (Number.isNaN(hour) ? hour : hours.shift()!));
    });
  const anyDay = fc.integer({ min: 1, max: 12 }).chain((n) => fc.tuple(stated(n), precedences(n)));

  it('has every place once, circles or not', () => {
    fc.assert(
      fc.property(anyDay, ([hours, links]) => {
        const order = orderDay(hours, links);
        expect([...order].sort((a, b) => a - b)).toEqual([...hours.keys()]);
      }),
    );
  });

  it('keeps every precedence when there is no circle', () => {
    fc.assert(
      fc.property(anyDay, fc.func(fc.nat()), ([{ length }, links], rank) => {
        // Precedences that all agree with one ranking cannot form a circle.
        const agreed = links.filter(({ before, after }) => rank(before) < rank(after));
        const order = orderDay(new Array<number>(length).fill(NaN), agreed);
        for (const { before, after } of agreed) {
          expect(order.indexOf(before)).toBeLessThan(order.indexOf(after));
        }
      }),
    );
  });

  it('keeps every hour, and every precedence that no hours contradict', () => {
    fc.assert(
      fc.property(anyDay, fc.func(fc.nat()), ([hours, links], rank) => {
        const agreed = links.filter(({ before, after }) => rank(before) < rank(after));
        const order = orderDay(hours, agreed);
        const kept = order.map((place) => hours[place]!).filter((hour) => !Number.isNaN(hour));
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        // An hour, or the latest behind what has none.
        const latest = (place: number): number =>
          Number.isNaN(hours[place])
            ? Math.max(
                -Infinity,
                ...agreed.flatMap((one) => (one.after === place ? [latest(one.before)] : [])),
              )
            : hours[place]!;
        for (const { before, after } of agreed) {
          if (latest(before) > hours[after]!) continue;
          expect(order.indexOf(before)).toBeLessThan(order.indexOf(after));
        }
      }),
    );
  });

  it('leaves the places where they are when nothing precedes', () => {
    expect(orderDay([NaN, NaN, 1, 2], [])).toEqual([0, 1, 2, 3]);
  });

  it('takes a chain as long as a day can be', () => {
    const n = 50_000;
    const hours = new Array<number>(n).fill(NaN);
    const chain = hours.slice(1).map((_, i) => ({ before: i + 1, after: i }));
    expect(orderDay(hours, chain)[0]).toBe(n - 1);
  });
});
