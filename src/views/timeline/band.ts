import { clamp } from '../../chart/scale';
import { textWidth } from '../../chart/text';
import type { BandText, Frame, PlacedBand, PlacedMark } from './placed';

/** Where words already stand, so that others keep away. */
export type WordBox = {
  /** Left end in pixels. */
  readonly x0: number;
  /** Right end. */
  readonly x1: number;
  /** Top. */
  readonly y0: number;
  /** Bottom. */
  readonly y1: number;
};

/** Height of a line of words in a band, in pixels. */
export const lineHeight = 13;

const baseline = 10.5;
const size = 12;
const space = 9;

/** The parts of `[x0, x1]` that keep `space` pixels from every one of `xs`, in order. */
export function freeGaps(
  x0: number,
  x1: number,
  xs: readonly number[],
): (readonly [number, number])[] {
  const edges = [
    x0,
    ...xs.filter((x) => x > x0 - space && x < x1 + space).sort((a, b) => a - b),
    x1,
  ];
  return edges.slice(1).flatMap((right, i) => {
    const left = edges[i]! + (i === 0 ? 0 : space);
    const end = right - (i === edges.length - 2 ? 0 : space);
    return end > left ? [[left, end] as const] : [];
  });
}

/** Neighbouring lanes together, as top and bottom of the band's strips; `half` is half a strip's height on one lane. */
export function strips(
  marks: readonly PlacedMark[],
  half: number,
): (readonly [y0: number, y1: number])[] {
  const groups: PlacedMark[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last && last.at(-1)!.lane + 1 === mark.lane) last.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => [group[0]!.y - half, group.at(-1)!.y + half] as const);
}

/**
 * The longest of `variants` that can be written in a band without being crossed by any line and without
 * touching words that stand already, in the widest free part in view; null when none fits.
 */
export function placeWords(
  band: Omit<PlacedBand, 'words'>,
  frame: Frame,
  variants: readonly (readonly string[])[],
  lines: readonly { readonly x: number; readonly y0: number; readonly y1: number }[],
  taken: readonly WordBox[],
  width: number,
): BandText | null {
  const [x0, x1] = [clamp(band.x0, 0, width) + space, clamp(band.x1, 0, width) - space];
  for (const variant of variants) {
    const needed = Math.max(...variant.map((line) => textWidth(line, size)));
    const tall = variant.length * lineHeight;
    for (const [top, bottom] of band.strips) {
      // Between two lanes where there are two, else on the lower side of the only one.
      const several = bottom - top > frame.lane;
      if (tall > (several ? frame.lane : frame.lane / 2) + 2) continue;
      const middle = several ? top + (bottom - top) / 2 : bottom + frame.lane / 4;
      const [above, below] = [middle - tall / 2, middle + tall / 2];
      const crossing = lines.filter((line) => line.y0 < below && line.y1 > above).map(({ x }) => x);
      const inside = taken.filter((box) => box.y0 < below && box.y1 > above);
      const [widest] = freeGaps(x0, x1, crossing)
        .filter(([left, right]) => right - left >= needed)
        .filter(([left]) => inside.every((box) => left + needed < box.x0 || left > box.x1))
        .sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
      if (widest) return { lines: variant, x: widest[0], y: above + baseline };
    }
  }
  return null;
}

/** The room that words in a band take. */
export function boxOf({ lines, x, y }: BandText): WordBox {
  const x1 = x + Math.max(...lines.map((line) => textWidth(line, size)));
  return { x0: x, x1, y0: y - baseline, y1: y - baseline + lines.length * lineHeight };
}
