import { timeAxis } from '../../chart/axis';
import { clamp, timeScale, type TimeScale } from '../../chart/scale';
import { textWidth } from '../../chart/text';
import type { EventRow } from '../../engine/engine';
import { dayLength, type AxisTime, type Interval, type TimeWindow } from '../../time/interval';
import { boxOf, freeGaps, placeWords, strips, type WordBox } from './band';
import { placeFlags, type PlacedFlag } from './labels';
import type { Lanes } from './lanes';
import type {
  Frame,
  PlacedBand,
  PlacedBracket,
  PlacedEvent,
  PlacedMark,
  PlacedStack,
  PlacedTimeline,
} from './placed';
import { placeInSlots, type Occupant, type Slots } from './slots';

/** What the timeline is laid out from. */
export type TimelineInput = {
  /** Shown events in time order. */
  readonly now: readonly EventRow[];
  /** Ghosts in time order. */
  readonly ghosts: readonly EventRow[];
  /** The lanes, and how events lie on them. */
  readonly lanes: Lanes;
  /** The time in view; finite, not empty. */
  readonly window: TimeWindow;
  /** Pixels across. */
  readonly width: number;
  /** Pixels down. */
  readonly height: number;
  /** Where the as-known line stands, which needs room for its flag; null without it. */
  readonly knownEnd: AxisTime | null;
  /** What labels may say, longest first. */
  readonly captions: (row: EventRow) => readonly string[];
  /** What may be written in a band, longest first, each as one line or more. */
  readonly bandWords: (row: EventRow) => readonly (readonly string[])[];
  /** The language of the axis. */
  readonly lang: string;
};

type Entry = { row: EventRow; ghost: boolean; when: Interval; t: AxisTime };

const axisHeight = 34;
const flagHeight = 17;
const rowHeight = 17;
const gapAbove = 16;
const leastLane = 15;
const mostLane = 38;
const hitHalf = 12;
const fontSize = 12;

/** Shares a height out among labels, lanes, the as-known flag and the axis; few or low lanes leave up to four rows for labels. */
export function frameOf(height: number, lanes: number): Frame {
  const rest = height - axisHeight - flagHeight - gapAbove;
  const rows = clamp(Math.floor((rest - lanes * leastLane) / rowHeight), 0, 4);
  const lane = clamp((rest - rows * rowHeight) / lanes, 8, mostLane);
  const top = rows * rowHeight + gapAbove;
  return {
    rows,
    rowHeight,
    top,
    bottom: top + lane * lanes,
    lane,
    radius: clamp(lane * 0.28, 3.5, 7),
  };
}

/** A time to stand at: the start, or what is known of the end where the start is open. */
function anchor({ start, end }: TimeWindow, window: TimeWindow): AxisTime {
  if (Number.isFinite(start)) return start;
  return Number.isFinite(end) ? end - 1 : window.start;
}

const isBand = ({ span, start, end }: Interval) => span === 'within' && end - start > dayLength;

// Both lists are in time order; the engine's order inside a day is kept.
function merge(input: TimelineInput): Entry[] {
  const entry = (ghost: boolean) => (row: EventRow) => {
    const when = row.event.when?.value.when;
    return when ? { row, ghost, when, t: anchor(when, input.window) } : [];
  };
  const day = ({ t }: Entry) => Math.floor(t / dayLength);
  return [...input.now.flatMap(entry(false)), ...input.ghosts.flatMap(entry(true))].sort(
    (a, b) => day(a) - day(b),
  );
}

const alternativesOf = ({ row }: Entry): Interval[] =>
  (row.event.when?.alternatives ?? []).map(({ value }) => value.when);

const ringKey = (id: string, i: number) => `${id} ${i}`;

function occupantsOf(entries: readonly Entry[], window: TimeWindow): Occupant[] {
  const occupants: (Occupant & { late: boolean })[] = [];
  for (const entry of entries) {
    const { id } = entry.row.event;
    if (!isBand(entry.when)) {
      occupants.push({ key: id, t: entry.t, small: !entry.row.contact, late: false });
    }
    alternativesOf(entry).forEach((when, i) => {
      occupants.push({ key: ringKey(id, i), t: anchor(when, window), small: true, late: true });
    });
  }
  const day = ({ t }: Occupant) => Math.floor(t / dayLength);
  return occupants.sort((a, b) => day(a) - day(b) || Number(a.late) - Number(b.late));
}

