import { expect, it, describe } from 'vitest';
import type { Dataset } from '../model/dataset';
import { dayAt, days, report } from '../testing/records';
import { datasetOf } from '../testing/talks';
import { createLocalEngine } from './local';

const outlineOf = (dataset: Dataset) => createLocalEngine(dataset).outline();

describe('the outline of a dataset', () => {
  it('lists each finite day on which a report came once, ascending', async () => {
    const reports = [10, 2, -Infinity, 10].map((n) => report({}, { known: n * dayAt(1) }));
    const { reportDays } = await outlineOf(datasetOf({ p: { reports } }));
    expect(reportDays).toEqual([dayAt(2), dayAt(10)]);
  });

  it('spans every date that was ever reported, given up or not', async () => {
    const dataset = datasetOf({
      moved: {
        reports: [
          report({ when: { when: days(9, 2), said: null } }),
          report({ when: { when: days(3), said: null } }),
        ],
      },
      open: { says: { when: { when: { ...days(5), start: -Infinity }, said: null } } },
      undated: {},
    });
    expect((await outlineOf(dataset)).span).toEqual({ start: dayAt(3), end: dayAt(11) });
    expect((await outlineOf(datasetOf({ undated: {} }))).span).toBeNull();
  });

  it('holds every event as known latest', async () => {
    const { latest } = await outlineOf(datasetOf({ b: { says: { status: 'held' } }, a: {} }));
    expect(latest.map(({ event }) => event.id)).toEqual(['b', 'a']);
  });
});
