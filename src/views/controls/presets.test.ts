import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { createLocalEngine } from '../../engine/local';
import { noFilters, type Filters } from '../../filters/filters';
import { dayAt, days } from '../../testing/records';
import { datasetOf, wholeFrame } from '../../testing/talks';
import { atDate } from '../../time/calendar';
import { dayLength, type Interval } from '../../time/interval';
import { formatWindow, parseWindow } from '../../time/window';
import { openRows, timePresets, type PresetSource } from './presets';

const bundled = createLocalEngine(validate(raw).dataset!);
const span = (text: string) => parseWindow(text)!;
const said = (source: PresetSource) =>
  timePresets(source).map(({ window, why, length, n }) =>
    [why, length || '', formatWindow(window), n ?? '?'].filter((part) => part !== '').join(' '),
  );

async function rowsOf(...dates: Interval[]) {
  const talks = dates.map(
    (when, i) => [`e${i}`, { says: { when: { when, said: null } } }] as const,
  );
  const engine = createLocalEngine(datasetOf(Object.fromEntries(talks)));
  return openRows(await engine.aggregate({ ...noFilters, known: 'latest' }, wholeFrame))!;
}

const bare = { rows: null, known: Infinity, certain: false };

describe('presets', () => {
  it.each([
    ['2026-01-01/2026-01-03', []],
    ['2025-12-28/2026-01-11', ['last-days 7 2026-01-05/2026-01-11 ?', 'year 2026-01-01/2026-12-31 ?']],
    ['2025-02-12/2026-01-31', ['last-days 30 2026-01-02/2026-01-31 ?', 'year 2026-01-01/2026-12-31 ?']],
    ['1970-01-01/2026-01-20', ['last-years 10 2016-01-21/2026-01-20 ?', 'year 2026-01-01/2026-12-31 ?']],
    ['-0999-01-01/2001-01-01', ['last-years 1000 1001-01-02/2001-01-01 ?', 'year 2001-01-01/2001-12-31 ?']],
  ])('fit the data from %s', (extent, expected) => {
    expect(said({ ...bare, extent: span(extent) })).toEqual(expected);
  }); // prettier-ignore

  it('count what they would leave, as the filter does', async () => {
    const extent = span('2025-12-28/2026-01-11');
    for (const certain of [null, true] as const) {
      const open = await bundled.aggregate({ ...noFilters, certain }, wholeFrame);
      const presets = timePresets({
        extent,
        rows: openRows(open),
        known: open.known,
        certain: certain ?? false,
      });
      expect(presets.map(({ why }) => why)).toEqual(['last-days', 'busiest', 'until']);
      for (const { window, n } of presets) {
        const filters: Filters = { ...noFilters, when: window, certain };
        const { totals } = await bundled.aggregate(filters, wholeFrame);
        expect(n).toBe(totals.events.now);
      }
    }
  });

  it('name the busiest day, month or stretch of years, and none of two', async () => {
    const busiest = async (extent: string, ...dates: Interval[]) =>
      said({ ...bare, extent: span(extent), rows: await rowsOf(...dates) })
        .filter((text) => text.startsWith('busiest'))
        .join();
    const month = '1970-01-01/1970-01-31';
    expect(await busiest(month, days(3), days(3), days(5), days(9))).toBe(
      'busiest 1970-01-04/1970-01-04 2',
    );
    expect(await busiest(month, days(3), days(3), days(5), days(5))).toBe('');
    const loose = days(20, 1, { span: 'within', uncertain: true });
    expect(await busiest(month, days(3), days(3), loose, loose, loose)).toBe(
      'busiest 1970-01-04/1970-01-04 2',
    );
    expect(await busiest('1970-01-01/1970-12-31', days(3), days(40), days(50))).toBe(
      'busiest 1970-02-01/1970-02-28 2',
    );
    expect(await busiest('1900-01-01/1999-12-31', days(3), days(400), days(-9000))).toBe(
      'busiest 1970-01-01/1974-12-31 2',
    );
  });

  it('leave out what is empty, what holds all, and what is there already', async () => {
    const extent = span('1970-01-01/1970-01-31');
    const rows = await rowsOf(days(1), days(2));
    expect(said({ ...bare, extent, rows })).toEqual([]);
    expect(said({ ...bare, extent, rows, known: dayAt(1) })).toEqual(['until ../1970-01-02 1']);
    expect(said({ ...bare, extent, rows, known: dayAt(400) })).toEqual([]);
  });

  it('are at most three, none like another or everything, in any time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -90_000_000, max: 90_000_000 }).map(dayAt),
          ...[1, 1899, 9999, -43].map((year) => fc.constant(atDate(year))),
        ),
        fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 1_200_000 })),
        fc.option(fc.integer({ min: -10, max: 500 }), { nil: Infinity }),
        (start, length, known) => {
          const extent = { start, end: start + length * dayLength };
          const found = timePresets({ ...bare, extent, known: start + known * dayLength });
          expect(found.length).toBeLessThanOrEqual(3);
          const seen = found.map(({ window }) => {
            const from = Math.max(window.start, extent.start);
            const to = Math.min(window.end, extent.end);
            expect(to - from).toBeLessThan(extent.end - extent.start);
            return `${from} ${to}`;
          });
          expect(new Set(seen).size).toBe(seen.length);
        },
      ),
    );
  });
});
