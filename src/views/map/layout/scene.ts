import { boxAround, hitRadii, type Box, type Point, type Size } from '../../../chart/box';
import { around, labelSize, labelWidth, mostLabels, placeLabels } from '../../../chart/label';
import type { Country } from './borders';
import type { Transform } from './camera';
import {
  inView,
  layoutPins,
  obstacle,
  placed,
  reachOf,
  unitRadius,
  type PlacedPlace,
  type Pin,
  type Side,
} from './places';
import type { PlaceTally } from './tally';

/** A text and where it lies. */
export type PlacedLabel = {
  /** Its lines. */
  readonly lines: readonly string[];
  /** The rectangle they fill. */
  readonly box: Box;
};

/** A place inside the drawing with how near one must point to hit it. */
export type ShownPlace = PlacedPlace & {
  /** Radius in pixels within which it is hit. */
  readonly hit: number;
};

/** Everything on the map but the borders. */
export type Scene = {
  /** The places in view, largest first, so that small ones stay on top. */
  readonly places: readonly ShownPlace[];
  /** Countries with events whose point is out of view: their tint still shows, while a pin speaks for them. */
  readonly beyond: readonly PlacedPlace[];
  /** The places out of view. */
  readonly pins: readonly Pin[];
  /** The labels that found room, by place id. */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Names of countries around, for orientation. */
  readonly names: readonly PlacedLabel[];
};

/** The texts that a scene is laid out with. */
export type SceneTexts = {
  /** The lines of a place's label. */
  readonly lines: (place: PlacedPlace) => readonly string[];
  /** What stands on a pin. */
  readonly pin: (places: readonly PlaceTally[], side: Side) => string;
  /** The name of a country for orientation; null for none. */
  readonly country: (country: Country) => string | null;
};

/** The room that a scene is laid out in. */
export type SceneRoom = {
  /** The drawing. */
  readonly size: Size;
  /** The part of it, reaching from edge to edge, that nothing else lies over. */
  readonly free: Box;
  /** What lies over it: kept free of labels. */
  readonly taken: readonly Box[];
  /** How wide a mark must be to be hit with ease, in pixels. */
  readonly target: number;
};

const sizeOf = (lines: readonly string[]): Size => ({
  width: Math.max(...lines.map((line) => labelWidth(line))),
  height: lines.length * labelSize.line,
});

// The ring of what is opened stands this far off.
const ringGap = 2;

// A country's label lies on the country, near its point; a region's in its disc; a disc's beside it.
function wishes(place: PlacedPlace, label: Size, drawing: Size): readonly Point[] {
  const { x, y, form } = place;
  const beside = (r: number) => around(place, r, label, drawing, 'above');
  if (form === 'disc') return beside(reachOf(place) + ringGap);
  const inside = [0, 1, -1, 2, -2].flatMap((down) =>
    [0, 0.5, -0.5].map((across) => ({
      x: x + across * label.width,
      y: y + (down * label.height) / 2,
    })),
  );
  return form === 'region'
    ? [...inside, ...beside(place.r)]
    : [...inside, ...beside(8), ...beside(24)];
}

/**
 * Lays the map out: discs by count, pins for what is out of view, then labels, those with most events
 * first, then names of countries where there is still room.
 */
export function layoutScene(
  tallies: readonly PlaceTally[],
  countries: readonly Country[],
  transform: Transform,
  { size, free, taken, target }: SceneRoom,
  texts: SceneTexts,
): Scene {
  const unit = unitRadius(tallies);
  const all = tallies.map((tally) => placed(tally, transform, unit));
  const shown = all.filter((place) => inView(place, size));
  const pins = layoutPins(all, size, free, Math.max(28, target), texts.pin);
  const labelled = shown.filter(({ now }) => now > 0);
  const named = labelled.slice(0, mostLabels(size));
  const lines = new Map(named.map((place) => [place.place.id, texts.lines(place)]));
  const wanted = named.map((place) => {
    const label = sizeOf(lines.get(place.place.id)!);
    return { id: place.place.id, ...label, at: wishes(place, label, size) };
  });
  const obstacles = [
    ...taken,
    ...pins.map(({ box }) => box),
    ...labelled.map(obstacle).filter((box) => box !== null),
  ];
  const boxes = placeLabels(wanted, obstacles, size);
  const radii = hitRadii(shown, target / 2);
  return {
    places: shown
      .map((place, i) => ({ ...place, hit: radii[i]! }))
      .sort((a, b) => rank(b) - rank(a)),
    beyond: all.filter(
      (place) => place.form === 'country' && place.now > 0 && !inView(place, size),
    ),
    pins,
    labels: new Map([...boxes].map(([id, box]) => [id, { lines: lines.get(id)!, box }])),
    names: layoutNames(countries, transform, [...obstacles, ...boxes.values()], size, texts),
  };
}

const rank = ({ form, r }: PlacedPlace) =>
  form === 'country' ? Infinity : form === 'region' ? 1e6 + r : r;

function layoutNames(
  countries: readonly Country[],
  { k, x, y }: Transform,
  obstacles: readonly Box[],
  size: Size,
  { country: nameOf }: SceneTexts,
): readonly PlacedLabel[] {
  const wanted = countries.flatMap((country, i) => {
    const at = { x: country.centre.x * k + x, y: country.centre.y * k + y };
    const name = inView(at, size) ? nameOf(country) : null;
    if (!name || country.width * k < labelWidth(name)) return [];
    return { id: String(i), ...sizeOf([name]), at: [at], name, extent: country.width };
  });
  const boxes = placeLabels(
    wanted.sort((a, b) => b.extent - a.extent),
    obstacles.map(({ x0, y0, x1, y1 }) =>
      boxAround({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, x1 - x0 + 4, y1 - y0 + 2),
    ),
    size,
  );
  return wanted.flatMap(({ id, name }) => {
    const box = boxes.get(id);
    return box ? { lines: [name], box } : [];
  });
}
