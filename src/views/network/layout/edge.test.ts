import { describe, expect, it } from 'vitest';
import { changed } from '../../../filters/change';
import { clause, emptyLink } from '../../../filters/filters';
import { contact, statement } from '../../../testing/network';
import { edgePicked, lastMeetings, litEdges, pickEdge } from './edge';

describe('clicks', () => {
  const pair = { a: 'fidan', b: 'umerov' };

  it('on an edge ask for both together, and again for all', () => {
    const before = { ...emptyLink, who: clause(['trump'], ['fidan', 'putin']) };
    const picked = changed(before, pickEdge(before, pair));
    expect(picked).toEqual({
      ...emptyLink,
      who: clause(['fidan', 'umerov'], ['putin']),
      together: ['who'],
    });
    expect(edgePicked(picked, pair)).toBe(true);
    expect(changed(picked, pickEdge(picked, pair))).toEqual({
      ...emptyLink,
      who: clause([], ['putin']),
    });
  });

  it('on an edge leave it to the sides whether they are together', () => {
    const before = { ...emptyLink, side: clause(['tr', 'ua']), together: ['side'] as const };
    const picked = changed(before, pickEdge(before, pair));
    expect(picked.together).toEqual(['who', 'side']);
    expect(edgePicked(picked, pair)).toBe(true);
    expect(edgePicked({ ...picked, together: ['side'] }, pair)).toBe(false);
    expect(changed(picked, pickEdge(picked, pair))).toEqual(before);
  });
});

describe('highlights', () => {
  const lit = (events: string[], actors: string[]) => ({
    events: new Set(events),
    actors: new Set(actors),
  });

  it('light an edge by its contacts, not by its actors alone', () => {
    const edge = { a: 'fidan', b: 'umerov' };
    const rows = [
      contact('one', ['umerov', 'fidan', 'x', 'y']),
      contact('two', ['umerov', 'x']),
      statement('said', ['umerov', 'fidan']),
    ];
    expect(litEdges(rows, lit(['one'], []))(edge)).toBe(true);
    expect(litEdges(rows, lit(['two', 'said'], ['fidan', 'umerov']))(edge)).toBe(false);
    expect(litEdges(null, lit(['two'], ['fidan', 'umerov']))(edge)).toBe(true);
    expect(litEdges(null, lit(['two'], ['fidan']))(edge)).toBe(false);
  });
});

it('the last contact of two is that which took place last', () => {
  const last = lastMeetings([
    contact('one', ['a', 'b']),
    contact('two', ['c', 'b', 'a']),
    contact('plan', ['a', 'b'], 'planned'),
    statement('said', ['a', 'b']),
  ]);
  const ids = [...last].map(([key, { event }]) => [key, event.id]);
  expect(new Map(ids as [string, string][])).toEqual(
    new Map([
      ['a b', 'two'],
      ['a c', 'two'],
      ['b c', 'two'],
    ]),
  );
});
