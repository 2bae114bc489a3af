import type { EventRow } from '../../../engine/engine';
import { dayLength, type AxisTime, type Interval, type TimeWindow } from '../../../time/interval';
import type { Occupant } from './slots';

/** An event with a date, on its way to a place. */
export type Dated = {
  /** The event. */
  readonly row: EventRow;
  /** Whether only the time filter leaves it out. */
  readonly ghost: boolean;
  /** The accepted date. */
  readonly when: Interval;
  /** The time to stand at: the start, or what is known of the end where the start is open. */
  readonly t: AxisTime;
  /** Whether its day is uncertain, so that it is a band without a mark. */
  readonly band: boolean;
};

function anchor({ start, end }: TimeWindow, window: TimeWindow): AxisTime {
  if (Number.isFinite(start)) return start;
  return Number.isFinite(end) ? end - 1 : window.start;
}

const isBand = ({ span, start, end }: Interval) => span === 'within' && end - start > dayLength;

const dayOf = ({ t }: { readonly t: AxisTime }) => Math.floor(t / dayLength);

/**
 * The events that are worth placing, in order of their days: those near the window, and those that reach
 * into it. Both lists must be in time order; the engine's order inside a day is kept.
 */
export function entriesOf(
  now: readonly EventRow[],
  ghosts: readonly EventRow[],
  window: TimeWindow,
): Dated[] {
  const spare = Math.max(window.end - window.start, 366 * dayLength);
  const entry = (ghost: boolean) => (row: EventRow) => {
    const when = row.event.when?.value.when;
    if (!when) return [];
    const reach = row.hull ?? when;
    const near = reach.start < window.end + spare && reach.end > window.start - spare;
    return near ? [{ row, ghost, when, t: anchor(when, window), band: isBand(when) }] : [];
  };
  return [...now.flatMap(entry(false)), ...ghosts.flatMap(entry(true))].sort(
    (a, b) => dayOf(a) - dayOf(b),
  );
}

/** The name of the ring at the `i`-th other day of an event among the occupants of the axis. */
export function ringKey(id: string, i: number): string {
  return `${id} ${i}`;
}

/** What wants a place of its own on the axis: marks, and rings of other days; not what is `docked` to a mark. */
export function occupantsOf(
  entries: readonly Dated[],
  window: TimeWindow,
  docked: ReadonlyMap<string, string>,
): Occupant[] {
  const occupants: (Occupant & { readonly late: boolean })[] = [];
  for (const { row, t, band } of entries) {
    const { id, when } = row.event;
    if (!band && !docked.has(id)) {
      occupants.push({ key: id, t, small: !row.contact, late: false });
    }
    when?.alternatives.forEach(({ value }, i) => {
      const other = anchor(value.when, window);
      occupants.push({ key: ringKey(id, i), t: other, small: true, late: true });
    });
  }
  return occupants.sort((a, b) => dayOf(a) - dayOf(b) || Number(a.late) - Number(b.late));
}
