import { startOfDay } from '../time/interval';
import type { Table } from './table';

/** All rows by accepted start, open starts first and undated rows last, ties in file order. */
export function sortByStart({ size, start }: Table): Uint32Array {
  return Uint32Array.from({ length: size }, (_, row) => row).sort((a, b) => {
    const t0 = start[a]!;
    const t1 = start[b]!;
    return t0 < t1 ? -1 : t0 > t1 ? 1 : a - b;
  });
}

/** The rows of `rows` known on the day `known`, in the order of `rows`: one for each event known then. */
export function knownRows(
  { knownFrom, knownTo }: Table,
  known: number,
  rows: Uint32Array,
): Uint32Array {
  return rows.filter(
    (row) => knownFrom[row]! <= known && (known < knownTo[row]! || knownTo[row] === Infinity),
  );
}

/** A link inside one day: what lies at place `after` follows what lies at place `before`. */
type Precedence = { readonly before: number; readonly after: number };

/**
 * The places 0 to `length`−1 in an order that keeps every precedence, otherwise as near to their own
 * as can be: of those free to come, the first one comes (Kahn 1962). A cycle is broken at its first place.
 */
export function orderDay(length: number, precedences: readonly Precedence[]): number[] {
  const waiting = new Uint32Array(length);
  const followers = new Map<number, number[]>();
  for (const { before, after } of precedences) {
    waiting[after]!++;
    followers.set(before, [...(followers.get(before) ?? []), after]);
  }
  const placed = new Uint8Array(length);
  // Places that became free after the scan had passed them, kept ascending.
  const released: number[] = [];
  const order: number[] = [];
  const place = (i: number) => {
    placed[i] = 1;
    order.push(i);
    for (const follower of followers.get(i) ?? []) {
      if (--waiting[follower]! || placed[follower]) continue;
      const at = released.findIndex((other) => other > follower);
      released.splice(at < 0 ? released.length : at, 0, follower);
    }
  };
  let scan = 0;
  while (order.length < length) {
    while (scan < length && (waiting[scan] || placed[scan])) scan++;
    const first = released[0] ?? length;
    if (first < length && first <= scan) {
      released.shift();
      if (!placed[first]) place(first);
    } else if (scan < length) {
      place(scan);
    } else {
      place(placed.indexOf(0));
    }
  }
  return order;
}

/**
 * The rows, one an event and sorted by start, in the order in which they are shown: inside one day an
 * event comes after those that it follows. Undated events are ordered among themselves likewise.
 */
export function orderByTime({ event, start, follows }: Table, sorted: Uint32Array): Uint32Array {
  if (!follows.length) return sorted;
  const placeOf = new Int32Array((event.at(-1) ?? -1) + 1).fill(-1);
  sorted.forEach((row, place) => (placeOf[event[row]!] = place));
  const dayAt = (place: number) => startOfDay(start[sorted[place]!]!);

  const days = new Map<number, Precedence[]>();
  for (let i = 0; i < follows.length; i += 2) {
    const after = placeOf[follows[i]!] ?? -1;
    const before = placeOf[follows[i + 1]!] ?? -1;
    if (after < 0 || before < 0 || dayAt(after) !== dayAt(before)) continue;
    const day = days.get(dayAt(after)) ?? [];
    days.set(dayAt(after), day);
    day.push({ before, after });
  }

  const order = sorted.slice();
  for (const [day, precedences] of days) {
    let first = precedences[0]!.after;
    let last = first;
    while (first > 0 && dayAt(first - 1) === day) first--;
    while (last + 1 < sorted.length && dayAt(last + 1) === day) last++;
    const inside = precedences.map(({ before, after }) => ({
      before: before - first,
      after: after - first,
    }));
    orderDay(last - first + 1, inside).forEach((place, i) => {
      order[first + i] = sorted[first + place]!;
    });
  }
  return order;
}
