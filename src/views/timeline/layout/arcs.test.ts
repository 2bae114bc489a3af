import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventLink } from '../../../model/event';
import { eventRow } from '../../../engine/rows';
import { datasetOf } from '../../../testing/talks';
import { arcPath, placeArcs } from './arcs';
import { plotOf } from './heights';
import type { PlacedFlag } from './labels';
import type { PlacedEvent } from './placed';

const plot = plotOf(300, new Array<number>(6).fill(0));
const { vocabulary, events } = datasetOf({ a: {}, b: {}, c: {} });
const flag = (id: string, x: number, row: number, width = 60): PlacedFlag => ({
  ...{ id, x, row, text: id },
  ...{ x0: x + 5, x1: x + 5 + width },
});

/** An event at `x` with a label in `row`, or on the lane at the height `y` without one. */
function at(id: string, x: number, row: number | null, to: string | null, y = plot.top + 20) {
  const record = events.find((one) => one.id === id)!;
  const links: EventLink[] = to === null ? [] : [{ type: 'prepares', event: to }];
  const placed: PlacedEvent = {
    row: { ...eventRow(record, Infinity, vocabulary)!, links },
    ...{ ghost: false, x, marks: [], y0: y, y1: y, bar: null, band: null, bracket: null },
    ...{ flag: row === null ? null : flag(id, x, row), host: null, hit: null },
  };
  return placed;
}
const arcsOf = (placed: readonly PlacedEvent[], more: readonly PlacedFlag[] = []) =>
  placeArcs(placed, [...placed.flatMap((one) => one.flag ?? []), ...more], plot);

test('an arc is as high as its width asks for where nothing stands above it', () => {
  const [arc] = arcsOf([at('a', 100, 0, 'b'), at('b', 180, 0, null)]);
  expect(arc).toMatchObject({ from: 'a', to: 'b', whole: true, rest: true });
  expect(arc!.height).toBeCloseTo(24);
});

test('a wide arc below a label has no room, and is drawn as its ends', () => {
  const [arc] = arcsOf([at('a', 100, plot.rows - 1, 'b'), at('b', 300, 0, null)]);
  expect(arc!.whole).toBe(false);
  expect(arcPath(arc!).match(/M/g)).toHaveLength(2);
  const [free] = arcsOf([at('a', 100, 0, 'b'), at('b', 300, 0, null)]);
  expect(free!.whole).toBe(true);
});

test('an arc from a mark on a lower lane would cross the others, and is drawn as its ends', () => {
  const low = plot.bottom - 10;
  const [arc] = arcsOf([at('a', 100, null, 'b', low), at('b', 140, 0, null)]);
  expect(arc!.whole).toBe(false);
  expect(arc!.stem0).toBeGreaterThan(plot.top + plot.lane);
});

test('no whole arc touches a label, and none is too flat to be seen as one', () => {
  const x = fc.integer({ min: 0, max: 700 });
  const row = fc.nat(plot.rows - 1);
  const labels = fc.array(fc.record({ x, row, width: fc.integer({ min: 20, max: 200 }) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(x, x, row, row, labels, (x0, x1, row0, row1, others) => {
      const more = others.map((one, i) => flag(`f${i}`, one.x, one.row, one.width));
      const placed = [at('a', x0, row0, 'b'), at('b', x1, row1, null)];
      const flags = [...placed.flatMap((one) => one.flag ?? []), ...more];
      for (const arc of arcsOf(placed, more)) {
        if (!arc.whole) continue;
        expect(arc.height).toBeGreaterThanOrEqual((arc.x1 - arc.x0) * 0.15);
        const over = flags.filter((one) => one.x0 < arc.x1 && one.x1 > arc.x0);
        const roof = Math.max(0, ...over.map((one) => (one.row + 1) * plot.rowHeight));
        expect(arc.y - arc.height).toBeGreaterThan(roof);
      }
    }),
  );
});
