import type { Box } from '../../../chart/box';
import type { EventRow } from '../../../engine/engine';
import type { AxisTime } from '../../../time/interval';
import type { PlacedFlag } from './labels';
import type { Lane } from './lanes';

/** A mark on one lane. */
export type PlacedMark = {
  /** Index of the lane. */
  readonly lane: number;
  /** Its middle, in pixels from the top. */
  readonly y: number;
  /** Participants from the lane, or events of a stack. */
  readonly count: number;
  /** Where that number begins beside the mark, on its baseline; null where none is written. */
  readonly number: { readonly x: number; readonly y: number } | null;
  /** Its colour. */
  readonly color: string;
};

/** The bracket "or" from the accepted day to the days that other sources name. */
export type PlacedBracket = {
  /** Where the accepted day's mark stands. */
  readonly x: number;
  /** Where the small rings stand, one for each other day. */
  readonly rings: readonly number[];
  /** The middle of the lane it belongs to. */
  readonly y: number;
  /** The height of its line, above or below the lane. */
  readonly top: number;
  /** The middle of the word "or". */
  readonly wordX: number;
};

/** Words in a band. */
export type BandText = {
  /** One line or two. */
  readonly lines: readonly string[];
  /** Where the lines begin, in pixels. */
  readonly x: number;
  /** Baseline of the first line, in pixels. */
  readonly y: number;
};

/** An event of uncertain day: a band with soft ends and no mark. */
export type PlacedBand = {
  /** The first possible moment, in pixels; may lie outside the view. */
  readonly x0: number;
  /** The end of the last possible moment, in pixels; may lie outside the view. */
  readonly x1: number;
  /** Groups of neighbouring lanes that it goes through, as top and bottom in pixels. */
  readonly strips: readonly (readonly [y0: number, y1: number])[];
  /** What is written in it, and where the words begin; null where no words fit. */
  readonly words: BandText | null;
};

/** An event in its place. */
export type PlacedEvent = {
  /** The event. */
  readonly row: EventRow;
  /** Whether only the time filter leaves it out. */
  readonly ghost: boolean;
  /** Where its line stands; of a band, the middle of the part in view. */
  readonly x: number;
  /** Its marks from the top; empty for a band. */
  readonly marks: readonly PlacedMark[];
  /** Top of its line on the lanes. */
  readonly y0: number;
  /** Bottom of its line on the lanes. */
  readonly y1: number;
  /** The bar of an event that lasted longer than a day, in pixels; null for others. */
  readonly bar: readonly [x0: number, x1: number] | null;
  /** Its band, when its day is uncertain; null for others. */
  readonly band: PlacedBand | null;
  /** Its bracket, when sources differ on its date; null for others. */
  readonly bracket: PlacedBracket | null;
  /** Its label; null when it has none. */
  readonly flag: PlacedFlag | null;
  /** The contact beside whose mark it stands, by id; null where it stands on its own. */
  readonly host: string | null;
  /** Where a click means this event; null for a band, which is hit itself. */
  readonly hit: Box | null;
};

/** An arc above the lanes between two linked events, from the earlier to the later. */
export type PlacedArc = {
  /** Id of the earlier event. */
  readonly from: string;
  /** Id of the later event. */
  readonly to: string;
  /** Where the earlier stands, in pixels. */
  readonly x0: number;
  /** Where the later stands. */
  readonly x1: number;
  /** The height at which the arc begins and ends. */
  readonly y: number;
  /** The height from which it rises at the earlier event; `y` where the event's own line goes up that far. */
  readonly stem0: number;
  /** The height to which it falls at the later event. */
  readonly stem1: number;
  /** How far it rises above `y`. */
  readonly height: number;
  /** Whether it is drawn while nothing is lit, if it is whole. */
  readonly rest: boolean;
  /** Whether it has room to be seen as an arc; else it is drawn as its two ends, and only while it is lit. */
  readonly whole: boolean;
};

/** Several events on days too narrow to hold them. */
export type PlacedStack = {
  /** What tells it from the others. */
  readonly key: string;
  /** First moment of its cell. */
  readonly t0: AxisTime;
  /** First moment after it. */
  readonly t1: AxisTime;
  /** Where it stands, in pixels. */
  readonly x: number;
  /** Its events, without ghosts; all of them ghosts when it is one itself. */
  readonly rows: readonly EventRow[];
  /** Whether it holds nothing but ghosts. */
  readonly ghost: boolean;
  /** A mark on each lane, with the number of events there. */
  readonly marks: readonly PlacedMark[];
  /** Top of its line. */
  readonly y0: number;
  /** Bottom of its line. */
  readonly y1: number;
  /** Its label; null when it has none. */
  readonly flag: PlacedFlag | null;
};

/** A lane in its place. */
export type PlacedLane = Lane & {
  /** Its middle, in pixels from the top. */
  readonly y: number;
};

/** Everything that the timeline draws, in pixels from the top left corner of its plot. */
export type PlacedTimeline = {
  /** The heights of its parts. */
  readonly plot: Plot;
  /** The events of certain day and with a bar, in order of x, then bands. */
  readonly events: readonly PlacedEvent[];
  /** The stacks, in order of x. */
  readonly stacks: readonly PlacedStack[];
  /** The arcs between linked events. */
  readonly arcs: readonly PlacedArc[];
};

/** Heights of the parts of the plot, in pixels from its top. */
export type Plot = {
  /** How many rows of labels. */
  readonly rows: number;
  /** Height of such a row. */
  readonly rowHeight: number;
  /** Where lanes begin. */
  readonly top: number;
  /** Where lanes end. */
  readonly bottom: number;
  /** Height of the lowest lane. */
  readonly lane: number;
  /** Heights of the lanes. */
  readonly heights: readonly number[];
  /** Middles of the lanes, in pixels from the top. */
  readonly middles: readonly number[];
  /** Radius of a mark. */
  readonly radius: number;
  /** Radius of a caret. */
  readonly caret: number;
  /** How far the middle of a caret is above its lane. */
  readonly rise: number;
};
