import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idArbitrary } from '../testing/links';
import { clauseKeys } from './dimensions';
import { clause, emptyLink, noFilters, toggle } from './filters';

describe('clause', () => {
  it('sorts, without repeats, and lets an exclusion win', () => {
    expect(clause(['b', 'a', 'b', 'c'], ['c', 'd', 'd'])).toEqual({
      include: ['a', 'b'],
      exclude: ['c', 'd'],
    });
  });

  it('is null when nothing is left', () => {
    expect(clause([])).toBeNull();
    expect(clause(new Set<string>(), [])).toBeNull();
    expect(clause(['a'], ['a'])).toEqual({ include: [], exclude: ['a'] });
  });

  it('does not depend on the order of what it gets', () => {
    const ids = fc.array(idArbitrary, { maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, (include, exclude) => {
        expect(clause([...include].reverse(), [...exclude].reverse())).toEqual(
          clause(include, exclude),
        );
      }),
    );
  });
});

describe('toggle', () => {
  it('puts an id in alone, and takes it out where it stood', () => {
    const alone = toggle(clause(['a', 'b']), 'c');
    expect(alone).toEqual(clause(['c']));
    expect(toggle(alone, 'c')).toBeNull();
    expect(toggle(null, 'a')).toEqual(clause(['a']));
    expect(toggle(clause(['a', 'b']), 'b')).toEqual(clause(['a']));
  });

  it('adds beside the others, and takes out only the one', () => {
    expect(toggle(clause(['a', 'b']), 'c', true)).toEqual(clause(['a', 'b', 'c']));
    expect(toggle(clause(['a', 'b']), 'b', true)).toEqual(clause(['a']));
  });

  it('keeps other exclusions, and lifts that of the id itself', () => {
    expect(toggle(clause(['a'], ['x']), 'a')).toEqual(clause([], ['x']));
    expect(toggle(clause([], ['a', 'x']), 'a')).toEqual(clause(['a'], ['x']));
  });
});

describe('the empty link', () => {
  it('filters nothing', () => {
    expect(Object.values(noFilters).every((value) => value === null)).toBe(true);
    expect(emptyLink).toMatchObject(noFilters);
    expect(Object.keys(noFilters)).toEqual(expect.arrayContaining([...clauseKeys]));
  });
});
