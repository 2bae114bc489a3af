import { clamp } from '../../../time/interval';

import { textWidth } from '../../../chart/text';
import type { Box } from '../../../chart/box';
import type { BandWords } from './caption';
import type { BandText, Plot, PlacedBand, PlacedMark } from './placed';

/** Height of a line of words in a band, in pixels. */
export const lineHeight = 13;

const baseline = 10;
const size = 12;
const space = 6;

/** The parts of `[x0, x1]` outside every one of `spans`, each of which keeps `spare` pixels more to itself; in order. */
export function freeGaps(
  x0: number,
  x1: number,
  spans: readonly (readonly [x0: number, x1: number])[],
  spare: number,
): (readonly [x0: number, x1: number])[] {
  const gaps: (readonly [number, number])[] = [];
  let from = x0;
  for (const [left, right] of spans.toSorted(([a], [b]) => a - b)) {
    if (left - spare > from) gaps.push([from, Math.min(x1, left - spare)]);
    from = Math.max(from, right + spare);
    if (from >= x1) return gaps;
  }
  return [...gaps, [from, x1]];
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

/** The heights at which words can stand in a strip, with the most they may take: between two lanes, then on a lane. */
function heights([top, bottom]: readonly [number, number], { middles }: Plot) {
  const on = middles.filter((y) => y > top && y < bottom);
  return [
    // The halo of the words interrupts the lines of the lanes, and may touch both.
    ...on.slice(1).map((y, i) => ({
      y: (y + on[i]!) / 2,
      most: Math.max(lineHeight, y - on[i]! + 5),
    })),
    ...on.map((y) => ({ y, most: lineHeight })),
  ];
}

/**
 * The longest of `variants` that can be written in a band without touching anything of `taken`, in the
 * widest free part in view; null when none fits.
 */
export function placeWords(
  band: Omit<PlacedBand, 'words'>,
  plot: Plot,
  variants: readonly BandWords[],
  taken: readonly Box[],
  width: number,
): BandText | null {
  const [x0, x1] = [clamp(band.x0, 0, width) + space, clamp(band.x1, 0, width) - space];
  const near = taken.filter((box) => box.x1 > x0 - space && box.x0 < x1 + space);
  const places = band.strips.flatMap((strip) => heights(strip, plot));
  // The free part at a height is the same for all words of so many lines.
  const free = (tall: number) =>
    places
      .filter(({ most }) => tall <= most)
      .map(({ y }) => ({ above: y - tall / 2, gap: widestGap(x0, x1, y, tall, near) }));
  const ofOne = free(lineHeight);
  const ofTwo = free(2 * lineHeight);
  for (const { lines, width: needed } of variants) {
    const fit = (lines.length > 1 ? ofTwo : ofOne).find(
      ({ gap }) => gap && gap[1] - gap[0] >= needed,
    );
    if (fit) return { lines, x: fit.gap![0], y: fit.above + baseline };
  }
  return null;
}

function widestGap(x0: number, x1: number, y: number, tall: number, taken: readonly Box[]) {
  const spans = taken
    .filter((box) => box.y0 < y + tall / 2 && box.y1 > y - tall / 2)
    .map((box) => [box.x0, box.x1] as const);
  const [widest] = freeGaps(x0, x1, spans, space).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return widest;
}

/** The room that words in a band take. */
export function boxOf({ lines, x, y }: BandText): Box {
  const x1 = x + Math.max(...lines.map((line) => textWidth(line, size)));
  return { x0: x, x1, y0: y - baseline, y1: y - baseline + lines.length * lineHeight };
}
