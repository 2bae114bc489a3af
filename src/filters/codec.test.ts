import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkArbitrary } from '../testing/links';
import { formatLink, linkKeys, parseLink } from './codec';
import { clause, emptyLink, type Link } from './filters';

const link = (some: Partial<Link>): Link => ({ ...emptyLink, ...some });
const day = (text: string): number => Date.parse(`${text}Z`);
const canonical = (search: string): string => formatLink(parseLink(search).link);

const everything =
  '?data=/data/x.parquet&known=2025-12-30&when=2025-12-29/2026-01-06&certain=1&disputed=1&who=fidan,umerov,-trump' +
  '&together=1&side=ua&where=ankara,paris&kind=meeting&mode=-none&status=none&topic=gas&source=a' +
  '&q=%D0%BF%D0%BE%D0%BB%D0%BE%D0%BD%D0%B5%D0%BD%D1%96&t=2025-12-28/2026-01-12&map=4/39.9/32.9' +
  '&lanes=side&net=pairs&list=place,-time&ego=umerov&show=timeline,network&lang=uk&embed=1&utm_source=mail';

describe('reading a link', () => {
  it('knows every parameter of the grammar', () => {
    expect(parseLink(everything)).toEqual({
      dropped: [],
      repaired: [],
      link: {
        data: '/data/x.parquet',
        known: day('2025-12-30'),
        when: { start: day('2025-12-29'), end: day('2026-01-07') },
        certain: true,
        disputed: true,
        who: clause(['fidan', 'umerov'], ['trump']),
        together: ['who'],
        side: clause(['ua']),
        where: clause(['ankara', 'paris']),
        kind: clause(['meeting']),
        mode: clause([], ['none']),
        status: clause(['none']),
        topic: clause(['gas']),
        source: clause(['a']),
        q: 'полонені',
        t: { start: day('2025-12-28'), end: day('2026-01-13') },
        map: { zoom: 4, lat: 39.9, lon: 32.9 },
        lanes: 'side',
        net: 'pairs',
        list: 'place,-time',
        ego: 'umerov',
        show: ['timeline', 'network'],
        lang: 'uk',
        embed: true,
        unknown: [['utm_source', 'mail']],
      },
    });
  });

  it.each(['', '?', '?&&', '?who=&q=%20&when=&show='])('finds nothing to say in "%s"', (search) => {
    expect(parseLink(search)).toEqual({ link: emptyLink, dropped: [], repaired: [] });
  });

  it('takes the first of a repeated parameter and lists the others', () => {
    expect(parseLink('?q=one&q=two&x=1&x=2')).toEqual({
      link: link({ q: 'one', unknown: [['x', '1'], ['x', '2']] }), // prettier-ignore
      dropped: [{ key: 'q', value: 'two' }],
      repaired: [],
    });
  });

  it.each([
    ['q=a+b', link({ q: 'a b' })],
    ['who=fidan%2Cumerov', link({ who: clause(['fidan', 'umerov']) })],
    ['who=umerov,%20fidan,,umerov', link({ who: clause(['fidan', 'umerov']) })],
    ['who=a,-a', link({ who: clause([], ['a']) })],
    ['q=100%', link({ q: '100%' })],
    ['q=%E0%A4%A', link({ q: '\uFFFD%A' })],
    ['q=%09 two%0A words ', link({ q: 'two words' })],
    ['q=a%E2%80%AEb%00', link({ q: 'ab' })],
    ['known=latest', link({ known: 'latest' })],
    ['map=4.126/-0.00001/32.90001', link({ map: { zoom: 4.13, lat: 0, lon: 32.9 } })],
    ['together=side', link({ together: ['side'] })],
    ['together=side,who', link({ together: ['who', 'side'] })],
    ['together=who', link({ together: ['who'] })],
    ['together=1,%20side,side', link({ together: ['who', 'side'] })],
    ['show=events,map,events', link({ show: ['events', 'map'] })],
    ['when=2026-01-02/..', link({ when: { start: day('2026-01-02'), end: Infinity } })],
    ['when=../2026-01-02', link({ when: { start: -Infinity, end: day('2026-01-03') } })],
    ['when=2026-01-02', link({ when: { start: day('2026-01-02'), end: day('2026-01-03') } })],
    ['constructor=1&__proto__=2', link({ unknown: [['constructor', '1'], ['__proto__', '2']] })], // prettier-ignore
  ])('reads %s', (search, expected) => {
    const read = parseLink(search);
    expect(read).toEqual({ link: expected, dropped: [], repaired: [] });
    expect(Object.is(read.link.map?.lat, -0)).toBe(false);
  });

  it.each([
    ['certain', '0'],
    ['disputed', '0'],
    ['disputed', 'true'],
    ['together', 'true'],
    ['together', 'where'],
    ['embed', '2'],
    ['known', 'yesterday'],
    ['known', '2025-12'],
    ['known', '2025-02-30'],
    ['when', '../..'],
    ['when', '2026-01-06/2025-12-29'],
    ['when', 'soon'],
    ['t', '2026-01-02/..'],
    ['t', '../2026-01-02'],
    ['map', '4/91/0'],
    ['map', '21/0/0'],
    ['map', '-1/0/0'],
    ['map', '4/0/181'],
    ['map', '4/0'],
    ['map', '4/0/0/0'],
    ['map', '4//0'],
    ['map', '4/NaN/0'],
    ['map', '0x4/0/0'],
    ['lanes', 'colour'],
    ['net', 'graph'],
    ['list', 'where'],
    ['list', 'who,place'],
    ['lang', 'xx'],
    ['lang', '__proto__'],
    ['ego', 'Rustem Umerov'],
    ['ego', 'none'],
    ['ego', 'a'.repeat(81)],
    ['data', 'https://elsewhere.example/x.json'],
    ['data', '//elsewhere.example/x.json'],
    ['data', '/\\elsewhere.example/x.json'],
    ['data', '/\t/elsewhere.example/x.json'],
    ['data', 'data/x.json'],
  ])('drops %s=%s', (key, value) => {
    expect(parseLink(`?${key}=${encodeURIComponent(value)}`)).toEqual({
      link: emptyLink,
      dropped: [{ key, value }],
      repaired: [],
    });
  });

  it('drops only the bad parts of a list', () => {
    expect(parseLink('?who=fidan,Bad Id,-,--a,-none,-umerov&show=map,chart')).toEqual({
      link: link({ who: clause(['fidan'], ['none', 'umerov']), show: ['map'] }),
      dropped: [
        { key: 'who', value: 'Bad Id' },
        { key: 'who', value: '-' },
        { key: 'who', value: '--a' },
        { key: 'show', value: 'chart' },
      ],
      repaired: [],
    });
    const { link: met, dropped } = parseLink('?together=side,where');
    expect([met.together, dropped]).toEqual([['side'], [{ key: 'together', value: 'where' }]]);
    expect(parseLink('?show=chart,table')).toEqual({
      link: emptyLink,
      dropped: [
        { key: 'show', value: 'chart' },
        { key: 'show', value: 'table' },
      ],
      repaired: [],
    });
  });

  it('cuts a long text, never inside a character, and lists the rest', () => {
    const { link: read, dropped } = parseLink(`?q=${'a'.repeat(199)}😀 end`);
    expect(read.q).toBe('a'.repeat(199));
    expect(dropped).toEqual([{ key: 'q', value: '😀 end' }]);
  });
});

