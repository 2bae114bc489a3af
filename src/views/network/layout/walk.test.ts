import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { network, week as rows } from '../../../testing/network';
import { graphOf, type Drawn } from './graph';
import { edgeOffered } from './offer';
import { edgeKey, lead, orderOf } from './walk';

const byHubs: Drawn = { form: 'hubs', kept: new Set(), opened: null };
const order = orderOf(graphOf(network(rows), byHubs));

describe('the walk through the network', () => {
  it('goes from the one with most contacts to its partners, once to each, past ghosts', () => {
    expect(order.slice(0, 5)).toEqual([
      'actor:umerov',
      'edge:fidan umerov',
      'edge:kalin umerov',
      'edge:umerov zelenskyy',
      'actor:fidan',
    ]);
    expect(new Set(order).size).toBe(order.length);
    expect(order.filter((key) => key.startsWith('actor:'))).toHaveLength(11);
    expect(orderOf(graphOf(network([], rows), byHubs))).toEqual([]);
  });

  it('moves by keys and stops at the ends', () => {
    expect(lead(order, 'actor:umerov', 'ArrowRight')).toBe('edge:fidan umerov');
    expect(lead(order, 'actor:umerov', 'ArrowDown')).toBe('actor:fidan');
    expect(lead(order, 'actor:fidan', 'ArrowUp')).toBe('actor:umerov');
    expect(lead(order, 'actor:umerov', 'ArrowLeft')).toBe('actor:umerov');
    expect(lead(order, order.at(-1)!, 'ArrowRight')).toBe(order.at(-1));
    expect(lead(order, 'actor:umerov', 'KeyA')).toBeNull();
    expect(lead([], null, 'Home')).toBeNull();
  });
});

describe('the edges offered', () => {
  it('are those whose keys are, whatever else is', () => {
    const ids = fc.constantFrom('a', 'ab', 'b', '__proto__', 'edge', 'x:y');
    const edge = fc.record({ a: ids, b: ids });
    fc.assert(
      fc.property(fc.array(edge), fc.array(edge), fc.array(ids), (some, all, actors) => {
        const keys = new Set([...some.map(edgeKey), ...actors.map((id) => `actor:${id}`)]);
        const isOffered = edgeOffered(keys);
        for (const each of [...some, ...all]) {
          expect(isOffered(each)).toBe(keys.has(edgeKey(each)));
        }
      }),
    );
  });
});
