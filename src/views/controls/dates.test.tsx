import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { createLocalEngine } from '../../engine/local';
import { noFilters } from '../../filters/filters';
import en from '../../i18n/en.json';
import { TextProvider } from '../../i18n/useText';
import { createWords } from '../../i18n/words';
import { wholeFrame } from '../../testing/talks';
import { parsePlain } from '../../time/calendar';
import { formatWindow, parseWindow } from '../../time/window';
import { fitsInputs, withEnd } from './dates';
import { FilterPanel } from './FilterPanel';

const dataset = validate(raw).dataset!;
const nothing = () => undefined;

describe('dates that the browser cannot pick', () => {
  const window = parseWindow('-0427-05-01/0050-12-31')!;
  const draw = async (when: typeof window | null, edges: readonly number[]) => {
    const aggregates = await createLocalEngine(dataset).aggregate(noFilters, wholeFrame);
    return renderToStaticMarkup(
      <TextProvider words={createWords('en', en)}>
        <FilterPanel
          aggregates={{ ...aggregates, bins: { ...aggregates.bins, edges } }}
          vocabulary={dataset.vocabulary}
          // What filters by dates at all has them open.
          filters={{ ...noFilters, when, disputed: when ? null : true }}
          onPreview={nothing}
          onCommit={nothing}
          onClose={nothing}
        />
      </TextProvider>,
    );
  };

  it('stand in words, for a filter and for data of such years', async () => {
    const ours = [Date.parse('2025-01-01'), Date.parse('2026-01-01')];
    const filtered = await draw(window, ours);
    expect(filtered).toContain('value="1 May 428 BC"');
    expect(filtered).toContain('value="31 December AD 50"');
    expect(filtered).not.toContain('type="date"');
    expect(await draw(null, [window.start, window.end])).toContain(
      'A year or a day: 428 BC, 1 May 428 BC',
    );
    expect(await draw(parseWindow('2026-01-01'), ours)).toContain('type="date"');
  });

  const named = (text: string) => parsePlain(text);
  it.each([
    ['from', '-0043', '-0043-01-01/0050-12-31'],
    ['to', '-0043', '-0427-05-01/-0043-12-31'],
    ['from', null, '../0050-12-31'],
    ['to', null, '-0427-05-01/..'],
    ['from', '0060-03', '0050-12-31/0060-03-31'],
    ['to', 'Y-12345', 'Y-12345-01-01/-0427-05-01'],
  ] as const)('%s %s leaves the other end as it is', (end, text, expected) => {
    expect(formatWindow(withEnd(window, end, text && named(text))!)).toBe(expected);
  });

  it('are none without any end', () => {
    expect(withEnd(parseWindow('-0043/..'), 'from', null)).toBeNull();
    expect(withEnd(null, 'to', named('-0043'))).toEqual(parseWindow('../-0043'));
    expect(fitsInputs(parseWindow('1000-01-01/9999-12-31'))).toBe(true);
    expect(fitsInputs(parseWindow('../0999'))).toBe(false);
    expect(fitsInputs(parseWindow('Y10000/..'))).toBe(false);
    expect(fitsInputs(null)).toBe(true);
  });
});
