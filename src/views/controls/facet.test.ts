import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import type { Tally } from '../../engine/engine';
import { createLocalEngine } from '../../engine/local';
import { clauseKeys } from '../../filters/dimensions';
import { clause, noFilters, type Filters } from '../../filters/filters';
import en from '../../i18n/en.json';
import { createWords } from '../../i18n/words';
import { randomFilters } from '../../testing/filters';
import { createRandom } from '../../testing/random';
import { synthesize } from '../../testing/synthesize';
import { wholeFrame } from '../../testing/talks';
import {
  createFinder,
  facetValues,
  firstValues,
  mostValues,
  sameOpen,
  shownValues,
  toggleExclude,
  type FacetValue,
} from './facet';

const { vocabulary } = validate(raw).dataset!;
const english = createWords('en', en);
const engine = createLocalEngine(validate(raw).dataset!);
const aggregate = (filters: Partial<Filters>) =>
  engine.aggregate({ ...noFilters, ...filters }, wholeFrame);

describe('the values of a facet', () => {
  it('come by now, then open, then name, and none last', () => {
    const tally = (now: number, open: number): Tally => ({ now, open, all: open });
    const tallies = new Map([
      ['none', tally(9, 9)],
      ['paris', tally(1, 2)],
      ['kyiv', tally(1, 2)],
      ['ankara', tally(2, 2)],
      ['berlin', tally(0, 7)],
      ['florida', tally(1, 3)],
      ['moscow', tally(0, 0)],
    ]);
    const ids = (current = clause([])) =>
      facetValues('where', tallies, current, vocabulary, english).map(({ id }) => id);
    expect(ids()).toEqual(['ankara', 'florida', 'kyiv', 'paris', 'berlin', 'none']);
    expect(ids(clause(['moscow'], ['nowhere']))).toEqual([
      ...['ankara', 'florida', 'kyiv', 'paris', 'berlin', 'moscow', 'nowhere', 'none'],
    ]);
  });

  it('say in words that there is none', async () => {
    const { facets } = await aggregate({ where: clause(['paris']) });
    const values = facetValues('where', facets.where, clause(['paris']), vocabulary, english);
    expect(values[0]!.id).toBe('paris');
    expect(values.at(-1)).toMatchObject({ id: 'none', name: 'place not stated' });
    expect(values.every(({ tally }) => tally.open > 0)).toBe(true);
  });

  it('are the same but for now while only their own clause changes, together or not', async () => {
    for (let seed = 0; seed < 30; seed++) {
      const dataset = synthesize({ seed, events: 30, actors: 12 });
      const random = createRandom(seed);
      const own = createLocalEngine(dataset);
      const filters = randomFilters(dataset, random);
      const { facets: before } = await own.aggregate(filters, wholeFrame);
      const other = randomFilters(dataset, random);
      for (const key of clauseKeys) {
        const { facets: after } = await own.aggregate(
          { ...filters, [key]: other[key] },
          wholeFrame,
        );
        expect(sameOpen(before[key], after[key])).toBe(true);
      }
    }
    const all = (await aggregate({})).facets.who;
    expect(sameOpen(all, (await aggregate({ where: clause(['ankara']) })).facets.who)).toBe(false);
  });
});

describe('the values that are shown', () => {
  const valuesOf = (n: number): FacetValue[] =>
    Array.from({ length: n }, (_, i) => ({
      id: `v${i}`,
      name: `Value ${i}`,
      tally: { now: 1, open: 1, all: 1 },
    }));
  const any = () => true;

  it('are eight until the rest is opened, one left alone among them', () => {
    const shown = (n: number, opened = false) => {
      const found = shownValues(valuesOf(n), null, any, opened);
      return [found.shown.length, found.rest];
    };
    expect(shown(8)).toEqual([8, 0]);
    expect(shown(9)).toEqual([9, 0]);
    expect(shown(10)).toEqual([8, 2]);
    expect(shown(106)).toEqual([8, 98]);
    expect(shown(106, true)).toEqual([106, 0]);
    expect(shown(2000, true)).toEqual([mostValues, 2000 - mostValues]);
  });

  it('hold what is chosen, in its place, whatever is typed, and never more than may', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.array(fc.nat(400), { maxLength: 5 }),
        fc.nat(9),
        fc.boolean(),
        (n, picks, digit, opened) => {
          const values = valuesOf(n);
          const [include, exclude] = [picks.slice(0, 2), picks.slice(2)].map((ids) =>
            ids.map((i) => `v${i}`),
          );
          const current = clause(include!, exclude);
          const matches = ({ id }: FacetValue) => id.includes(String(digit));
          const { shown, rest } = shownValues(values, current, matches, opened);
          expect(shown).toEqual(values.filter((value) => shown.includes(value)));
          const chosen = values.filter(({ id }) => picks.some((i) => id === `v${i}`));
          for (const value of chosen) expect(shown).toContain(value);
          expect(shown.filter(matches).length + rest).toBe(values.filter(matches).length);
          expect(shown.length - chosen.length).toBeLessThanOrEqual(
            opened ? mostValues : firstValues + 1,
          );
        },
      ),
    );
  });

  it('exclude and free again', () => {
    expect(toggleExclude(clause(['a']), 'a')).toEqual(clause([], ['a']));
    expect(toggleExclude(clause([], ['a']), 'a')).toBeNull();
  });
});

describe('the finder', () => {
  const find = createFinder(vocabulary);
  const value = (id: string, name: string): FacetValue => ({
    id,
    name,
    tally: { now: 1, open: 1, all: 1 },
  });

  it('knows a value by every name it has, case and accents folded', () => {
    const kalin = value('kalin', 'Kalın');
    for (const query of ['kalin', 'KALIN', 'Kalın', 'ibrahim k', 'Калин', '']) {
      expect(find(query)('who', kalin), query).toBe(true);
    }
    expect(find('alin')('who', kalin)).toBe(false);
    expect(find('kalin fidan')('who', kalin)).toBe(false);
    expect(find('Анкара')('where', value('ankara', 'Ankara'))).toBe(true);
    expect(find('україна')('side', value('ua', 'Ukraine'))).toBe(true);
    expect(find('meet')('kind', value('meeting', 'meeting'))).toBe(true);
    expect(find('place not')('where', value('none', 'place not stated'))).toBe(true);
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...clauseKeys), (query, key) => {
        expect(typeof find(query)(key, value('__proto__', query))).toBe('boolean');
      }),
    );
  });
});
