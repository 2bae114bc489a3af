/** A label that wants to stand above the lanes, on a line that rises from its event. */
export type FlagRequest = {
  /** The event's id. */
  readonly id: string;
  /** Where the line stands, in pixels. */
  readonly x: number;
  /** What the label may say, longest first, each with its width in pixels and what is lost by it; never empty. */
  readonly variants: readonly {
    readonly text: string;
    readonly width: number;
    readonly loss: number;
  }[];
};

/** A label in its place. */
export type PlacedFlag = {
  /** The event's id. */
  readonly id: string;
  /** Where the line stands, in pixels. */
  readonly x: number;
  /** Row from the top, from 0; the line ends there. */
  readonly row: number;
  /** What it says. */
  readonly text: string;
  /** Left end of the words, in pixels. */
  readonly x0: number;
  /** Right end of the words, in pixels. */
  readonly x1: number;
};

/** The room for labels. */
export type FlagRoom = {
  /** How many rows. */
  readonly rows: number;
  /** Least pixel of a label. */
  readonly x0: number;
  /** Greatest pixel of a label. */
  readonly x1: number;
};

const offset = 5;
const clearance = 3;

// Among so many labels hardly any finds room for more than its shortest words.
const crowd = 40;

type Sides = readonly FlagSide[];

// A line begins in its label's row and goes down through every row below, so a label is crossed by a
// line that begins in its own row or higher and stands between its ends.
const crosses = (line: PlacedFlag, label: PlacedFlag): boolean =>
  line.row <= label.row && line.x > label.x0 - clearance && line.x < label.x1 + clearance;

/** Whether two labels touch, or the line of one crosses the other. */
export function flagsConflict(a: PlacedFlag, b: PlacedFlag): boolean {
  const touch = a.row === b.row && a.x0 < b.x1 + 2 * clearance && b.x0 < a.x1 + 2 * clearance;
  return touch || crosses(a, b) || crosses(b, a);
}

/** On which side of its line a label stands. */
export type FlagSide = 'right' | 'left';

/** A label with the words of one of its variants, beside its line. */
export const flagAt = (
  { id, x, variants }: FlagRequest,
  variant: number,
  side: FlagSide,
  row: number,
): PlacedFlag => {
  const { text, width } = variants[variant]!;
  const x0 = side === 'right' ? x + offset : x - offset - width;
  return { id, x, row, text, x0, x1: x0 + width };
};

const fits = ({ x0, x1 }: PlacedFlag, room: FlagRoom) => x0 >= room.x0 && x1 <= room.x1;

/** The first place that is free: the longest words, then the side, then the highest row. */
function firstFree(
  request: FlagRequest,
  from: number,
  sides: Sides,
  room: FlagRoom,
  placed: readonly PlacedFlag[],
): PlacedFlag | null {
  for (
    let variant = Math.min(from, request.variants.length - 1);
    variant < request.variants.length;
    variant++
  ) {
    for (const side of sides) {
      for (let row = 0; row < room.rows; row++) {
        const flag = flagAt(request, variant, side, row);
        if (fits(flag, room) && !placed.some((other) => flagsConflict(flag, other))) return flag;
      }
    }
  }
  return null;
}

// Labels without room on their right go first, from the right, since they need the high rows; the others
// follow from the left, each stepping down below the words it would cross.
function attempt(requests: readonly FlagRequest[], from: number, room: FlagRoom): PlacedFlag[] {
  const shortest = ({ x, variants }: FlagRequest) => x + offset + variants.at(-1)!.width;
  const cornered = requests.filter((request) => shortest(request) > room.x1);
  const free = requests.filter((request) => shortest(request) <= room.x1);
  const placed: PlacedFlag[] = [];
  for (const request of cornered.toReversed()) {
    const flag = firstFree(request, from, ['left'], room, placed);
    if (flag) placed.push(flag);
  }
  for (const request of free) {
    const flag = firstFree(request, from, ['right', 'left'], room, placed);
    if (flag) placed.push(flag);
  }
  return placed;
}

