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

/** What follows each place, and how many others each place follows. */
type Links = {
  readonly followers: ReadonlyMap<number, readonly number[]>;
  readonly waiting: Uint32Array;
};

function linksOf(length: number, precedences: readonly Precedence[]): Links {
  const waiting = new Uint32Array(length);
  const followers = new Map<number, number[]>();
  for (const { before, after } of precedences) {
    waiting[after]!++;
    const list = followers.get(before);
    if (list) list.push(after);
    else followers.set(before, [after]);
  }
  return { followers, waiting };
}

/** The precedences that no stated hours contradict, be it through places between them that have none. */
function withoutContradicted(
  precedences: readonly Precedence[],
  hours: readonly number[],
): readonly Precedence[] {
  const { followers, waiting } = linksOf(hours.length, precedences);
  // The hour of a place or, where it has none, the latest one that it comes after.
  const latest = hours.map((hour) => (Number.isNaN(hour) ? -Infinity : hour));
  const open = [...hours.keys()].filter((place) => !waiting[place]);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const follower of followers.get(place) ?? []) {
      if (Number.isNaN(hours[follower])) {
        latest[follower] = Math.max(latest[follower]!, latest[place]!);
      }
      if (!--waiting[follower]!) open.push(follower);
    }
  }
  return precedences.filter(({ before, after }) => !(latest[before]! > hours[after]!));
}

/** The places of each stated hour, in order. */
function hourGroups(hours: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  hours.forEach((hour, place) => {
    if (Number.isNaN(hour)) return;
    const group = groups.get(hour);
    if (group) group.push(place);
    else groups.set(hour, [place]);
  });
  return [...groups.values()];
}

/**
 * The places that `hours` has, in an order that keeps every hour and then every precedence, otherwise as near
 * to their own as can be: of those free to come, the first one comes (Kahn 1962). `hours` holds the hour stated
 * for each place, NaN for none; those stated ascend. A cycle is broken at its first place.
 */
export function orderDay(hours: readonly number[], precedences: readonly Precedence[]): number[] {
  const { length } = hours;
  const { followers, waiting } = linksOf(length, withoutContradicted(precedences, hours));
  const groups = hourGroups(hours);
  // What has an hour waits, as a whole, for all that has the hour before.
  groups.slice(1).forEach((group) => group.forEach((place) => waiting[place]!++));
  let group = 0;
  let left = groups[0]?.length ?? 0;
  const placed = new Uint8Array(length);
  // Places that became free after the scan had passed them, kept ascending.
  const released: number[] = [];
  const order: number[] = [];
  let scan = 0;
  const release = (freed: readonly number[]) => {
    for (const place of freed) {
      // What lies ahead the scan will come to.
      if (--waiting[place]! || placed[place] || place >= scan) continue;
      const at = released.findIndex((other) => other > place);
      released.splice(at < 0 ? released.length : at, 0, place);
    }
  };
  const place = (i: number) => {
    placed[i] = 1;
    order.push(i);
    release(followers.get(i) ?? []);
    if (Number.isNaN(hours[i]) || --left) return;
    const next = groups[++group] ?? [];
    left = next.length;
    release(next);
  };
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
 * The rows, one an event and sorted by start, in the order in which they are shown: inside one day by stated
 * hours, then an event after those that it follows. Undated events are ordered among themselves likewise.
 */
export function orderByTime(
  { event, start, timed, follows }: Table,
  sorted: Uint32Array,
): Uint32Array {
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
    const hours = Array.from(sorted.subarray(first, last + 1), (row) =>
      timed[row] ? start[row]! : NaN,
    );
    orderDay(hours, inside).forEach((place, i) => {
      order[first + i] = sorted[first + place]!;
    });
  }
  return order;
}
