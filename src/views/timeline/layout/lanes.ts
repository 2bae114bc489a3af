import { arrange, laneCounts, laneSets, type LaneSet } from '../../../engine/arrange';
import { firstOf, widthOf, type Column } from '../../../engine/column';
import { versionsOn, type Columns } from '../../../engine/columns';
import type { EventRow } from '../../../engine/engine';
import { laneIds, mostLanes, type LaneIds } from '../../../engine/lanes';
import { noneId, type LaneChoice } from '../../../filters/filters';
import { mainActors } from '../../../i18n/sentence';
import type { Words } from '../../../i18n/words';
import type { Vocabulary } from '../../../model/dataset';
import { kinds } from '../../../model/event';
import { notableSides, sideColor } from '../../color';
import { nameLane } from './name';
import { folded, unfolded, type Standing } from './stand';

/** One lane of the timeline. */
export type Lane = {
  /** What it stands for: a side, an actor, a place or a kind by id, or `none`; null for several. */
  readonly id: string | null;
  /** Its name. */
  readonly label: string;
  /** A name for where that one has no room; the same where there is none. */
  readonly short: string;
  /** Its colour. */
  readonly color: string;
  /** The ids that a click puts into the lanes' clause: its own, or those of all that share it; empty for none. */
  readonly members: readonly string[];
};

/** What an event puts on one lane. */
export type LaneShare = {
  /** Index of the lane. */
  readonly lane: number;
  /** How many took part from it; 0 where lanes are not made of participants. */
  readonly count: number;
  /** The colour of the mark. */
  readonly color: string;
};

/** The lanes, and what an event puts on them. */
export type Lanes = {
  /** From the top. */
  readonly lanes: readonly Lane[];
  /** The shares of an event, from the top, one a lane; never empty. */
  readonly sharesOf: (row: EventRow) => readonly LaneShare[];
  /** Whether what shares a lane could have lanes of its own, and where it has them, how far they are scrolled and can be. */
  readonly rest: 'none' | 'folded' | { readonly at: number; readonly most: number };
};

/** How many lanes are wanted, and of what first. */
export type LanesWanted = {
  /** How many have room. Absent = as many as there are anywhere. */
  readonly room?: number;
  /** Ids that stand first, in their order, where they occur: those asked for. Absent = none. */
  readonly asked?: readonly string[];
  /** By how many lanes they are scrolled, each id having one; null while the rest share one. Absent = null. */
  readonly at?: number | null;
};

const everything = 'all';

/** The ids under which an event stands. */
function idsOf(row: EventRow, choice: LaneChoice): readonly string[] {
  const any = (ids: readonly string[]) => (ids.length ? ids : [noneId]);
  switch (choice) {
    case 'side':
      return any(row.sides);
    case 'actor':
      return any(mainActors(row));
    case 'place':
      return [row.event.place?.value ?? noneId];
    case 'kind':
      return [row.event.kind?.value ?? noneId];
    case 'none':
      return [everything];
  }
}

/** The ids under which an event stands, with how many participants stand under each. */
function keysOf(row: EventRow, choice: LaneChoice, vocabulary: Vocabulary): Map<string, number> {
  const keys = new Map(idsOf(row, choice).map((id) => [id, 0]));
  if (choice !== 'side' && choice !== 'actor') return keys;
  for (const actor of mainActors(row)) {
    const key = choice === 'actor' ? actor : (vocabulary.actors.get(actor)?.side ?? noneId);
    // Somebody without a side lies on no lane where others have one.
    if (keys.has(key)) keys.set(key, keys.get(key)! + 1);
  }
  return keys;
}

/** What lies on lanes of one sort together, and how often each id occurs. */
type Occurring = {
  readonly sets: readonly LaneSet[];
  readonly counts: ReadonlyMap<string, number>;
  /** Ids that occurred on an earlier day of knowledge and do no longer. */
  readonly former: readonly string[];
  /** The orders found so far, by the ids that were to be put in order. */
  readonly orders: Map<string, readonly string[]>;
};

// Worked out once for each dataset and each sort of lanes.
const occurring = new WeakMap<Columns, Map<LaneChoice, Occurring>>();

function occurringIn(columns: Columns, choice: LaneChoice): Occurring {
  const found = occurring.get(columns) ?? new Map<LaneChoice, Occurring>();
  occurring.set(columns, found);
  const known = found.get(choice);
  if (known) return known;
  const made = choice === 'none' ? nothing : occurringOf(columns, columns.lanes[choice]);
  found.set(choice, made);
  return made;
}

const nothing: Occurring = { sets: [], counts: new Map(), former: [], orders: new Map() };

function occurringOf(columns: Columns, column: Column): Occurring {
  const { ids, codes } = column;
  const sets = laneSets([...versionsOn(columns, Infinity)], (row) => {
    const first = firstOf(column, row);
    return Array.from(codes.subarray(first, first + widthOf(column, row)), (code) => ids[code]!);
  });
  const counts = laneCounts(sets);
  const ever = [...new Set(codes)].map((code) => ids[code]!);
  return { sets, counts, former: ever.filter((id) => !counts.has(id)), orders: new Map() };
}

/** The ids that lanes stand for, by how often they occur. */
function rankedIds(choice: LaneChoice, { counts }: Occurring, vocabulary: Vocabulary): LaneIds {
  const tallies = new Map([...counts].map(([id, n]) => [id, { all: n }]));
  switch (choice) {
    case 'side':
      return laneIds(tallies, vocabulary.sides.keys(), notableSides(vocabulary.sides));
    case 'actor':
      return laneIds(tallies, vocabulary.actors.keys());
    case 'place':
      return laneIds(tallies, vocabulary.places.keys());
    case 'kind':
      return laneIds(tallies, kinds);
    case 'none':
      return { own: [everything], others: [], none: false };
  }
}

