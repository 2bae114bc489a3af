import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, days, record, recordArbitrary, report } from '../testing/records';
import { changeKinds, changesBetween, type ChangeKind } from './changes';
import type { Report } from './event';
import { resolve } from './resolve';

const within = (start: number, length: number) => ({
  when: days(start, length, { span: 'within' }),
  said: null,
});
const on = (n: number) => ({ when: days(n), said: null });

/** The kinds of change from day 0 to day 1, of an event that began with `first` and on day 1 got `next`. */
const kinds = (first: Report['says'], next: Report['says'], more: Partial<Report> = {}) =>
  changesBetween(
    [record(report(first), report(next, { source: 'b', known: dayAt(1), ...more }))],
    dayAt(0),
    dayAt(1),
  )[0]?.kinds;

describe('what became different', () => {
  it.each<[string, Report['says'], Report['says'], readonly ChangeKind[]]>([
    ['a first date', {}, { when: on(3) }, ['dated']],
    ['a narrower date', { when: within(0, 9) }, { when: on(3) }, ['dated']],
    ['other days', { when: on(2) }, { when: on(3) }, ['dated']],
    ['a vaguer date', { when: on(3) }, { when: within(0, 9) }, ['other']],
    ['the same date', { when: on(3) }, { when: on(3) }, ['other']],
    ['a doubt about it', { when: on(3) }, { when: { when: days(3, 1, { uncertain: true }), said: null } }, ['other']],
    ['a first place', {}, { place: 'paris' }, ['placed']],
    ['another place', { place: 'ankara' }, { place: 'paris' }, ['placed']],
    ['that it was held', { status: 'planned' }, { status: 'held' }, ['held']],
    ['that it was cancelled', { status: 'planned' }, { status: 'cancelled' }, ['status']],
    ['a first status', {}, { status: 'planned' }, ['status']],
    ['a participant', {}, { participants: [{ actor: 'fidan', role: null }] }, ['other']],
    ['date, place and outcome', { when: within(0, 9), status: 'planned' }, { when: on(3), place: 'paris', status: 'held' }, ['held', 'dated', 'placed']],
  ])('tells of %s', (_, first, next, expected) => expect(kinds(first, next)).toEqual(expected)); // prettier-ignore

  it('tells of a dispute on any field, and only of one that still stands', () => {
    const disputes = ['place'] as const;
    expect(kinds({ place: 'paris' }, { place: 'ankara' }, { disputes })).toEqual(['disputed']);
    const withdrawn = record(
      report({ place: 'paris' }),
      report({ place: 'ankara' }, { source: 'b', known: dayAt(1), disputes }),
      report({ place: 'paris' }, { source: 'b', known: dayAt(2) }),
    );
    expect(changesBetween([withdrawn], dayAt(0), dayAt(2))[0]!.kinds).toEqual(['other']);
    expect(changesBetween([withdrawn], dayAt(0), dayAt(1))[0]!.kinds).toEqual(['disputed']);
  });

  it('tells of nothing on days out of order', () => {
    const one = record(report({ place: 'paris' }, { known: dayAt(1) }));
    expect(changesBetween([one], dayAt(2), dayAt(0))).toEqual([]);
    expect(changesBetween([one], -Infinity, Infinity)[0]!.kinds).toEqual(['new']);
  });
});

describe('for any events and any days', () => {
  const records = fc
    .array(recordArbitrary, { maxLength: 6 })
    .map((all) => all.map((one, i) => ({ ...one, id: `event-${i}` })));
  const day = fc.oneof(
    fc.integer({ min: -1, max: 5 }).map(dayAt),
    fc.constantFrom(-Infinity, Infinity),
  );
  const ordered = fc
    .tuple(day, day, day)
    .map((all) => all.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  const ids = (changes: readonly { readonly id: string }[]) => changes.map(({ id }) => id);

  it('nothing changes from a day to itself', () => {
    fc.assert(
      fc.property(records, day, (all, at) => {
        expect(changesBetween(all, at, at)).toEqual([]);
      }),
    );
  });

  it('new is what was not known before, and what has no entry is resolved alike', () => {
    fc.assert(
      fc.property(records, ordered, (all, [from, , to]) => {
        const changes = new Map(changesBetween(all, from!, to!).map((one) => [one.id, one]));
        for (const one of all) {
          const change = changes.get(one.id);
          const [before, after] = [resolve(one, from!), resolve(one, to!)];
          expect(change?.kinds.includes('new') ?? false).toBe(before === null && after !== null);
          if (change) expect([change.before, change.after]).toEqual([before, after]);
          else expect(after).toEqual(before);
        }
      }),
    );
  });

  it('kinds stand in their order, and new and other alone', () => {
    fc.assert(
      fc.property(records, ordered, (all, [from, , to]) => {
        for (const { kinds: found } of changesBetween(all, from!, to!)) {
          expect(found).toEqual(changeKinds.filter((kind) => found.includes(kind)));
          expect(found.length).toBeGreaterThan(0);
          if (found.includes('new') || found.includes('other')) expect(found).toHaveLength(1);
        }
      }),
    );
  });

  it('two steps change what one long step changes', () => {
    fc.assert(
      fc.property(records, ordered, (all, [a, b, c]) => {
        const steps = [...changesBetween(all, a!, b!), ...changesBetween(all, b!, c!)];
        expect(new Set(ids(changesBetween(all, a!, c!)))).toEqual(new Set(ids(steps)));
      }),
    );
  });
});
