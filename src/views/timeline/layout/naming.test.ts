import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectApart } from '../../../testing/flags';
import { flagAt, flagsConflict, type PlacedFlag } from './labels';
import {
  nameEvents,
  namesAlong,
  namesInView,
  steadily,
  withPointed,
  type Candidate,
  type Captions,
  type Named,
} from './naming';

const anywhere = { x0: -Infinity, x1: Infinity };

/** Whether any place is free for a label among others: every variant, side and row is tried. */
function hasPlace(
  { id, x, row }: Candidate,
  captions: Captions,
  rows: number,
  others: readonly PlacedFlag[],
  ends = anywhere,
): boolean {
  const variants = captions(row) ?? [];
  return variants.some((_, variant) =>
    (['right', 'left'] as const).some((side) =>
      Array.from({ length: rows }, (_row, i) => i).some((i) => {
        const flag = flagAt({ id, x, variants }, variant, side, i);
        const fits = flag.x0 >= ends.x0 && flag.x1 <= ends.x1;
        return fits && !others.some((other) => flagsConflict(flag, other));
      }),
    ),
  );
}

/** The labels that have a place although there is none free for any other of the candidates. */
function expectFull(
  placed: ReadonlyMap<string, PlacedFlag>,
  candidates: readonly Candidate[],
  captions: Captions,
  rows: number,
  ends = anywhere,
) {
  const flags = [...placed.values()];
  for (const candidate of candidates) {
    if (placed.has(candidate.id)) continue;
    if (hasPlace(candidate, captions, rows, flags, ends)) expect.fail(`${candidate.id} is missing`);
  }
}

// Candidates of chance, the most important first, each with two lengths of words.
const width = fc.integer({ min: 20, max: 240 });
const made = fc.array(fc.tuple(fc.integer({ min: 0, max: 1500 }), width, width), { maxLength: 45 });
function scene(all: readonly (readonly [x: number, a: number, b: number])[]) {
  const candidates = all.map(([x], row): Candidate => ({ id: `e${row}`, row, x }));
  const captions: Captions = (row) => {
    const [, a, b] = all[row]!;
    return [Math.max(a, b), Math.min(a, b)].map((each, loss) => ({
      ...{ text: `${row} ${each}`, width: each, loss },
    }));
  };
  return { candidates, captions };
}
const rowsOf = fc.integer({ min: 0, max: 4 });

