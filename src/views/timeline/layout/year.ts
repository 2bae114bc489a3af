import { clamp, dayLength, type TimeWindow } from '../../../time/interval';
import { timeScale, type TimeScale } from '../../../chart/scale';
import type { Drawn } from '../../../engine/columns';
import type { Candidate } from './naming';
import { apart, formOf, type Form, type Swarm, type SwarmInput } from './swarm';
import type { Plot } from './placed';
import { shiftOf } from './versions';

/** A small mark of an event on each of its lanes, or its bar or band. */
export type YearMark = {
  /** The version. */
  readonly row: number;
  /** Id of its event. */
  readonly id: string;
  /** What it is drawn as. */
  readonly form: Form;
  /** Where it stands, in pixels; of a band, the middle of what is in view. */
  readonly x: number;
  /** Left end of a bar or a band, else `x`. */
  readonly x0: number;
  /** Right end of a bar or a band, else `x`. */
  readonly x1: number;
  /** Its lanes from the top. */
  readonly lanes: readonly number[];
  /** The middles of its marks on them, in pixels from the top. */
  readonly ys: readonly number[];
  /** Whether only the time filter leaves it out. */
  readonly ghost: boolean;
};

/** The marks of the versions drawn, as far as they are in view. */
export type YearInput = SwarmInput & {
  /** Which are drawn. */
  readonly drawn: Drawn;
  /** The time in view. */
  readonly window: TimeWindow;
  /** Pixels across. */
  readonly width: number;
  /** The heights of the plot. */
  readonly plot: Plot;
  /** Radius of a mark. */
  readonly radius: number;
  /** How the marks are packed. */
  readonly swarm: Swarm;
};

/** Where a version stands on a line that begins at 1970, where a day takes so many pixels. */
export function lineX({ stands }: Pick<SwarmInput, 'stands'>, row: number, day: number): number {
  return (stands.t[row]! / dayLength) * day + shiftOf(stands, row, day);
}

const spare = 20;

/** Places the marks in view, in the order of the list, ghosts first. */
export function placeMarks(input: YearInput): YearMark[] {
  const { columns, on, drawn, window, width, plot, radius, swarm } = input;
  const scale = timeScale(window, width);
  const left = (window.start / dayLength) * scale.day;
  const marks: YearMark[] = [];
  const add = (row: number, ghost: boolean) => {
    const t = input.stands.t[row]!;
    if (Number.isNaN(t)) return;
    const form = formOf(columns, row, scale.day, radius);
    const at = lineX(input, row, scale.day) - left;
    const [x0, x1] = form === 'mark' ? [at, at] : endsOf(input, row, at, form, scale);
    if (x1 < -spare || x0 > width + spare) return;
    const band = form === 'band';
    const x = band ? (clamp(x0, 0, width) + clamp(x1, 0, width)) / 2 : at;
    const [from, to] = [on.offsets[row]!, on.offsets[row + 1]!];
    const [lanes, ys]: [number[], number[]] = [[], []];
    for (let i = from; i < to; i++) {
      const lane = on.lanes[i]!;
      const packed = band ? 0 : swarm.rows[i]!;
      lanes.push(lane);
      ys.push(plot.middles[lane]! + packed * apart * radius);
    }
    marks.push({ row, id: columns.ids[row]!, form, x, x0, x1, lanes, ys, ghost });
  };
  for (const row of drawn.ghosts) add(row, true);
  for (const row of drawn.now) add(row, false);
  return marks;
}

function endsOf(
  { columns, width }: YearInput,
  row: number,
  at: number,
  form: Form,
  scale: TimeScale,
): [x0: number, x1: number] {
  const x0 = clamp(scale.x(columns.start[row]!), -width, 2 * width);
  const x1 = clamp(scale.x(columns.end[row]!), -width, 2 * width);
  return form === 'bar' ? [Math.min(at, x0), Math.max(at, x1)] : [x0, x1];
}

/** The contacts with a mark among `rows`, as candidates for a label on the line of {@link lineX}. */
export function candidatesOf(
  input: SwarmInput,
  rows: Iterable<number>,
  day: number,
  radius: number,
): Candidate[] {
  const { columns, stands } = input;
  const found: Candidate[] = [];
  for (const row of rows) {
    if (!columns.contact[row] || Number.isNaN(stands.t[row]!)) continue;
    if (formOf(columns, row, day, radius) === 'band') continue;
    found.push({ id: columns.ids[row]!, row, x: lineX(input, row, day) });
  }
  return found;
}

// A mark is meant within half of a target of 24 pixels; a ghost only where nothing shown is as near.
const reach = 12;
const ghostly = 3;

/** The event whose mark, bar or band is nearest to a point, by id; null where none is within `least` pixels. */
export function nearestMark(
  marks: readonly YearMark[],
  x: number,
  y: number,
  half: number,
  least = reach,
): string | null {
  let best: string | null = null;
  for (const { id, form, x: at, x0, x1, ys, ghost } of marks) {
    // Beside a mark its bar is hit as well; a band only where nothing else is.
    const dx = form === 'mark' ? Math.abs(at - x) : Math.max(0, x0 - x, x - x1);
    if (dx > least) continue;
    const lies = form === 'band' ? reach - 1 : 0;
    for (const middle of ys) {
      const dy = form === 'band' ? Math.max(0, Math.abs(middle - y) - half) : middle - y;
      const away = Math.hypot(dx, dy) + (ghost ? ghostly : 0) + lies;
      if (away > least) continue;
      least = away;
      best = id;
    }
  }
  return best;
}
