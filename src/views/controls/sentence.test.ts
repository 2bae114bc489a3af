import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import type { Tally, Totals } from '../../engine/engine';
import { createLocalEngine } from '../../engine/local';
import { clauseKeys, dimensions, eachDimension } from '../../filters/dimensions';
import { clause, noFilters, type Filters } from '../../filters/filters';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { valueName } from '../../i18n/value';
import { createWords } from '../../i18n/words';
import { parseWindow } from '../../time/window';
import { wholeFrame } from '../../testing/talks';
import { countWords, dayHeadline, filterSentence } from './sentence';
import { nounOf } from './value';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const newYear = { start: day('2026-01-01'), end: day('2026-01-02') };
const engine = createLocalEngine(dataset);
const totalsOf = async (filters: Filters) => (await engine.aggregate(filters, wholeFrame)).totals;
const both = (filters: Partial<Filters>) =>
  [english, ukrainian].map((words) =>
    filterSentence({ ...noFilters, ...filters }, vocabulary, words),
  );

describe('the filter as a sentence', () => {
  it.each<[Partial<Filters>, string, string]>([
    [
      {
        who: clause(['umerov', 'fidan']),
        together: ['who'],
        where: clause(['ankara']),
        when: newYear,
      },
      'Events with Fidan and Umerov together in Ankara, 1 January 2026',
      'Учасники разом: Фідан, Умєров. Місце: Анкара. Час: 1 січня 2026 року.',
    ],
    [
      { side: clause(['ua', 'us']), together: ['side'], kind: clause(['meeting']) },
      'Meetings involving Ukraine and US together',
      'Зустрічі. Сторони разом: Україна, США.',
    ],
    [
      { who: clause(['umerov', 'fidan']), side: clause(['tr', 'ua']), together: ['who', 'side'] },
      'Events with Fidan and Umerov together involving Türkiye and Ukraine together',
      'Учасники разом: Фідан, Умєров. Сторони разом: Туреччина, Україна.',
    ],
    [
      { when: parseWindow('-0427/0050'), q: 'caesar' },
      'Events, 428 BC – AD 50, matching “caesar”',
      'Час: 428 рік до н. е. – 50 рік н. е. Текст: «caesar».',
    ],
    [
      { when: parseWindow('-0043-03-15') },
      'Events, 15 March 44 BC',
      'Час: 15 березня 44 року до н. е.',
    ],
    [
      { kind: clause(['meeting', 'call']), who: clause(['umerov', 'fidan']) },
      'Meetings and calls with Fidan or Umerov',
      'Зустрічі і розмови. Учасники: Фідан або Умєров.',
    ],
    [
      { status: clause(['planned']), kind: clause([], ['statement']) },
      'Planned contacts',
      'Заплановані контакти.',
    ],
    [
      { status: clause(['held']), where: clause(['paris']), mode: clause(['in-person']) },
      'Events held in person in Paris',
      'Події, що відбулися. Спосіб: особисто. Місце: Париж.',
    ],
    [
      { status: clause(['held', 'planned']) },
      'Events, status: held or planned',
      'Стан: відбулося або заплановано.',
    ],
    [
      { who: clause([], ['trump']), where: clause(['none']) },
      'Events with the place not stated, without Trump',
      'Місце не вказано. Без учасників: Трамп.',
    ],
    [
      { where: clause(['paris', 'none']) },
      'Events in Paris or with place not stated',
      'Місце: Париж або місце не вказано.',
    ],
    [
      { side: clause(['tr']), when: newYear, certain: true, disputed: true },
      'Events involving Türkiye, certainly 1 January 2026, on whose date sources differ',
      'Сторони: Туреччина. Час (напевно): 1 січня 2026 року. Джерела розходяться щодо дати.',
    ],
    [{ disputed: true }, 'Events on whose date sources differ', 'Джерела розходяться щодо дати.'],
    [
      { disputed: true, status: clause(['planned']), q: 'Rada' },
      'Planned events on whose date sources differ, matching “Rada”',
      'Заплановані події. Джерела розходяться щодо дати. Текст: «Rada».',
    ],
    [
      { disputed: true, who: clause(['fidan']) },
      'Events with Fidan, on whose date sources differ',
      'Учасники: Фідан. Джерела розходяться щодо дати.',
    ],
    [
      { kind: clause(['meeting'], ['call']), q: 'обмін' },
      'Meetings, no calls, matching “обмін”',
      'Зустрічі. Крім: розмови. Текст: «обмін».',
    ],
  ])('says %j', (filters, inEnglish, inUkrainian) => {
    expect(both(filters)).toEqual([inEnglish, inUkrainian]);
  });

  it('says nothing of nothing', () => {
    expect(both({ known: day('2026-01-01') })).toEqual([null, null]);
  });

  it.each<[Partial<Filters>, string, string]>([
    [{ who: clause(['fidan']), where: clause(['paris']) }, 'Events with Fidan in Paris: none', 'Учасники: Фідан. Місце: Париж. Жодної події.'],
    [{ who: clause(['umerov', 'fidan']), together: ['who'] }, 'Events with Fidan and Umerov together: one contact held', 'Учасники разом: Фідан, Умєров. Відбувся один контакт.'],
    [{ who: clause(['umerov']) }, 'Events with Umerov: three contacts held, two statements', 'Учасники: Умєров. Відбулися три контакти, дві заяви.'],
    [{ disputed: true }, 'Events on whose date sources differ: two contacts held', 'Джерела розходяться щодо дати. Відбулися два контакти.'],
    [{ kind: clause(['meeting']) }, 'Meetings: three held', 'Зустрічі. Відбулося: 3.'],
    [{ status: clause(['planned']) }, 'Planned events: three', 'Заплановані події. Знайдено: 3.'],
    [{ kind: clause(['statement']), who: clause(['umerov']) }, 'Statements with Umerov: two', 'Заяви. Учасники: Умєров. Знайдено: 2.'],
  ])('with the totals answers %j', async (filters, inEnglish, inUkrainian) => {
    const all = { ...noFilters, ...filters };
    const totals = await totalsOf(all);
    expect(filterSentence(all, vocabulary, english, totals)).toBe(inEnglish);
    expect(filterSentence(all, vocabulary, ukrainian, totals)).toBe(inUkrainian);
  }); // prettier-ignore

  const pools = eachDimension((key) => [...dimensions[key].ids(vocabulary).keys()]);
  const anyClause = (ids: string[]) => {
    const some = fc.subarray([...ids, 'none'], { maxLength: 4 });
    return fc.option(fc.tuple(some, some).map(([include, exclude]) => clause(include, exclude)));
  };
  const anyFilters: fc.Arbitrary<Filters> = fc
    .record({
      when: fc.constantFrom(null, newYear, { start: -Infinity, end: newYear.end }),
      certain: fc.constantFrom(null, true as const),
      disputed: fc.constantFrom(null, true as const),
      together: fc.constantFrom(
        null,
        ['who'] as const,
        ['side'] as const,
        ['who', 'side'] as const,
      ),
      q: fc.constantFrom(null, '{parts}', '$&'),
      ...eachDimension((key) => anyClause(pools[key])),
    })
    .map((some) => ({ ...noFilters, ...some }));

  it('names all that is let in and left out, whatever the filters', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(english, ukrainian), (filters, words) => {
        const sentence = filterSentence(filters, vocabulary, words);
        const active = clauseKeys.filter((key) => filters[key]);
        if (!active.length && !filters.when && !filters.disputed && !filters.q) {
          expect(sentence).toBeNull();
          return;
        }
        const text = sentence!.toLocaleLowerCase(words.lang);
        const says = (part: string) => expect(text).toContain(part.toLocaleLowerCase(words.lang));
        for (const key of active) {
          const { include, exclude } = filters[key]!;
          for (const id of [...include, ...exclude].filter((one) => one !== 'none')) {
            if (key === 'kind') {
              const contacts = id === 'statement' && !include.length;
              says(contacts ? words.t('controls.noun-contact') : nounOf(id, words));
            } else if (key === 'status' && include.length === 1 && include[0] === id) {
              says(words.t(`controls.subject-${id as 'held'}`, { noun: '' }).trim());
            } else says(valueName(key, id, vocabulary, words));
          }
        }
        if (filters.q) says(filters.q);
        if (filters.disputed) says(words.t('controls.say-disputed'));
        expect(sentence!.replaceAll('{parts}', '')).not.toMatch(
          /[{}]|controls\.|undefined|\s,|\.\s*\.|^[\s.,]/,
        );
        expect(sentence!.trim()).toBe(sentence);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a name that runs the other way apart', () => {
    const name = new Map([['en', 'سلطان']]);
    const actor = { ...vocabulary.actors.get('fidan')!, name, short: null };
    const other = { ...vocabulary, actors: new Map([['fidan', actor]]) };
    expect(filterSentence({ ...noFilters, who: clause(['fidan']) }, other, english)).toBe(
      'Events with \u2068سلطان\u2069',
    );
  });
});

