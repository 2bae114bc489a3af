import { describe, expect, it } from 'vitest';
import { createLocalEngine } from '../../engine/local';
import { changed } from '../../filters/change';
import { formatLink } from '../../filters/codec';
import { clause, emptyLink, noFilters, type Filters } from '../../filters/filters';
import en from '../../i18n/en.json';
import { createWords } from '../../i18n/words';
import { days } from '../../testing/records';
import { actor, datasetOf, participants, wholeFrame, type Talk } from '../../testing/talks';
import { year } from '../../testing/year';
import { questionsOf } from './questions';

const words = createWords('en', en);

const contacts = (counts: Readonly<Record<string, number>>, status: 'held' | 'cancelled') =>
  Object.entries(counts).flatMap(([ids, n]) =>
    Array.from({ length: n }, (_, i): [string, Talk] => [
      `${status} ${ids} ${i}`,
      {
        says: { ...participants(ids), kind: 'talks', status, when: { when: days(i), said: null } },
      },
    ]),
  );
const actors = [...'abc'].map((id, i) => actor(id, { side: i < 2 ? 's1' : 's2' }));
const datasetWith = (...talks: (readonly [string, Talk])[]) =>
  datasetOf(Object.fromEntries(talks), { actors });

const ask = async (
  dataset: typeof year | ReturnType<typeof datasetWith>,
  filters: Partial<Filters> = {},
) => {
  const asked = { ...noFilters, ...filters };
  const aggregates = await createLocalEngine(dataset).aggregate(asked, wholeFrame);
  return questionsOf(aggregates, asked, dataset.vocabulary, words);
};
const linksOf = async (...of: Parameters<typeof ask>) =>
  (await ask(...of)).map(({ text, change }) => `${text} ${formatLink(changed(emptyLink, change))}`);

describe('the questions to begin with', () => {
  it('are those that the year of talks can answer', async () => {
    expect(await linksOf(year)).toEqual([
      'Who met most? ?who=macron,zelenskyy&together=1',
      'Russia and US together ?together=side&side=ru,us',
      'Russia and Ukraine together ?together=side&side=ru,ua',
      'Planned and not held ?status=cancelled,postponed',
    ]);
  });

  it('each find something, and less than everything', async () => {
    for (const { change } of await ask(year)) {
      const filters = { ...noFilters, ...changed(emptyLink, change) };
      const { totals } = await createLocalEngine(year).aggregate(filters, wholeFrame);
      expect(totals.events.now).toBeGreaterThan(0);
      expect(totals.events.now).toBeLessThan(totals.events.all);
    }
  });

  it('are none once anything is filtered, and none of few contacts', async () => {
    expect(await ask(year, { who: clause(['trump']) })).toEqual([]);
    expect(await ask(year, { when: { start: -1e15, end: 1e15 } })).toEqual([]);
    expect(await ask(datasetWith(...contacts({ 'a b': 11 }, 'held')))).toEqual([]);
  });

  it('leave out what has no answer', async () => {
    // Of one pair alone it is no question who met most.
    const one = contacts({ 'a b': 12 }, 'held');
    expect(await linksOf(datasetWith(...one))).toEqual([]);
    const two = contacts({ 'a b': 12, 'a c': 1 }, 'held');
    expect(await linksOf(datasetWith(...two))).toEqual(['Who met most? ?who=a,b&together=1']);
    const even = contacts({ 'a b': 8, 'a c': 8 }, 'held');
    expect(await linksOf(datasetWith(...even, ...contacts({ c: 1 }, 'cancelled')))).toEqual([
      'Planned and not held ?status=cancelled',
    ]);
  });
});
