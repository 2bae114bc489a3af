import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLink } from '../../filters/codec';
import { emptyLink, languages, type Link } from '../../filters/filters';
import { dayArbitrary, linkArbitrary } from '../../testing/links';
import { filterName, pinnedLink } from './link';

const day = (text: string) => Date.parse(`${text}T00:00Z`);
const searchOf = (address: string) => new URL(address).search;

describe('the pinned link', () => {
  it.each([
    [
      'https://parley.example/',
      emptyLink,
      day('2026-01-01'),
      'https://parley.example/?known=2026-01-01&lang=en',
    ],
    [
      'https://parley.example/umerov-ankara/event/umerov-fidan?map=4/39.9/32.9#events',
      emptyLink,
      Infinity,
      'https://parley.example/umerov-ankara/event/umerov-fidan?known=latest&lang=en',
    ],
    [
      'http://localhost:4173/?who=umerov&lang=uk',
      parseLink('?who=umerov&lang=uk').link,
      day('2025-12-30'),
      'http://localhost:4173/?known=2025-12-30&who=umerov&lang=en',
    ],
  ])('of %s', (url, link: Link, known, pinned) =>
    expect(pinnedLink(url, link, known, 'en')).toBe(pinned),
  );

  it('says what the link said, the day and the language besides', () => {
    const known = fc.oneof(dayArbitrary, fc.constant(Infinity));
    fc.assert(
      fc.property(linkArbitrary, known, fc.constantFrom(...languages), (link, then, lang) => {
        const { link: read, dropped } = parseLink(
          searchOf(pinnedLink('https://parley.example/x?who=fidan', link, then, lang)),
        );
        expect(read).toEqual({ ...link, known: then === Infinity ? 'latest' : then, lang });
        expect(dropped).toEqual([]);
      }),
    );
  });
});

describe('the name of what is filtered', () => {
  it.each([
    ['?known=2025-12-30&t=2025-12-28/2026-01-12&lang=uk', null],
    ['?who=umerov,-trump&where=ankara&map=4/39.9/32.9', 'who-umerov-not-trump-where-ankara'],
    ['?when=2026-01-01/..&q=полонені', 'when-2026-01-01-q-полонені'],
    ['?q=100%25', 'q-100'],
  ])('of %s', (search, name) => expect(filterName(parseLink(search).link)).toBe(name));
});
