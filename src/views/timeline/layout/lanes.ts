import type { Aggregates, EventRow } from '../../../engine/engine';
import { laneIds, mostLanes, type LaneIds } from '../../../engine/lanes';
import type { LinkChange } from '../../../filters/change';
import type { ClauseKey } from '../../../filters/dimensions';
import {
  clause,
  noneId,
  togetherKeys,
  withTogether,
  type Clause,
  type Filters,
  type LaneChoice,
} from '../../../filters/filters';
import { mainActors } from '../../../i18n/sentence';
import { valueName } from '../../../i18n/value';
import type { Words } from '../../../i18n/words';
import type { Vocabulary } from '../../../model/dataset';
import { kinds } from '../../../model/event';
import { notableSides, sideColor } from '../../color';

/** One lane of the timeline. */
export type Lane = {
  /** What it stands for: a side, an actor, a place or a kind by id, or `none`; null for all the rest. */
  readonly id: string | null;
  /** Its name. */
  readonly label: string;
  /** Its colour. */
  readonly color: string;
  /** The ids that a click puts into the lanes' clause: its own, or those of all the rest; empty for none. */
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
};

/** The clause that a click on a lane changes; null where lanes cannot be filtered by. */
export const laneClause: Readonly<Record<LaneChoice, ClauseKey | null>> = {
  side: 'side',
  actor: 'who',
  place: 'where',
  kind: 'kind',
  none: null,
};

const all = 'all';

/** The ids under which an event stands, with how many participants stand under each. */
function keysOf(row: EventRow, choice: LaneChoice, vocabulary: Vocabulary): Map<string, number> {
  const { event } = row;
  if (choice === 'none') return new Map([[all, 0]]);
  if (choice === 'kind') return new Map([[event.kind?.value ?? noneId, 0]]);
  if (choice === 'place') return new Map([[event.place?.value ?? noneId, 0]]);
  const ids = choice === 'side' ? row.sides : mainActors(row);
  const keys = new Map((ids.length ? ids : [noneId]).map((id) => [id, 0]));
  for (const actor of mainActors(row)) {
    const key = choice === 'actor' ? actor : (vocabulary.actors.get(actor)?.side ?? noneId);
    // Somebody without a side lies on no lane where others have one.
    if (keys.has(key)) keys.set(key, keys.get(key)! + 1);
  }
  return keys;
}

/** The ids that lanes stand for. */
function idsOf(aggregates: Aggregates, choice: LaneChoice, vocabulary: Vocabulary): LaneIds {
  const { facets, places } = aggregates;
  switch (choice) {
    case 'side':
      return laneIds(facets.side, vocabulary.sides.keys(), notableSides(vocabulary.sides));
    case 'actor':
      return laneIds(facets.who, vocabulary.actors.keys());
    case 'place':
      return laneIds(places, vocabulary.places.keys());
    case 'kind': {
      // Few enough for a lane each, in an order of their own.
      const { own, ...rest } = laneIds(facets.kind, kinds);
      return { ...rest, own: kinds.filter((kind) => own.includes(kind)) };
    }
    case 'none':
      return { own: [all], others: [], none: false };
  }
}

// The lane of all the rest, and that of events without a value, take room too.
function filling({ own, others, none }: LaneIds, room: number): LaneIds {
  const ranked = [...own, ...others];
  const spare = none ? room - 1 : room;
  const n = Math.max(1, ranked.length <= spare ? spare : spare - 1);
  return { own: ranked.slice(0, n), others: ranked.slice(n), none };
}

/**
 * The lanes for what is known, and how events lie on them. Sides have the same lanes everywhere; actors and
 * places as many as there is `room` for.
 */
export function chooseLanes(
  aggregates: Aggregates,
  choice: LaneChoice,
  vocabulary: Vocabulary,
  words: Words,
  room: number = mostLanes,
): Lanes {
  const ids = idsOf(aggregates, choice, vocabulary);
  const { own, others, none } =
    choice === 'actor' || choice === 'place' || ids.own.length >= room ? filling(ids, room) : ids;
  const key = laneClause[choice];
  const label = (id: string): string =>
    key ? valueName(key, id, vocabulary, words) : words.t('timeline.lane-all');
  const color = (id: string): string => {
    if (choice === 'side') return sideColor(id, vocabulary.sides);
    if (choice === 'actor')
      return sideColor(vocabulary.actors.get(id)?.side ?? null, vocabulary.sides);
    return 'var(--muted)';
  };
  const grey = sideColor(null, vocabulary.sides);
  const lanes: Lane[] = own.map((id) => ({
    id,
    label: label(id),
    color: color(id),
    members: choice === 'none' ? [] : [id],
  }));
  if (none) {
    lanes.push({ id: noneId, label: noneLabel(choice, words), color: grey, members: [noneId] });
  }
  if (others.length) {
    const named = restLabel(choice, others.length, words);
    lanes.push({ id: null, label: named, color: grey, members: others });
  }
  if (!lanes.length) {
    lanes.push({ id: null, label: words.t('timeline.lane-all'), color: grey, members: [] });
  }

  const index = new Map(lanes.map(({ id }, i) => [id, i]));
  const sharesOf = (row: EventRow): LaneShare[] => {
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
  return { lanes, sharesOf };
}

function noneLabel(choice: LaneChoice, { t }: Words): string {
  if (choice === 'side') return t('timeline.lane-none-side');
  if (choice === 'place') return t('timeline.lane-none-place');
  return choice === 'kind' ? t('vocabulary.kind-none') : t('timeline.lane-none-actor');
}

function restLabel(choice: LaneChoice, n: number, { t }: Words): string {
  if (choice === 'side') return t('timeline.lane-other-side', { n });
  return choice === 'place'
    ? t('timeline.lane-other-place', { n })
    : t('timeline.lane-other-actor', { n });
}

/** The change that a click on a lane makes, see {@link toggleLane}: no event is of all that share a lane, so those are not wanted together. */
export function pickLane(
  filters: Filters,
  choice: LaneChoice,
  members: readonly string[],
  add: boolean,
): LinkChange {
  const key = laneClause[choice];
  if (!key) return {};
  const change = { [key]: toggleLane(filters[key], members, add) };
  const shared = members.length > 1 && togetherKeys.find((one) => one === key);
  return shared ? { ...change, together: withTogether(filters.together, shared, false) } : change;
}

/**
 * The clause after a click on a lane: without its members where all of them stood, else with them alone, or
 * beside the others with `add`. Null when nothing is left.
 */
export function toggleLane(
  current: Clause | null,
  members: readonly string[],
  add: boolean,
): Clause | null {
  const { include, exclude } = current ?? { include: [], exclude: [] };
  const kept = include.filter((id) => !members.includes(id));
  if (members.every((id) => include.includes(id))) return clause(kept, exclude);
  const allowed = exclude.filter((id) => !members.includes(id));
  return clause(add ? [...include, ...members] : members, allowed);
}
