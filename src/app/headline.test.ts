import { describe, expect, it } from 'vitest';
import { createLocalEngine } from '../engine/local';
import { clause, noFilters, type Filters } from '../filters/filters';
import en from '../i18n/en.json';
import uk from '../i18n/uk.json';
import { createWords, withYears } from '../i18n/words';
import type { Dataset } from '../model/dataset';
import { extentOf, periodsOf } from '../state/extent';
import { days } from '../testing/records';
import { actor, datasetOf, participants, wholeFrame, type Talk } from '../testing/talks';
import { year } from '../testing/year';
import { dayLength } from '../time/interval';
import { headlineOf } from './headline';

const languages = [
  ['en', createWords('en', en)],
  ['uk', createWords('uk', uk)],
] as const;

async function headlines(dataset: Dataset, filters: Partial<Filters> = {}): Promise<string[]> {
  const engine = createLocalEngine(dataset);
  const { span } = await engine.outline();
  const periods = periodsOf(extentOf(span, 0));
  const asked = { ...noFilters, ...filters };
  const aggregates = await engine.aggregate(asked, { ...wholeFrame, standout: { periods } });
  return languages.map(
    ([, words]) => headlineOf(dataset, asked, aggregates, withYears(words, 'all')).text,
  );
}

/** Contacts on these days of the axis, each of the same two unless told otherwise. */
const contacts = (on: readonly number[], who: (i: number) => string = () => 'a b'): Dataset =>
  datasetOf(
    Object.fromEntries(
      on.map((n, i): [string, Talk] => [
        `e${i}`,
        {
          says: {
            ...participants(who(i)),
            kind: 'talks',
            status: 'held',
            when: { when: days(n), said: null },
          },
        },
      ]),
    ),
    {
      actors: Array.from('abcdef', (id) =>
        actor(id, id === 'f' ? { name: new Map([['en', 'F'.repeat(300)]]) } : {}),
      ),
    },
  );
const every = (n: number, step: number) => Array.from({ length: n }, (_, i) => i * step);
const dayOf = (text: string) => Date.parse(`${text}T00:00Z`) / dayLength;

describe('the headline of a dataset without a lede', () => {
  it('says what stands out, in both languages', async () => {
    const [english, ukrainian] = await headlines({ ...year, lede: null });
    expect(english).toMatch(
      /^121 contacts held, 12 February 2025 – 31 January 2026\. Most often: Zelenskyy \(\d+\), Trump \(\d+\), and Macron \(\d+\)\. Most often together: Macron and Zelenskyy \(\d+\)\. Most contacts: December 2025 \(26\)\.$/,
    );
    expect(ukrainian).toMatch(
      /^Відбувся 121 контакт, 12 лютого 2025 року – 31 січня 2026 року\. Найчастіше: Зеленський \(\d+\), Трамп \(\d+\) і Макрон \(\d+\)\. /,
    );
  });

  it('says of a filter first what it is, and then what stands out', async () => {
    const [english] = await headlines(year, { who: clause(['umerov']) });
    expect(english).toMatch(
      /^Events with Umerov: \d+ contacts held.*\. Most often with: Kushner \(\d+\), Witkoff \(\d+\)/,
    );
  });

  it.each<[string, Dataset, RegExp, RegExp]>([
    ['one day', contacts(every(30, 0)), /^30 contacts held, 1 January 1970\. Most often: /, /^Відбулося 30 контактів, 1 січня 1970 року\. /],
    ['one contact', contacts([dayOf('2019-05-01')]), /^One contact held, 1 May 2019\.$/, /^Відбувся один контакт, 1 травня 2019 року\.$/],
    ['3,000 years', contacts(every(60, 365 * 50).map((n) => n - 365 * 2_500)), /^60 contacts held, 30 August 530 BC – 14 September 2419\. Most often: a \(60\) and b \(60\)\.$/, /до н\. е\./],
    ['one actor', contacts(every(40, 3), () => 'a'), /Most often: a \(40\)\./, /Найчастіше: a \(40\)\./],
    ['a name of 300 letters', contacts(every(20, 9), () => 'f'), /Most often: F{300} \(20\)\./, /F{300}/],
  ])('holds for %s', async (_, dataset, english, ukrainian) => {
    const [inEnglish, inUkrainian] = await headlines(dataset);
    expect(inEnglish).toMatch(english);
    expect(inUkrainian).toMatch(ukrainian);
  }); // prettier-ignore

  it('says that nothing was known where there is nothing', async () => {
    expect(await headlines(datasetOf({}))).toEqual([
      'Nothing was known yet',
      'Ще нічого не було відомо',
    ]);
  });
});
