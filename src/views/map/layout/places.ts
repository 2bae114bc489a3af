import { group } from 'd3';
import { boxAround, spread, type Box, type Point, type Size } from '../../../chart/box';
import { labelWidth } from '../../../chart/label';
import type { Place } from '../../../model/place';
import { kmPerPixel, toWorld, type Transform } from './camera';
import type { PlaceTally } from './tally';

/** How a place is drawn: a disc where it is a point, a soft disc for a region, a tint for a country. */
export type PlaceForm = 'disc' | 'region' | 'country';

/** A place inside the drawing. */
export type PlacedPlace = PlaceTally &
  Point & {
    /** How it is drawn. */
    readonly form: PlaceForm;
    /** Radius in pixels: of all events for a disc, of the ground for a region, 0 for a country. */
    readonly r: number;
    /** Radius in pixels of the filled disc of the events that took place; 0 when none did. */
    readonly tookR: number;
    /** Whether the number of those can be read inside the disc. */
    readonly roomy: boolean;
    /** Whether the sides of its events are drawn as a ring around the disc. */
    readonly ringed: boolean;
  };

/** A place outside the drawing, as a label at its edge. */
export type Pin = {
  /** The places it stands for, most events first; several where the edge has no room for each. */
  readonly places: readonly PlaceTally[];
  /** The edge. */
  readonly side: Side;
  /** Where the label lies. */
  readonly box: Box;
};

/** An edge of the drawing. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** How far the ring of sides reaches beyond its disc, in pixels: where it begins and where it ends. */
export const ringReach = [1.5, 4.5] as const;

const largestR = 24;
const countR = 9;
// Below this radius a ring of colours is a blur; with more sides than this it is a rainbow.
const ringedR = 16;
const mostSides = 4;
const defaultRadiusKm = 100;
/** How high a pin is, in pixels. */
export const pinHeight = 24;
const pinsAside = 4;
const pinsAbove = 2;

const formOf = ({ precision }: Place): PlaceForm =>
  precision === 'country' ? 'country' : precision === 'region' ? 'region' : 'disc';

/** Pixels of radius for one event, so that area shows the count and the fullest place stays small. */
export function unitRadius(places: readonly PlaceTally[]): number {
  const most = Math.max(1, ...places.map(({ now, open }) => now || open));
  return Math.min(countR + 1, largestR / Math.sqrt(most));
}

/** A place as drawn under a transform, wherever that puts it. */
export function placed(tally: PlaceTally, { k, x, y }: Transform, unit: number): PlacedPlace {
  const { place, now, open, sides } = tally;
  const { took } = tally.standings;
  const world = toWorld(place.lon, place.lat);
  const form = formOf(place);
  const area = unit * Math.sqrt(now || open);
  const ground = (place.radiusKm ?? defaultRadiusKm) / kmPerPixel(k, place.lat);
  const r = form === 'disc' ? Math.max(4, area) : form === 'region' ? Math.max(countR, ground) : 0;
  const disc = form === 'disc';
  return {
    ...tally,
    form,
    x: world.x * k + x,
    y: world.y * k + y,
    r,
    tookR: disc && took ? Math.max(3, unit * Math.sqrt(took)) : 0,
    roomy: disc && took > 0 && r >= Math.max(countR, labelWidth(String(took)) / 2 + 2),
    ringed: disc && now > 0 && r >= ringedR && sides.length > 0 && sides.length <= mostSides,
  };
}

/** How far a place reaches from its middle, its ring included, in pixels. */
export function reachOf({ r, ringed }: PlacedPlace): number {
  return r + (ringed ? ringReach[1] : 1);
}

/** Whether a point lies in the drawing. */
export function inView({ x, y }: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The edge that the way from the middle of the drawing to a point outside it crosses. */
export function sideOf({ x, y }: Point, { width, height }: Size): Side {
  const dx = (x - width / 2) / width;
  const dy = (y - height / 2) / height;
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'top' : 'bottom';
}

/** Where the way from the middle to a point outside crosses the edge, along that edge. */
function crossing({ x, y }: Point, side: Side, { width, height }: Size): number {
  const dx = x - width / 2;
  const dy = y - height / 2;
  return side === 'left' || side === 'right'
    ? height / 2 + (dy / Math.abs(dx)) * (width / 2)
    : width / 2 + (dx / Math.abs(dy)) * (height / 2);
}

/** The widest a pin may be in a drawing, in pixels. */
export function pinRoom({ width }: Size): number {
  return Math.min(200, width / 2 - 20);
}

/**
 * Labels at the edges of `free`, the part of the drawing that nothing else lies over, for places outside
 * the drawing, ghosts left out. At most four at the left and at the right, two at the top and at the bottom;
 * where more would stand, the last stands for all the rest. Their middles keep `apart` pixels.
 */
export function layoutPins(
  places: readonly PlacedPlace[],
  size: Size,
  free: Box,
  apart: number,
  label: (places: readonly PlaceTally[], side: Side) => string,
): readonly Pin[] {
  const outside = places.filter((place) => place.now > 0 && !inView(place, size));
  const sides = group(outside, (place) => sideOf(place, size));
  return [...sides].flatMap(([side, here]) => {
    const upright = side === 'left' || side === 'right';
    const room = upright ? Math.min(pinsAside, roomFor(free, apart)) : pinsAbove;
    const alone = here.length <= room ? here : here.slice(0, room - 1);
    const rest = here.slice(alone.length);
    const groups = [...alone.map((place) => [place]), ...(rest.length ? [rest] : [])];
    const widths = groups.map((places) => labelWidth(label(places, side)) + 12);
    const gap = upright ? apart - pinHeight : 4;
    const starts = spread(
      groups.map((places, i) => ({
        at: crossing(places[0]!, side, size),
        size: upright ? pinHeight : widths[i]!,
      })),
      upright ? free.y0 + apart + 4 : free.x0 + 4,
      upright ? free.y1 - apart - 4 : free.x1 - 4,
      gap,
    );
    return groups.map((places, i) => ({
      places,
      side,
      box: pinBox(side, starts[i]!, widths[i]!, free),
    }));
  });
}

// Above and below stand the pins of the other edges.
const roomFor = ({ y0, y1 }: Box, apart: number) =>
  Math.max(1, Math.floor((y1 - y0 - 2 * apart - 8 + (apart - pinHeight)) / apart));

function pinBox(side: Side, start: number, width: number, free: Box): Box {
  const x0 = side === 'left' ? free.x0 : side === 'right' ? free.x1 - width : start;
  const y0 = side === 'top' ? free.y0 : side === 'bottom' ? free.y1 - pinHeight : start;
  return { x0, y0, x1: x0 + width, y1: y0 + pinHeight };
}

/** The rectangle that a placed disc keeps free of labels; null for regions and countries, whose name lies on them. */
export function obstacle(place: PlacedPlace): Box | null {
  const across = 2 * reachOf(place);
  return place.form === 'disc' ? boxAround(place, across, across) : null;
}
