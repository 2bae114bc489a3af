import { clamp } from '../../chart/scale';
import { textWidth } from '../../chart/text';
import type { Frame, PlacedBand, PlacedMark } from './placed';

/** Where words already stand, so that others keep away. */
export type WordBox = {
  /** Left end in pixels. */
  readonly x0: number;
  /** Right end. */
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
};

const size = 12;
const space = 5;

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
  variants: readonly string[],
  lines: readonly { readonly x: number; readonly y0: number; readonly y1: number }[],
  taken: readonly WordBox[],
  width: number,
): PlacedBand['words'] {
  const [x0, x1] = [clamp(band.x0, 0, width) + space, clamp(band.x1, 0, width) - space];
  for (const text of variants) {
    const needed = textWidth(text, size);
    for (const [top, bottom] of band.strips) {
      // Between two lanes where there are two, else on the lower side of the only one.
      const several = bottom - top > frame.lane;
      const y = (several ? top + (bottom - top) / 2 : bottom + frame.lane / 4) + 4;
      const crossing = lines.filter((line) => line.y0 < y && line.y1 > y - size).map(({ x }) => x);
      const inside = taken.filter((box) => Math.abs(box.y - y) < size + 2);
      const free = freeGaps(x0, x1, crossing)
        .filter(([left, right]) => right - left >= needed)
        .filter(([left]) => inside.every((box) => left + needed < box.x0 || left > box.x1))
        .sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
      if (free[0]) return { text, x: free[0][0], y };
    }
  }
  return null;
}
