import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { createLocalEngine } from '../../engine/local';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { TextProvider } from '../../i18n/useText';
import { createWords } from '../../i18n/words';
import { changesBetween } from '../../model/changes';
import { changesText } from './change';
import { lastChange, namedDays, offeredDays, reportBeside } from './known';
import { KnownControl } from './KnownControl';

const dataset = validate(raw).dataset!;
const english = createWords('en', en);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const nothing = () => undefined;

describe('the day looked at', () => {
  const days = namedDays([day('2026-01-06'), -Infinity, day('2025-12-29'), day('2025-12-29')]);
  it('goes from report to report and then to all there is', () => {
    expect(days).toEqual([day('2025-12-29'), day('2026-01-06')]);
    expect(reportBeside(days, day('2026-01-01'), 1)).toBe(day('2026-01-06'));
    expect(reportBeside(days, day('2026-01-06'), 1)).toBe('latest');
    expect(reportBeside(days, Infinity, 1)).toBeNull();
    expect(reportBeside(days, Infinity, -1)).toBe(day('2026-01-06'));
    expect(reportBeside(days, day('2025-12-29'), -1)).toBeNull();
  });

  it('is told from the report day before it', () => {
    const [first, second] = days as [number, number];
    expect(lastChange(days, second)).toEqual({ from: first, to: second });
    expect(lastChange(days, day('2026-01-03'))).toEqual({ from: first, to: day('2026-01-03') });
    expect(lastChange(days, Infinity)).toEqual({ from: first, to: second });
    expect(lastChange(days, first)).toEqual({ from: -Infinity, to: first });
    expect(lastChange(days, day('2025-12-01'))).toBeNull();
    expect(lastChange([], Infinity)).toBeNull();
  });
});

describe('the days to choose from', () => {
  const many = Array.from({ length: 3_000 }, (_, i) => day('1950-01-01') + 7 * i * 86_400_000);

  it('are all of a story, and of very many those about the one looked at and some of all others', () => {
    expect(offeredDays(many.slice(0, 100), Infinity)).toHaveLength(100);
    for (const at of [0, 3, 1_500, 2_999]) {
      const offered = offeredDays(many, many[at]!);
      expect(offered.length).toBeLessThanOrEqual(100);
      expect(offered).toEqual(namedDays(offered));
      for (let i = Math.max(0, at - 15); i <= Math.min(2_999, at + 15); i++) {
        expect(offered).toContain(many[i]);
      }
      expect([offered[0], offered.at(-1)]).toEqual([many[0], many.at(-1)]);
      const gaps = offered.slice(1).map((to, i) => many.indexOf(to) - many.indexOf(offered[i]!));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(50);
    }
    expect(offeredDays(many, Infinity)).toContain(many[2_985]);
  });
});

describe('what changed', () => {
  const changed = (from: string, to: string, words = english) =>
    changesText(changesBetween(dataset.events, day(from), day(to)), words);

  it('is counted, each event once', () => {
    expect(changed('2025-12-30', '2026-01-01')).toBe('6 new, 2 disputed, 2 updated');
    expect(changed('2025-12-30', '2026-01-01', createWords('uk', uk))).toBe(
      '6 нових подій, розбіжності щодо 2 подій, доповнено 2 події',
    );
    expect(changed('2026-01-01', '2026-01-01')).toBeNull();
    expect(changed('2025-12-30', '2025-12-31')).toBeNull();
  });
});

describe('the control of the day', async () => {
  const { reportDays } = await createLocalEngine(dataset).outline();
  const html = (known: number) => {
    const days = lastChange(reportDays, known);
    const changes = days && changesBetween(dataset.events, days.from, days.to);
    return renderToStaticMarkup(
      <TextProvider words={english}>
        <KnownControl
          known={known}
          reportDays={reportDays}
          since={days && changes && { ...days, changes }}
          vocabulary={dataset.vocabulary}
          onCommit={nothing}
          onOpen={nothing}
        />
      </TextProvider>,
    );
  };

  it('says what changed since the step before', () => {
    expect(html(day('2026-01-01'))).toContain('since 30 Dec: 6 new, 2 disputed, 2 updated');
    expect(html(day('2025-12-28'))).toContain('first reports: 1 new');
    expect(html(day('2025-12-31'))).toContain('no change since 30 Dec');
    expect(html(Infinity)).toContain('since 6 Jan: 1 new');
  });

  it('wears a flag on any day but the latest, and leads out of a day before the first report', () => {
    expect(html(day('2026-01-01'))).toContain('known-flag');
    expect(html(Infinity)).not.toContain('known-flag');
    expect(html(day('2025-12-01'))).toMatch(
      /nothing was known yet · <button.*>first report 28 Dec</,
    );
  });
});
