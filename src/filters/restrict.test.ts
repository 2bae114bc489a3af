import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset';
import { linkArbitrary } from '../testing/links';
import { formatLink, parseLink } from './codec';
import { clause, emptyLink } from './filters';
import { restrict } from './restrict';

const name = new Map([['en', 'Name']]);
const byId = <T>(ids: readonly string[], of: (id: string) => T) =>
  new Map(ids.map((id) => [id, of(id)]));

/** A dataset that knows `actors`, and one or two of everything else. */
const datasetOf = (...actors: string[]): Dataset => ({
  id: 'test',
  title: name,
  lede: null,
  description: null,
  license: null,
  defaultKnown: null,
  vocabulary: {
    sources: byId(['a'], (id) => ({ id, publisher: name, title: null, url: null, published: null, language: null })), // prettier-ignore
    sides: byId(['ua', 'tr'], (id) => ({ id, name, short: null, country: null })),
    actors: byId(actors, (id) => ({
      id,
      kind: 'person' as const,
      name,
      short: null,
      aliases: [],
      title: [],
      memberOf: [],
      side: null,
      wikidata: null,
    })),
    places: byId(['ankara'], (id) => ({
      id,
      name,
      aliases: [],
      country: null,
      lat: 0,
      lon: 0,
      precision: 'city' as const,
      radiusKm: null,
    })),
    topics: byId(['gas'], (id) => ({ id, name })),
  },
  events: [],
  briefings: [],
});

const dataset = datasetOf('umerov', 'fidan', 'zelenskyy');
const restricted = (search: string, to = dataset) => {
  const { link, dropped } = restrict(parseLink(search).link, to);
  return { search: formatLink(link), dropped: dropped.map(({ key, value }) => `${key}=${value}`) };
};

describe('restrict', () => {
  it.each([
    ['?who=umerov,nobody,-fidan,-nemo', '?who=umerov,-fidan', ['who=nobody', 'who=-nemo']],
    ['?side=ua,xx', '?side=ua', ['side=xx']],
    ['?where=paris', '', ['where=paris']],
    ['?kind=meeting,party', '?kind=meeting', ['kind=party']],
    ['?mode=-telepathy,phone', '?mode=phone', ['mode=-telepathy']],
    ['?status=held,constructor', '?status=held', ['status=constructor']],
    ['?topic=gas,oil', '?topic=gas', ['topic=oil']],
    ['?source=a,b', '?source=a', ['source=b']],
    ['?ego=nobody', '', ['ego=nobody']],
    ['?ego=umerov', '?ego=umerov', []],
    ['?certain=1', '', ['certain=1']],
    ['?disputed=1', '?disputed=1', []],
    ['?certain=1&disputed=1', '?disputed=1', ['certain=1']],
    ['?when=2026-01-01/2026-01-02&certain=1', '?when=2026-01-01/2026-01-02&certain=1', []],
    ['?who=fidan,umerov&together=1', '?who=fidan,umerov&together=1', []],
    ['?who=umerov,-fidan&together=1', '?who=umerov,-fidan', ['together=1']],
    ['?who=none,umerov&together=1', '?who=none,umerov', ['together=1']],
    ['?who=nobody,umerov&together=1', '?who=umerov', ['who=nobody', 'together=1']],
    ['?together=1', '', ['together=1']],
    ['?together=side&side=tr,ua', '?together=side&side=tr,ua', []],
    ['?together=side&side=ua', '?side=ua', ['together=side']],
    ['?together=side&side=none,ua,-tr', '?side=none,ua,-tr', ['together=side']],
    ['?together=side&side=ua,xx', '?side=ua', ['together=side', 'side=xx']],
    ['?who=fidan,umerov&together=who,side&side=tr', '?who=fidan,umerov&together=1&side=tr', ['together=side']],
    ['?who=fidan&together=who,side&side=tr,ua', '?who=fidan&together=side&side=tr,ua', ['together=who']],
    ['?together=who,side', '', ['together=who', 'together=side']],
  ])('makes %s into "%s"', (search, expected, dropped) => {
    expect(restricted(search)).toEqual({ search: expected, dropped });
  }); // prettier-ignore

  it('allows `none` in every clause', () => {
    const search =
      '?who=none&side=-none&where=none&kind=none&mode=-none&status=none&topic=none&source=-none';
    expect(restricted(search)).toEqual({ search, dropped: [] });
  });

  it('reads another spelling where the dataset knows only the usual one', () => {
    expect(restricted('?who=umerov,-zelensky&ego=zelensky')).toEqual({
      search: '?who=umerov,-zelenskyy&ego=zelenskyy',
      dropped: [],
    });
    const own = datasetOf('zelensky', 'zelenskyy');
    expect(restricted('?who=zelensky', own)).toEqual({ search: '?who=zelensky', dropped: [] });
    expect(restricted('?who=zelensky', datasetOf('fidan'))).toEqual({
      search: '',
      dropped: ['who=zelensky'],
    });
  });

  it('leaves cameras, layout and unknown parameters alone', () => {
    const search =
      '?known=latest&q=x&t=2026-01-01/2026-01-02&map=4/1/2&lanes=side&show=map&lang=uk&x=1';
    expect(restricted(search)).toEqual({ search, dropped: [] });
  });

  it('changes nothing in the link it gets, and nothing more when done again', () => {
    fc.assert(
      fc.property(linkArbitrary, (link) => {
        const before = formatLink(link);
        const once = restrict(link, dataset);
        expect(formatLink(link)).toBe(before);
        expect(restrict(once.link, dataset)).toEqual({ link: once.link, dropped: [] });
        expect(once.dropped.length === 0).toBe(formatLink(once.link) === before);
      }),
    );
  });

  it('gives null for a clause of which nothing is left', () => {
    const link = { ...emptyLink, who: clause(['nobody'], ['nemo']) };
    expect(restrict(link, dataset).link.who).toBeNull();
  });
});
