import { boxAround, hitRadii, type Box, type Point, type Size } from '../../../chart/box';
import { createGrid } from '../../../chart/grid';
import { around, labelSize, labelWidth, mostLabels, placeLabels } from '../../../chart/label';
import { textStretch } from '../../../chart/text';
import type { Vocabulary } from '../../../model/dataset';
import type { Country } from './borders';
import type { Transform } from './camera';
import { carryWords, type Placed } from './carry';
import { inView, obstacle, reachOf, type PlaceMark } from './marks';
import { layoutNames, type GroundNames, type PlacedLabel } from './names';
import { layoutPins, type Pin, type Side } from './pins';
import { placeRivals, type PlacedRival, type Rival } from './rivals';

/** A mark inside the drawing with how near one must point to hit it. */
export type ShownMark = PlaceMark & {
  /** Radius in pixels within which it is hit. */
  readonly hit: number;
};

/** Everything on the map but the borders. */
export type Scene = {
  /** The marks in view, largest first, so that small ones stay on top. */
  readonly marks: readonly ShownMark[];
  /** Countries with events whose point is out of view: their tint still shows, while a pin speaks for them. */
  readonly beyond: readonly PlaceMark[];
  /** What is out of view. */
  readonly pins: readonly Pin[];
  /** The labels that found room, by the key of their mark. */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Places that sources hold against the accepted ones. */
  readonly rivals: readonly PlacedRival[];
  /** Names of the countries around, for orientation. */
  readonly lands: readonly PlacedLabel[];
  /** Names of the waters around. */
  readonly waters: readonly PlacedLabel[];
};

/** The texts that a scene is laid out with. */
export type SceneTexts = GroundNames & {
  /** The lines of a mark's label. */
  readonly lines: (mark: PlaceMark) => readonly string[];
  /** What is said of a mark instead where those find no room, the most telling first. */
  readonly shorter: (mark: PlaceMark) => readonly (readonly string[])[];
  /** What stands on a pin. */
  readonly pin: (marks: readonly PlaceMark[], side: Side) => string;
  /** What stands between a place and its rival. */
  readonly rival: (word: Rival['word']) => string;
};

/** What a scene is made of. */
export type SceneParts = {
  /** Everything drawn for places, see `marksOf`. */
  readonly marks: readonly PlaceMark[];
  /** The countries of the atlas. */
  readonly countries: readonly Country[];
  /** Places that sources differ on. */
  readonly rivals: readonly Rival[];
  /** The named places. */
  readonly vocabulary: Pick<Vocabulary, 'places'>;
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
  /** What the words go along with while the camera goes closer or farther; absent where they are placed. */
  readonly before?: Placed;
};

/**
 * The widest that a label may be in a drawing, in pixels: two fifths of it, so that the map is not covered by one, but
 * on a phone still two cities with their counts; wider where the reader sets letters wider, so that it says the same.
 */
export function labelRoom({ width }: Size): number {
  return Math.max(204, 0.4 * width) * textStretch();
}

/** How large lines of a label are, in pixels. */
function sizeOf(lines: readonly string[]): Size {
  return {
    width: Math.max(...lines.map((line) => labelWidth(line))),
    height: lines.length * labelSize.line,
  };
}

// The ring of what is opened stands this far off.
const ringGap = 2;

// A country's label lies on the country, near its point; a region's in its disc; a disc's beside it.
function wishes(mark: PlaceMark, label: Size, drawing: Size): readonly Point[] {
  const { x, y, form } = mark;
  const beside = (r: number) => around(mark, r, label, drawing, 'above');
  if (form === 'disc') return beside(reachOf(mark) + ringGap);
  const inside = [0, 1, -1, 2, -2].flatMap((down) =>
    [0, 0.5, -0.5].map((across) => ({
      x: x + across * label.width,
      y: y + (down * label.height) / 2,
    })),
  );
  return form === 'region'
    ? [...inside, ...beside(mark.r)]
    : [...inside, ...beside(8), ...beside(24)];
}

// A label so near to its disc is read as that one's, whatever else is near.
const close = 6;

/** Pixels between the rim of a disc and a rectangle. */
function wayTo(mark: PlaceMark, { x0, y0, x1, y1 }: Box): number {
  const dx = Math.max(x0 - mark.x, 0, mark.x - x1);
  const dy = Math.max(y0 - mark.y, 0, mark.y - y1);
  return Math.hypot(dx, dy) - reachOf(mark);
}

