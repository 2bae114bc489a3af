import { closed } from '../model/hidden';
import { isolated } from '../model/text';
import { clamp } from '../time/interval';
import { boxAround, overlap, within, type Box, type Line, type Point, type Size } from './box';
import { crossings, takenBoxes } from './grid';
import { textWidth } from './text';

/** A label that wants a place in a drawing. */
export type LabelWish = {
  /** What it belongs to; unique among the wishes. */
  readonly id: string;
  /** Its width in pixels. */
  readonly width: number;
  /** Its height in pixels. */
  readonly height: number;
  /** Where its middle may lie, best first. */
  readonly at: readonly Point[];
  /** What is said instead where it finds no room, the most telling first; asked for only then. */
  readonly shorter?: () => readonly Pick<LabelWish, 'width' | 'height' | 'at'>[];
};

/** The room of a label. */
export type LabelBox = Box & {
  /** Which of what may be said instead it is for, from 0; absent where all is said. */
  readonly shorter?: number;
};

/** The size of labels in pixels, and the height of one of their lines. */
export const labelSize = { font: 12, line: 15 } as const;

// Two labels that touch read as one.
const gap = 4;
// Marks above and below a letter and signs that steer the text take no room along the line.
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/gu;
// Scripts whose letters are about as wide as high, far wider than the estimate for Latin and Cyrillic.
const wide = /[\u0900-\u109f\u1100-\u1dff\u2100-\uffff\u{10000}-\u{10ffff}]/gu;
// A letter with at most three of its marks: a tower of them would stand in the lines above and below.
const letters = /\P{M}\p{M}{0,3}/gu;

const advance = (text: string, bold = true): number => {
  const seen = text.replace(widthless, '');
  const more = seen.match(wide)?.length ?? 0;
  const width = textWidth(seen, labelSize.font) + 0.45 * more * labelSize.font;
  return bold ? 1.05 * width : width;
};

/** The width that a label's text takes at most, in pixels; bold is a little wider than plain text. */
export function labelWidth(text: string, bold: boolean = true): number {
  return Math.ceil(advance(text, bold));
}

/** A text cut to a width in pixels, with an ellipsis where something was left out; the ellipsis alone where nothing fits. */
export function cut(text: string, room: number): string {
  const dots = advance('…');
  let whole = '';
  let short = '';
  let width = 0;
  for (const [letter] of text.matchAll(letters)) {
    width += advance(letter);
    if (width > room) return closed(`${short.trimEnd()}…`);
    whole += letter;
    if (width <= room - dots) short = whole;
  }
  return whole;
}

/** A name of the data cut to a width in pixels for a label, {@link isolated} so that a count after it stays after it. */
export function clip(name: string, room: number): string {
  return isolated(cut(name, room));
}

/**
 * Wishes for a label of that size beside a mark of radius `r`, best first: above or below, right, left,
 * aslant, and a line farther off. Above and below a mark at the rim of the drawing it slides inward.
 */
export function around(
  { x, y }: Point,
  r: number,
  { width, height }: Size,
  drawing: Size,
  first: 'above' | 'below',
): readonly Point[] {
  const dx = r + 4 + width / 2;
  const dy = (first === 'above' ? -1 : 1) * (r + 2 + height / 2);
  const far = dy + Math.sign(dy) * labelSize.line;
  const inside = x >= 0 && x <= drawing.width;
  const slide = (at: number) => (inside ? clamp(at, width / 2, drawing.width - width / 2) : at);
  const row = (down: number, shares: readonly number[]) =>
    shares.map((share) => ({ x: slide(x + share * width), y: y + down }));
  const sides = (down: number) => [
    { x: x + dx, y: y + down },
    { x: x - dx, y: y + down },
  ];
  return [
    ...row(dy, [0]),
    ...row(-dy, [0]),
    ...sides(0),
    ...row(dy, aslant),
    ...row(-dy, aslant),
    ...sides(dy / 2),
    ...sides(-dy / 2),
    ...row(far, [0, ...aslant]),
    ...row(-far, [0, ...aslant]),
  ];
}

