import { beside, type Box } from '../../../chart/box';
import { timeScale, type TimeScale } from '../../../chart/scale';
import type { EventRow } from '../../../engine/engine';
import { clamp, type AxisTime, type TimeWindow } from '../../../time/interval';
import { placeArcs } from './arcs';
import { boxOf, placeWords, strips } from './band';
import { bracketBoxes, placeBracket } from './brackets';
import type { BandWords, Caption } from './caption';
import { countBox, placeCount } from './counts';
import { caretBox, dockAt, docksOf, docksTaken } from './dock';
import { entriesOf, occupantsOf, ringKey, type Dated } from './entries';
import { placeFlags, type FlagRequest } from './labels';
import type { Lanes } from './lanes';
import type { Plot, PlacedBand, PlacedEvent, PlacedStack, PlacedTimeline } from './placed';
import { inView, markBoxes, marksOf, pointOf, stackOf, withHits } from './points';
import { placeInSlots, type Slots } from './slots';

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
  /** The heights of its parts. */
  readonly plot: Plot;
  /** Where the as-known line stands, which words keep away from; null without it. */
  readonly knownEnd: AxisTime | null;
  /** What labels may say, longest first. */
  readonly captions: (row: EventRow) => readonly Caption[];
  /** What the label of several events may say, longest first; nothing for none. */
  readonly stackCaptions: (rows: readonly EventRow[]) => readonly Caption[];
  /** What may be written in a band, longest first, each as one line or more. */
  readonly bandWords: (row: EventRow) => readonly BandWords[];
  /** Whether hours are named on the axis, so that what has one stands at it. */
  readonly hours: boolean;
  /** The word between days of which one is right. */
  readonly or: string;
};

type Scene = {
  readonly input: TimelineInput;
  readonly scale: TimeScale;
  readonly plot: Plot;
  readonly slots: Slots;
};

/** Places every event, label, band and stack; pure, so that the same input gives the same picture. */
export function layoutTimeline(input: TimelineInput): PlacedTimeline {
  const { window, width } = input;
  const scale = timeScale(window, width);
  const { plot } = input;
  const entries = entriesOf(input.now, input.ghosts, window);
  // Among hours a statement stands at its own, not beside what it reports on.
  const docks: ReadonlyMap<string, string> = input.hours ? new Map() : docksOf(entries);
  const slots = placeInSlots(occupantsOf(entries, window, docks), scale, width, input.hours);
  const scene: Scene = { input, scale, plot, slots };

  const stacks = stacksOf(entries, docks, scene);
  const points = pointsOf(entries, docks, scene);
  const flags = flagsOf(points, stacks, scene);
  const flagged = points.map((event) => ({
    ...event,
    flag: flags.get(event.row.event.id) ?? null,
  }));
  const lines = linesOf(flagged, stacks, scene);
  const marks = [
    ...flagged.flatMap((event) => markBoxes(event, plot)),
    ...stacks.flatMap(({ x, marks: on }) =>
      on.map(({ y }) => beside(x, y - plot.radius, y + plot.radius, plot.radius + 4)),
    ),
  ];

  const bare = entries
    .filter(({ band }) => band)
    .flatMap((entry) => bandOf(entry, scene) ?? [])
    .sort((a, b) => b.band!.x1 - b.band!.x0 - (a.band!.x1 - a.band!.x0));
  // The band of a statement is too low for a bracket to be read on it.
  const low = bare.filter(({ row }) => !row.contact).flatMap(({ band }) => stripBoxes(band!));
  const taken: Box[] = [...marks, ...low];
  const bracketed = [...flagged, ...bare].map((event) => {
    const bracket = bracketOf(event, lines, taken, scene);
    if (bracket) taken.push(...bracketBoxes(bracket, input.or));
    return { ...event, bracket };
  });
  const counted = bracketed.map((event) => withCounts(event, lines, taken, plot));
  taken.push(...lines, ...bracketed.flatMap((event) => barBoxes(event, plot)));
  const words = withWords(counted, taken, scene);

  return {
    plot,
    events: withHits(words, plot),
    stacks: stacks.map((stack) => ({ ...stack, flag: flags.get(stack.key) ?? null })),
    arcs: placeArcs(words, [...flags.values()], plot),
  };
}

