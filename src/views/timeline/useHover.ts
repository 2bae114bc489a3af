import { noneId, type LaneChoice } from '../../filters/filters';
import type { ViewProps } from '../view';
import type { Lanes } from './layout/lanes';
import { keyOf } from './layout/order';
import type { PlacedTimeline } from './layout/placed';

type Options = Pick<ViewProps, 'aggregates' | 'highlight' | 'onHover'> & {
  /** What lanes are made of. */
  readonly lanes: LaneChoice;
};

/** What the pointer and the keyboard are on, told to every view, and what is lit here. */
export type Hover = {
  /** The events that are lit; null when nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** The pointer or the focus is on an event or a stack; null when it left. */
  readonly onKey: (key: string | null) => void;
  /** The pointer or the focus is on a lane, by its index; null when it left. */
  readonly onLane: (lane: number | null) => void;
};

/** Highlights an event, the events of a stack, or those on a lane. */
export function useHover(
  { aggregates, highlight, lanes: choice, onHover }: Options,
  { lanes, sharesOf }: Lanes,
  { events, stacks }: Pick<PlacedTimeline, 'events' | 'stacks'>,
): Hover {
  return {
    lit: highlight?.events ?? null,
    onKey: (key) => {
      const mark = [...events, ...stacks].find((one) => keyOf(one) === key);
      // A ghost comes out by itself: what is shown must not step back for what is left out.
      if (!mark || mark.ghost) onHover(null);
      else if ('rows' in mark)
        onHover({ type: 'events', ids: mark.rows.map(({ event }) => event.id) });
      else onHover({ type: 'event', id: mark.row.event.id });
    },
    onLane: (lane) => {
      if (lane === null) return onHover(null);
      const id = lanes[lane]?.id ?? null;
      const named = choice === 'side' || choice === 'actor' || choice === 'place';
      if (named && id !== null && id !== noneId) return onHover({ type: choice, id });
      const rows = aggregates.timeline.now ?? [];
      const on = rows.filter((row) => sharesOf(row).some((share) => share.lane === lane));
      onHover({ type: 'events', ids: on.map(({ event }) => event.id) });
    },
  };
}