describe('writing a link', () => {
  it('writes nothing for the empty link', () => expect(formatLink(emptyLink)).toBe(''));

  it('writes the parameters in their order, unknown ones last', () => {
    const parts = everything.slice(1).split('&');
    expect(canonical(parts.reverse().join('&'))).toBe(everything);
  });

  it.each([
    ['?q=a+b', '?q=a%20b'],
    ['?q=100%', '?q=100%25'],
    ["?q=об'єкт", '?q=%D0%BE%D0%B1%27%D1%94%D0%BA%D1%82'],
    ['?q=a%2Cb%2fc%3Ad~e..f', '?q=a,b/c:d~e..f'],
    ['?q=a%26b%3Dc%23d%2Be', '?q=a%26b%3Dc%23d%2Be'],
    ['?who=umerov,-trump,fidan,-none,none', '?who=fidan,umerov,-none,-trump'],
    ['?map=4.00/39.90000/-0', '?map=4/39.9/0'],
    ['?side=us,ru&together=side', '?together=side&side=ru,us'],
    ['?together=who', '?together=1'],
    ['?together=side,1', '?together=who,side'],
    ['?who=a&disputed=1&certain=1', '?certain=1&disputed=1&who=a'],
    ['?x&=y&known=latest', '?known=latest&x=&=y'],
    ['?when=2026-21', '?when=2026-03-01/2026-05-31'],
    ['?when=2025-12-2X', '?when=2025-12-20/2025-12-29'],
    ['?when=2025-12', '?when=2025-12-01/2025-12-31'],
    ['?when=[2025-12-01..2026-01-10]', '?when=2025-12-01/2026-01-10'],
    ['?when=%5B2025-12-01..%5D', '?when=2025-12-01/..'],
    ['?t=2025-12~', '?t=2025-12-01/2025-12-31'],
  ])('turns %s into %s', (search, expected) => expect(canonical(search)).toBe(expected));

  it('writes what is not canonical canonically, and leaves out what no link can say', () => {
    const nan = { zoom: NaN, lat: 0, lon: 0 };
    const always = { start: -Infinity, end: Infinity };
    expect(formatLink(link({ map: { zoom: 4.126, lat: 39.90004, lon: -0.00001 } }))).toBe(
      '?map=4.13/39.9/0',
    );
    expect(formatLink(link({ who: { include: ['b', 'a', 'b'], exclude: [] } }))).toBe('?who=a,b');
    expect(formatLink(link({ map: nan, t: always, when: always }))).toBe('');
    expect(formatLink(link({ q: '\uD800 x' }))).toBe('?q=x');
  });
});

