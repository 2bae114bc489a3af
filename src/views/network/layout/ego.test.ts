import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contact, network } from '../../../testing/network';
import { egoGraph, egoLeft, egoPartners, layoutEgo } from './ego';
import { actorKey } from './ties';

const room = { width: 408, height: 216 };
const rows = [
  contact('one', ['me', 'a']),
  contact('two', ['me', 'a', 'b']),
  contact('plan', ['me', 'c'], 'planned'),
  contact('other', ['a', 'b']),
];

describe('the partners of an actor', () => {
  it('are those it shares a contact with, most that took place first', () => {
    expect(egoPartners(rows, 'me')).toEqual([
      { id: 'a', took: 2 },
      { id: 'b', took: 1 },
      { id: 'c', took: 0 },
    ]);
    expect(egoPartners(rows, '__proto__')).toEqual([]);
  });

  it('lie about it in rings, nobody nearer than one of more contacts, nobody on another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 120 }), (counts) => {
        const partners = [...counts]
          .sort((x, y) => y - x)
          .map((took, i) => ({ id: `p${i}`, took }));
        const { positions, rings, drawn } = layoutEgo('me', partners, () => null, room);
        expect(positions.size).toBe(drawn.length + 1);
        const far = ({ id }: { id: string }) => {
          const { x, y } = positions.get(actorKey(id))!;
          return Math.round(1_000 * Math.hypot(x - 0.5, y - 0.5));
        };
        drawn.slice(1).forEach((partner, i) => {
          const before = drawn[i]!;
          if (before.took > partner.took) expect(far(before)).toBeLessThanOrEqual(far(partner) + 1);
          else expect(far(before)).toBeCloseTo(far(partner), -1);
        });
        expect(new Set([...positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(
          positions.size,
        );
        rings.slice(1).forEach((ring, i) => expect(ring.to).toBeLessThan(rings[i]!.from));
      }),
    );
  });

  it('are drawn as a star with the numbers shown, those not shown as ghosts', () => {
    const layout = layoutEgo('me', egoPartners(rows, 'me'), () => null, room);
    const graph = egoGraph('me', layout, network(rows.slice(0, 1)), null);
    expect(graph.actors.map(({ id, contacts }) => [id, contacts])).toEqual([
      ['me', 1],
      ['a', 1],
      ['b', 0],
      ['c', 0],
    ]);
    expect(graph.edges.map(({ a, b, count }) => [a, b, count])).toEqual([
      ['a', 'me', 1],
      ['b', 'me', 0],
      ['c', 'me', 0],
    ]);
  });
});

it('beyond eighty the partners who share a contact shown are left out, in their order', () => {
  const all = Array.from({ length: 90 }, (_, i) => contact(`e${i}`, ['me', `p${i + 10}`]));
  const partners = egoPartners(all, 'me');
  const left = egoLeft('me', partners, network(all), null);
  expect(left.map(({ id }) => id)).toEqual(partners.slice(80).map(({ id }) => id));
  expect(left.every(({ now }) => now.took === 1)).toBe(true);
  expect(egoLeft('me', partners, network(all.slice(0, 85)), null)).toHaveLength(5);
});