describe('names', () => {
  test('never touch, and none is missing for which there is a place', () => {
    fc.assert(
      fc.property(made, rowsOf, (all, rows) => {
        const { candidates, captions } = scene(all);
        const { placed, missing } = nameEvents(candidates, rows, captions);
        expectApart(placed);
        expectFull(placed, candidates, captions, rows);
        expect(missing).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('in a window are not cut, nor crossed, nor missing where there is a place', () => {
    fc.assert(
      fc.property(made, rowsOf, fc.integer({ min: -200, max: 1200 }), (all, rows, left) => {
        const { candidates, captions } = scene(all);
        const named = nameEvents(candidates, rows, captions);
        const window = { left, width: 500 };
        const { placed } = namesInView(named, candidates, rows, captions, window);
        expectApart(placed);
        const inView = candidates
          .map((candidate) => ({ ...candidate, x: candidate.x - left }))
          .filter(({ x }) => x >= 0 && x <= 500);
        for (const flag of placed.values()) {
          expect(inView.find(({ id }) => id === flag.id)!.x).toBe(flag.x);
          expect(flag.x0).toBeGreaterThanOrEqual(0);
          expect(flag.x1).toBeLessThanOrEqual(500);
        }
        expectFull(placed, inView, captions, rows, { x0: 0, x1: 500 });
      }),
      { numRuns: 60 },
    );
  });

  test('keep their places when others are filtered out', () => {
    fc.assert(
      fc.property(made, rowsOf, fc.integer(), (all, rows, bits) => {
        const { candidates, captions } = scene(all);
        const before = nameEvents(candidates, rows, captions).placed;
        const kept = candidates.filter((_, i) => (bits >> (i % 31)) & 1);
        const { placed } = nameEvents(kept, rows, captions, before);
        // Of very few all are named, if they can be, also where one has to move for it.
        const anew = nameEvents(kept, rows, captions).placed;
        const moves = kept.length <= 6 && placed.size === anew.size;
        for (const { id } of kept)
          if (!moves && before.has(id)) expect(placed.get(id)).toEqual(before.get(id));
        if (kept.length <= 6) expect(placed.size).toBeGreaterThanOrEqual(anew.size);
        expectApart(placed);
        expectFull(placed, kept, captions, rows);
      }),
      { numRuns: 60 },
    );
  });

  test('of the few that a filter leaves are all there, though one has to move', () => {
    const { candidates, captions } = scene([
      [100, 200, 200],
      [190, 160, 160],
    ]);
    const [one] = candidates;
    const alone = nameEvents([one!], 2, captions, undefined, undefined, { x0: 0, x1: 360 }).placed;
    const both = nameEvents(candidates, 2, captions, alone, undefined, { x0: 0, x1: 360 }).placed;
    expect([...both.keys()].sort()).toEqual(['e0', 'e1']);
    expectApart(both);
  });

  test('in a gesture go along with what is left of their events, and none comes', () => {
    // Of whole pixels, so that sums are exact.
    const stretch = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(made, rowsOf, fc.integer(), stretch, (all, rows, bits, factor) => {
        const { candidates, captions } = scene(all);
        const named = nameEvents(candidates, rows, captions);
        const left = candidates
          .filter((_, i) => (bits >> (i % 31)) & 1)
          .map((candidate) => ({ ...candidate, x: Math.round((candidate.x * factor) / 2) }));
        const { placed, missing } = namesAlong(named, left, rows);
        expectApart(placed);
        expect(missing).toEqual([]);
        for (const [id, flag] of placed) {
          const before = named.placed.get(id)!;
          const { x } = left.find((candidate) => candidate.id === id)!;
          const by = x - before.x;
          expect(flag).toEqual({ ...before, x, x0: before.x0 + by, x1: before.x1 + by });
        }
        // What goes is in the way of one that is more important.
        left.forEach((candidate) => {
          const before = named.placed.get(candidate.id);
          if (!before || placed.has(candidate.id)) return;
          const by = candidate.x - before.x;
          const wanted = { ...before, x: candidate.x, x0: before.x0 + by, x1: before.x1 + by };
          expect([...placed.values()].some((other) => flagsConflict(wanted, other))).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('are chosen anew only for other events, or when words that were missing may be there', () => {
    const name = steadily();
    const events = {};
    const named = (missing: number[]) => (): Named => ({ placed: new Map(), missing });
    const first = name([events, 2], 'few words', named([7]));
    expect(name([events, 2], 'few words', named([7]))).toBe(first);
    const second = name([events, 2], 'more words', named([]));
    expect(second).not.toBe(first);
    expect(name([events, 2], 'all words', named([]))).toBe(second);
    expect(name([{}, 2], 'all words', named([]))).not.toBe(second);
  });

  test('go to what is open first, then to the most important, where there is room for one', () => {
    const one = scene([0, 1, 2, 3].map((x) => [x, 200, 150] as const));
    const ids = (first?: ReadonlySet<string>) => [
      ...nameEvents(one.candidates, 1, one.captions, new Map(), first).placed.keys(),
    ];
    expect(ids()).toContain('e0');
    expect(ids(new Set(['e3']))).toContain('e3');
    expect(ids().length).toBeLessThan(4);
  });

  test('give up words, or another place, for one that would find none', () => {
    // The second stands in the only place of the third until it goes to its other side.
    const { candidates, captions } = scene([
      [300, 100, 100],
      [120, 60, 60],
      [180, 110, 110],
    ]);
    expect([...nameEvents(candidates, 1, captions).placed.keys()].sort()).toEqual([
      'e0',
      'e1',
      'e2',
    ]);
  });

  test('whose words are not at hand are asked for, and hold no place', () => {
    const { candidates } = scene([
      [0, 50, 40],
      [400, 50, 40],
    ]);
    const { placed, missing } = nameEvents(candidates, 2, (row) => (row ? null : []));
    expect(placed.size).toBe(0);
    expect(missing).toEqual([1]);
  });
});

test('what is pointed at has a label of its own over what is in its way', () => {
  const { candidates, captions } = scene([
    [100, 80, 80],
    [110, 80, 80],
  ]);
  const named = nameEvents(candidates.slice(0, 1), 1, captions).placed;
  const pointed = withPointed(named, candidates[1]!, 1, captions, 200);
  expect([...pointed.keys()]).toContain('e1');
  expectApart(pointed);
  expect(withPointed(named, candidates[1]!, 1, captions, 60)).toEqual(named);
  expect(withPointed(named, candidates[1]!, 0, captions, 200)).toEqual(named);
});
