import { describe, expect, it } from 'vitest';
import { network, week as rows } from '../../../testing/network';
import { graphOf, type Drawn } from './graph';
import { lead, orderOf } from './walk';

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