/** The crowded cells, with what would be docked to their events, as stacks. */
function stacksOf(
  entries: readonly Dated[],
  docks: ReadonlyMap<string, string>,
  { input, plot, slots }: Scene,
): PlacedStack[] {
  const byId = new Map(entries.map((entry) => [entry.row.event.id, entry]));
  return slots.crowded
    .flatMap((cell) => {
      const docked = [...docks].filter(([, host]) => cell.keys.includes(host)).map(([id]) => id);
      return stackOf({ ...cell, keys: [...cell.keys, ...docked] }, byId, input.lanes, plot) ?? [];
    })
    .filter(({ x }) => inView(x, x, input.width))
    .sort((a, b) => a.x - b.x);
}

/** The events of certain day that stand on their own, then those docked to them. */
function pointsOf(
  entries: readonly Dated[],
  docks: ReadonlyMap<string, string>,
  { input, scale, plot, slots }: Scene,
): PlacedEvent[] {
  const { lanes, width } = input;
  const stacked = new Set(slots.crowded.flatMap(({ keys }) => keys));
  const certain = entries.filter(({ band }) => !band);
  const point = (entry: Dated, x: number, host: string | null) =>
    pointOf(entry, x, marksOf(entry.row, lanes, plot), host, scale, width);
  const own = certain
    .filter(({ row }) => !docks.has(row.event.id) && !stacked.has(row.event.id))
    .map((entry) => point(entry, slots.x.get(entry.row.event.id)!, null));
  const hosts = new Map(own.map((event) => [event.row.event.id, event]));
  const taken = docksTaken(own, plot);
  if (input.knownEnd !== null) taken.push(beside(scale.x(input.knownEnd), 0, input.height, 1));
  const docked = certain.flatMap((entry) => {
    const host = hosts.get(docks.get(entry.row.event.id) ?? '');
    if (!host) return [];
    const ys = marksOf(entry.row, lanes, plot).map(({ y }) => y);
    const x = dockAt(host.x, ys, plot, taken);
    taken.push(...ys.map((y) => caretBox(x, y, plot)));
    return point(entry, x, host.row.event.id);
  });
  return [...own, ...docked]
    .filter(({ x, bar }) => inView(bar?.[0] ?? x, Math.max(x, bar?.[1] ?? x), width))
    .sort((a, b) => a.x - b.x);
}

function flagsOf(points: readonly PlacedEvent[], stacks: readonly PlacedStack[], scene: Scene) {
  const { captions, stackCaptions, width } = scene.input;
  const requests: FlagRequest[] = [
    ...points
      .filter(({ row, ghost }) => row.contact && !ghost)
      .map(({ row, x }) => ({ id: row.event.id, x, variants: captions(row) })),
    ...stacks
      .filter(({ ghost }) => !ghost)
      .map(({ key, x, rows }) => ({ id: key, x, variants: stackCaptions(rows) })),
  ]
    .filter(({ x, variants }) => x >= 0 && x <= width && variants.length > 0)
    .sort((a, b) => a.x - b.x);
  const placed = placeFlags(requests, { rows: scene.plot.rows, x0: 0, x1: width });
  return new Map(placed.map((flag) => [flag.id, flag]));
}

/** The lines that no words may lie on: of events and stacks up to their labels, and of the day looked at. */
function linesOf(
  points: readonly PlacedEvent[],
  stacks: readonly PlacedStack[],
  { input, scale }: Scene,
): Box[] {
  const known = input.knownEnd === null ? [] : [scale.x(input.knownEnd)];
  return [
    ...points
      .filter(({ row }) => row.contact)
      .map(({ x, y0, y1, flag }) => beside(x, flag ? 0 : y0, y1, 1)),
    ...stacks.map(({ x, y1 }) => beside(x, 0, y1, 1)),
    ...known.map((x) => beside(x, 0, input.height, 2)),
  ];
}

