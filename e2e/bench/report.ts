import { quantile } from 'd3';
import { asking, endToEnd, gestures, rows, type Gesture } from './subject';
import type { Results, Series } from './visit';
import { kindsOfWork, workRow } from './work';

/** One side of the report. */
export type Side = {
  /** What its columns are called. */
  readonly name: string;
  /** What it came to. */
  readonly results: Results;
};

/** What a size came to. */
export type Measured = {
  /** What was measured, in words. */
  readonly title: string;
  /** How many visits. */
  readonly rounds: number;
  /** The rows. */
  readonly rows: readonly Row[];
  /** The app's picture alone, to be held against the peers. */
  readonly alone: Side;
  /** The app with other panels beside it. */
  readonly whole: Side;
  /** The peers. */
  readonly peers: readonly Side[];
};

/** The most that a row may come to: its median, or the 95th of a hundred where a single late frame is felt. */
type Budget = { readonly of: 'median' | 'p95'; readonly most: number };

/** A row of the report. */
export type Row = {
  /** What it is called. */
  readonly name: string;
  /** The name of its results. */
  readonly key: string;
  /** Whether those are of the picture alone or of the page with others. */
  readonly of: 'alone' | 'whole';
  /** Whether the peers have the like. */
  readonly peers: boolean;
  /** What is counted. */
  readonly unit: 'time' | 'elements';
  /** What it may come to; absent where nothing is asked of it. */
  readonly budget?: Budget;
};

/** How long the first draw of so many events may take, in milliseconds. */
const firstDraw = (events: number) => (events > 10_000 ? 500 : events > 1_000 ? 300 : 150);

const gestureBudgets: Record<Gesture, Budget> = {
  brush: { of: 'p95', most: 33 },
  wheel: { of: 'p95', most: 33 },
  pan: { of: 'p95', most: 33 },
  filter: { of: 'median', most: 100 },
};
const elementBudgets = new Map([
  ['timeline', 900],
  ['list and frame', 900],
  ['page', 3_000],
]);

const time = { of: 'alone', peers: true, unit: 'time' } as const;

/** The row of a gesture that asks for numbers, with the time that they take; none of one that asks for nothing. */
const wholeRows = (
  gesture: Gesture,
  name: string,
  row: Pick<Row, 'of' | 'peers' | 'unit'>,
): Row[] =>
  asking.includes(gesture) ? [{ ...row, name: `${name}, end to end`, key: endToEnd(gesture) }] : [];

/** What is measured of the timeline, by the number of events. */
export function timelineRows(events: number): readonly Row[] {
  return [
    {
      ...time,
      name: rows.drawing,
      key: rows.drawing,
      budget: { of: 'median', most: firstDraw(events) },
    },
    { ...time, name: rows.first, key: rows.first },
    ...gestures.flatMap((gesture): Row[] => {
      const row = { ...time, key: gesture, budget: gestureBudgets[gesture] };
      const whole = { of: 'whole', peers: false } as const;
      const name = `${gesture} step`;
      return [
        { ...row, name },
        ...wholeRows(gesture, name, time),
        { ...row, ...whole, name: `${name}, all panels` },
        ...wholeRows(gesture, `${name}, all panels`, { ...time, ...whole }),
      ];
    }),
    ...['timeline', 'list and frame', 'map', 'network', 'page'].map((part): Row => {
      const most = elementBudgets.get(part);
      return {
        name: `${rows.elements}, ${part}`,
        key: `${rows.elements}, ${part}`,
        of: 'whole',
        peers: part === 'timeline',
        unit: 'elements',
        ...(most !== undefined && { budget: { of: 'median', most } }),
      };
    }),
  ];
}

/** What is measured of the network, whatever its size. */
export function networkRows(): readonly Row[] {
  const p95 = (most: number): Budget => ({ of: 'p95', most });
  const count = `${rows.elements}, network`;
  const brushed = 'brush step, beside the timeline';
  return [
    { ...time, name: rows.drawing, key: rows.drawing, budget: { of: 'median', most: 300 } },
    { ...time, name: rows.settled, key: rows.settled, budget: { of: 'median', most: 2_500 } },
    { ...time, name: rows.first, key: rows.first },
    { ...time, name: 'pan step', key: 'pan', budget: p95(25) },
    { ...time, name: 'wheel step', key: 'wheel', budget: p95(25) },
    { ...time, name: 'filter step', key: 'filter', budget: { of: 'median', most: 100 } },
    ...wholeRows('filter', 'filter step', time),
    { ...time, name: brushed, key: 'brush', of: 'whole', budget: p95(33) },
    ...wholeRows('brush', brushed, { ...time, of: 'whole' }),
    {
      ...{ name: count, key: count, of: 'alone', peers: true, unit: 'elements' },
      budget: { of: 'median', most: 700 },
    },
  ];
}