/** The events that are worth placing: those near the view, and those that reach into it. */
const nearby = (entries: readonly Entry[], { start, end }: TimeWindow): Entry[] => {
  const spare = Math.max(end - start, 366 * dayLength);
  return entries.filter(({ row, when }) => {
    const reach = row.hull ?? when;
    return reach.start < end + spare && reach.end > start - spare;
  });
};

function marksOf(row: EventRow, lanes: Lanes, frame: Frame): PlacedMark[] {
  return lanes.sharesOf(row).map((share) => ({ ...share, y: laneY(frame, share.lane) }));
}

const laneY = ({ top, lane }: Frame, i: number) => top + (i + 0.5) * lane;

function stackOf(
  cell: Slots['crowded'][number],
  byId: ReadonlyMap<string, Entry>,
  lanes: Lanes,
  frame: Frame,
): PlacedStack | null {
  const entries = cell.keys.flatMap((key) => byId.get(key) ?? []);
  const shown = entries.filter(({ ghost }) => !ghost);
  const counted = (shown.length ? shown : entries).map(({ row }) => row);
  if (!counted.length) return null;
  const counts = new Map<number, { count: number; color: string }>();
  for (const { lane, color } of counted.flatMap(lanes.sharesOf)) {
    counts.set(lane, { count: (counts.get(lane)?.count ?? 0) + 1, color });
  }
  const marks = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([lane, share]) => ({ lane, ...share, y: laneY(frame, lane) }));
  const [y0, y1] = [marks[0]!.y, marks.at(-1)!.y];
  const { t0, t1, x } = cell;
  return { key: `stack ${t0}`, t0, t1, x, rows: counted, ghost: !shown.length, marks, y0, y1 };
}

const inView = (x0: number, x1: number, width: number) => x1 > -20 && x0 < width + 20;

function pointOf(entry: Entry, x: number, marks: PlacedMark[], scale: TimeScale, width: number) {
  const { row, ghost, when } = entry;
  const long = when.span === 'throughout' && when.end - when.start > dayLength;
  const bar: PlacedEvent['bar'] = long
    ? [clamp(scale.x(when.start), -20, width + 20), clamp(scale.x(when.end), -20, width + 20)]
    : null;
  const [y0, y1] = [marks[0]!.y, marks.at(-1)!.y];
  return { row, ghost, x, marks, y0, y1, bar, band: null, bracket: null, flag: null };
}

function bracketOf(
  event: Pick<PlacedEvent, 'row' | 'x' | 'marks' | 'band'>,
  slots: Slots,
  lines: readonly { x: number }[],
  taken: WordBox[],
): PlacedBracket | null {
  const rings = (event.row.event.when?.alternatives ?? []).flatMap(
    (_, i) => slots.x.get(ringKey(event.row.event.id, i)) ?? [],
  );
  if (!rings.length) return null;
  const from = event.band ? event.band.x1 : event.x;
  const x0 = Math.min(from, ...rings);
  const x1 = Math.max(from, ...rings);
  const free = event.marks.find(({ y }) =>
    taken.every((box) => box.y0 !== y || box.x1 < x0 || box.x0 > x1),
  );
  const y = (free ?? event.marks[0]!).y;
  taken.push({ x0, x1, y0: y, y1: y });
  const [widest] = freeGaps(
    x0,
    x1,
    lines.map(({ x }) => x),
  ).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  const [left, right] = widest ?? [x0, x1];
  return { x: from, rings, y, wordX: (left + right) / 2 };
}

/** Half-way to the neighbours, at most twelve pixels: the nearest line is the one meant. */
function withHits<T extends { x: number }>(events: readonly T[]): (T & Pick<PlacedEvent, 'hit'>)[] {
  const sorted = events.toSorted((a, b) => a.x - b.x);
  return sorted.map((event, i) => {
    const before = sorted[i - 1]?.x ?? -Infinity;
    const after = sorted[i + 1]?.x ?? Infinity;
    const hit = [
      event.x - Math.min(hitHalf, (event.x - before) / 2),
      event.x + Math.min(hitHalf, (after - event.x) / 2),
    ] as const;
    return { ...event, hit };
  });
}