function bandOf({ row, ghost, when }: Dated, { input, scale, plot }: Scene): PlacedEvent | null {
  const { width } = input;
  const [x0, x1] = [scale.x(when.start), scale.x(when.end)];
  if (!inView(x0, x1, width)) return null;
  const lying = marksOf(row, input.lanes, plot);
  const band: PlacedBand = {
    x0: clamp(x0, -width, 2 * width),
    x1: clamp(x1, -width, 2 * width),
    strips: strips(lying, row.contact ? plot.radius + 3 : plot.caret * 0.8),
    words: null,
  };
  const x = (clamp(x0, 0, width) + clamp(x1, 0, width)) / 2;
  const [y0, y1] = [lying[0]!.y, lying.at(-1)!.y];
  const rest = { marks: [], bar: null, bracket: null, flag: null, host: null, hit: null };
  return { row, ghost, x, y0, y1, band, ...rest };
}

const stripBoxes = ({ x0, x1, strips: all }: PlacedBand): Box[] =>
  all.map(([y0, y1]) => ({ x0, x1, y0, y1 }));

function bracketOf(
  event: PlacedEvent,
  lines: readonly Box[],
  taken: readonly Box[],
  { input, slots, plot }: Scene,
) {
  const { id, when } = event.row.event;
  const rings = (when?.alternatives ?? []).flatMap((_, i) => slots.x.get(ringKey(id, i)) ?? []);
  if (!rings.length) return null;
  const { band, x, marks } = event;
  const from = band ? clamp(rings[0]!, band.x0, band.x1) : x;
  const up = event.row.contact ? 0 : plot.rise;
  const lanes = band ? [event.y0 + up] : marks.map(({ y }) => y + up);
  const own = markBoxes(event, plot);
  const others = taken.filter((box) => !own.some(({ x0, y0 }) => box.x0 === x0 && box.y0 === y0));
  const xs = lines.map(({ x0, x1 }) => (x0 + x1) / 2);
  return placeBracket(from, rings, lanes, plot, input.or, others, xs);
}

/** Writes the numbers of an event's marks where there is room, and adds that room to what is taken. */
function withCounts(
  event: PlacedEvent,
  lines: readonly Box[],
  taken: Box[],
  plot: Plot,
): PlacedEvent {
  if (!event.row.contact) return event;
  const marks = event.marks.map((mark) => {
    const number = placeCount(mark, event.x, plot, [...taken, ...lines]);
    if (number) taken.push(countBox(mark.count, number.x, number.y));
    return { ...mark, number };
  });
  return { ...event, marks };
}

const barBoxes = ({ bar, marks }: PlacedEvent, { radius }: Plot): Box[] =>
  bar ? marks.map(({ y }) => ({ x0: bar[0], x1: bar[1], y0: y - radius, y1: y + radius })) : [];

/** Writes in the bands what they can hold, the widest band first, and keeps away from the ends of other bands. */
function withWords(events: readonly PlacedEvent[], taken: Box[], scene: Scene): PlacedEvent[] {
  const { input, plot } = scene;
  const ticks = events.flatMap(({ row, band }) =>
    (band?.strips ?? []).flatMap(([y0, y1]) => [
      { of: row, box: beside(band!.x0, y0, y1, 1) },
      { of: row, box: beside(band!.x1, y0, y1, 1) },
    ]),
  );
  return events.map((event) => {
    const { row, ghost, band } = event;
    if (!band || ghost) return event;
    const others = ticks.flatMap(({ of, box }) => (of === row ? [] : box));
    const variants = input.bandWords(row);
    const words = placeWords(band, plot, variants, [...taken, ...others], input.width);
    if (words) taken.push(boxOf(words));
    return { ...event, band: { ...band, words } };
  });
}