const lossOfAll = 80;
// Words on the left of their line stand among the lines of earlier events.
const preferred = { row: 0.01, left: 4 };

// So few labels are worth weighing against each other; the width of the search goes down with their number.
const mostWeighed = 14;
const widthOf = (n: number) => Math.round(480 / n);

// Two drafts that leave the same room to labels from `x` on are as good as one, the cheaper.
const grain = 6;
const roomLeft = ({ flags }: Draft, rows: number, x: number): string => {
  const ends = new Array<number>(rows).fill(0);
  for (const { row, x1 } of flags) {
    ends[row] = Math.max(ends[row]!, Math.ceil((x1 + clearance - x) / grain));
  }
  return ends.join();
};

type Draft = { readonly flags: readonly PlacedFlag[]; readonly cost: number };

/**
 * A beam search from the left: of all ways to place the labels so far the few that lose least go on, so
 * that a label may give up words for one that comes later.
 */
function weighed(requests: readonly FlagRequest[], room: FlagRoom): readonly PlacedFlag[] {
  let drafts: Draft[] = [{ flags: [], cost: 0 }];
  for (const [i, request] of requests.entries()) {
    const next = requests[i + 1]?.x ?? Infinity;
    const ways = request.variants.flatMap(({ loss }, variant) =>
      (['right', 'left'] as const).flatMap((side) =>
        Array.from({ length: room.rows }, (_row, row) => ({
          flag: flagAt(request, variant, side, row),
          cost: loss + row * preferred.row + (side === 'left' ? preferred.left : 0),
        })),
      ),
    );
    const fitting = ways.filter(({ flag }) => fits(flag, room));
    const seen = new Set<string>();
    drafts = drafts
      .flatMap(({ flags, cost }) => [
        { flags, cost: cost + lossOfAll },
        ...fitting
          .filter(({ flag }) => !flags.some((other) => flagsConflict(flag, other)))
          .map((way) => ({ flags: [...flags, way.flag], cost: cost + way.cost })),
      ])
      .sort((a, b) => a.cost - b.cost)
      .filter((draft) => {
        const key = roomLeft(draft, room.rows, next);
        return !seen.has(key) && seen.add(key);
      })
      .slice(0, widthOf(requests.length));
  }
  return drafts[0]!.flags;
}

/** Gives a placed label longer words where they fit after all. */
function lengthen(
  flag: PlacedFlag,
  { variants }: FlagRequest,
  room: FlagRoom,
  others: readonly PlacedFlag[],
): PlacedFlag {
  for (const { text, width } of variants) {
    if (text === flag.text) return flag;
    const longer =
      flag.x0 > flag.x
        ? { ...flag, text, x1: flag.x0 + width }
        : { ...flag, text, x0: flag.x1 - width };
    if (fits(longer, room) && !others.some((other) => flagsConflict(longer, other))) return longer;
  }
  return flag;
}

/** Of a few greedy attempts with ever shorter words the first that places all, else the one that places most. */
function greedy(requests: readonly FlagRequest[], room: FlagRoom): readonly PlacedFlag[] {
  const most = Math.max(0, ...requests.map(({ variants }) => variants.length));
  let best: PlacedFlag[] = [];
  for (
    let from = requests.length > crowd ? most - 1 : 0;
    from < most && best.length < requests.length;
    from++
  ) {
    const placed = attempt(requests, from, room);
    if (placed.length > best.length) best = placed;
  }
  return best;
}

/**
 * Places labels in rows so that no two touch and no line crosses any label, its own or another's; few
 * labels so that together they say most, many as they come. A label that finds no place is left out.
 * Requests must be in order of x.
 */
export function placeFlags(requests: readonly FlagRequest[], room: FlagRoom): PlacedFlag[] {
  const placed = [...(requests.length <= mostWeighed ? weighed : greedy)(requests, room)];
  const byId = new Map(requests.map((request) => [request.id, request]));
  for (const [i, flag] of placed.entries()) {
    const others = placed.filter((_, j) => j !== i);
    placed[i] = lengthen(flag, byId.get(flag.id)!, room, others);
  }
  return placed;
}
