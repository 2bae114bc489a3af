import { describe, expect, it } from 'vitest';
import { timeScale } from '../../../chart/scale';
import type { Bin, Bins } from '../../../engine/engine';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords } from '../../../i18n/words';
import { dayAt } from '../../../testing/records';
import { layoutDensity } from './density';
import { binText } from './summary';

const of = (now: number, open = now) => ({ now, open });
const bin = (sure: number, share = 0, ghosts = 0): Bin => ({
  ...{ now: 0, open: 0, all: 0 },
  sure: of(sure, sure + ghosts),
  may: of(Math.ceil(share)),
  share: of(share),
});
const binsOf = (...counts: Bin[]): Bins => ({
  edges: counts.map((_, i) => dayAt(i)).concat(dayAt(counts.length)),
  counts,
  ...{ before: { ...of(0), all: 0 }, after: { ...of(0), all: 0 }, undated: { ...of(0), all: 0 } },
});
const room = { width: 400, top: 10, bottom: 110, numbers: 4 };
const lay = (...counts: Bin[]) =>
  layoutDensity(
    binsOf(...counts),
    timeScale({ start: dayAt(0), end: dayAt(counts.length) }, 400),
    room,
  );

describe('bars', () => {
  it('are as high as they are many, the axis from 0', () => {
    const { bars, axis } = lay(bin(100), bin(25), bin(50));
    expect(bars.map(({ parts }) => parts.map(({ height }) => height))).toEqual([[100], [25], [50]]);
    for (const { n, y } of axis) expect(y).toBeCloseTo(110 - n);
    expect(axis.map(({ n }) => n)).toEqual([20, 40, 60, 80, 100]);
  });

  it('bear what may be on what is, and what is left out on both', () => {
    const [bar] = lay(bin(4, 4, 2)).bars;
    expect(bar!.parts).toEqual([
      { name: 'sure', y: 70, height: 40 },
      { name: 'may', y: 30, height: 40 },
      { name: 'ghost', y: 10, height: 20 },
    ]);
  });

  it('are seen beside any other, and are none for nothing', () => {
    const { bars } = lay(bin(10_000), bin(1), bin(0));
    expect(bars).toHaveLength(2);
    expect(bars[1]!.parts).toEqual([{ name: 'sure', y: 109, height: 1 }]);
    expect(lay(bin(0), bin(0))).toEqual({ bars: [], axis: [] });
  });

  it('show what may be on many days on each of them, pale and as wide as it is, also beside very many', () => {
    const { bars } = lay(bin(0, 0.05), bin(0, 0.05), bin(100, 0.05), bin(0, 0.05));
    expect(bars.map(({ parts }) => parts.at(-1))).toEqual([
      { name: 'may', y: 106, height: 4 },
      { name: 'may', y: 106, height: 4 },
      { name: 'may', y: expect.closeTo(6, 0) as number, height: 4 },
      { name: 'may', y: 106, height: 4 },
    ]);
  });

  it('have whole numbers only at their axis', () => {
    expect(lay(bin(1)).axis.map(({ n }) => n)).toEqual([1]);
  });
});

it('say how many are there, and how many more may be', () => {
  const day = { start: dayAt(0), end: dayAt(1) };
  const words = createWords('en', en);
  expect(binText(bin(3, 109), day, words)).toBe(
    '1 January 1970: 3 events, 109 more that may be then',
  );
  expect(binText(bin(1), day, words)).toBe('1 January 1970: 1 event');
  expect(binText(bin(2, 5), day, createWords('uk', uk))).toBe(
    '1 січня 1970 року: 2 події, можливо, ще 5',
  );
});
