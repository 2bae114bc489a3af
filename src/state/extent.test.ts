import { describe, expect, it } from 'vitest';
import { dayLength } from '../time/interval';
import { dayBins, datasetExtent } from './extent';

const day = (text: string) => Date.parse(`${text}T00:00Z`);

describe('datasetExtent', () => {
  it('spares a day on both sides of all that is dated', () => {
    const when = (start: string, end: string) => ({
      when: {
        edtf: '',
        start: day(start),
        end: day(end),
        precision: 'day' as const,
        uncertain: false,
        approximate: false,
        span: 'throughout' as const,
        offset: null,
      },
      said: null,
    });
    const report = {
      source: 's',
      at: null,
      known: 0,
      inferred: false,
      disputes: [],
      without: { participants: [], topics: [] },
    };
    const events = [
      {
        id: 'a',
        links: [],
        reports: [{ ...report, says: { when: when('2025-12-28', '2025-12-29') } }],
      },
      {
        id: 'b',
        links: [],
        reports: [{ ...report, says: { when: when('2026-01-06', '2026-01-08') } }],
      },
      { id: 'c', links: [], reports: [{ ...report, says: {} }] },
    ];
    expect(datasetExtent(events, 0)).toEqual({ start: day('2025-12-27'), end: day('2026-01-09') });
  });

  it('shows the week around the fallback when nothing is dated', () => {
    const { start, end } = datasetExtent([], day('2026-01-01'));
    expect(start).toBeLessThan(day('2026-01-01'));
    expect(end).toBeGreaterThan(day('2026-01-01'));
    expect((end - start) / dayLength).toBeLessThan(10);
  });
});

describe('dayBins', () => {
  it('covers the window in whole days, within the limit', () => {
    const edges = dayBins({ start: 0, end: 1000 * dayLength }, 300);
    expect(edges.length).toBeLessThanOrEqual(301);
    expect(edges[0]).toBe(0);
    expect(edges.at(-1)).toBeGreaterThanOrEqual(1000 * dayLength);
    expect(edges.every((edge) => edge % dayLength === 0)).toBe(true);
  });
});
