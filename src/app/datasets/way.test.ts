import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../engine/digest';
import { formatLink, parseLink } from '../../filters/codec';
import { emptyLink } from '../../filters/filters';
import { readAddress } from '../../filters/path';
import { linkArbitrary } from '../../testing/links';
import { synthesize } from '../../testing/synthesize';
import { leaves, longerOf, othersWith, wayTo, wayToAll } from './way';

const linkOf = (search: string) => parseLink(search).link;
const made = (id: string, seed: number) =>
  digestOf(
    { ...synthesize({ seed, events: 30 }), id },
    { notable: new Set(), colorOf: () => 'grey' },
  );
const offered = [made('story', 1), made('year', 2)];

describe('the way to another dataset', () => {
  it('keeps how it is shown, and nothing of what is shown', () => {
    const link = linkOf('?known=latest&who=umerov&t=2026-01-01&lanes=actor&show=timeline&lang=uk&embed=1&x=1'); // prettier-ignore
    expect(wayTo('year', link)).toBe('/year?lanes=actor&show=timeline&lang=uk&embed=1');
    expect(wayTo(null, linkOf('?lang=uk&who=umerov'))).toBe('/?lang=uk');
    expect(wayTo('year', emptyLink, { type: 'actor', id: 'umerov' })).toBe('/year/actor/umerov');
    expect(wayToAll(link)).toBe('/datasets?lanes=actor&show=timeline&lang=uk&embed=1');
  });

  it('leads where it says, with a link that leaves nothing more behind', () => {
    fc.assert(
      fc.property(linkArbitrary, (link) => {
        const { route, search, repaired } = readAddress(wayTo('year', link));
        expect(route).toEqual({ dataset: 'year', open: false, focus: null, brief: null });
        expect(repaired).toEqual([]);
        const kept = linkOf(search);
        expect(leaves(kept)).toBe(false);
        expect({ ...link, ...{ lang: kept.lang, show: kept.show, lanes: kept.lanes, embed: kept.embed } }).toEqual(link); // prettier-ignore
        expect(readAddress(wayToAll(link))).toEqual({ route: null, all: true, search, repaired });
      }),
    );
  });

  it.each([
    ['', false],
    ['?lanes=kind&show=map&lang=uk&embed=1', false],
    ['?data=/x.json&utm_source=mail', false],
    ['?who=umerov', true],
    ['?known=latest', true],
    ['?t=2026-01-01/2026-01-02', true],
  ])('knows what of "%s" stays behind', (search, left) => {
    expect(leaves(linkOf(search))).toBe(left);
    expect(formatLink(linkOf(search))).toBe(search);
  });
});

describe('the longer view of a dataset', () => {
  it('is the one that the catalogue names, where it is there', () => {
    const catalog = [
      { id: 'story', url: '', longer: 'year' },
      { id: 'year', url: '', longer: 'century' },
    ];
    expect(longerOf('story', catalog, offered)?.id).toBe('year');
    expect(longerOf('year', catalog, offered)).toBeNull();
    expect(longerOf('elsewhere', catalog, offered)).toBeNull();
    expect(longerOf('story', [{ id: 'story', url: '' }], offered)).toBeNull();
  });
});

describe('the other datasets with an actor or a place', () => {
  it('are those in which it is in some event', () => {
    const [story, year] = offered;
    const [[actor, events]] = [...year!.eventsOfActor] as [[string, number]];
    expect(othersWith({ type: 'actor', id: actor }, 'story', offered)).toEqual([
      { digest: year, events },
    ]);
    const [place] = [...story!.eventsAtPlace.keys()];
    expect(othersWith({ type: 'place', id: place! }, 'year', offered)[0]?.digest).toBe(story);
    expect(othersWith({ type: 'actor', id: '__proto__' }, 'story', offered)).toEqual([]);
    expect(othersWith({ type: 'place', id: actor }, 'story', offered)).toEqual([]);
    expect(othersWith({ type: 'event', id: actor }, 'story', offered)).toEqual([]);
  });
});
