import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { createLocalEngine } from '../../engine/local';
import { clause, clauseKeys, noClauses, noFilters, type Filters } from '../../filters/filters';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { TextProvider } from '../../i18n/useText';
import { createWords } from '../../i18n/words';
import { resolve } from '../../model/resolve';
import { dayLength } from '../../time/interval';
import { chips } from './chips';
import { dayTexts, isComplete, windowOf } from './dates';
import { drop, facetValues, toggleExclude, valueName } from './value';
import { FilterBar } from './FilterBar';
import { namedDays, stepKnown } from './known';
import { Notice } from './Notice';
import { entries, find } from './entry';
import { Search } from './Search';
import { filterSentence } from './sentence';
import { counts } from './totals';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const newYear = { start: day('2026-01-01'), end: day('2026-01-02') };
const frame = {
  bins: [],
  rows: { from: 0, count: 200 },
  pairs: { top: 10, largest: 30 },
  marks: 400,
  ghosts: 400,
};
const aggregate = (filters: Filters) => createLocalEngine(dataset).aggregate(filters, frame);
const nothing = () => undefined;

describe('the filter as a sentence', () => {
  const both = (filters: Partial<Filters>) =>
    [english, ukrainian].map((words) =>
      filterSentence({ ...noFilters, ...filters }, vocabulary, words),
    );

  it('says who together, where and when; in Ukrainian without inflecting a name', () => {
    const filters = {
      who: clause(['umerov', 'fidan']),
      together: true as const,
      where: clause(['ankara']),
      when: newYear,
    };
    expect(both(filters)).toEqual([
      'Fidan and Umerov together · Ankara · 1 January 2026',
      'Учасники разом: Фідан, Умєров. Місце: Анкара. Час: 1 січня 2026.',
    ]);
  });

  it('says any of them', () => {
    expect(both({ who: clause(['umerov', 'fidan']), where: clause(['ankara']) })).toEqual([
      'Fidan or Umerov · Ankara',
      'Учасники: Фідан, Умєров. Місце: Анкара.',
    ]);
  });

  it('says what is left out and what has no value', () => {
    expect(both({ who: clause([], ['trump']), where: clause(['none']) })[0]).toBe(
      'without Trump · place not stated',
    );
    expect(both({ where: clause([], ['none']) })[0]).toBe('place stated');
    expect(both({ q: 'обмін' })[1]).toBe('Текст: «обмін».');
  });

  it('says nothing of nothing, and something of every filter', () => {
    expect(both({ known: day('2026-01-01') })).toEqual([null, null]);
    for (const key of clauseKeys) {
      for (const text of both({ [key]: clause(['none']) }))
        expect(text).not.toMatch(/[{}]|controls\./);
      for (const text of both({ [key]: clause([], ['none']) })) {
        expect(text).not.toMatch(/[{}]|controls\./);
      }
    }
  });
});

describe('chips', () => {
  const list = (filters: Partial<Filters>) =>
    chips({ ...noFilters, ...filters }, vocabulary, english);

  it('are one for each filter, each with its way out', () => {
    const all = list({ when: newYear, who: clause(['umerov'], ['trump']), q: 'talks' });
    expect(all.map(({ label }) => label)).toEqual([
      '1 January 2026',
      'Umerov',
      'not Trump',
      '“talks”',
    ]);
    expect(all[1]!.change).toEqual({ who: clause([], ['trump']) });
    expect(all[2]!.change).toEqual({ who: clause(['umerov']) });
  });

  it('take with them what would be left without meaning', () => {
    const all = list({
      who: clause(['umerov', 'fidan']),
      together: true,
      when: newYear,
      certain: true,
    });
    const change = (id: string) => all.find((chip) => chip.id === id)!.change;
    expect(change('who fidan')).toEqual({ who: clause(['umerov']), together: null });
    expect(change('when')).toEqual({ when: null, certain: null });
  });

  const ids = ['umerov', 'fidan', 'trump', 'none'];
  const clauses = fc
    .tuple(fc.subarray(ids), fc.subarray(ids))
    .map(([include, exclude]) => clause(include, exclude));
  it('taken out one after the other leave no filter', () => {
    fc.assert(
      fc.property(clauses, clauses, fc.constantFrom(null, newYear), (who, where, when) => {
        let filters: Filters = { ...noFilters, who, where, when };
        const before = chips(filters, vocabulary, english);
        expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
        for (let n = before.length; n > 0; n--) {
          filters = { ...filters, ...chips(filters, vocabulary, english)[0]!.change };
        }
        expect(filters).toEqual(noFilters);
      }),
    );
  });

  it('are all gone after "clear all"', () => {
    const filters: Filters = { ...noFilters, who: clause(['umerov']), q: 'x', when: newYear };
    expect({ ...filters, ...noClauses }).toEqual(noFilters);
  });
});

