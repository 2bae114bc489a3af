import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from './actor';
import { actor } from '../testing/talks';
import { withFamilyNames } from './family';

const person = (name: Record<string, string>, more: Partial<Actor> = {}): Actor =>
  actor('x', { name: new Map(Object.entries(name)), ...more });

const shortOf = (...actors: Actor[]) =>
  [
    ...withFamilyNames(
      new Map(actors.map((actor, i) => [`a${i}`, { ...actor, id: `a${i}` }])),
      (side) => side.toUpperCase(),
    ).values(),
  ].map(({ short }) => short && Object.fromEntries(short));

const english = (name: string, more: Partial<Actor> = {}) =>
  shortOf(person({ en: name }, more))[0]?.en ?? name;

describe('the short name of a person without one', () => {
  it.each([
    ['Emmanuel Macron', 'Macron'],
    ['Anna Alpha', 'Alpha'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Bart De Wever', 'De Wever'],
    ['Mohammed bin Salman', 'bin Salman'],
    ['Abdel Fattah el-Sisi', 'el-Sisi'],
    ['Jonas Gahr Støre', 'Støre'],
    ['Robert F. Kennedy Jr.', 'Kennedy'],
    ['Robert F. Kennedy, Jr.', 'Kennedy'],
    ['Merkel, Angela', 'Merkel'],
    ['King Charles III', 'King Charles III'],
    ['Pope Leo XIV', 'Pope Leo XIV'],
    ['Lula', 'Lula'],
    ['Actor 5', 'Actor 5'],
    ['  Jean-Noël   Barrot ', 'Barrot'],
    ['Путін Володимир Володимирович', 'Путін'],
    ['Віктор Федорович Янукович', 'Янукович'],
    ['Віктор Янукович', 'Янукович'],
    ['Урсула фон дер Ляєн', 'фон дер Ляєн'],
    ['De Gaulle', 'Gaulle'],
  ])('of %s is %s', (name, short) => {
    expect(english(name)).toBe(short);
  });

  it('is made in each language', () => {
    expect(shortOf(person({ en: 'Steve Witkoff', uk: 'Стів Віткофф' }))).toEqual([
      { en: 'Witkoff', uk: 'Віткофф' },
    ]);
  });

  it('is none where family names come first, by country or by language', () => {
    expect(english('Xi Jinping', { side: 'cn' })).toBe('Xi Jinping');
    expect(shortOf(person({ en: 'Viktor Orbán', hu: 'Orbán Viktor' }))).toEqual([
      { en: 'Orbán', hu: 'Orbán Viktor' },
    ]);
  });

  it('is none for what is no person, and stays what the data say', () => {
    expect(english('Ministry of Affairs', { kind: 'organisation' })).toBe('Ministry of Affairs');
    const short = new Map([['en', 'King Charles']]);
    expect(english('King Charles III', { short })).toBe('King Charles');
  });

  it('is none where somebody else is called so', () => {
    expect(shortOf(person({ en: 'Jared Kushner' }), person({ en: 'Charles Kushner' }))).toEqual([
      null,
      null,
    ]);
    const named = person({ en: 'Jared Kushner' }, { short: new Map([['en', 'Kushner']]) });
    expect(shortOf(named, person({ en: 'Charles Kushner' }))).toEqual([{ en: 'Kushner' }, null]);
  });

  it('is a part of the name, for whatever name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const short = english(name);
        expect(name.replace(/\s+/gu, ' ')).toContain(short.replace(/\s+/gu, ' '));
      }),
    );
  });
});
