import { slotGap } from './slots';
import { dayLength } from '../../../time/interval';
import {
  formOf,
  heightOf,
  packSteps,
  packSwarm,
  rowsIn,
  rowsOf,
  type Swarm,
  type SwarmInput,
} from './swarm';

/** How events are drawn at a zoom: each with its line and its words, each a small mark packed in its lanes, or as counts. */
export type Grain =
  | { readonly name: 'story' }
  | { readonly name: 'year'; readonly radius: number; readonly swarm: Swarm }
  | { readonly name: 'density' };

/** Marks are no smaller than this, in pixels; where they would be, counts are drawn. */
export const leastRadius = 2.5;
const mostRadius = 6;
const step = 0.5;

/**
 * The pixels of a day for which a zoom is packed: those of the next lower quarter of an octave, so that a gentle zoom
 * moves no mark from its row, and what is apart there is apart here.
 */
export function packedDay(day: number): number {
  // The powers of two are exact, the quarters between them nearly: a zoom on a step must not fall below it.
  return 2 ** (Math.floor(packSteps * Math.log2(day) + 1e-9) / packSteps);
}

// A stack of more opens into a list that nobody reads: counts and keys say more of them.
const mostStacked = 100;

// Room of a statement between contacts, and at the ends of a day, in pixels.
const statement = 1.5;
const ends = 8;

const dayOf = (t: number) => Math.floor(t / dayLength);

/**
 * Whether all contacts of all the time there is have places of their own at a zoom: where a day is wide, side by side
 * in it; where it is narrow, each on a day far enough from the others. A day that not even the nearest zoom holds is
 * a stack of its own, and counts as none, unless it is of very many.
 */
function isRoomy({ columns, stands }: SwarmInput, day: number, width: number): boolean {
  let before = -Infinity;
  for (let i = 0; i < stands.order.length;) {
    const today = dayOf(stands.t[stands.order[i]!]!);
    const contacts = new Set<number>();
    const statements = new Set<number>();
    for (; i < stands.order.length && dayOf(stands.t[stands.order[i]!]!) === today; i++) {
      const row = stands.order[i]!;
      if (formOf(columns, row, day, mostRadius) === 'band') continue;
      (columns.contact[row] ? contacts : statements).add(columns.event[row]!);
    }
    const needed = (contacts.size - 1) * slotGap + statements.size * statement + ends;
    if (contacts.size + statements.size > mostStacked) return false;
    if (!contacts.size || needed > width) continue;
    if (needed > Math.max(day, slotGap)) return false;
    const x = today * day;
    if (day < slotGap && x - before < slotGap) return false;
    before = x;
  }
  return true;
}

/**
 * The grain of a zoom, by what fits in lanes of these heights: it depends on all versions of all events, never on the
 * window, the filter or the day looked at. Marks are as large as fits.
 */
export function grainOf(
  input: SwarmInput,
  heights: readonly number[],
  day: number,
  width: number,
): Grain {
  if (isRoomy(input, day, width)) return { name: 'story' };
  const at = packedDay(day);
  let held = packed.get(input);
  if (held?.heights !== heights) packed.set(input, (held = { heights, byZoom: new Map() }));
  const found = held.byZoom.get(at) ?? packedGrain(input, heights, at);
  held.byZoom.set(at, found);
  return found;
}

// What was found at a zoom is the same between two steps of packing, and when one comes back to it.
const packed = new WeakMap<
  SwarmInput,
  { readonly heights: readonly number[]; readonly byZoom: Map<number, Grain> }
>();

/** The grain of a zoom at which events have no room for lines of their own. */
function packedGrain(input: SwarmInput, heights: readonly number[], at: number): Grain {
  const pack = (radius: number) =>
    packSwarm(input, at, radius, (lane) => rowsIn(heights[lane]!, radius));
  let radius = leastRadius;
  let swarm = pack(radius);
  if (!swarm) return { name: 'density' };
  while (radius < mostRadius) {
    const next = pack(radius + step);
    if (!next) break;
    radius += step;
    swarm = next;
  }
  return { name: 'year', radius, swarm };
}

// Room above and below the marks of a lane, in pixels.
const air = 6;
const usualRadius = 3.5;

/** The heights that lanes want at a zoom, and the radius of the marks for which they do. */
export type Needs = {
  /** Pixels of each lane. */
  readonly heights: readonly number[];
  /** Radius of a mark; null where even the smallest find no room together, so that counts are drawn. */
  readonly radius: number | null;
  /** Whether a lane by itself finds no room, which fewer lanes, each with more on it, would not mend. */
  readonly hopeless: boolean;
};

/** The room shared among lanes by how much lies on each of them, in pixels. */
function byLoad({ on, lanes }: SwarmInput, room: number): number[] {
  const loads = new Array<number>(lanes).fill(0);
  for (const lane of on.lanes) loads[lane]!++;
  return loads.map((load) => (room * load) / Math.max(1, on.lanes.length));
}

/** What lanes of at least so many pixels want for the largest usual marks with which they fit into `room` together. */
export function needsAt(input: SwarmInput, day: number, least: number, room: number): Needs {
  const at = packedDay(day);
  for (let radius = usualRadius; ; radius -= step) {
    // More rows than all the room holds are not counted to the end: of very many events that takes seconds.
    const most = rowsOf(room - air, radius);
    const swarm = packSwarm(input, at, radius, () => most);
    const isLast = radius <= leastRadius;
    if (!swarm) {
      if (isLast) return { heights: byLoad(input, room), radius: null, hopeless: true };
      continue;
    }
    const heights = Array.from(swarm.needs, (rows) => heightOf(rows, radius) + air);
    const sum = heights.reduce((all, height) => all + Math.max(least, height), 0);
    if (sum <= room) return { heights, radius, hopeless: false };
    if (isLast) return { heights, radius: null, hopeless: false };
  }
}

// Marks that are easy to tell apart are worth a lane less.
const easyRadius = 3;
const fewLanes = 4;

/**
 * What stands on the most lanes, up to `most`, on which marks of all the time there is are easy to tell apart; else on
 * the most on which they fit at all; else on `most`. `make` gives what stands on so many, and what it needs.
 */
export function fitLanes<T extends { readonly needs: Needs }>(
  most: number,
  make: (lanes: number) => T,
): T {
  const first = make(most);
  if ((first.needs.radius ?? 0) >= easyRadius || first.needs.hopeless) return first;
  let best = first.needs.radius === null ? null : first;
  for (let n = most - 1; n >= Math.min(fewLanes, most); n--) {
    const made = make(n);
    if ((made.needs.radius ?? 0) >= easyRadius) return made;
    if (made.needs.radius !== null) best ??= made;
    if (made.needs.hopeless) break;
  }
  return best ?? first;
}
