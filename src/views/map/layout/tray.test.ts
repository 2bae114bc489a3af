import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../filters/filters';
import { kinds } from '../../../model/event';
import { contact, statement } from '../../../testing/network';
import { eventsIn, isPicked, pickPart, trayParts, type TrayReason } from './tray';

const reasons: readonly TrayReason[] = ['byNature', 'notStated'];
const of = (now: number, open = now) => ({ now, open });
const idArbitrary = fc.constantFrom(...kinds, 'none');
const kindArbitrary = fc.option(
  fc
    .record({
      include: fc.uniqueArray(idArbitrary, { maxLength: 3 }),
      exclude: fc.uniqueArray(idArbitrary, { maxLength: 3 }),
    })
    .map(({ include, exclude }): Clause => ({
      include: include.filter((id) => !exclude.includes(id)),
      exclude,
    }))
    .filter(({ include, exclude }) => include.length + exclude.length > 0),
);

/** Whether a clause lets a kind through. */
const lets = (clause: Clause | null, kind: string) =>
  !clause ||
  (!clause.exclude.includes(kind) && (!clause.include.length || clause.include.includes(kind)));

describe('the tray', () => {
  it('has a part for each reason with an event, ghosts too', () => {
    const placeless = { byNature: of(2), notStated: of(0, 3) };
    expect(trayParts({ placeless })).toEqual([
      { reason: 'byNature', now: 2, open: 2 },
      { reason: 'notStated', now: 0, open: 3 },
    ]);
    expect(trayParts({ placeless: { byNature: of(0), notStated: of(1) } })).toHaveLength(1);
    expect(trayParts({ placeless: { byNature: of(0), notStated: of(0) } })).toEqual([]);
  });

  it('finds its events among those at hand', () => {
    const rows = [
      contact('call', ['a'], 'held', 'call'),
      statement('said', ['b']),
      contact('met', ['a'], 'held', 'meeting'),
    ];
    const map = { now: rows.slice(0, 1), ghosts: rows.slice(1) };
    expect(eventsIn('byNature', { map })).toEqual(['call', 'said']);
    expect(eventsIn('notStated', { map })).toEqual(['met']);
    expect(eventsIn('notStated', { map: { now: null, ghosts: [] } })).toEqual([]);
  });

  it('filters by exactly its events, of those that the kinds let through', () => {
    fc.assert(
      fc.property(kindArbitrary, fc.constantFrom(...reasons), (kind, reason) => {
        const picked = pickPart(reason, { where: null, kind }, false);
        expect(picked.where?.include).toEqual(['none']);
        expect(isPicked(reason, picked)).toBe(true);
        for (const one of [...kinds, 'none']) {
          const here = ['call', 'statement'].includes(one) === (reason === 'byNature');
          if (!here) expect(lets(picked.kind, one)).toBe(false);
          const wanted = kind?.include.some((id) => lets(kind, id) && id === one);
          if (here && wanted) expect(lets(picked.kind, one)).toBe(true);
          if (here && !kind) expect(lets(picked.kind, one)).toBe(true);
        }
      }),
    );
  });

  it('takes both back when pressed again, and changes from one part to the other', () => {
    const first = pickPart('byNature', { where: null, kind: null }, false);
    expect(first).toEqual({
      where: { include: ['none'], exclude: [] },
      kind: { include: ['call', 'statement'], exclude: [] },
    });
    expect(pickPart('byNature', first, false)).toEqual({ where: null, kind: null });
    const second = pickPart('notStated', { where: null, kind: null }, false);
    expect(second.kind).toEqual({ include: [], exclude: ['call', 'statement'] });
    expect(pickPart('notStated', second, false)).toEqual({ where: null, kind: null });
    const changed = pickPart('notStated', first, false);
    expect(isPicked('notStated', changed)).toBe(true);
    expect(changed.where?.include).toEqual(['none']);
  });
});