describe('facets', () => {
  it('list what stands in the clause first, then by number, none last', async () => {
    const filters = { ...noFilters, where: clause(['paris']) };
    const { facets } = await aggregate(filters);
    const values = facetValues('where', facets.where, filters.where, vocabulary, english);
    expect(values[0]!.id).toBe('paris');
    expect(values.at(-1)!.id).toBe('none');
    expect(values.at(-1)!.name).toBe('place not stated');
    const open = values.slice(1, -1).map(({ tally }) => tally.open);
    expect(open).toEqual([...open].sort((a, b) => b - a));
    expect(open.every((n) => n > 0)).toBe(true);
  });

  it('exclude and free again', () => {
    expect(toggleExclude(clause(['a']), 'a')).toEqual(clause([], ['a']));
    expect(toggleExclude(clause([], ['a']), 'a')).toBeNull();
    expect(drop(clause(['a'], ['b']), 'b')).toEqual(clause(['a']));
    expect(drop(null, 'b')).toBeNull();
  });

  it('name a value nobody knows by its id', () => {
    for (const key of clauseKeys) {
      expect(valueName(key, '__proto__', vocabulary, english)).toBe('__proto__');
    }
  });
});

describe('the dates', () => {
  it('read back as the window they show', () => {
    const days = fc.integer({
      min: day('1900-01-01') / dayLength,
      max: day('2100-01-01') / dayLength,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 5000 }), fc.nat(2), (first, length, open) => {
        const window = {
          start: open === 1 ? -Infinity : first * dayLength,
          end: open === 2 ? Infinity : (first + length) * dayLength,
        };
        expect(windowOf(dayTexts(window))).toEqual(window);
      }),
    );
  });

  it('mean nothing while a year is typed, or when both are open', () => {
    expect(windowOf({ from: '', to: '' })).toBeNull();
    expect(isComplete('0202-01-01')).toBe(false);
    expect(isComplete('2026-01-01')).toBe(true);
    expect(isComplete('')).toBe(true);
    expect(windowOf({ from: '2026-01-06', to: '2026-01-01' })).toEqual({
      start: day('2026-01-01'),
      end: day('2026-01-07'),
    });
  });
});

describe('the day looked at', () => {
  const days = namedDays([day('2026-01-06'), -Infinity, day('2025-12-29'), day('2025-12-29')]);
  it('goes from report to report and then to all there is', () => {
    expect(days).toEqual([day('2025-12-29'), day('2026-01-06')]);
    expect(stepKnown(days, day('2026-01-01'), 1)).toBe(day('2026-01-06'));
    expect(stepKnown(days, day('2026-01-06'), 1)).toBe('latest');
    expect(stepKnown(days, Infinity, 1)).toBeNull();
    expect(stepKnown(days, Infinity, -1)).toBe(day('2026-01-06'));
    expect(stepKnown(days, day('2025-12-29'), -1)).toBeNull();
  });
});

describe('search', () => {
  const events = dataset.events.flatMap((record) => resolve(record, Infinity) ?? []);
  const all = entries(vocabulary, events, english);
  const ids = (query: string) => find(all, query).map(({ type, id }) => `${type} ${id}`);

  it('finds by the beginnings of words, in any language and spelling', () => {
    expect(ids('kal')).toContain('actor kalin');
    expect(ids('KALIN')).toContain('actor kalin');
    expect(ids('умєр')).toContain('actor umerov');
    expect(ids('umerov meets kal')).toEqual(['event umerov-kalin']);
    expect(ids('анкара')).toContain('place ankara');
    expect(ids('merov')).toEqual([]);
    expect(ids('  ')).toEqual([]);
  });

  it('is a combobox named Search', () => {
    const html = renderToStaticMarkup(
      <TextProvider words={english}>
        <Search
          {...{ vocabulary, events }}
          filters={noFilters}
          onOpen={nothing}
          onCommit={nothing}
        />
      </TextProvider>,
    );
    expect(html).toMatch(/role="combobox" aria-label="Search" aria-expanded="false"/);
  });
});

describe('the counts', () => {
  it('are filters that give just those events', async () => {
    const { totals } = await aggregate(noFilters);
    const all = counts(totals, noFilters, english);
    expect(all.map(({ text }) => text)).toEqual([
      '5 contacts held',
      '3 planned',
      '5 statements',
      'sources differ on 2 dates',
    ]);
    for (const [i, n] of [5, 3, 5].entries()) {
      const filters = { ...noFilters, ...all[i]!.change };
      const { totals: those } = await aggregate(filters);
      expect(those.events.now).toBe(n);
      const again = counts(those, filters, english).find(({ active }) => active)!;
      expect({ ...filters, ...again.change }).toEqual(noFilters);
    }
  });
});

describe('the components', () => {
  it('show a chip for each filter beside the way to add one', async () => {
    const filters = { ...noFilters, who: clause(['umerov'], ['trump']) };
    const html = renderToStaticMarkup(
      <TextProvider words={english}>
        <FilterBar
          {...{ vocabulary, filters }}
          aggregates={await aggregate(filters)}
          onPreview={nothing}
          onCommit={nothing}
        />
      </TextProvider>,
    );
    expect(html).toContain('aria-label="Remove the filter: not Trump"');
    expect(html).toContain('Clear all');
    expect(html.match(/class="chip"/g)).toHaveLength(2);
  });

  it('name what a link asked for in vain, as text', () => {
    const dropped = [{ key: 'who', value: '<b>foo' }];
    const html = renderToStaticMarkup(
      <TextProvider words={english}>
        <Notice dropped={dropped} onDismiss={nothing} />
      </TextProvider>,
    );
    expect(html).toContain('Not used in this link: who=&lt;b&gt;foo');
  });
});
