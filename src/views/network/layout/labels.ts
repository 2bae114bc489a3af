import { boxAround, overlap, type Box, type Line, type Point, type Size } from '../../../chart/box';
import { createGrid } from '../../../chart/grid';
import {
  around,
  labelSize,
  labelWidth,
  mostLabels,
  placeLabels,
  type LabelWish,
} from '../../../chart/label';
import { straightParts } from './bypass';
import { discBox, loopBox, type Disc } from './loop';
import type { PlacedActor, PlacedEdge, PlacedHub, SceneTexts } from './placed';
import { actorKey, hubKey } from './ties';

/** A label and where it lies. */
export type PlacedLabel = {
  /** Its text, cut to its room. */
  readonly text: string;
  /** The rectangle it fills. */
  readonly box: Box;
};

/** What labels are placed among, ghosts left out, those of most contacts first. */
export type Labelled = {
  /** The actors. */
  readonly actors: readonly PlacedActor[];
  /** The lines between them. */
  readonly edges: readonly PlacedEdge[];
  /** The contacts of many. */
  readonly hubs: readonly PlacedHub[];
};

const fewHubs = 3;
const mostLines = 500;
// Those who have most are always named, and no name lies on a circle of this radius.
const always = 10;
const large = 6;
// A name takes at most a third of the width or this many pixels; what a hub is, with its day, needs more.
const labelRoom = (width: number) => ({
  actor: Math.max(130, width / 3),
  hub: Math.max(160, 0.45 * width),
});

/** Labels for as many as there is room for, by the key of what they name, clear of marks, of each other and of `corner`, and of lines where that can be; `most` of the actors at most. */
export function layoutLabels(
  { actors: all, edges, hubs }: Labelled,
  corner: Box,
  size: Size,
  texts: SceneTexts,
  most: number,
): ReadonlyMap<string, PlacedLabel> {
  const drawing = { x0: 0, y0: 0, x1: size.width, y1: size.height };
  const actors = all.filter((actor) => overlap(discBox(actor), drawing));
  // Among very many lines no place is free of them.
  const lines: Line[] = [
    ...(edges.length > mostLines ? [] : edges.flatMap(({ course }) => straightParts(course))),
    ...hubs.flatMap(({ spokes }) => spokes.flatMap(straightParts)),
  ];
  const small = actors.filter(({ r }) => r < large);
  const firm = [
    corner,
    ...actors.filter(({ r }) => r >= large).map((actor) => discBox(actor, 1)),
    ...actors.flatMap(({ loop }) => (loop ? [loopBox(loop), loop.count] : [])),
    ...hubs.map((hub) => discBox(hub, 3)),
  ];
  const room = labelRoom(size.width);
  const found = new Map<string, string>();
  const first = new Set(actors.slice(0, always).map((actor) => actorKey(actor.id)));
  const isNear = nearness(actors, size);
  const wish = (id: string, text: string, disc: Disc, more: number, bold: boolean): LabelWish => {
    found.set(id, text);
    const label = { width: labelWidth(text, bold), height: labelSize.line };
    const at = around(disc, disc.r + more, label, size, 'below');
    // A name stands where no other circle is nearer; those that must be named, elsewhere if need be.
    const own = at.filter((point) => isNear(disc, boxAround(point, label.width, label.height)));
    return { id, ...label, at: first.has(id) ? [...own, ...at] : own };
  };
  const names = actors
    .slice(0, Math.min(most, mostLabels(size)))
    .map((actor) => wish(actorKey(actor.id), texts.actor(actor.id, room.actor), actor, 2, true));
  const whats = hubs.map((hub) =>
    wish(hubKey(hub.row.event.id), texts.hub(hub, room.hub), hub, 3, false),
  );
  // A few hubs are worth more than those met once; many would crowd out the names.
  const met = actors.findIndex(({ contacts }) => contacts < 2);
  const before = met < 0 || whats.length > fewHubs ? names.length : met;
  const wishes = [...names.slice(0, before), ...whats, ...names.slice(before)];
  // The foremost find room though they cover a circle of somebody hardly seen, as a last resort.
  const strikes = small.flatMap(({ x, y, r }): Line[] =>
    [-1, 0, 1].map((i) => [
      { x: x - r, y: y + i },
      { x: x + r, y: y + i },
    ]),
  );
  const foremost = placeLabels(
    wishes.filter(({ id }) => first.has(id)),
    firm,
    size,
    [...lines, ...strikes],
  );
  const taken = [...firm, ...small.map((actor) => discBox(actor, 1)), ...foremost.values()];
  const rest = wishes.filter(({ id }) => !first.has(id));
  const others = placeLabels(rest, taken, size, lines);
  return new Map([...foremost, ...others].map(([id, box]) => [id, { text: found.get(id)!, box }]));
}

/** How far a point lies from a rectangle, in pixels; 0 inside. */
function gapTo({ x, y }: Point, { x0, y0, x1, y1 }: Box): number {
  return Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
}

/** Whether no other circle is nearer to a label than its own, or one would read it as that one's. */
function nearness(discs: readonly Disc[], size: Size): (own: Disc, label: Box) => boolean {
  const grid = createGrid<Disc>(size, 48);
  discs.forEach((disc) => grid.add(disc, discBox(disc)));
  return (own, label) => {
    const gap = gapTo(own, label) - own.r;
    const reach = {
      x0: label.x0 - gap,
      y0: label.y0 - gap,
      x1: label.x1 + gap,
      y1: label.y1 + gap,
    };
    for (const other of grid.near(reach)) {
      if (other.x === own.x && other.y === own.y) continue;
      if (gapTo(other, label) - other.r < gap) return false;
    }
    return true;
  };
}
