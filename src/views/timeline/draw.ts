import { lookOf, type Draw, type Look, type Pen } from '../../chart/pen';
import { kinds, statuses } from '../../model/event';
import type { Columns } from '../../engine/columns';
import { doubtStroke, kindShape, markClass, statusStroke } from '../shape';
import type { PlacedFlag } from './layout/labels';
import type { Plot } from './layout/placed';
import type { YearMark } from './layout/year';

/** What of a picture of packed marks stands out. */
export type YearState = {
  /** The events that are lit; null when nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** The event that is open; null when none is. */
  readonly opened: string | null;
  /** The labels, by the ids of their events: those have a line. */
  readonly named: ReadonlyMap<string, PlacedFlag>;
};

/** What packed marks are drawn from. */
export type YearPicture = {
  /** The marks in view, ghosts first. */
  readonly marks: readonly YearMark[];
  /** The versions. */
  readonly columns: Columns;
  /** The heights of the plot. */
  readonly plot: Plot;
  /** Radius of a mark, in pixels; null where counts are drawn instead of marks. */
  readonly radius: number | null;
  /** The colour of a version's mark on a lane, as a CSS value. */
  readonly toneOf: (row: number, lane: number) => string;
};

type Data = Look['data'];

// The same object for the same words, so that marks of one event are drawn into one group.
const groups = new Map<string, Map<string | null, Data>>();

function dataOf(status: string, state: 'lit' | 'dim' | 'ghost' | null): Data {
  let byState = groups.get(status);
  if (!byState) groups.set(status, (byState = new Map()));
  let data = byState.get(state);
  if (!data) byState.set(state, (data = { status, ...(state && { [state]: 'true' }) }));
  return data;
}

const bandRoom = 3;
const ringRoom = 3;
// An actor's whole history lit at once would bring out a thicket of lines.
const fewLit = 3;

/** Draws packed marks: bands, then lines of what is named, lit or open, then bars, marks from the left, and the ring of what is open. */
export function drawYear(picture: YearPicture, state: YearState): Draw {
  return (pen) => {
    const { marks, columns } = picture;
    const dataFor = ({ id, row, ghost }: YearMark): Data => {
      const status = statuses[columns.status[row]!] ?? 'none';
      const { lit } = state;
      return dataOf(status, ghost ? 'ghost' : !lit ? null : lit.has(id) ? 'lit' : 'dim');
    };
    const isJoined = ({ id, ghost }: YearMark) =>
      !ghost &&
      (state.named.has(id) ||
        id === state.opened ||
        Boolean(state.lit && state.lit.size <= fewLit && state.lit.has(id)));
    const { radius } = picture;
    // Where counts are drawn they count what has no day as well.
    const bands = radius === null ? [] : marks.filter(({ form }) => form === 'band');
    const half = (radius ?? 0) + bandRoom;
    const strips = bands.map((mark) => ({
      ...{ mark, data: dataFor(mark), ys: stripsOf(mark, picture.plot, half) },
    }));
    for (const { mark, data, ys } of strips) {
      const { x0, x1 } = mark;
      const look = lookOf('band', null, 'event', data);
      for (const [y0, y1] of ys) pen.soft(x0, y0, Math.max(1, x1 - x0), y1 - y0, look);
    }
    for (const { mark, data, ys } of strips) {
      const look = lookOf('band-tick', null, 'event', data);
      for (const x of [mark.x0, mark.x1]) for (const [y0, y1] of ys) pen.line(x, y0, x, y1, look);
    }
    for (const mark of marks) {
      if (mark.form !== 'band' && isJoined(mark))
        drawLine(pen, mark, picture, state, dataFor(mark));
    }
    if (radius === null) return;
    drawBars(pen, picture, radius, dataFor);
    // All marks in one go, in which nothing else is drawn, are quickest.
    const signOf = signsOf(columns, radius);
    for (const mark of marks) {
      if (mark.form !== 'band') drawMark(pen, mark, picture, signOf(mark.row), dataFor(mark));
    }
    const opened = marks.find(({ id, form }) => id === state.opened && form !== 'band');
    for (const y of opened?.ys ?? []) {
      const ring = lookOf('event-ring', null, 'event', dataFor(opened!));
      pen.stamp(kindShape('meeting', radius + ringRoom), opened!.x, y, ring);
    }
  };
}