describe('the headline of a day', () => {
  const tally = (n: number): Tally => ({ now: n, open: n, all: n });
  const totals = (statements: number, byStatus: Record<string, number>): Totals => {
    const contacts = Object.values(byStatus).reduce((a, b) => a + b, 0);
    return {
      events: tally(contacts + statements),
      contacts: tally(contacts),
      contactsByStatus: new Map(Object.entries(byStatus).map(([id, n]) => [id, tally(n)])),
      statements: tally(statements),
      disputedDates: tally(0),
    };
  };
  const headlines = (known: number, all: Totals) =>
    [english, ukrainian].map((words) => dayHeadline(all, known, words));

  it('says what was known on a day of the dataset, and of the latest what has no outcome', async () => {
    const known = day('2025-12-30');
    expect(headlines(known, await totalsOf({ ...noFilters, known }))).toEqual([
      'By 30 December 2025: two contacts held, three planned',
      'На 30 грудня 2025 року: відбулися два контакти, три заплановані',
    ]);
    expect(headlines(Infinity, await totalsOf({ ...noFilters, known: 'latest' }))).toEqual([
      'Eight contacts held, one planned with no reported outcome',
      'Відбулося вісім контактів; ще один заплановано, про його результат не повідомлено',
    ]);
  });

  it.each([
    [{ held: 1 }, 0, 'By 1 January 2026: one contact held', 'На 1 січня 2026 року: відбувся один контакт'],
    [{ planned: 5 }, 3, 'By 1 January 2026: five contacts planned', 'На 1 січня 2026 року: заплановано п’ять контактів'],
    [{ held: 2, none: 3, planned: 1 }, 0, 'By 1 January 2026: five contacts took place as far as stated, one planned', 'На 1 січня 2026 року: відбулося, наскільки відомо, п’ять контактів, один запланований'],
    [{ none: 2 }, 0, 'By 1 January 2026: two contacts without a stated status', 'На 1 січня 2026 року: два контакти без указаного стану'],
    [{ held: 21, cancelled: 2 }, 0, 'By 1 January 2026: 21 contacts held, two cancelled', 'На 1 січня 2026 року: відбувся 21 контакт, два скасовані'],
    [{}, 1, 'By 1 January 2026: no contact, one statement', 'На 1 січня 2026 року: жодного контакту, одна заява'],
    [{}, 0, 'By 1 January 2026: nothing was known yet', 'На 1 січня 2026 року: ще нічого не було відомо'],
  ])('counts %j and %d statements', (byStatus, statements, inEnglish, inUkrainian) => {
    const all = totals(statements, byStatus as Record<string, number>);
    expect(headlines(newYear.start, all)).toEqual([inEnglish, inUkrainian]);
  }); // prettier-ignore

  it('never is empty, and holds every number', () => {
    const names = ['held', 'planned', 'postponed', 'cancelled', 'unconfirmed', 'none'];
    const number = fc.nat(30);
    const some = fc.tuple(number, number, number, number, number, number, number);
    fc.assert(
      fc.property(some, fc.constantFrom(newYear.start, Infinity), (numbers, known) => {
        const byStatus = Object.fromEntries(names.map((id, i) => [id, numbers[i]!]));
        for (const text of headlines(known, totals(numbers[6], byStatus))) {
          expect(text).not.toMatch(/[{}]|controls\./);
          // What is held and what has no stated status are one number.
          const [held, ...others] = numbers.slice(0, 6);
          const digits = [held! + others.pop()!, ...others].filter((n) => n > 10);
          for (const n of digits) expect(text).toContain(String(n));
          expect(text.length).toBeGreaterThan(5);
        }
      }),
    );
  });

  it('begins a sentence with a number in words up to ten', () => {
    expect([1, 3, 10, 11, 0].map((n) => countWords(n, english))).toEqual(['One', 'Three', 'Ten', '11', '0']); // prettier-ignore
    expect(countWords(2, ukrainian)).toBe('Два');
  });
});
