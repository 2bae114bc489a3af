import { max, ticks } from 'd3';
import type { TimeScale } from '../../../chart/scale';
import type { Bin, Bins } from '../../../engine/engine';
import type { TimeWindow } from '../../../time/interval';

/** The room of the bars. */
export type DensityRoom = {
  /** Pixels across. */
  readonly width: number;
  /** Top of the highest bar, in pixels from the top. */
  readonly top: number;
  /** Foot of the bars. */
  readonly bottom: number;
  /** How many numbers the axis has at most, beside its foot. */
  readonly numbers: number;
};

/** A part of a bar, from its top down. */
export type Part = {
  /** What it stands for: what lies in the bin for certain, the share of what may, what only the time filter leaves out. */
  readonly name: 'sure' | 'may' | 'ghost';
  /** Its top, in pixels. */
  readonly y: number;
  /** How high it is, in pixels. */
  readonly height: number;
};

/** The bar of a bin. */
export type PlacedBar = {
  /** Its counts. */
  readonly bin: Bin;
  /** Its time. */
  readonly window: TimeWindow;
  /** Its left edge. */
  readonly x: number;
  /** How wide it is. */
  readonly width: number;
  /** Its parts from the foot up; those of nothing left out. */
  readonly parts: readonly Part[];
};

/** The bars in view, and the numbers that tell how high they are. */
export type PlacedDensity = {
  /** The bars. */
  readonly bars: readonly PlacedBar[];
  /** The numbers of the axis with where they stand; whole ones only. */
  readonly axis: readonly { readonly n: number; readonly y: number }[];
};

// A bar of few beside one of very many is still seen, and so is the pale share of one that may be on many days.
const leastHeights = { sure: 1, may: 4, ghost: 1 } as const;

/** How many events a bin holds to the eye: those in it, and the share of those that may be. */
const fill = ({ sure, share }: Bin, count: 'now' | 'open'): number => sure[count] + share[count];

/** Lays events by time out as bars, as high as they are many: the axis begins at 0 and is the same for all. */
export function layoutDensity(
  { edges, counts }: Bins,
  scale: TimeScale,
  { width, top, bottom, numbers }: DensityRoom,
): PlacedDensity {
  const most = max(counts, (bin) => fill(bin, 'open')) ?? 0;
  if (!most) return { bars: [], axis: [] };
  const unit = (bottom - top) / most;
  const bars = counts.flatMap((bin, i): PlacedBar[] => {
    const window = { start: edges[i]!, end: edges[i + 1]! };
    const [x0, x1] = [scale.x(window.start), scale.x(window.end)];
    if (!fill(bin, 'open') || x1 < 0 || x0 > width) return [];
    const across = Math.max(1, x1 - x0 - (x1 - x0 > 4 ? 1 : 0));
    return [{ bin, window, x: x0, width: across, parts: partsOf(bin, unit, bottom) }];
  });
  const whole = ticks(0, most, numbers).filter((n) => n > 0 && Number.isInteger(n));
  return { bars, axis: whole.map((n) => ({ n, y: bottom - n * unit })) };
}

function partsOf(bin: Bin, unit: number, bottom: number): Part[] {
  const levels = [
    ['sure', bin.sure.now],
    ['may', bin.share.now],
    ['ghost', fill(bin, 'open') - fill(bin, 'now')],
  ] as const;
  let y = bottom;
  return levels.flatMap(([name, n]) => {
    // What fractions leave of nothing by rounding is nothing.
    if (n < 1e-6) return [];
    const height = Math.max(leastHeights[name], n * unit);
    y -= height;
    return [{ name, y, height }];
  });
}
