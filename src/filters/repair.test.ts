import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkArbitrary } from '../testing/links';
import { formatLink, linkKeys, parseLink } from './codec';
import { clauseKeys } from './dimensions';

/** What an address is read as, with what was said of it. */
const read = (address: string) => {
  const { link, dropped, repaired } = parseLink(address);
  return {
    search: formatLink(link),
    repaired: repaired.map(({ from, to }) => `${from} → ${to}`),
    dropped: dropped.map(({ key, value }) => `${key}=${value}`),
  };
};

describe('a link that is not quite one', () => {
  it.each<[string, string, string[]]>([
    ['?WHO=umerov', '?who=umerov', ['WHO=umerov → who=umerov']],
    [
      '?who=umerov&amp;where=ankara&amp;amp;lang=uk',
      '?who=umerov&where=ankara&lang=uk',
      ['amp;where=ankara → where=ankara', 'amp;amp;lang=uk → lang=uk'],
    ],
    [
      '?who=umerov&#38;where=ankara',
      '?who=umerov&where=ankara',
      ['#38;where=ankara → where=ankara'],
    ],
    ['?%20who%E2%80%8B=umerov', '?who=umerov', ['%20who%E2%80%8B=umerov → who=umerov']],
    ['??who=umerov', '?who=umerov', ['?who=umerov → who=umerov']],
    ['?ｗｈｏ=ｕｍｅｒｏｖ', '?who=umerov', ['ｗｈｏ=ｕｍｅｒｏｖ → who=umerov']],
    [
      '#who=umerov&where=Ankara',
      '?who=umerov&where=ankara',
      ['#who=umerov → who=umerov', '#where=Ankara → where=ankara'],
    ],
    ['?lang=uk#/?who=umerov', '?who=umerov&lang=uk', ['#who=umerov → who=umerov']],
    ['?who=Umerov,-FIDAN', '?who=umerov,-fidan', ['who=Umerov,-FIDAN → who=umerov,-fidan']],
    ['?kind=Meeting', '?kind=meeting', ['kind=Meeting → kind=meeting']],
    ['?kind=Briefing', '?kind=debrief', ['kind=Briefing → kind=briefing']],
    ['?show=Map&lang=UK&known=Latest', '?known=latest&show=map&lang=uk', ['show=Map → show=map', 'lang=UK → lang=uk', 'known=Latest → known=latest']], // prettier-ignore
    ['?who=umerov).', '?who=umerov', ['who=umerov). → who=umerov']],
    ['?known=2025-12-30»', '?known=2025-12-30', ['known=2025-12-30» → known=2025-12-30']],
    ['?known=2025–12–30,', '?known=2025-12-30', ['known=2025–12–30, → known=2025-12-30']],
    ['?when=2026-01-02/...', '?when=2026-01-02/..', ['when=2026-01-02/... → when=2026-01-02/..']],
    ['?who=fidan,%E2%88%92trump', '?who=fidan,-trump', ['who=fidan,−trump → who=fidan,-trump']],
    ['?who=fidan%252Cumerov', '?who=fidan,umerov', ['who=fidan%2Cumerov → who=fidan,umerov']],
    [
      '?who=umerov;where=Ankara',
      '?who=umerov&where=ankara',
      ['who=umerov;where=Ankara → who=umerov&where=ankara'],
    ],
    [
      '?who=umerov%26amp%3Bq%3Da%2Bb',
      '?who=umerov&q=a%2Bb',
      ['who=umerov&amp;q=a+b → who=umerov&q=a+b'],
    ],
    [
      '?who%3Dumerov%26q%3Da%252Bb',
      '?who=umerov&q=a%2Bb',
      ['who%3Dumerov%26q%3Da%252Bb → who=umerov&q=a+b'],
    ],
  ])('is read as it was meant: %s', (address, search, repaired) => {
    expect(read(address)).toEqual({ search, repaired, dropped: [] });
  });

  it.each<[string, string, string[]]>([
    ['?who=umerov&WHO=fidan', '?who=umerov', ['who=fidan']],
    ['?WHO=fidan&who=umerov', '?who=umerov', ['who=fidan']],
    ['?who=umerov&kind=call#who=fidan', '?who=umerov&kind=call', ['who=fidan']],
    ['?where=paris#who=umerov&foo=1', '?where=paris', ['#who=umerov']],
    ['?who=umerov;foo=1', '', ['who=umerov;foo=1']],
    ['?known=30.12.2025.', '', ['known=30.12.2025.']],
    ['?lang=UK,EN', '', ['lang=UK,EN']],
    ['?who=Bad+Id,Umerov', '?who=umerov', ['who=Bad Id']],
    ['?data=//elsewhere.example', '', ['data=//elsewhere.example']],
    ['?data=%2F%09%2Felsewhere.example', '', ['data=/\t/elsewhere.example']],
  ])('is told where it is not plain what was meant: %s', (address, search, dropped) => {
    expect(read(address)).toMatchObject({ search, dropped });
  });

  it.each([
    ['?foo=1', '?foo=1'],
    ['?utm_source=Mail.&who=umerov', '?who=umerov&utm_source=Mail.'],
    ['?foo=1;who=umerov', '?foo=1%3Bwho%3Dumerov'],
    ['?q=Talks.&data=/A.json', '?data=/A.json&q=Talks.'],
    ['#timeline', ''],
    ['#map', ''],
    ['?who=umerov#foo=1', '?who=umerov'],
    ['?WHO=&Q', ''],
  ])('is left alone where there is nothing to repair: %s', (address, search) => {
    expect(read(address)).toEqual({ search, repaired: [], dropped: [] });
  });
});

