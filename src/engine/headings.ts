import { atDate, civil, lastMoment, yearStarts } from '../time/calendar';
import type { AxisTime, TimeWindow } from '../time/interval';
import { headedFrom, type RowGroup } from './list';

/** How many rows a heading must stand over, on the whole, to be worth its line. */
const worth = 3;

/** The stretches that a heading can stand for, in years, the finest first; 0 is a month. */
const units = [0, 1, 10, 100, 1_000];

/** The stretch of so many years, or the month, that holds `t`, see `roundYear`. */
function stretchOf(t: AxisTime, years: number): TimeWindow {
  if (years) {
    const [first, next] = yearStarts({ start: t, end: t + 1 }, years);
    return { start: first!.t, end: next!.t };
  }
  const { year, month } = civil(t);
  return { start: atDate(year, month), end: Math.min(atDate(year, month + 1), lastMoment) };
}

/** Index of the first of ascending `starts`, from `low` on, that is not before `t`; their number when all are. */
function firstFrom(starts: Float64Array, t: AxisTime, low: number): number {
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretches of a unit that hold any of `starts`, from the one at `from` to before `to`; null when there are more than `most`. */
function stretches(
  starts: Float64Array,
  [from, to]: readonly [number, number],
  years: number,
  most: number,
): RowGroup[] | null {
  const groups: RowGroup[] = [];
  for (let at = from; at < to;) {
    if (groups.length >= most) return null;
    const stretch = stretchOf(starts[at]!, years);
    const next = Math.max(at + 1, firstFrom(starts, stretch.end, at));
    groups.push({ heading: { by: 'time', ...stretch }, from: at, count: next - at });
    at = next;
  }
  return groups;
}

/**
 * The headings over a list in time order: months or, where these would hold fewer than {@link worth} rows on the
 * whole, the finest of years, decades, centuries and millennia that hold so many; events without an earliest day
 * and those without a date have their own. None over a list of at most {@link headedFrom} rows. `starts` ascend,
 * open ones (-Infinity) first and those without a date (Infinity) last; the headings come from the last day to
 * the first when the list does, then too those without a date at the end.
 */
export function timeGroups(starts: Float64Array, newest: boolean): RowGroup[] {
  if (starts.length <= headedFrom) return [];
  const from = firstFrom(starts, -Number.MAX_VALUE, 0);
  const to = firstFrom(starts, Infinity, from);
  const most = Math.floor((to - from) / worth);
  const inTime =
    units.reduce<RowGroup[] | null>(
      (found, years) => found ?? stretches(starts, [from, to], years, most),
      null,
    ) ?? stretches(starts, [from, to], units.at(-1)!, Infinity)!;
  const dated: RowGroup[] = [
    ...(from > 0 ? [{ heading: { by: 'open' }, from: 0, count: from } as const] : []),
    ...inTime,
  ];
  if (newest) dated.reverse();
  const undated = { heading: { by: 'undated' }, from: to, count: starts.length - to } as const;
  const all = undated.count ? [...dated, undated] : dated;
  let first = 0;
  return all.map((group) => {
    first += group.count;
    return { ...group, from: first - group.count };
  });
}