/** Places every event, label, band and stack; pure, so that the same input gives the same picture. */
export function layoutTimeline(input: TimelineInput): PlacedTimeline {
  const { lanes, window, width, height } = input;
  const scale = timeScale(window, width);
  const frame = frameOf(height, lanes.lanes.length);
  const entries = nearby(merge(input), window);
  const byId = new Map(entries.map((entry) => [entry.row.event.id, entry]));
  const slots = placeInSlots(occupantsOf(entries, window), scale);
  const stacked = new Set(slots.crowded.flatMap(({ keys }) => keys));
  const marks = (row: EventRow) => marksOf(row, lanes, frame);

  const points = entries
    .filter(({ row, when }) => !isBand(when) && !stacked.has(row.event.id))
    .map((entry) =>
      pointOf(entry, slots.x.get(entry.row.event.id)!, marks(entry.row), scale, width),
    )
    .filter(({ x, bar }) => inView(bar?.[0] ?? x, Math.max(x, bar?.[1] ?? x), width));
  const stacks = slots.crowded
    .flatMap((cell) => stackOf(cell, byId, lanes, frame) ?? [])
    .filter(({ x }) => inView(x, x, width))
    .sort((a, b) => a.x - b.x);

  const requests = points
    .filter(({ row, ghost, x }) => row.contact && !ghost && x >= 0 && x <= width)
    .sort((a, b) => a.x - b.x)
    .map(({ row, x }) => ({
      id: row.event.id,
      x,
      variants: input.captions(row).map((text) => ({ text, width: textWidth(text, fontSize) })),
    }));
  const room = { rows: frame.rows, x0: 0, x1: width };
  const flags = new Map<string, PlacedFlag>(
    placeFlags(requests, room).map((flag) => [flag.id, flag]),
  );

  const brackets: WordBox[] = [];
  const lines = [
    ...points.map(({ row, x, y0, y1 }) => ({ x, y0: flags.has(row.event.id) ? 0 : y0, y1 })),
    ...stacks.map(({ x, y0, y1 }) => ({ x, y0, y1 })),
    ...(input.knownEnd === null ? [] : [{ x: scale.x(input.knownEnd), y0: 0, y1: height }]),
  ];
  const placedPoints = withHits(points).map((event) => ({
    ...event,
    flag: flags.get(event.row.event.id) ?? null,
    bracket: bracketOf(event, slots, lines, brackets),
  }));

  const written: WordBox[] = [];
  const bands = entries
    .filter(({ when }) => isBand(when))
    .flatMap((entry): PlacedEvent[] => {
      const { row, ghost, when } = entry;
      const [x0, x1] = [scale.x(when.start), scale.x(when.end)];
      if (!inView(x0, x1, width)) return [];
      const lying = marks(row);
      const half = row.contact ? frame.radius + 3 : frame.radius * 0.7;
      const shape = {
        x0: clamp(x0, -width, 2 * width),
        x1: clamp(x1, -width, 2 * width),
        strips: strips(lying, half),
      };
      const variants = ghost ? [] : input.bandWords(row);
      const words = placeWords(shape, frame, variants, lines, written, width);
      if (words) written.push(boxOf(words));
      const band: PlacedBand = { ...shape, words };
      const x = (clamp(x0, 0, width) + clamp(x1, 0, width)) / 2;
      const [y0, y1] = [lying[0]!.y, lying.at(-1)!.y];
      const bracket = bracketOf({ row, x, marks: lying, band }, slots, lines, brackets);
      return [
        { row, ghost, x, marks: [], y0, y1, bar: null, band, bracket, flag: null, hit: [x, x] },
      ];
    });

  return {
    axis: timeAxis(window, width, input.lang),
    lanes: lanes.lanes.map((lane, i) => ({ ...lane, y: laneY(frame, i) })),
    frame,
    events: [...placedPoints, ...bands],
    stacks,
    undated: input.now.filter(({ event }) => !event.when),
  };
}
