import { clamp } from '../../../time/interval';
import type { PlacedFlag } from './labels';
import type { Plot, PlacedArc, PlacedEvent } from './placed';

type Foot = { readonly x: number; readonly stem: number };

// Above so many a picture at rest would be a thicket.
const mostAtRest = 24;
const mostHeight = 34;
// An arc that is lower than this, as a part of its width, looks like a line under the words above it.
const steep = 0.15;
// What is kept free between an arc and the words above it.
const clearance = 2;
// How far the ends of an arc without room go out from their events.
const hook = 12;

/** Where arcs can stand: on the line of an event, or at the end of a band that is nearest to the other end. */
function footOf(event: PlacedEvent, toward: number, foot: number, { radius }: Plot): Foot {
  const { x, y0, band, flag } = event;
  if (!band) return { x, stem: flag ? foot : y0 - radius - 1 };
  return { x: clamp(toward, band.x0, band.x1), stem: band.strips[0]![0] };
}

/** The lowest pixel of the labels over a stretch; the top of the plot where there are none. */
function roofOver(
  x0: number,
  x1: number,
  flags: readonly PlacedFlag[],
  { rowHeight }: Plot,
): number {
  const over = flags.filter((flag) => flag.x0 < x1 && flag.x1 > x0);
  return Math.max(0, ...over.map(({ row }) => (row + 1) * rowHeight));
}

/**
 * The arcs above the lanes, one for each two shown events that are linked, from the earlier to the later. They stay
 * below the labels; one that would be too flat there, or rise through lanes, is not whole. At rest stand those of `prepares` and `follows` between labelled contacts, without the ones that a
 * chain of others says already; statements and bands show theirs when they are lit.
 */
export function placeArcs(
  events: readonly PlacedEvent[],
  flags: readonly PlacedFlag[],
  plot: Plot,
): readonly PlacedArc[] {
  const shown = new Map(
    events.filter(({ ghost }) => !ghost).map((event) => [event.row.event.id, event]),
  );
  const foot = plot.top - 3;
  const arcs = new Map<string, PlacedArc>();
  for (const event of shown.values()) {
    for (const { type, event: other } of event.row.links) {
      const target = shown.get(other);
      if (!target || event.host === other) continue;
      const a = footOf(event, target.x, foot, plot);
      const b = footOf(target, a.x, foot, plot);
      if (Math.abs(b.x - a.x) < 3) continue;
      const [from, to] = a.x < b.x ? [event, target] : [target, event];
      const [left, right] = a.x < b.x ? [a, b] : [b, a];
      const key = `${from.row.event.id} ${to.row.event.id}`;
      const stands = (type === 'prepares' || type === 'follows') && event.flag && target.flag;
      const rest = Boolean(stands) || (arcs.get(key)?.rest ?? false);
      const width = right.x - left.x;
      const room = foot - clearance - roofOver(left.x, right.x, flags, plot);
      const height = Math.max(4, Math.min(width * 0.3, mostHeight, room));
      const above = Math.max(left.stem, right.stem) - foot <= plot.lane;
      arcs.set(key, {
        from: from.row.event.id,
        to: to.row.event.id,
        x0: left.x,
        x1: right.x,
        y: foot,
        stem0: left.stem,
        stem1: right.stem,
        height,
        rest,
        whole: above && height >= width * steep,
      });
    }
  }
  return reduced([...arcs.values()]);
}

/** Takes the arcs that a chain of others at rest says already out of rest, and all when there are too many. */
function reduced(arcs: readonly PlacedArc[]): PlacedArc[] {
  const next = new Map<string, string[]>();
  for (const { from, to, rest } of arcs) {
    if (rest) next.set(from, [...(next.get(from) ?? []), to]);
  }
  // Arcs go from left to right, so that no walk comes back to where it began.
  const reaches = (from: string, to: string): boolean =>
    from === to || (next.get(from) ?? []).some((step) => reaches(step, to));
  const implied = ({ from, to }: PlacedArc) =>
    (next.get(from) ?? []).some((step) => step !== to && reaches(step, to));
  const few = arcs.filter(({ rest }) => rest).length <= 3 * mostAtRest;
  const kept = arcs.map((arc) => ({ ...arc, rest: arc.rest && few && !implied(arc) }));
  return kept.filter(({ rest }) => rest).length <= mostAtRest
    ? kept
    : kept.map((arc) => ({ ...arc, rest: false }));
}

/** An arc as the `d` of a path: up its stems where it has any, and over; of one that is not whole the two ends, where it leaves and where it arrives. */
export function arcPath({ x0, x1, y, stem0, stem1, height, whole }: PlacedArc): string {
  if (whole) {
    const over = y - height / 0.75;
    return `M${x0},${stem0}V${y}C${x0},${over} ${x1},${over} ${x1},${y}V${stem1}`;
  }
  const dx = Math.min(hook, (x1 - x0) / 2 - 1);
  const leaves = `M${x0},${stem0}c0,${-hook / 2} ${dx / 2},${-hook} ${dx},${-hook}`;
  return `${leaves}M${x1 - dx},${stem1 - hook}c${dx / 2},0 ${dx},${hook / 2} ${dx},${hook}`;
}

/** The arrow at the later end of an arc, pointing down at it. */
export function arrowPath({ x1, stem1 }: PlacedArc): string {
  return `M${x1 - 3},${stem1 - 5}L${x1},${stem1}L${x1 + 3},${stem1 - 5}`;
}