// How far a label above or below its mark is moved along, in shares of its width.
const aslant = [0.25, -0.25, 0.5, -0.5];

// A line under a label is as bad as four better wishes passed over: farther off it may seem another mark's.
const wishCost = 0.25;

/** How many labels a drawing is tried for at most: a label and what it names take about 1,200 pixels of it. */
export function mostLabels({ width, height }: Size): number {
  return Math.ceil((width * height) / 1_200);
}

// What a label is, as a whole or said shorter, and where it may lie.
type Form = Pick<LabelWish, 'width' | 'height' | 'at'> & Pick<LabelBox, 'shorter'>;

// Asked for only as far as no earlier one finds room.
function* formsOf({ shorter, ...whole }: LabelWish): Iterable<Form> {
  yield whole;
  for (const [i, form] of (shorter?.() ?? []).entries()) yield { ...form, shorter: i };
}

const padded = (box: Box): Box => ({ ...box, x0: box.x0 - gap, x1: box.x1 + gap });

// For so many that found no room it is looked whether another makes way: every look meets all that are placed.
const mostWays = 12;

/**
 * Gives each label, in order, the wish with the least cost among those inside the drawing that meet neither
 * an obstacle nor a label placed before: it costs to cross one of `lines`, and to be a later wish. Without such a
 * wish it is said shorter, or one label that is in its way goes to another of its own wishes; else it is left out, and
 * so is each after the {@link mostLabels} first.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  drawing: Size,
  lines: readonly Line[] = [],
): ReadonlyMap<string, LabelBox> {
  const placed = new Map<string, { readonly form: Form; readonly box: Box }>();
  const taken = takenBoxes(obstacles, drawing);
  const crossed = crossings(lines, drawing);
  const roomFor = ({ width, height, at }: Form, isTaken: (box: Box) => boolean) => {
    let best: Box | null = null;
    let least = Infinity;
    for (const [i, point] of at.entries()) {
      if (i * wishCost >= least) break;
      const box = boxAround(point, width, height);
      if (!within(box, drawing) || isTaken(box)) continue;
      const cost = i * wishCost + crossed(box, least - i * wishCost);
      if (cost < least) [best, least] = [box, cost];
    }
    return best;
  };
  const place = (wish: LabelWish): boolean => {
    for (const form of formsOf(wish)) {
      const box = roomFor(form, taken.meets);
      if (!box) continue;
      placed.set(wish.id, { form, box });
      taken.add(padded(box));
      return true;
    }
    return false;
  };
  const left = wishes.slice(0, mostLabels(drawing)).filter((wish) => !place(wish));
  const firm = left.length ? takenBoxes(obstacles, drawing) : taken;
  const inTheWay = (box: Box) => [...placed].filter(([, other]) => overlap(box, padded(other.box)));
  const makeWay = (wish: LabelWish): void => {
    for (const form of formsOf(wish)) {
      for (const point of form.at) {
        const box = boxAround(point, form.width, form.height);
        if (!within(box, drawing) || firm.meets(box)) continue;
        const [met, ...more] = inTheWay(box);
        if (!met || more.length) continue;
        const [id, other] = met;
        const moved = roomFor(
          other.form,
          (to) =>
            firm.meets(to) ||
            overlap(to, padded(box)) ||
            inTheWay(to).some(([inWay]) => inWay !== id),
        );
        if (!moved) continue;
        placed.set(id, { ...other, box: moved });
        placed.set(wish.id, { form, box });
        return;
      }
    }
  };
  left.slice(0, mostWays).forEach(makeWay);
  return new Map(
    [...placed].map(([id, { form, box }]) => [
      id,
      form.shorter === undefined ? box : { ...box, shorter: form.shorter },
    ]),
  );
}
