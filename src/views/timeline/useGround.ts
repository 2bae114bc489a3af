import { useMemo } from 'react';
import { timeScale, type TimeScale } from '../../chart/scale';
import type { Size } from '../../chart/box';
import { useText } from '../../i18n/useText';
import type { TimelineProps } from './View';
import { fitLanes, grainOf, needsAt, type Grain } from './layout/grain';
import { laneRoom, lanesFitting, leastLane, plotOf } from './layout/heights';
import { chooseLanes, type Lanes } from './layout/lanes';
import type { Plot } from './layout/placed';
import type { SwarmInput } from './layout/swarm';
import { onLanes, standsOf } from './layout/versions';

/** What marks stand on, whatever is shown of them. */
export type TimelineGround = {
  /** The lanes, and how events lie on them. */
  readonly lanes: Lanes;
  /** All versions, and how they lie on the lanes. */
  readonly input: SwarmInput;
  /** The heights of the parts of the plot. */
  readonly plot: Plot;
  /** How events are drawn at this zoom. */
  readonly grain: Grain;
  /** Where times stand. */
  readonly scale: TimeScale;
};

const nobody = [] as const;

/** Lanes, unfolded and scrolled where `at` says so, with heights by what all the time there is puts on them, and the grain of the zoom; null before there is any room. */
export function useGround(
  props: TimelineProps,
  { width, height }: Size,
  at: number | null,
): TimelineGround | null {
  const { vocabulary, columns, extent, window, filters } = props;
  const words = useText();
  const stands = useMemo(() => standsOf(columns), [columns]);
  const included = props.lanes === 'actor' ? (filters.who?.include ?? nobody) : nobody;
  const { first = null } = props;
  const asked = useMemo(
    () => (props.lanes === 'actor' && first !== null ? [first, ...included] : included),
    [props.lanes, first, included],
  );
  const isEmpty = !(width > 0 && height > 0);
  const { start, end } = extent;
  const arranged = useMemo(() => {
    if (isEmpty) return null;
    const { day } = timeScale({ start, end }, width);
    const made = fitLanes(lanesFitting(height), (room) => {
      const lanes = chooseLanes(columns, props.lanes, vocabulary, words, { room, asked, at });
      const on = onLanes(columns, props.lanes, lanes.lanes);
      const input = { columns, stands, on, lanes: lanes.lanes.length };
      return { lanes, input, needs: needsAt(input, day, leastLane, laneRoom(height)) };
    });
    return { ...made, plot: plotOf(height, made.needs.heights) };
  }, [
    isEmpty,
    start,
    end,
    width,
    height,
    asked,
    at,
    props.lanes,
    vocabulary,
    words,
    columns,
    stands,
  ]);
  const { start: from, end: to } = window;
  const scale = useMemo(() => timeScale({ start: from, end: to }, width || 1), [from, to, width]);
  const grain = useMemo(
    () => arranged && grainOf(arranged.input, arranged.plot.heights, scale.day, width),
    [arranged, scale.day, width],
  );
  // The same as long as nothing of it changes: what is found on it is worked out anew with it.
  return useMemo(
    () => arranged && grain && { ...arranged, grain, scale },
    [arranged, grain, scale],
  );
}
