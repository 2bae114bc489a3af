import type { Country } from './borders';
import {
  inView,
  layoutPins,
  obstacle,
  placed,
  unitRadius,
  type PlacedPlace,
  type Pin,
  type Side,
} from './layout';
import type { Point, Size, Transform } from './layoutCamera';
import {
  around,
  labelSize,
  placeLabels,
  labelWidth,
  type Box,
  type LabelWish,
} from './layoutLabels';
import type { PlaceTally } from './tally';

/** A text and where it lies. */
export type PlacedLabel = {
  /** Its lines. */
  readonly lines: readonly string[];
  /** The rectangle they fill. */
  readonly box: Box;
};

/** Everything on the map but the borders. */
export type Scene = {
  /** The places in view, largest first, so that small ones stay on top. */
  readonly places: readonly PlacedPlace[];
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

const size = (lines: readonly string[]) => ({
  width: Math.max(...lines.map(labelWidth)),
  height: lines.length * labelSize.line,
});

// A country's label lies on the country, near its point; a region's in its disc; a disc's beside it.
function wishes(place: PlacedPlace, width: number, height: number): readonly Point[] {
  const { x, y } = place;
  if (place.form === 'disc') return around(place, place.r, width, height);
  const inside = [
    { x, y },
    { x, y: y + height },
    { x, y: y - height },
  ];
  return place.form === 'region'
    ? [...inside, ...around(place, place.r, width, height)]
    : [...inside, ...around(place, 8, width, height), ...around(place, 24, width, height)];
}

/**
 * Lays the map out: discs by count, pins for what is out of view, then labels, those with most events
 * first, then names of countries where there is still room. `taken` is kept free of labels.
 */
export function layoutScene(
  tallies: readonly PlaceTally[],
  countries: readonly Country[],
  transform: Transform,
  drawing: Size,
  taken: readonly Box[],
  texts: SceneTexts,
): Scene {
  const unit = unitRadius(tallies);
  const all = tallies.map((tally) => placed(tally, transform, unit));
  const shown = all.filter((place) => inView(place, drawing));
  const pins = layoutPins(all, drawing, texts.pin);
  const labelled = shown.filter(({ now }) => now > 0);
  const lines = new Map(labelled.map((place) => [place.place.id, texts.lines(place)]));
  const wanted: LabelWish[] = labelled.map((place) => {
    const { width, height } = size(lines.get(place.place.id)!);
    return { id: place.place.id, width, height, at: wishes(place, width, height) };
  });
  const obstacles = [
    ...taken,
    ...pins.map(({ box }) => box),
    ...labelled.map(obstacle).filter((box) => box !== null),
  ];
  const boxes = placeLabels(wanted, obstacles, drawing);
  const names = layoutNames(
    countries,
    transform,
    [...obstacles, ...boxes.values()],
    drawing,
    texts,
  );
  return {
    places: [...shown].sort((a, b) => rank(b) - rank(a)),
    beyond: all.filter(
      (place) => place.form === 'country' && place.now > 0 && !inView(place, drawing),
    ),
    pins,
    labels: new Map([...boxes].map(([id, box]) => [id, { lines: lines.get(id)!, box }])),
    names,
  };
}

const rank = ({ form, r }: PlacedPlace) =>
  form === 'country' ? Infinity : form === 'region' ? 1e6 + r : r;

function layoutNames(
  countries: readonly Country[],
  { k, x, y }: Transform,
  obstacles: readonly Box[],
  drawing: Size,
  { country: nameOf }: SceneTexts,
): readonly PlacedLabel[] {
  const wanted = countries.flatMap((country, i) => {
    const name = nameOf(country);
    if (!name || country.width * k < labelWidth(name)) return [];
    const at = { x: country.centre.x * k + x, y: country.centre.y * k + y };
    return { id: String(i), ...size([name]), at: [at], name, extent: country.width };
  });
  const boxes = placeLabels(
    wanted.sort((a, b) => b.extent - a.extent),
    obstacles,
    drawing,
  );
  return wanted.flatMap(({ id, name }) => {
    const box = boxes.get(id);
    return box ? { lines: [name], box } : [];
  });
}
