import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset';
import { linkArbitrary } from '../testing/links';
import { actor, place } from '../testing/talks';
import { canBeTogether, changed, complete } from './change';
import { formatLink, parseLink } from './codec';
import { clause, emptyLink, withTogether, type Link } from './filters';
import { restrict } from './restrict';

const byId = <T>(make: (id: string) => T, ...ids: string[]) =>
  new Map(ids.map((id) => [id, make(id)] as const));
const name = new Map([['en', 'Name']]);

/** A dataset that knows some of the ids that arbitrary links name. */
const dataset: Dataset = {
  id: 'test',
  title: name,
  lede: null,
  description: null,
  license: null,
  defaultKnown: null,
  vocabulary: {
    actors: byId(actor, 'umerov', 'fidan', 'kalin'),
    sides: byId((id) => ({ id, name, short: null, country: null }), '1', 'a-'),
    places: byId(place, 'ankara', 'umerov'),
    topics: byId((id) => ({ id, name }), 'constructor'),
    sources: byId((id) => ({ id, publisher: name, title: null, url: null, published: null, language: null }), '1'), // prettier-ignore
  },
  events: [],
  briefings: [],
};

const fitting = linkArbitrary.map((link) => restrict(link, dataset).link);

// What a gesture may ask: any parameters with any values that the dataset has, whole or not.
const changes = fc
  .tuple(linkArbitrary, fc.subarray(Object.keys(emptyLink) as (keyof Link)[]))
  .map(([link, keys]) => {
    const { link: known } = restrict({ ...link, certain: null, together: null }, dataset);
    const asked = { ...known, certain: link.certain, together: link.together };
    return Object.fromEntries(keys.map((key) => [key, asked[key]])) as Partial<Link>;
  });

describe('a change to the link', () => {
  it('writes no address of which anything would be dropped', () => {
    fc.assert(
      fc.property(fitting, changes, (link, change) => {
        const address = formatLink(changed(link, change));
        const parsed = parseLink(address);
        expect(parsed.dropped).toEqual([]);
        expect(restrict(parsed.link, dataset)).toEqual({ link: parsed.link, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('changes what it names, and nothing else but what means nothing without it', () => {
    fc.assert(
      fc.property(fitting, changes, (link, change) => {
        const { certain, together, ...rest } = changed(link, change);
        expect({ ...rest, certain: null, together: null }).toEqual({
          ...link,
          ...change,
          certain: null,
          together: null,
        });
        expect(certain === null || { ...link, ...change }.when !== null).toBe(true);
        const whole = { ...link, ...change };
        const kept = whole.together?.filter((key) => canBeTogether(whole[key])) ?? [];
        expect(together).toEqual(kept.length ? kept : null);
      }),
    );
  });

  it('takes `together` along when one actor is left, and `certain` when no time is', () => {
    const both = { ...emptyLink, who: clause(['fidan', 'umerov']), together: ['who'] as const };
    expect(changed(both, { who: clause(['umerov']) }).together).toBeNull();
    expect(changed(both, { who: clause(['none', 'umerov']) }).together).toBeNull();
    expect(changed(both, { who: clause(['kalin', 'umerov']) }).together).toEqual(['who']);
    const timed = { ...emptyLink, when: { start: 0, end: 1 }, certain: true as const };
    expect(changed(timed, { when: null }).certain).toBeNull();
    expect(changed(timed, { when: { start: 1, end: 2 } }).certain).toBe(true);
  });

  it('takes of `together` only what its own clause can no longer have', () => {
    const both: Link = {
      ...emptyLink,
      who: clause(['fidan', 'umerov']),
      side: clause(['tr', 'ua']),
      together: ['who', 'side'],
    };
    expect(changed(both, { side: clause(['ua'], ['tr']) }).together).toEqual(['who']);
    expect(changed(both, { who: null }).together).toEqual(['side']);
    expect(changed(both, { who: null, side: null }).together).toBeNull();
    expect(changed(both, { together: withTogether(both.together, 'who', false) })).toEqual({
      ...both,
      together: ['side'],
    });
    expect(withTogether(['side'], 'who', true)).toEqual(['who', 'side']);
    expect(withTogether(['side'], 'side', false)).toBeNull();
  });

  it('leaves a whole link the same object', () => {
    const link = { ...emptyLink, who: clause(['fidan', 'umerov']), together: ['who'] as const };
    expect(complete(link)).toBe(link);
  });
});
