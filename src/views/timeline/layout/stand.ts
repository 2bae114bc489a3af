import type { LaneIds } from '../../../engine/lanes';
import { noneId } from '../../../filters/filters';

/** What stands on the lanes, from the top. */
export type Standing = {
  /** Ids scrolled away above, which share a lane; empty for none, never just one. */
  readonly above: readonly string[];
  /** Ids with a lane of their own, `none` among them. */
  readonly own: readonly string[];
  /** Ids that share the last lane; empty for none. */
  readonly below: readonly string[];
  /** How far the lanes are scrolled, and how far they can be, in lanes; null while they are folded. */
  readonly scroll: { readonly at: number; readonly most: number } | null;
};

/** The folded lanes: those with one of their own, of events without any value, and of all the rest. */
export function folded({ own, others, none }: LaneIds): Standing {
  return { above: [], own: none ? [...own, noneId] : own, below: others, scroll: null };
}

/**
 * A lane for each id, as many at a time as there is room for: those beyond either end share a lane there, so that
 * every event still lies on one. `at` is how many lanes it is scrolled by, from 0, and is kept within what there is.
 * Room for fewer than three lanes counts as three.
 */
export function unfolded(ids: LaneIds, room: number, at: number): Standing {
  const all = [...ids.own, ...(ids.none ? [noneId] : []), ...ids.others];
  const space = Math.max(3, room);
  const most = Math.max(0, all.length - space);
  const from = Math.min(Math.max(0, at), most);
  // The lane at an end stands for what has no room there, and takes the room of one more.
  const first = from > 0 ? from + 1 : 0;
  const end = from < most ? from + space - 1 : all.length;
  return {
    above: all.slice(0, first),
    own: all.slice(first, end),
    below: all.slice(end),
    scroll: { at: from, most },
  };
}
