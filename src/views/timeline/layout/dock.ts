import { beside, overlap, type Box } from '../../../chart/box';
import { startOfDay } from '../../../time/interval';
import type { Dated } from './entries';
import type { Plot, PlacedEvent } from './placed';

const docking = ['reports-on', 'announces'] as const;

/**
 * The contacts beside which statements stand, by the statement's id: the first that it reports on or
 * announces, as long as both have a place on one day. A statement of another day keeps its own, since
 * the axis would be wrong about it.
 */
export function docksOf(entries: readonly Dated[]): ReadonlyMap<string, string> {
  const hosts = new Map(
    entries.filter(({ row, band }) => row.contact && !band).map((entry) => [idOf(entry), entry]),
  );
  const docks = new Map<string, string>();
  for (const entry of entries) {
    if (entry.row.contact || entry.band) continue;
    const host = docking
      .flatMap((type) => entry.row.links.filter((link) => link.type === type))
      .map(({ event }) => hosts.get(event))
      .find((other) => other && startOfDay(other.t) === startOfDay(entry.t));
    if (host) docks.set(idOf(entry), idOf(host));
  }
  return docks;
}

const idOf = ({ row }: Dated): string => row.event.id;

/** The room that a caret takes at a point. */
export function caretBox(x: number, y: number, { caret }: Plot): Box {
  return { x0: x - 0.8 * caret, x1: x + 0.8 * caret, y0: y - 0.5 * caret, y1: y + 0.6 * caret };
}

/**
 * Where carets at the heights `ys` stand beside a line at `host`: close on its right, else on its left,
 * else one caret farther out, the first place where they touch nothing of `taken`.
 */
export function dockAt(
  host: number,
  ys: readonly number[],
  plot: Plot,
  taken: readonly Box[],
): number {
  const near = 0.8 * plot.caret + 1.5;
  const far = near + 1.6 * plot.caret + 1;
  const free = [near, -near, far, -far].find((shift) =>
    ys.every((y) => !taken.some((box) => overlap(box, caretBox(host + shift, y, plot)))),
  );
  return host + (free ?? near);
}

/** What carets must not touch: other carets, and the lines of contacts. */
export function docksTaken(events: readonly PlacedEvent[], plot: Plot): Box[] {
  return events.flatMap(({ row, x, y1, marks }) =>
    row.contact ? beside(x, 0, y1, 1) : marks.map(({ y }) => caretBox(x, y, plot)),
  );
}
