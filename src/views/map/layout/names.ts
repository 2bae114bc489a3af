import { boxAround, type Box, type Point, type Size } from '../../../chart/box';
import { labelSize, labelWidth, placeLabels } from '../../../chart/label';
import type { Country } from './borders';
import { toWorld, worldSize, type Transform } from './camera';
import { inView } from './marks';
import { seas, seaSpots, type Sea } from './seas';

/** A text and where it lies. */
export type PlacedLabel = {
  /** Its lines. */
  readonly lines: readonly string[];
  /** The rectangle they fill. */
  readonly box: Box;
};

/** What lands and waters are called. */
export type GroundNames = {
  /** The name of a country for orientation; null for none. */
  readonly country: (country: Country) => string | null;
  /** The name of a water. */
  readonly sea: (sea: Sea) => string;
};

type Name = {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  // How much room the thing named takes on the screen, in pixels.
  readonly room: number;
};

// A name may be as much wider than its country is: the names of small countries would never be read otherwise.
const overhang = 1.15;
// How far from its middle a name is tried, in lines: a disc often lies on the middle itself.
const shifts = [0, -1, 1, -2, 2];
// Names keep so far from what is more than orientation.
const clearance = { x: 4, y: 2 } as const;

// More of them orient nobody better, and each is an element of the page.
const mostNames = 60;

/**
 * Names of countries and of waters in view, the widest first, where nothing else lies: no name is drawn through a
 * disc, and none where it is much wider than what it names.
 */
export function layoutNames(
  countries: readonly Country[],
  { k, x, y }: Transform,
  west: number,
  obstacles: readonly Box[],
  size: Size,
  names: GroundNames,
): { readonly lands: readonly PlacedLabel[]; readonly waters: readonly PlacedLabel[] } {
  const onScreen = (world: Point) => ({ x: world.x * k + x, y: world.y * k + y });
  const lands = countries.flatMap((country, i): readonly Name[] => {
    const at = onScreen(country.centre);
    const name = inView(at, size) ? names.country(country) : null;
    return name ? [{ id: `land ${i}`, name, at, room: country.width * k }] : [];
  });
  const waters = seas.flatMap((sea): readonly Name[] => {
    const spot = seaSpots[sea];
    const at = onScreen(toWorld(spot, west));
    if (!inView(at, size)) return [];
    return [{ id: sea, name: names.sea(sea), at, room: (spot.span / 360) * worldSize * k }];
  });
  const wanted = [...lands, ...waters]
    .filter(({ name, room }) => labelWidth(name) <= overhang * room)
    .sort((a, b) => b.room - a.room)
    .slice(0, mostNames);
  const boxes = placeLabels(
    wanted.map(({ id, name, at }) => ({
      id,
      width: labelWidth(name),
      height: labelSize.line,
      at: shifts.map((lines) => ({ x: at.x, y: at.y + lines * labelSize.line })),
    })),
    obstacles.map((box) => widened(box)),
    size,
  );
  const placed = (of: readonly Name[]) =>
    of.flatMap(({ id, name }) => {
      const box = boxes.get(id);
      return box ? [{ lines: [name], box }] : [];
    });
  return { lands: placed(lands), waters: placed(waters) };
}

const widened = ({ x0, y0, x1, y1 }: Box): Box =>
  boxAround(
    { x: (x0 + x1) / 2, y: (y0 + y1) / 2 },
    x1 - x0 + 2 * clearance.x,
    y1 - y0 + 2 * clearance.y,
  );
