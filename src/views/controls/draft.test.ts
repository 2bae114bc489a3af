import { describe, expect, it } from 'vitest';
import { draftOf, follow, meant, typed } from './draft';

describe('a text being typed', () => {
  const typing = follow(typed(draftOf(null), 'prisoner '), 'prisoner');

  it('keeps the blank that its preview comes back without', () => {
    expect(typing).toEqual({ text: 'prisoner ', previewed: 'prisoner', shown: 'prisoner' });
    expect(follow(typing, 'prisoner')).toBe(typing);
  });

  it('gives way to any filter but the one previewed, and is typed no more', () => {
    expect(follow(typing, null)).toEqual(draftOf(null));
    expect(follow(typing, 'talks')).toEqual(draftOf('talks'));
    expect(follow(typed(typing, 'prisoner ex'), null).previewed).toBeUndefined();
  });

  it('that means nothing is no filter', () => {
    expect(meant('  ')).toBeNull();
    expect(follow(typed(draftOf('talks'), ' '), null)).toEqual({
      text: ' ',
      previewed: null,
      shown: null,
    });
  });
});