// However large the drawing: of more names none is looked for, and each is an element of the page.
const mostNamed = 60;
const mostTried = 2 * mostNamed;

/** Labels for the marks with events, those with most first, where neither a disc nor anything else lies. */
function layoutLabels(
  shown: readonly PlaceMark[],
  obstacles: readonly Box[],
  size: Size,
  texts: Pick<SceneTexts, 'lines' | 'shorter'>,
): ReadonlyMap<string, PlacedLabel> {
  const named = shown.slice(0, Math.min(mostTried, mostLabels(size)));
  const others = createGrid<PlaceMark>(size, 48);
  for (const mark of shown) {
    const across = 2 * reachOf(mark);
    if (mark.form === 'disc') others.add(mark, boxAround(mark, across, across));
  }
  // A label that lies nearer to another disc than to its own would be read as that one's.
  const isAnothers = (mark: PlaceMark, box: Box) => {
    const way = wayTo(mark, box);
    if (mark.form !== 'disc' || way <= close) return false;
    const around = { x0: box.x0 - way, x1: box.x1 + way, y0: box.y0 - way, y1: box.y1 + way };
    for (const other of others.near(around)) {
      if (other !== mark && wayTo(other, box) < way) return true;
    }
    return false;
  };
  const wishOf = (mark: PlaceMark, lines: readonly string[]) => {
    const label = sizeOf(lines);
    const at = wishes(mark, label, size).filter(
      (point) => !isAnothers(mark, boxAround(point, label.width, label.height)),
    );
    return { ...label, at };
  };
  const boxes = placeLabels(
    named.map((mark) => ({
      id: mark.key,
      ...wishOf(mark, texts.lines(mark)),
      shorter: () => texts.shorter(mark).map((lines) => wishOf(mark, lines)),
    })),
    obstacles,
    size,
  );
  const placed = named.flatMap((mark) => {
    const box = boxes.get(mark.key);
    if (!box) return [];
    const lines = box.shorter === undefined ? texts.lines(mark) : texts.shorter(mark)[box.shorter]!;
    return [[mark.key, { lines, box }] as const];
  });
  return new Map(placed.slice(0, mostNamed));
}

/**
 * Lays the map out: pins for what is out of view, then labels of places, those with most events first, then
 * names of countries and waters where there is still room.
 */
export function layoutScene(
  { marks, countries, rivals, vocabulary }: SceneParts,
  transform: Transform,
  west: number,
  { size, free, taken, target, before }: SceneRoom,
  texts: SceneTexts,
): Scene {
  const apart = Math.max(28, target);
  const { pins, under } = layoutPins(marks, { size, free, taken, apart }, texts.pin);
  const shown = marks.filter((mark) => inView(mark, size) && !under.has(mark.key));
  const joined = placeRivals(rivals, marks, vocabulary, transform, west, size, texts.rival);
  const words = joined.map(({ box }) => box).filter((box) => box !== null);
  const bare = [...taken, ...pins.map(({ box }) => box), ...words];
  const labelled = shown.filter(({ now }) => now > 0);
  const discs = labelled.map(obstacle).filter((box) => box !== null);
  const placeWords = () => {
    const labels = layoutLabels(labelled, [...bare, ...discs], size, texts);
    const written = [...labels.values()].map(({ box }) => box);
    // Ghosts may lie under the label of a place, but not under a name that is there for orientation only.
    const ghosts = shown.filter(({ now }) => !now).map(obstacle);
    const obstacles = [...bare, ...discs, ...written, ...ghosts.filter((box) => box !== null)];
    return { labels, ...layoutNames(countries, transform, west, obstacles, size, texts) };
  };
  const radii = hitRadii(shown, target / 2);
  return {
    marks: shown.map((mark, i) => ({ ...mark, hit: radii[i]! })).sort((a, b) => rank(b) - rank(a)),
    beyond: marks.filter(
      (mark) => mark.form === 'country' && mark.now > 0 && !shown.includes(mark),
    ),
    pins,
    rivals: joined,
    ...(before ? carryWords(before, labelled, transform, bare) : placeWords()),
  };
}

const rank = ({ form, r }: PlaceMark) =>
  form === 'country' ? Infinity : form === 'region' ? 1e6 + r : r;
