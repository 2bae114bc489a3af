import { useMemo } from 'react';
import type { Size } from '../../chart/box';
import type { EventRow } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import { dayLength } from '../../time/interval';
import { layoutTimeline, type TimelineInput } from './layout/layout';
import type { PlacedTimeline } from './layout/placed';
import type { TimelineGround } from './useGround';
import type { TimelineProps } from './View';

/** What may be said of events in the plot. */
type Said = Pick<TimelineInput, 'captions' | 'stackCaptions' | 'bandWords'>;

/** The placed events, each with its line, and the versions that are still missing for it. */
export type TimelineStory = PlacedTimeline & {
  /** The versions asked for in vain. */
  readonly missing: readonly number[];
  /** The ids of the events shown in the order of the list by time. */
  readonly order: readonly string[];
};

/** Lays out events that each have a line and words; null where they are drawn otherwise, and before there is any room. Where the axis names `hours`, they stand at theirs. */
export function useStory(
  props: TimelineProps,
  ground: TimelineGround | null,
  said: Said,
  { width, height }: Size,
  hours: boolean,
): TimelineStory | null {
  const { aggregates, columns, versions, knownDay } = props;
  const words = useText();
  const { timeline, drawn } = aggregates;
  const { held } = versions;
  const { start, end } = props.window;
  const story = ground?.grain.name === 'story' ? ground : null;
  const { lanes, plot } = story ?? {};
  const rows = useMemo(() => {
    if (!lanes) return null;
    if (timeline.now) return { now: timeline.now, ghosts: timeline.ghosts, missing: [] };
    // Of very many only those near the window are at hand; the windows on both sides are asked for with it.
    const spare = end - start;
    const missing: number[] = [];
    const near = (from: Uint32Array): EventRow[] => {
      const found: EventRow[] = [];
      for (const row of from) {
        if (!(columns.start[row]! < end + spare && columns.end[row]! > start - spare)) continue;
        const of = held.get(row);
        if (of) found.push(of);
        else missing.push(row);
      }
      return found;
    };
    return { now: near(drawn.now), ghosts: near(drawn.ghosts), missing };
  }, [lanes, timeline, drawn, columns, held, start, end]);
  return useMemo(() => {
    if (!rows || !lanes || !plot) return null;
    const { now, ghosts, missing } = rows;
    const placed = layoutTimeline({
      ...{ now, ghosts, lanes, plot, width, height, ...said },
      window: { start, end },
      knownEnd: Number.isFinite(knownDay) ? knownDay + dayLength : null,
      ...{ hours, or: words.t('timeline.or') },
    });
    return { ...placed, missing, order: now.map(({ event }) => event.id) };
  }, [rows, lanes, plot, width, height, said, start, end, knownDay, hours, words]);
}