/** The heights of a band: neighbouring lanes are one strip. */
function stripsOf({ lanes }: YearMark, { middles }: Plot, half: number): [number, number][] {
  const found: [number, number][] = [];
  lanes.forEach((lane, i) => {
    const y = middles[lane]!;
    if (i > 0 && lanes[i - 1] === lane - 1) found.at(-1)![1] = y + half;
    else found.push([y - half, y + half]);
  });
  return found;
}

function drawLine(
  pen: Pen,
  { id, row, x, ys }: YearMark,
  { columns, plot }: YearPicture,
  { named }: YearState,
  data: Data,
) {
  const flag = named.get(id);
  const name = columns.contact[row] ? 'event-line line-thin' : 'event-line event-quiet';
  const top = flag ? flag.row * plot.rowHeight + 3 : Math.min(...ys);
  pen.line(x, top, x, Math.max(...ys), lookOf(name, null, 'event', data));
}

/** Draws all bars, those of one look together, which a canvas paints in one go, and then their ends. */
function drawBars(
  pen: Pen,
  { marks, toneOf }: YearPicture,
  radius: number,
  dataFor: (mark: YearMark) => Data,
) {
  const half = Math.max(1, radius * 0.4);
  const bars = marks.filter(({ form }) => form === 'bar');
  for (const name of ['event-bar', 'event-bar-ends']) {
    const parts = new Map<Look, { x0: number; x1: number; y: number }[]>();
    for (const mark of bars) {
      const { row, x0, x1, lanes, ys } = mark;
      lanes.forEach((lane, i) => {
        const look = lookOf(name, toneOf(row, lane), 'event', dataFor(mark));
        const alike = parts.get(look) ?? [];
        alike.push({ x0, x1, y: ys[i]! });
        parts.set(look, alike);
      });
    }
    for (const [look, alike] of parts) {
      for (const { x0, x1, y } of alike) {
        if (name === 'event-bar') pen.rect(x0, y - half, Math.max(1, x1 - x0), 2 * half, look);
        else for (const at of [x0, x1]) pen.line(at, y - radius, at, y + radius, look);
      }
    }
  }
}

/** The shapes of a mark, and how its outline is called. */
type Sign = { readonly shape: string; readonly stroke: string | null; readonly name: string };

/** The signs of marks of one radius, by row; each is made up once for a kind and a status. */
function signsOf({ kind, status }: Columns, radius: number): (row: number) => Sign {
  const made = new Map<number, Sign>();
  return (row) => {
    const key = kind[row]! * 256 + status[row]!;
    const held = made.get(key);
    if (held) return held;
    const said = statuses[status[row]!] ?? null;
    const sign = {
      shape: kindShape(kinds[kind[row]!] ?? null, radius),
      stroke: said === 'unconfirmed' ? doubtStroke(radius) : statusStroke(said, radius),
      name: `${markClass(said)} mark-small`,
    };
    made.set(key, sign);
    return sign;
  };
}

function drawMark(
  pen: Pen,
  { row, x, lanes, ys }: YearMark,
  { toneOf }: YearPicture,
  { shape, stroke, name }: Sign,
  data: Data,
) {
  lanes.forEach((lane, i) => {
    const tone = toneOf(row, lane);
    pen.stamp(shape, x, ys[i]!, lookOf(name, tone, 'event', data));
    if (stroke) pen.stamp(stroke, x, ys[i]!, lookOf('mark-stroke mark-small', tone, 'event', data));
  });
}
