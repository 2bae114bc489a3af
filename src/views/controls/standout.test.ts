import { describe, expect, it } from 'vitest';
import { createLocalEngine } from '../../engine/local';
import { clause, noFilters, type Filters } from '../../filters/filters';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { createWords } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import { dayLength } from '../../time/interval';
import { days } from '../../testing/records';
import { synthesize } from '../../testing/synthesize';
import { datasetOf, participants, wholeFrame, type Talk } from '../../testing/talks';
import { standoutHeadline, standoutParts } from './standout';

const english = createWords('en', en);
const ukrainian = createWords('uk', uk);

const periods = Array.from({ length: 13 }, (_, i) => Date.UTC(2025, i));
const ask = async (dataset: Dataset, filters: Partial<Filters> = {}) =>
  createLocalEngine(dataset).aggregate(
    { ...noFilters, ...filters },
    { ...wholeFrame, standout: { periods } },
  );

/** A day of a month of 2025. */
const on = (month: number, day: number) => days(Date.UTC(2025, month, day) / dayLength);

/** Contacts in January to March, `counts` of them with these participants, one every day. */
const contacts = (counts: Readonly<Record<string, number>>, month = 0): Record<string, Talk> => {
  const all = Object.entries(counts).flatMap(([ids, n]) => Array.from({ length: n }, () => ids));
  return Object.fromEntries(
    all.map((ids, i): [string, Talk] => [
      `${month} ${i}`,
      {
        says: {
          ...participants(ids),
          kind: 'talks',
          status: 'held',
          when: { when: on(month, i + 1), said: null },
        },
      },
    ]),
  );
};

const said = async (dataset: Dataset, filters: Partial<Filters> = {}, words = english) => {
  const aggregates = await ask(dataset, filters);
  const of = { ...noFilters, ...filters };
  return standoutParts(aggregates, of, dataset.vocabulary, words);
};

describe('what stands out', () => {
  const year = datasetOf({
    ...contacts({ 'a b': 8, 'a c': 4, 'b d': 1 }),
    ...contacts({ 'c d': 2 }, 1),
    ...contacts({ 'a c e': 3, 'a:mentioned d': 1 }, 2),
  });

  it('is who took part most, who met most, and when most took place', async () => {
    expect(await said(year)).toEqual([
      'Most often: a (15), b (9), and c (9).',
      'Most often together: a and b (8).',
      'Most contacts: January 2025 (13).',
    ]);
    expect(await said(year, {}, ukrainian)).toEqual([
      'Найчастіше: a (15), b (9) і c (9).',
      'Найчастіше разом: a і b (8).',
      'Найбільше контактів: січень 2025 року (13).',
    ]);
  });

  it('opens a headline with how many there were, and from when to when', async () => {
    const headline = standoutHeadline(await ask(year), noFilters, year.vocabulary, english);
    expect(headline).toBe(
      '19 contacts held, 1 January – 4 March 2025. Most often: a (15), b (9), and c (9). Most often together: a and b (8). Most contacts: January 2025 (13).',
    );
    const known = Date.UTC(2025, 5, 1);
    const early = await ask(year, { known });
    expect(standoutHeadline(early, { ...noFilters, known }, year.vocabulary, english)).toMatch(
      /^By 1 June 2025: 19 contacts held, 1 January – 4 March 2025\. /,
    );
  });

  it('leaves out what the filters say already', async () => {
    expect(await said(year, { who: clause(['a']) })).toEqual([
      'Most often with: b (8), c (7), and e (3).',
    ]);
  });

  it.each<[string, Readonly<Record<string, number>>]>([
    ['few contacts', { 'a b': 11 }],
    ['contacts of which none is told apart', { 'a b': 5, 'c d': 5, 'a c': 5, 'b d': 5 }],
  ])('is nothing of %s', async (_, counts) => {
    expect(await said(datasetOf(contacts(counts)))).toEqual([]);
  });

  it('names nobody who is not set apart from all after', async () => {
    // Everybody after the first has as many as the next.
    expect((await said(datasetOf(contacts({ 'a b': 5, 'a c': 5, 'a d': 5 }))))[0]).toBe(
      'Most often: a (15).',
    );
  });

  it('counts what took place alone', async () => {
    const planned = Object.fromEntries(
      Object.entries(contacts({ 'b c': 20 }, 1)).map(([id, { says }]): [string, Talk] => [
        id,
        { says: { ...says, status: 'planned' } },
      ]),
    );
    expect(await said(datasetOf({ ...contacts({ 'a b': 13, c: 1 }), ...planned }))).toEqual([
      'Most often: b (13) and a (13).',
    ]);
  });

  it('is true of any dataset, and leaves no slot open', async () => {
    let told = 0;
    for (let seed = 0; seed < 30; seed++) {
      const made = synthesize({ seed, events: 60, days: 200 });
      const aggregates = await ask(made, { known: 'latest' });
      for (const words of [english, ukrainian]) {
        const text = standoutHeadline(aggregates, noFilters, made.vocabulary, words);
        expect(text ?? '').not.toMatch(/[{}]|undefined|null/);
      }
      const parts = standoutParts(aggregates, noFilters, made.vocabulary, english);
      const [who = ''] = parts.filter((part) => part.startsWith('Most often:'));
      const named = [...who.matchAll(/ \((\d+)\)/g)];
      const taken = aggregates.actors.map(({ now }) => now.took).sort((a, b) => b - a);
      expect(named.map((match) => Number(match[1]))).toEqual(taken.slice(0, named.length));
      if (named.length) expect(taken[named.length] ?? 0).toBeLessThan(taken[named.length - 1]!);
      told += parts.length;
    }
    expect(told).toBeGreaterThan(10);
  });
});
