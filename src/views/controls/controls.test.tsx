import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { createLocalEngine } from '../../engine/local';
import { changed } from '../../filters/change';
import { clauseKeys } from '../../filters/dimensions';
import { clause, emptyLink, noClauses, noFilters, type Filters } from '../../filters/filters';
import en from '../../i18n/en.json';
import { TextProvider } from '../../i18n/useText';
import { valueName } from '../../i18n/value';
import { createWords } from '../../i18n/words';
import { dayLength } from '../../time/interval';
import { wholeFrame } from '../../testing/talks';
import { chips } from './chips';
import { dayTexts, isComplete, windowOf } from './dates';
import { FilterBar } from './FilterBar';
import { FilterPanel } from './FilterPanel';
import { FirstVisit } from './FirstVisit';
import { counts } from './totals';
import { drop } from './value';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const english = createWords('en', en);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const newYear = { start: day('2026-01-01'), end: day('2026-01-02') };
const aggregate = (filters: Filters) => createLocalEngine(dataset).aggregate(filters, wholeFrame);
const nothing = () => undefined;

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

  it('say who is wanted together, and sides apart from participants', () => {
    const all = list({
      who: clause(['umerov', 'fidan']),
      side: clause(['tr', 'ua'], ['us']),
      together: ['who', 'side'],
    });
    expect(all.map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'who fidan: Fidan',
      'who umerov: Umerov',
      'together who: participants together',
      'side tr: Türkiye',
      'side ua: Ukraine',
      'together side: sides together',
      'side us: not US',
    ]);
    expect(all[2]!.change).toEqual({ together: ['side'] });
    expect(all[5]!.change).toEqual({ together: ['who'] });
  });

  it('take with them what would be left without meaning', () => {
    const filters = {
      who: clause(['umerov', 'fidan']),
      together: ['who'] as const,
      when: newYear,
      certain: true as const,
    };
    const all = list(filters);
    const without = (id: string) =>
      changed({ ...emptyLink, ...filters }, all.find((chip) => chip.id === id)!.change);
    expect(without('who fidan')).toEqual({
      ...emptyLink,
      ...{ who: clause(['umerov']), when: newYear, certain: true },
    });
    expect(without('when')).toEqual({
      ...emptyLink,
      ...{ who: clause(['fidan', 'umerov']), together: ['who'] },
    });
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

describe('the values', () => {
  it('can be dropped on either side', () => {
    expect(drop(clause(['a'], ['b']), 'b')).toEqual(clause(['a']));
    expect(drop(null, 'b')).toBeNull();
  });

  it('tell sources of one publisher apart by day, and those of one day by id', () => {
    const source = (id: string, published: number | null) =>
      [id, { id, publisher: new Map([['en', 'Paper']]), title: null, url: null, published, language: null }] as const; // prettier-ignore
    const alone = { ...vocabulary, sources: new Map([source('a', newYear.start)]) };
    const four = new Map([
      source('a', newYear.start),
      source('b', newYear.end),
      source('c', newYear.end),
      source('d', null),
    ]);
    const name = (id: string, sources: typeof four) =>
      valueName('source', id, { ...vocabulary, sources }, english);
    expect(valueName('source', 'a', alone, english)).toBe('Paper');
    expect(['a', 'b', 'c', 'd'].map((id) => name(id, four))).toEqual([
      'Paper (1 January 2026)',
      'Paper (b)',
      'Paper (c)',
      'Paper (d)',
    ]);
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
    for (const [i, n] of [5, 3, 5, 2].entries()) {
      const filters = { ...noFilters, ...all[i]!.change };
      const { totals: those } = await aggregate(filters);
      expect(those.events.now).toBe(n);
      const again = counts(those, filters, english).find(({ active }) => active)!;
      expect({ ...filters, ...again.change }).toEqual(noFilters);
    }
  });

  it('name what is counted where nothing was held, and stay where they are the filter', async () => {
    const planned = { ...noFilters, status: clause(['planned']) };
    const { totals } = await aggregate(planned);
    expect(counts(totals, planned, english)[0]!.text).toBe('3 contacts planned');
    const none = { ...noFilters, disputed: true as const, where: clause(['paris']) };
    const { totals: nothingLeft } = await aggregate(none);
    expect(nothingLeft.events.now).toBe(0);
    expect(counts(nothingLeft, none, english).map(({ id, active }) => [id, active])).toEqual([
      ['disputed', true],
    ]);
  });
});

describe('the components', () => {
  const shown = (node: ReactNode, words = english) =>
    renderToStaticMarkup(<TextProvider words={words}>{node}</TextProvider>);

  it('show a chip for each filter beside the way to add one', () => {
    const filters = { ...noFilters, who: clause(['umerov'], ['trump']) };
    const bar = { vocabulary, sides: new Map(), onCommit: nothing, open: false, popover: 'panel' };
    const html = shown(<FilterBar {...bar} filters={filters} />);
    expect(html).toContain('aria-label="Remove the filter: not Trump"');
    expect(html).toContain('Clear all');
    expect(html).toMatch(/class="add-filter"[^>]*aria-expanded="false"[^>]*popoverTarget="panel"/i);
    expect(html.match(/class="chip"/g)).toHaveLength(2);
    const bare = shown(<FilterBar {...bar} filters={noFilters} />);
    expect(bare).not.toMatch(/class="chip"|Clear all/);
  });

  it('show every facet with its numbers, explained once', async () => {
    // The dates are open where they filter.
    const filters = { ...noFilters, where: clause(['ankara']), when: newYear };
    const html = shown(
      <FilterPanel
        {...{ vocabulary, filters }}
        aggregates={await aggregate(filters)}
        onPreview={nothing}
        onCommit={nothing}
        onClose={nothing}
      />,
    );
    // Those of the table, and the dates.
    expect(html.match(/<legend[^>]*>(.*?)<\/legend>/g)).toHaveLength(clauseKeys.length + 1);
    expect(html.match(/events shown now/g)).toHaveLength(1);
    expect(html).toContain('1 / 1');
  });

  it('lead a first visit into the story, where there is one', () => {
    const first = { href: '/d/brief/b/1', onDismiss: nothing, onStory: nothing };
    const html = shown(<FirstVisit {...first} steps={7} />);
    expect(html).toContain('<a href="/d/brief/b/1">Tell me the story (7 steps)</a>');
    expect(shown(<FirstVisit {...first} steps={0} />)).not.toContain('<a');
  });
});