/** What is measured of the map, whatever its size; time is brushed in the timeline over it. */
export function mapRows(): readonly Row[] {
  const elements = `${rows.elements}, map`;
  return [
    { ...time, name: rows.drawing, key: rows.drawing },
    { ...time, name: rows.first, key: rows.first },
    ...gestures.flatMap((gesture): Row[] => {
      const name = `${gesture} step`;
      const row = { ...time, of: gesture === 'brush' ? 'whole' : 'alone' } as const;
      return [
        { ...row, name, key: gesture, budget: gestureBudgets[gesture] },
        ...wholeRows(gesture, name, row),
      ];
    }),
    {
      ...{ ...time, name: elements, key: elements, unit: 'elements' },
      budget: { of: 'median', most: 500 },
    },
  ];
}

/** The series of a row; where nothing was drawn or no elements could be counted, that one says why. */
function seriesIn(results: Results, { key, unit }: Row): Series | undefined {
  const first = results.get(rows.first);
  if (first?.end) return first;
  return results.get(key) ?? (unit === 'elements' ? results.get(rows.elements) : undefined);
}

const valueOf = (series: Series | undefined, of: Budget['of']): number | undefined =>
  series?.end ? undefined : quantile(series?.values ?? [], of === 'median' ? 0.5 : 0.95);

function shown(value: number | undefined, { unit }: Pick<Row, 'unit'>): string {
  if (value === undefined) return '–';
  if (unit === 'elements') return Math.round(value).toLocaleString('en');
  return value < 1_000
    ? `${value.toFixed(value < 10 ? 1 : 0)} ms`
    : `${(value / 1_000).toFixed(2)} s`;
}

/** Median and 95th of a hundred in words, or why there are none; elements do not vary. */
function pair(series: Series | undefined, row: Row): [string, string] {
  if (series?.end) return [series.end, ''];
  const p95 = row.unit === 'time' ? shown(valueOf(series, 'p95'), row) : '';
  return [shown(valueOf(series, 'median'), row), p95];
}

/** How many times the app's median a peer's is. */
function ratio(app: Series | undefined, peer: Series | undefined): string {
  const [a, b] = [valueOf(app, 'median'), valueOf(peer, 'median')];
  return a && b ? `× ${(b / a).toFixed(b / a < 10 ? 1 : 0)}` : '';
}

function verdict(series: Series | undefined, row: Row): string {
  const { budget } = row;
  if (!budget) return '';
  const value = valueOf(series, budget.of);
  const said = `${budget.of === 'p95' ? 'p95 ' : ''}≤ ${shown(budget.most, row)}`;
  const missed = series?.end ?? (value !== undefined && value > budget.most);
  return `${said}  ${missed ? 'MISSED' : value === undefined ? 'not measured' : 'met'}`;
}

/** What a step of a gesture takes the page's thread by kind of work; null for what is no gesture, and where it was not measured. */
function workOf({ name, key }: Row, results: Results): string | null {
  const parts = kindsOfWork.flatMap((kind) => {
    const value = valueOf(results.get(workRow(key, kind)), 'median');
    return value === undefined ? [] : [`${value.toFixed(0)} ms ${kind}`];
  });
  return parts.length ? `  ${name}: ${parts.join(', ')}` : null;
}

/** What a size came to, as a table for a terminal; the sentence after it says which budgets are missed. */
export function report({ title, rounds, rows: all, alone, whole, peers }: Measured): string {
  const head = ['', alone.name, 'p95', ...peers.flatMap(({ name }) => [name, 'p95', 'ratio'])];
  const table = all.map((row) => {
    const series = seriesIn((row.of === 'alone' ? alone : whole).results, row);
    const beside = peers.flatMap(({ results }) => {
      if (!row.peers) return ['', '', ''];
      const other = seriesIn(results, row);
      return [...pair(other, row), ratio(series, other)];
    });
    return [row.name, ...pair(series, row), ...beside, verdict(series, row)];
  });
  const lines = [[...head, 'budget'], ...table];
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((cells) => cells[i]!.length)));
  const last = widths.length - 1;
  const text = lines.map((cells) =>
    cells
      .map((cell, i) =>
        i === 0 || i === last ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!),
      )
      .join('  ')
      .trimEnd(),
  );
  const missed = all.filter((_, i) => table[i]!.at(-1)!.endsWith('MISSED'));
  const works = missed.flatMap(
    (row) => workOf(row, (row.of === 'alone' ? alone : whole).results) ?? [],
  );
  return [
    `${title}, ${rounds} visits of each page; medians, and the ratio is a peer’s over Parley’s:`,
    ...text,
    missed.length
      ? `Over the budget: ${missed.map(({ name }) => name).join('; ')}.`
      : 'Every budget is met.',
    ...(works.length ? ['What a step of these takes the page’s thread:', ...works] : []),
  ].join('\n');
}