function ordered(
  head: readonly string[],
  free: readonly string[],
  { sets, orders }: Occurring,
): readonly string[] {
  const key = [...head, '', ...free].join(' ');
  const order = orders.get(key) ?? arrange(head, free, sets);
  orders.set(key, order);
  return order;
}

/** The ids that stand first in their own order, and of the others as many as have room; the lanes of the rest and of no value take room too. */
function chosen(
  { own, others, none }: LaneIds,
  choice: LaneChoice,
  head: readonly string[],
  room: number,
): LaneIds {
  const spare = Math.max(2, none ? room - 1 : room);
  const first = head.slice(0, spare - 1);
  const ranked = [...first, ...[...own, ...others].filter((id) => !first.includes(id))];
  // Sides have a lane each where they matter; a lane for one more is better than one that stands for it.
  const whole = choice === 'actor' || choice === 'place' || others.length < 2;
  const wanted = whole ? ranked.length : Math.max(own.length, first.length);
  const n = wanted < ranked.length || wanted > spare ? Math.min(wanted, spare - 1) : wanted;
  return { own: ranked.slice(0, n), others: ranked.slice(n), none };
}

/** What stands on the lanes: the most frequent, in the order in which the lines of events are shortest. Kinds stand in their own order. */
function standingOf(
  columns: Columns,
  choice: LaneChoice,
  vocabulary: Vocabulary,
  { room, asked, at }: Required<LanesWanted>,
): Standing {
  const known = occurringIn(columns, choice);
  // What occurs in no event any more, such as a place that turned out to be another, shares the last lane; so does
  // what had no value on an earlier day alone, where there is a last lane to share.
  const ranked = rankedIds(choice, known, vocabulary);
  const shares = ranked.others.length > 0;
  const former = known.former.filter((id) => shares || id !== noneId);
  const none = ranked.none || (!shares && known.former.includes(noneId));
  const taken = former.length && !shares ? 1 : 0;
  const head = [...new Set(asked)].filter((id) => known.counts.has(id) && id !== noneId);
  const ids = chosen({ ...ranked, none }, choice, head, room - taken);
  const leading = ids.own.filter((id) => head.includes(id));
  const own =
    choice === 'kind'
      ? kinds.filter((kind) => ids.own.includes(kind))
      : [...leading, ...ordered(leading, ids.own.slice(leading.length), known)];
  const stood = { own, others: [...ids.others, ...former], none };
  return at === null || stood.others.length < 2 ? folded(stood) : unfolded(stood, room, at);
}

/** The lanes for the events of a dataset as known latest, and how events lie on them; neither filters nor the day looked at move one. */
export function chooseLanes(
  columns: Columns,
  choice: LaneChoice,
  vocabulary: Vocabulary,
  words: Words,
  { room = mostLanes + 2, asked = [], at = null }: LanesWanted = {},
): Lanes {
  const { above, own, below, scroll } = standingOf(columns, choice, vocabulary, {
    room,
    asked,
    at,
  });
  const name = nameLane(choice, vocabulary, words);
  const grey = sideColor(null, vocabulary.sides);
  const colorOf = (id: string): string => {
    if (choice !== 'side' && choice !== 'actor') return id === noneId ? grey : 'var(--muted)';
    const side = choice === 'side' ? id : vocabulary.actors.get(id)?.side;
    return sideColor(side ?? null, vocabulary.sides);
  };
  const shared = (members: readonly string[], part: 'above' | 'below' | 'rest'): Lane[] =>
    members.length
      ? [
          {
            id: null,
            ...name.shared(part, members.filter((id) => id !== noneId).length),
            color: grey,
            members,
          },
        ]
      : [];
  const single = (id: string): Lane => {
    const members = choice === 'none' ? [] : [id];
    return { id, ...name.single(id), color: colorOf(id), members };
  };
  const stand = [
    ...shared(above, 'above'),
    ...own.map(single),
    ...shared(below, scroll ? 'below' : 'rest'),
  ];
  const empty = { id: null, ...name.nothing, color: grey, members: [] };
  const lanes = stand.length ? stand : [empty];
  return {
    lanes,
    sharesOf: sharesOn(lanes, choice, vocabulary),
    rest: scroll ?? (below.length > 1 ? 'folded' : 'none'),
  };
}

/** What an event puts on the lanes. */
function sharesOn(
  lanes: readonly Lane[],
  choice: LaneChoice,
  vocabulary: Vocabulary,
): Lanes['sharesOf'] {
  const index = new Map(lanes.flatMap(({ members }, i) => members.map((id) => [id, i] as const)));
  return (row) => {
    const shares = new Map<number, number>();
    for (const [key, n] of keysOf(row, choice, vocabulary)) {
      const lane = index.get(key) ?? lanes.length - 1;
      shares.set(lane, (shares.get(lane) ?? 0) + n);
    }
    const [only, ...more] = row.sides;
    const ofEvent =
      more.length || only === undefined ? 'var(--muted)' : sideColor(only, vocabulary.sides);
    return [...shares]
      .sort(([a], [b]) => a - b)
      .map(([lane, count]) => ({
        lane,
        count,
        color: choice === 'side' || choice === 'actor' ? lanes[lane]!.color : ofEvent,
      }));
  };
}
