import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import type { EventRow } from '../../engine/engine';
import { createLocalEngine } from '../../engine/local';
import { eventRow } from '../../engine/rows';
import { clause, noFilters } from '../../filters/filters';
import en from '../../i18n/en.json';
import { createWords, withYears } from '../../i18n/words';
import { days, record, report } from '../../testing/records';
import { synthesize } from '../../testing/synthesize';
import { wholeFrame } from '../../testing/talks';
import { isShared, laneCount, lanesOf, sideLanes } from './lanes';
import { bracketColumns, laterText, storyline, oneAColumn } from './storyline';

const { vocabulary, events } = validate(raw).dataset!;
const words = createWords('en', en);
const newYear = Date.parse('2026-01-01T00:00Z');
const row = (id: string) =>
  eventRow(
    events.find((record) => record.id === id)!,
    newYear,
    vocabulary,
  )!;
const tally = (all: number) => ({ now: 0, open: 0, all });

/** A row that is on the nth day, or at some time in the days from it on. */
const on = (n: number, length = 1, uncertain = false): EventRow =>
  eventRow(
    record(
      report({
        when: {
          when: days(n, length, uncertain ? { span: 'within', precision: 'month' } : {}),
          said: null,
        },
      }),
    ),
    Infinity,
    vocabulary,
  )!;

describe('time running down', () => {
  it('dates the first row of a day and says how long after', () => {
    const marks = storyline([on(1), on(1), on(2), on(6)], words);
    expect(marks.map(({ heading }) => heading !== null)).toEqual([true, false, true, true]);
    expect(marks.map(({ later }) => later)).toEqual([0, 0, 1, 4]);
  });

  it('says a year where it is not that of the row before, and where all dates do', () => {
    // Day 364 of the axis is 31 December 1970.
    const rows = [on(364), on(365), on(365), on(366)];
    const headings = (spoken = words) => storyline(rows, spoken).map(({ heading }) => heading);
    expect(headings()).toEqual(['31 Dec', '1 Jan 1971', null, '2 Jan']);
    expect(headings(withYears(words, 'all'))).toEqual([
      '31 Dec 1970',
      '1 Jan 1971',
      null,
      '2 Jan 1971',
    ]);
    const apart = storyline([on(120), on(120 + 5 * 365 + 1)], withYears(words, 'all'));
    expect(apart.map(({ heading }) => heading)).toEqual(['1 May 1970', '1 May 1975']);
  });

  it('counts from the last day that is sure', () => {
    const marks = storyline([on(1), on(3, 9, true), on(4)], words);
    expect(marks.map(({ later }) => later)).toEqual([0, 0, 3]);
  });

  it('brackets the rows that an uncertain event spans, and marks its own', () => {
    const rows = ['trump-zelenskyy-florida', 'us-ukraine-teams', 'umerov-fidan'].map(row);
    const [before, own, spanned] = storyline(rows, words).map(({ brackets }) => brackets);
    expect(before).toEqual([]);
    expect(own).toEqual([{ column: 0, first: true, last: false, own: true }]);
    expect(spanned).toEqual([{ column: 0, first: false, last: true, own: false }]);
  });

  it('has no bracket for an event that spans no other row', () => {
    const marks = storyline([on(1), on(3, 2, true), on(8)], words);
    expect(marks.every(({ brackets }) => brackets.length === 0)).toBe(true);
  });

  it('puts brackets that overlap beside one another', () => {
    const marks = storyline([on(1, 9, true), on(2, 9, true), on(3), on(40)], words);
    expect(marks.map(({ brackets }) => brackets.map(({ column }) => column))).toEqual([
      [0],
      [0, 1],
      [0, 1],
      [],
    ]);
  });

  it('draws one line in a column that brackets share', () => {
    const part = { column: 2, first: true, last: false, own: true };
    const other = { column: 2, first: false, last: true, own: false };
    const merged = { column: 2, first: false, last: false, own: true };
    expect(oneAColumn([part, other, { ...part, column: 0 }])).toEqual([
      merged,
      { ...part, column: 0 },
    ]);
    expect(oneAColumn([])).toEqual([]);
  });

  it('runs every bracket from one first to one last row without a break', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }), fc.boolean()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(spans, (all) => {
        const sorted = all.toSorted(([a], [b]) => a - b);
        const marks = storyline(
          sorted.map(([n, length, uncertain]) => on(n, length, uncertain)),
          words,
        );
        const parts = marks.flatMap(({ brackets }) => brackets);
        const count = (key: 'first' | 'last' | 'own') => parts.filter((part) => part[key]).length;
        expect(count('first')).toBe(count('own'));
        expect(count('last')).toBe(count('own'));
        expect(parts.every(({ column }) => column >= 0 && column < bracketColumns)).toBe(true);
      }),
    );
  });
});

describe('lanes', () => {
  it('are those of the sides, coloured ones first among many, and one for the rest', () => {
    const many = Array.from({ length: 9 }, (_, i) => [`x${i}`, tally(1)] as const);
    const name = new Map([['en', 'U']]);
    const ukraine = new Map([['u', { id: 'u', name, short: null, country: 'UA' }]]);
    const lanes = sideLanes(new Map([...many, ['u', tally(1)], ['y', tally(2)]]), ukraine);
    expect(lanes.own).toEqual(['y', 'u']);
    expect(lanes.colors).toEqual(['var(--side-other)', 'var(--side-ua)', 'var(--side-other)']);
    expect(lanes.others).toHaveLength(9);
    expect(laneCount(lanes)).toBe(3);
  });

  it('are shared by the other sides or by actors without one, where there are any', () => {
    const few = new Map([['a', tally(1)]]);
    expect(laneCount(sideLanes(few, new Map()))).toBe(1);
    expect(isShared(sideLanes(few.set('none', tally(1)), new Map()))).toBe(true);
  });

  it('puts an event on the lanes of those it is about', () => {
    const lanes = { own: ['ua', 'us'], others: ['tr'], none: false };
    expect(lanesOf(row('umerov-fidan'), lanes)).toEqual([0, 2]);
    expect(lanesOf(row('trump-zelenskyy-florida'), lanes)).toEqual([0, 1]);
  });

  it('puts an event on the lanes of just those sides by which it is found', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const made = synthesize({ seed, events: 30, actors: 20, sides: 10 });
      const engine = createLocalEngine(made);
      const { facets, rows } = await engine.aggregate(noFilters, wholeFrame);
      const lanes = sideLanes(facets.side, made.vocabulary.sides);
      const idsOf = (found: readonly EventRow[]) => found.map(({ event }) => event.id);
      for (const [lane, id] of lanes.own.entries()) {
        const found = await engine.aggregate({ ...noFilters, side: clause([id]) }, wholeFrame);
        const on = rows.items.filter((one) => lanesOf(one, lanes).includes(lane));
        expect([seed, id, idsOf(on)]).toEqual([seed, id, idsOf(found.rows.items)]);
      }
    }
  });

  it('puts an event of actors without a side on the lane of the rest, and one of nobody on none', () => {
    const lanes = { own: ['ua'], others: [], none: true };
    expect(lanesOf({ ...on(1), heads: ['a'] }, lanes)).toEqual([1]);
    expect(lanesOf(on(1), lanes)).toEqual([]);
  });
});

it.each([
  [2, '2 days later'],
  [59, '59 days later'],
  [61, '2 months later'],
  [700, '23 months later'],
  [731, '2 years later'],
  [15_784, '43 years later'],
])('of %d days says %s', (days, text) => expect(laterText(days, words)).toBe(text));
