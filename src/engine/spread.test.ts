import { expect, it } from 'vitest';
import { noFilters } from '../filters/filters';
import { dayAt, days } from '../testing/records';
import { datasetOf, wholeFrame } from '../testing/talks';
import type { Interval } from '../time/interval';
import { createLocalEngine } from './local';

const within = { span: 'within' } as const;

/** For each of four bins of a day: how many events are in it, how many may be, and the share of those. */
async function spread(...dates: Interval[]): Promise<string[]> {
  const dataset = datasetOf(
    Object.fromEntries(dates.map((when, i) => [`e${i}`, { says: { when: { when, said: null } } }])),
  );
  const bins = [0, 1, 2, 3, 4].map(dayAt);
  const { bins: found } = await createLocalEngine(dataset).aggregate(noFilters, {
    ...wholeFrame,
    bins,
  });
  return found.counts.map(
    ({ sure, may, share }) => `${sure.now} ${may.now} ${Number(share.now.toFixed(3))}`,
  );
}

it.each<[string, Interval, string[]]>([
  ['a day is in its bin', days(1), ['0 0 0', '1 0 0', '0 0 0', '0 0 0']],
  ['what lasted is in the bin of its start', days(1, 2), ['0 0 0', '1 0 0', '0 0 0', '0 0 0']],
  ['some day of several may be each', days(0, 4, within), ['0 1 0.25', '0 1 0.25', '0 1 0.25', '0 1 0.25']],
  ['of one that reaches beyond the bins a part lies in them', days(3, 4, within), ['0 0 0', '0 0 0', '0 0 0', '0 1 0.25']],
  ['one that ends within a bin', days(1, 1.5, within), ['0 0 0', '0 1 0.667', '0 1 0.333', '0 0 0']],
  ['a doubted day only may be', days(2, 1, { ...within, uncertain: true }), ['0 0 0', '0 0 0', '0 1 1', '0 0 0']],
  ['an open start reaches to the first bin', days(0, 2, { ...within, start: -Infinity }), ['0 1 0.5', '0 1 0.5', '0 0 0', '0 0 0']],
  ['an open end reaches to the last bin', days(2, 1, { ...within, end: Infinity }), ['0 0 0', '0 0 0', '0 1 0.5', '0 1 0.5']],
  ['what lasted from an unknown day on has no bin for certain', days(0, 1, { start: -Infinity }), ['0 1 1', '0 0 0', '0 0 0', '0 0 0']],
  ['what lies outside is in none', days(6), ['0 0 0', '0 0 0', '0 0 0', '0 0 0']],
])('%s', async (_, date, bins) => {
  expect(await spread(date)).toEqual(bins);
}); // prettier-ignore

it('adds up', async () => {
  expect(await spread(days(0), days(0), days(0, 2, within), days(0, 4, within))).toEqual([
    '2 2 0.75',
    '0 2 0.75',
    '0 1 0.25',
    '0 1 0.25',
  ]);
});