describe('links and query strings', () => {
  it('lose nothing from link to text to link', () => {
    fc.assert(
      fc.property(linkArbitrary, (original) => {
        expect(parseLink(formatLink(original))).toEqual({
          link: original,
          dropped: [],
          repaired: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('carry disputed dates beside all else, behind the time filter', () => {
    const timeKeys = ['data', 'known', 'when', 'certain'];
    fc.assert(
      fc.property(linkArbitrary, (original) => {
        const written = formatLink({ ...original, unknown: [], disputed: true });
        const parts = written.slice(1).split('&');
        const at = parts.indexOf('disputed=1');
        const before = parts.slice(0, at).map((part) => part.split('=')[0]);
        expect(before).toEqual(timeKeys.filter((key) => before.includes(key)));
        const without = parts.filter((_, i) => i !== at).join('&');
        expect(without && `?${without}`).toBe(
          formatLink({ ...original, unknown: [], disputed: null }),
        );
        expect(parseLink(written).link).toEqual({ ...original, unknown: [], disputed: true });
      }),
      { numRuns: 1000 },
    );
  });

  it('name the same link in one way only', () => {
    fc.assert(
      fc.property(linkArbitrary, (original) => {
        const { unknown, ...rest } = original;
        const pairs = formatLink({ ...rest, unknown: [] })
          .slice(1)
          .split('&')
          .reverse();
        const others = formatLink({ ...emptyLink, unknown })
          .slice(1)
          .split('&');
        expect(canonical([...others, ...pairs].join('&'))).toBe(formatLink(original));
      }),
    );
  });

  it('survive anything, and settle after one pass', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      // Code units of their own, so half surrogate pairs too.
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.array(fc.constantFrom(...'?&=%-,./:+~0129', '%E0', '%', 'none', '__proto__', '..', '\uD800')).map(
        (parts) => parts.join(''),
      ), // prettier-ignore
    );
    const named = fc
      .array(fc.tuple(fc.constantFrom(...linkKeys, '__proto__', 'constructor'), text))
      .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);
    const mutated = fc
      .tuple(linkArbitrary, fc.nat(), fc.nat({ max: 3 }), text)
      .map(([original, at, cut, put]) => {
        const search = formatLink(original);
        const i = at % (search.length + 1);
        return search.slice(0, i) + put + search.slice(i + cut);
      });
    fc.assert(
      fc.property(fc.oneof(text, named, mutated), (search) => {
        const once = canonical(search);
        expect(canonical(once)).toBe(once);
        expect(parseLink(once)).toMatchObject({ dropped: [], repaired: [] });
      }),
      { numRuns: 10_000 },
    );
  });
});
