import { colouredSides } from '../../chart/color';
import type { EventRow, Tally } from '../../engine/engine';
import { noneId } from '../../filters/filters';
import { mainActors } from '../../i18n/sentence';
import type { Vocabulary } from '../../model/dataset';

/** The lanes of the storyline: one a side, and perhaps one for all the rest. */
export type SideLanes = {
  /** Ids of the sides with a lane of their own, in order. */
  readonly own: readonly string[];
  /** How many sides share the lane after them. */
  readonly others: number;
  /** Whether there is such a lane: for those sides, or for actors without a side. */
  readonly shared: boolean;
};

/** How many sides have a lane of their own before the rest share one; as on the timeline. */
export const lanesAtMost = 7;

const coloured: ReadonlySet<string> = new Set(colouredSides);

/**
 * The lanes for what is known: the sides by how often they occur among all events, so that no filter moves
 * a lane; where there are too many, only those with a colour of their own or more than one event stand alone.
 * Ties keep the order of `order`; a side that is not in it comes last.
 */
export function sideLanes(
  tallies: ReadonlyMap<string, Tally>,
  order: readonly string[],
): SideLanes {
  const place = new Map(order.map((id, i) => [id, i]));
  const ranked = [...tallies]
    .filter(([id, { all }]) => all > 0 && id !== noneId)
    .sort(
      ([a, { all: n }], [b, { all: m }]) =>
        m - n || (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || 0,
    );
  const notable = ranked.filter(([id, { all }]) => coloured.has(id) || all > 1);
  const crowded = ranked.length > lanesAtMost && notable.length > 0;
  const own = (crowded ? notable : ranked).slice(0, lanesAtMost).map(([id]) => id);
  const others = ranked.length - own.length;
  return { own, others, shared: others > 0 || (tallies.get(noneId)?.all ?? 0) > 0 };
}

/** How many lanes there are. */
export const laneCount = ({ own, shared }: SideLanes): number => own.length + (shared ? 1 : 0);

/** The indices of the lanes on which an event lies, ascending, once each; empty when nobody is named. */
export function lanesOf(row: EventRow, { own }: SideLanes, { actors }: Vocabulary): number[] {
  const lanes = mainActors(row).map((id) => {
    const at = own.indexOf(actors.get(id)?.side ?? noneId);
    return at < 0 ? own.length : at;
  });
  return [...new Set(lanes)].sort((a, b) => a - b);
}
