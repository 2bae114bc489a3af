import type { Share } from '../../chart/useWalk';
import type { Columns } from '../../engine/columns';
import type { TimeWindow } from '../../time/interval';
import { nearest } from './layout/hit';
import { keyOf, stopsOf, type Stop } from './layout/order';
import type { PlacedStack, PlacedTimeline, Plot } from './layout/placed';
import { nearestMark } from './layout/year';
import type { TimelineYear } from './useYear';

/** What is drawn, as keys and pointers find it: by the id of an event or the key of a stack. */
export type Scene = {
  /** The marks that keys walk, in the order of the list. */
  readonly stops: readonly Stop[];
  /** Which ones they are of all in view; null for all of them. */
  readonly share: Share | null;
  /** The mark nearest to a point of the plot; null where none is near, or with `close` under it. */
  readonly nearest: (x: number, y: number, close: boolean) => string | null;
  /** Whether a point of the plot is on the label that an event has while it is pointed at, or on the line up to it. */
  readonly onLabel: (key: string, x: number, y: number) => boolean;
  /** Whether the way from one point of the plot to another is on to the label of {@link Scene.onLabel}, whatever lies under it. */
  readonly towardLabel: (key: string, from: Point, to: Point) => boolean;
  /** Whether only the time filter leaves it out; false for what is not drawn. */
  readonly isGhost: (key: string) => boolean;
  /** The stack of a key; null for an event, and for what is not drawn. */
  readonly stackOf: (key: string) => PlacedStack | null;
  /** The accepted date of an event; null for a stack, and without one. */
  readonly dateOf: (key: string) => TimeWindow | null;
};

type Point = readonly [x: number, y: number];

// So many pixels beside a label and its line a pointer still means it.
const beside = 6;

/** The scene before there is any room. */
export const emptyScene: Scene = {
  stops: [],
  share: null,
  nearest: () => null,
  onLabel: () => false,
  towardLabel: () => false,
  isGhost: () => false,
  stackOf: () => null,
  dateOf: () => null,
};

/** The scene of events that each have a line; `order` is the ids of the events shown as the list has them by time. */
export function storyScene(
  placed: Pick<PlacedTimeline, 'events' | 'stacks'> & { readonly order: readonly string[] },
): Scene {
  const { events, stacks } = placed;
  const marks = new Map([...events, ...stacks].map((mark) => [keyOf(mark), mark]));
  return {
    stops: stopsOf(placed, placed.order),
    share: null,
    nearest: (x, y) => nearest(placed, x, y),
    // Here labels come and go with their events alone.
    onLabel: () => false,
    towardLabel: () => false,
    isGhost: (key) => marks.get(key)?.ghost ?? false,
    stackOf: (key) => stacks.find((stack) => stack.key === key) ?? null,
    dateOf: (key) => {
      const mark = marks.get(key);
      return mark && 'row' in mark ? (mark.row.event.when?.value.when ?? null) : null;
    },
  };
}

/**
 * The scene of packed marks, or where there is no radius of counts, whose marks are no pointer's. Half the height of a
 * band on a lane is what its marks take.
 */
export function yearScene(
  { marks, named, offered }: TimelineYear,
  columns: Columns,
  radius: number | null,
  { rowHeight, bottom }: Plot,
): Scene {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return {
    stops: offered.rows.map((row) => {
      const key = columns.ids[row]!;
      return { key, x: byId.get(key)?.x ?? 0 };
    }),
    share: offered,
    nearest: (x, y, close) =>
      radius === null ? null : nearestMark(marks, x, y, radius + 3, close ? radius : undefined),
    onLabel: (key, x, y) => {
      const flag = named.get(key);
      const below = flag ? y - flag.row * rowHeight : -1;
      if (!flag || below < 0 || y > bottom) return false;
      const isOnWords = below <= rowHeight && x >= flag.x0 - beside && x <= flag.x1 + beside;
      return isOnWords || Math.abs(x - flag.x) <= beside;
    },
    towardLabel: (key, [x0, y0], [x, y]) => {
      const flag = named.get(key);
      const words = flag ? (flag.row + 1) * rowHeight : y0;
      if (!flag || y > y0 || y < words || words >= y0) return false;
      // A triangle from where the pointer came from to both ends of the words.
      const part = (y0 - y) / (y0 - words);
      const [left, right] = [flag.x0, flag.x1].map((end) => x0 + (end - x0) * part);
      return x >= left! - beside && x <= right! + beside;
    },
    isGhost: (key) => byId.get(key)?.ghost ?? false,
    stackOf: () => null,
    dateOf: (key) => {
      const row = byId.get(key)?.row;
      return row === undefined ? null : { start: columns.start[row]!, end: columns.end[row]! };
    },
  };
}
