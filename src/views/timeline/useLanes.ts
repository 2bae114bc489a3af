import { useMemo, useState } from 'react';
import type { LaneChoice } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { lanesFitting } from './layout/heights';
import { laneEvents } from './layout/laneEvents';
import { chooseLanes, type Lanes } from './layout/lanes';
import type { TimelineProps } from './View';

const nobody = [] as const;

/** The lanes of the timeline, and how they are unfolded. */
type ShownLanes = {
  /** The lanes. */
  readonly lanes: Lanes;
  /** How many of the events shown lie on each; null where that cannot be told. */
  readonly events: readonly (number | null)[];
  /** Gives each of those that share the last lane its own, scrolled by so many lanes; null takes that back. */
  readonly onScroll: (at: number | null) => void;
};

/** Chooses as many lanes as have room in a height in pixels. Unfolding them is the view's own: no link says so. */
export function useLanes(
  { aggregates, latest, vocabulary, filters, lanes: choice }: TimelineProps,
  height: number,
): ShownLanes {
  const words = useText();
  const [unfolded, setUnfolded] = useState<{ of: LaneChoice; at: number } | null>(null);
  // Lanes of another sort begin folded.
  const at = unfolded?.of === choice ? unfolded.at : null;
  const room = lanesFitting(height);
  const asked = choice === 'actor' ? (filters.who?.include ?? nobody) : nobody;
  const lanes = useMemo(
    () => chooseLanes({ ...aggregates, latest }, choice, vocabulary, words, { room, asked, at }),
    [aggregates, latest, choice, vocabulary, words, room, asked, at],
  );
  const events = useMemo(() => laneEvents(lanes, choice, aggregates), [lanes, choice, aggregates]);
  const onScroll = (to: number | null) => setUnfolded(to === null ? null : { of: choice, at: to });
  return { lanes, events, onScroll };
}
