import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isolated, render, sameText, shortened, words } from './text';

const text = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('render', () => {
  const both = text({ uk: 'Анкара', en: 'Ankara' });

  it('takes the language asked for', () => {
    expect(render(both, 'uk')).toEqual({ text: 'Анкара', lang: 'uk' });
  });

  it('falls back to English, then to the first there is, and says which', () => {
    expect(render(both, 'tr')).toEqual({ text: 'Ankara', lang: 'en' });
    expect(render(text({ tr: 'Türkiye', uk: 'Туреччина' }), 'en')).toEqual({
      text: 'Türkiye',
      lang: 'tr',
    });
  });

  it('keeps an empty text, and has one where there is none', () => {
    expect(render(text({ en: 'x', uk: '' }), 'uk')).toEqual({ text: '', lang: 'uk' });
    expect(render(new Map(), 'uk')).toEqual({ text: '', lang: 'uk' });
  });

  it('takes language tags for what they are', () => {
    expect(render(new Map([['__proto__', 'x']]), 'constructor')).toEqual({
      text: 'x',
      lang: '__proto__',
    });
  });
});

describe('sameText', () => {
  it.each([
    ['equal, in any order', { en: 'a', uk: 'b' }, { uk: 'b', en: 'a' }, true],
    ['another word', { en: 'a' }, { en: 'b' }, false],
    ['another language', { en: 'a' }, { uk: 'a' }, false],
    ['one language more', { en: 'a' }, { en: 'a', uk: 'b' }, false],
    ['both empty', {}, {}, true],
  ])('compares texts: %s', (_, a, b, expected) => {
    expect(sameText(text(a), text(b))).toBe(expected);
    expect(sameText(text(b), text(a))).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['İbrahim Kalın', 'ibrahim kalin'],
    ['TÜRKİYE', 'turkiye'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Þórður Ærø', 'thordur aero'],
    ['Київ', 'киів'],
    ['Андрій', 'андріи'],
    ['ПОЛОНЕНІ', 'полонені'],
    ['', ''],
  ])('folds %s to %s', (original, folded) => expect(fold(original)).toBe(folded));

  it('makes no difference between composed and decomposed, upper and lower case', () => {
    for (const name of ['Київ', 'Türkiye', 'Macron', 'Łódź', 'Kalın', 'Straße', 'Οδυσσεύς']) {
      expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
      if (name !== 'Kalın') expect(fold(name.toUpperCase())).toBe(fold(name));
    }
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        expect(fold(fold(original))).toBe(fold(original));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('words', () => {
  it.each([
    ['Умєров, Фідан: Анкара', ['умєров', 'фідан', 'анкара']],
    ["об'єкт п’ятий сімʼя Кот-д‘Івуар", ['обєкт', 'пятии', 'сімя', 'кот', 'дівуар']],
    ["'quoted' words’", ['quoted', 'words']],
    ['2025-12-28, 15:00', ['2025', '12', '28', '15', '00']],
    ['обʼ', ['об']],
    ['об`єкт', ['обєкт']],
    [' — … ', []],
    ['', []],
  ])('splits %s', (original, expected) => expect(words(original)).toEqual(expected));

  it('meets a name half typed, whichever apostrophe it has and however plainly it is typed', () => {
    const apostrophes = [..."'’‘ʼʻ`´′"];
    const plainly: [string, string][] = [
      ['ł', 'l'], ['Ø', 'o'], ['đ', 'D'], ['ß', 'ss'], ['æ', 'ae'], ['ħ', 'h'], ['ŧ', 't'], ['é', 'e'], ['ї', 'і'], ['є', 'Є'], ['об', 'ОБ'],
    ]; // prettier-ignore
    const letters = fc.array(fc.constantFrom(...plainly), { minLength: 1, maxLength: 3 });
    const apostrophe = fc.constantFrom(...apostrophes);
    fc.assert(
      fc.property(letters, letters, apostrophe, apostrophe, (before, after, named, typed) => {
        const said = (of: [string, string][], form: 0 | 1) => of.map((pair) => pair[form]).join('');
        const [name] = words(`${said(before, 0)}${named}${said(after, 0)}`);
        const whole = `${said(before, 1)}${typed}${said(after, 1)}`;
        for (let n = 1; n <= whole.length; n++) {
          const half = words(whole.slice(0, n));
          expect(half).toHaveLength(1);
          expect(name!.startsWith(half[0]!)).toBe(true);
        }
      }),
    );
  });

  it('finds the same words in its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const found = words(original);
        expect(words(found.join(' '))).toEqual(found);
        expect(found.every((word) => word.length > 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shortened', () => {
  it('leaves a name of usual length as it is', () => {
    expect(shortened('Рустем Умєров')).toBe('Рустем Умєров');
    expect(shortened('🤝'.repeat(300))).toBe('🤝'.repeat(300));
  });

  it('cuts between characters, to 300 of them, and says so', () => {
    expect(shortened('🤝'.repeat(301))).toBe(`${'🤝'.repeat(299)}…`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        const cut = shortened(text);
        expect([...cut].length).toBeLessThanOrEqual(300);
        expect(cut === text || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1)))).toBe(true);
      }),
    );
  });
});

describe('isolated', () => {
  it.each([
    ['a name from left to right', 'Rustem Умєров', 'Rustem Умєров'],
    ['nothing', '', ''],
    ['Hebrew', 'שלום', '\u2068שלום\u2069'],
    ['a word of Arabic in the name', 'Fidan (فيدان)', '\u2068Fidan (فيدان)\u2069'],
    ['a script beyond the basic plane', '\u{1e900}', '\u2068\u{1e900}\u2069'],
    ['a mark that turns its neighbours', 'a\u200f', '\u2068a\u200f\u2069'],
    ['a sign that turns what follows', 'a\u202eb', 'ab'],
    ['a name that opens what it does not close', '\u2067שלום', '\u2068שלום\u2069'],
    ['a name kept apart already', '\u2068שלום\u2069', '\u2068שלום\u2069'],
    [
      'a sentence with names kept apart',
      '\u2068שלום\u2069 – \u2068\u2067فيدان\u2069 x\u2069, 5 May',
      '\u2068שלום\u2069 – \u2068\u2067فيدان\u2069 x\u2069, 5 May',
    ],
    ['one name of two kept apart', '\u2068שלום\u2069 שלום', '\u2068\u2068שלום\u2069 שלום\u2069'],
  ])('%s', (_, text, apart) => expect(isolated(text)).toBe(apart));
});
