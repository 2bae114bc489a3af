import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DigestLane } from '../../../engine/digest';
import { dayLength } from '../../../time/interval';
import { lanePitch, placeLines, placeStrip } from './strip';

const day = (text: string) => Date.parse(`${text}T00:00Z`);
const lane = (...cells: DigestLane['cells']): DigestLane => ({
  side: null,
  color: 'grey',
  events: cells.length,
  cells,
});

describe('the picture of a dataset', () => {
  it('has a dot for each event where they have room, those that took place at the bottom', () => {
    const [placed] = placeStrip({ columns: 10, lanes: [lane({ column: 2, took: 1, hollow: 1 })] });
    const [cell] = placed!.cells;
    expect(cell!.at).toBe(0.25);
    expect(cell!.shapes.map(({ type, hollow }) => [type, hollow])).toEqual([
      ['dot', false],
      ['dot', true],
    ]);
    expect(cell!.shapes[0]!.y).toBeGreaterThan(cell!.shapes[1]!.y);
  });

  it('has bars in one measure for all lanes where dots would have none', () => {
    const lanes = [lane({ column: 0, took: 30, hollow: 10 }), lane({ column: 0, took: 20, hollow: 0 })]; // prettier-ignore
    const [one, two] = placeStrip({ columns: 50, lanes });
    const [took, hollow] = one!.cells[0]!.shapes;
    expect([took!.type, took!.hollow, hollow!.hollow]).toEqual(['bar', false, true]);
    expect(took!.y).toBeCloseTo(hollow!.y + hollow!.height);
    expect(two!.cells[0]!.shapes[0]!.height).toBeCloseTo((took!.height * 2) / 3);
  });

  it('keeps to its lane and its column, whatever there is to draw', () => {
    const count = fc.oneof(fc.nat(8), fc.nat(1_000_000));
    const drawn = fc.integer({ min: 1, max: 56 }).chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        lanes: fc.array(
          fc
            .uniqueArray(fc.record({ column: fc.nat(columns - 1), took: count, hollow: count }), {
              selector: ({ column }) => column,
            })
            .map((cells) => lane(...cells)),
          { maxLength: 8 },
        ),
      }),
    );
    fc.assert(
      fc.property(drawn, (digest) => {
        const pixels = 200 / digest.columns;
        for (const { at, shapes } of placeStrip(digest).flatMap(({ cells }) => cells)) {
          expect(at > 0 && at < 1).toBe(true);
          for (const { type, x, y, width, height } of shapes) {
            const dot = type === 'dot';
            expect(y - (dot ? height / 2 : 0)).toBeGreaterThanOrEqual(0);
            expect(y + (dot ? height / 2 : height)).toBeLessThanOrEqual(lanePitch);
            const half = dot ? Math.abs(x) + width / 2 : Math.abs(x) * 200;
            // A column may be narrower than its one dot.
            expect(half).toBeLessThanOrEqual(Math.max(pixels / 2, dot ? width / 2 : 0) + 1e-9);
          }
        }
      }),
    );
  });

  it('draws nothing for nothing', () => {
    expect(placeStrip({ columns: 0, lanes: [] })).toEqual([]);
    expect(placeStrip({ columns: 0, lanes: [lane()] })).toEqual([{ id: 'none', cells: [] }]);
  });
});

describe('the lines behind it', () => {
  it('are the beginnings of months in a year, and of years in a decade', () => {
    expect(placeLines({ start: day('2025-02-10'), end: day('2026-01-20') })).toHaveLength(11);
    expect(placeLines({ start: day('2015-06-01'), end: day('2025-06-01') })).toHaveLength(10);
    expect(placeLines({ start: day('2026-01-01'), end: day('2026-01-02') })).toEqual([]);
  });

  it('are few and lie inside, however long it lasts', () => {
    const end = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((days) => days * dayLength);
    fc.assert(
      fc.property(end, end, (a, b) => {
        const lines = placeLines({ start: Math.min(a, b), end: Math.max(a, b) + dayLength });
        expect(lines.length).toBeLessThanOrEqual(15);
        expect(lines.every((at) => at > 0 && at < 1)).toBe(true);
      }),
    );
  });
});