/** Ways in which a link is damaged on its way, each of them told by what it does to a query string without its `?`. */
const damages: Readonly<Record<string, (query: string) => string>> = {
  'names in capitals': (query) => query.replace(/(^|&)[a-z]+=/g, (name) => name.toUpperCase()),
  'full-width names': (query) =>
    query.replace(/(?<=^|&)[a-z]+(?==)/g, (name) =>
      name.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ),
  'blanks around names': (query) => query.replace(/(?<=^|&)([a-z]+)(?==)/g, '%20\u200B$1\uFEFF+'),
  'an entity for each &': (query) => query.replaceAll('&', '&amp;'),
  'two entities for each &': (query) => query.replaceAll('&', '&amp;amp;'),
  'the query behind #': (query) => `#${query}`,
  'the query of a page behind #': (query) => `#!/?${query}`,
  'all of it encoded once more': (query) => encodeURIComponent(query),
  'ids in capitals': (query) =>
    query.replace(
      new RegExp(`(?<=^|&)(${clauseKeys.join('|')}|ego|lanes|net|show|lang)=[^&]*`, 'g'),
      (pair) => pair.replace(/=.*/, (value) => value.toUpperCase()),
    ),
};

// What nobody knows is damaged beyond telling.
const ours = linkArbitrary.map((link) => ({ ...link, unknown: [] }));
const runs = { numRuns: 100 };

describe('repairs', () => {
  it.each(Object.entries(damages))('undo %s', (_, damage) => {
    fc.assert(
      fc.property(ours, (link) => {
        const whole = formatLink(link).slice(1);
        const damaged = damage(whole);
        const { repaired, ...said } = parseLink(damaged);
        expect(said).toEqual({ link, dropped: [] });
        expect(repaired.length > 0).toBe(damaged !== whole);
      }),
      runs,
    );
  });

  it('undo semicolons between parameters, where the value before is none', () => {
    const bare = ours.map((link) => ({ ...link, data: null, q: null }));
    fc.assert(
      fc.property(bare, (link) => {
        const damaged = formatLink(link).replaceAll('&', ';');
        expect(parseLink(damaged)).toMatchObject({ link, dropped: [] });
      }),
      runs,
    );
  });

  it('undo the end of a sentence behind a link, but behind free text', () => {
    const ends = fc.constantFrom('.', ')', '»', ').', '”,', '…', '>');
    const last = ours.map((link) => ({ ...link, data: null, q: null }));
    fc.assert(
      fc.property(last, ends, (link, end) => {
        const whole = formatLink(link);
        fc.pre(whole !== '');
        expect(parseLink(whole + end)).toMatchObject({ link, dropped: [] });
      }),
      runs,
    );
  });

  it('touch no link that the app wrote, and none that they have put right', () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          ...linkKeys,
          ...['WHO', 'umerov', 'Umerov', '2026-01-01', '1', 'x'],
          ...[
            '=',
            '=',
            '&',
            '&amp;',
            ';',
            '#',
            '?',
            ',',
            '%3D',
            '%26',
            '%2523',
            '%20',
            '.',
            '»',
            'ｗ',
          ],
        ),
      )
      .map((parts) => parts.join(''));
    const written = linkArbitrary.map(formatLink);
    fc.assert(
      fc.property(fc.oneof(pieces, written), (address) => {
        const { link, repaired } = parseLink(address);
        if (formatLink(link) === address) expect(repaired).toEqual([]);
        const again = parseLink(formatLink(link));
        expect(again).toEqual({ link, dropped: [], repaired: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
