import type { Digest, DigestCell, DigestLane } from '../../../engine/digest';
import { atDate, civil } from '../../../time/calendar';
import type { TimeWindow } from '../../../time/interval';

/** How high one lane is, in pixels, with what keeps it from the next. */
export const lanePitch = 20;

/** One thing drawn, from the middle of its column and from the top of its lane. */
export type StripShape = {
  /** A dot is one event; a bar as many as it is high. */
  readonly type: 'dot' | 'bar';
  /** Left end of a bar as a part of the whole width, or the middle of a dot in pixels. */
  readonly x: number;
  /** Top of a bar, or the middle of a dot, in pixels. */
  readonly y: number;
  /** Width of a bar as a part of the whole width, or of a dot in pixels. */
  readonly width: number;
  /** Height in pixels. */
  readonly height: number;
  /** Whether it is drawn hollow, for what did not take place as far as is known. */
  readonly hollow: boolean;
};

/** What is drawn in one column of one lane. */
export type PlacedCell = {
  /** Where the middle of the column is, as a part of the whole width. */
  readonly at: number;
  /** What is drawn there. */
  readonly shapes: readonly StripShape[];
};

/** One lane with what is drawn in it. */
export type PlacedLane = {
  /** Its id among the lanes of the picture: that of its side, or `none` for the shared one. */
  readonly id: string;
  /** Its columns that hold something. */
  readonly cells: readonly PlacedCell[];
};

// The width that the picture has on a phone, in pixels; it is never drawn narrower than that.
const leastWidth = 200;
// What one lane has for its marks, and what a dot takes of it.
const room = 17;
const dot = 5;
const dotPitch = 5.6;
const inHeight = Math.floor(room / dotPitch);
// What a bar takes of its column, and how much of the whole at most.
const barPart = 0.7;
const widestBar = 0.04;

/**
 * The lanes of a dataset's picture: each event a dot where they all have room, else in every column a bar as
 * high as there are events, in the same measure for all lanes. What took place stands at the bottom.
 */
export function placeStrip({ lanes, columns }: Pick<Digest, 'lanes' | 'columns'>): PlacedLane[] {
  const column = leastWidth / Math.max(1, columns);
  const inWidth = Math.max(1, Math.floor(column / dotPitch));
  const most = Math.max(0, ...lanes.flatMap(({ cells }) => cells.map(totalOf)));
  const shapesOf = most > inWidth * inHeight ? barsOf(most, columns) : dotsOf(most);
  return lanes.map(({ side, cells }: DigestLane) => ({
    id: side?.id ?? 'none',
    cells: cells.map((cell) => ({
      at: (cell.column + 0.5) / Math.max(1, columns),
      shapes: shapesOf(cell),
    })),
  }));
}

const totalOf = ({ took, hollow }: DigestCell): number => took + hollow;

/** Dots side by side from the bottom up, as few beside each other as the fullest column needs. */
function dotsOf(most: number): (cell: DigestCell) => StripShape[] {
  const beside = Math.max(1, Math.ceil(most / inHeight));
  return (cell) => {
    const total = totalOf(cell);
    return Array.from({ length: total }, (_, i) => {
      const row = Math.floor(i / beside);
      const inRow = Math.min(beside, total - row * beside);
      return {
        type: 'dot',
        x: ((i % beside) - (inRow - 1) / 2) * dotPitch,
        y: lanePitch - 1.5 - (row + 0.5) * dotPitch,
        width: dot,
        height: dot,
        hollow: i >= cell.took,
      };
    });
  };
}

function barsOf(most: number, columns: number): (cell: DigestCell) => StripShape[] {
  const width = Math.min(widestBar, barPart / columns);
  const high = (n: number) => (n / most) * room;
  const bar = (n: number, above: number, hollow: boolean): StripShape[] => {
    if (n === 0) return [];
    // One among very many is seen as well.
    const height = Math.max(1, high(n));
    const y = lanePitch - 1 - high(above) - height;
    return [{ type: 'bar', x: -width / 2, y, width, height, hollow }];
  };
  return ({ took, hollow }) => [...bar(took, 0, false), ...bar(hollow, took, true)];
}

// Steps between the lines behind the marks, in months; months and years as people count in them.
const steps = [1, 3, 12, 60, 120, 600, 1_200, 6_000, 12_000, 60_000, 120_000];
const mostLines = 14;

/** Where the lines are behind the marks, as parts of the whole width: at the beginnings of months or, in a long span, of years. */
export function placeLines({ start, end }: TimeWindow): number[] {
  const first = civil(start);
  const last = civil(end);
  const from = first.year * 12 + first.month;
  const to = last.year * 12 + last.month;
  const step = steps.find((months) => (to - from) / months <= mostLines);
  if (step === undefined) return [];
  const lines: number[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const at =
      (atDate(Math.floor(month / 12), month - Math.floor(month / 12) * 12) - start) / (end - start);
    if (at > 0 && at < 1) lines.push(at);
  }
  return lines;
}
