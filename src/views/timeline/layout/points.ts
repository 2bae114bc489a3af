import { boxAround, type Box } from '../../../chart/box';
import { type TimeScale } from '../../../chart/scale';
import type { EventRow } from '../../../engine/engine';
import { dayLength, clamp } from '../../../time/interval';
import { caretBox } from './dock';
import type { Dated } from './entries';
import { laneY } from './heights';
import type { Lanes } from './lanes';
import type { Plot, PlacedEvent, PlacedMark, PlacedStack } from './placed';
import type { CrowdedCell } from './slots';

const reach = 12;

/** Whether a stretch of the plot, in pixels, is in view or just beside it. */
export function inView(x0: number, x1: number, width: number): boolean {
  return x1 > -20 && x0 < width + 20;
}

/** The marks of an event on its lanes from the top; carets hang above, so that a statement hides no contact. */
export function marksOf(row: EventRow, lanes: Lanes, plot: Plot): PlacedMark[] {
  const up = row.contact ? 0 : plot.rise;
  return lanes
    .sharesOf(row)
    .map((share) => ({ ...share, y: laneY(plot, share.lane) - up, number: null }));
}

/** An event of certain day at `x`, so far without what depends on its neighbours. */
export function pointOf(
  { row, ghost, when }: Dated,
  x: number,
  marks: readonly PlacedMark[],
  host: string | null,
  scale: TimeScale,
  width: number,
): PlacedEvent {
  const long = when.span === 'throughout' && when.end - when.start > dayLength;
  const end = (t: number) => clamp(scale.x(t), -20, width + 20);
  const bar: PlacedEvent['bar'] = long ? [end(when.start), end(when.end)] : null;
  const [y0, y1] = [marks[0]!.y, marks.at(-1)!.y];
  const rest = { band: null, bracket: null, flag: null, hit: null };
  return { row, ghost, x, marks, y0, y1, bar, host, ...rest };
}

/** The stack of a cell that cannot hold its events; null when it holds nothing but rings. */
export function stackOf(
  cell: CrowdedCell,
  byId: ReadonlyMap<string, Dated>,
  lanes: Lanes,
  plot: Plot,
): PlacedStack | null {
  const entries = cell.keys.flatMap((key) => byId.get(key) ?? []);
  const shown = entries.filter(({ ghost }) => !ghost);
  const rows = (shown.length ? shown : entries).map(({ row }) => row);
  if (!rows.length) return null;
  const counts = new Map<number, { count: number; color: string }>();
  for (const { lane, color } of rows.flatMap(lanes.sharesOf)) {
    counts.set(lane, { count: (counts.get(lane)?.count ?? 0) + 1, color });
  }
  const marks = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([lane, share]) => ({ lane, ...share, y: laneY(plot, lane), number: null }));
  const { t0, t1, x } = cell;
  const [y0, y1] = [marks[0]!.y, marks.at(-1)!.y];
  return { key: `stack ${t0}`, t0, t1, x, rows, ghost: !shown.length, marks, y0, y1, flag: null };
}

/** The room that the marks of an event take. */
export function markBoxes({ row, x, marks }: PlacedEvent, plot: Plot): Box[] {
  return marks.map(({ y }) =>
    row.contact ? boxAround({ x, y }, plot.radius * 2.4, plot.radius * 2.4) : caretBox(x, y, plot),
  );
}

/** Where clicks mean an event: half-way to its neighbours and at most twelve pixels away; near the caret for a statement. */
export function withHits(events: readonly PlacedEvent[], plot: Plot): PlacedEvent[] {
  const xs = events.filter(({ row }) => row.contact).map(({ x }) => x);
  const sorted = xs.sort((a, b) => a - b);
  return events.map((event) => {
    const { row, x, y0, y1 } = event;
    if (!row.contact) {
      const half = 0.8 * plot.caret + 2;
      const hit = { x0: x - half, x1: x + half, y0: y0 - plot.caret, y1: y1 + plot.caret };
      return { ...event, hit };
    }
    const i = sorted.indexOf(x);
    const [before = -Infinity, after = Infinity] = [sorted[i - 1], sorted[i + 1]];
    const hit = {
      x0: x - Math.min(reach, (x - before) / 2),
      x1: x + Math.min(reach, (after - x) / 2),
      y0: y0 - reach,
      y1: y1 + reach,
    };
    return { ...event, hit };
  });
}
