import { useState } from 'react';
import type { LaneChoice } from '../../filters/filters';
import { noneId } from '../../filters/filters';
import type { ViewProps } from '../view';
import type { Lanes } from './layout/lanes';
import type { PlacedStack } from './layout/placed';

type Options = Pick<ViewProps, 'aggregates' | 'highlight' | 'onHover'> & {
  /** What lanes are made of. */
  readonly lanes: LaneChoice;
  /** Tells several events that the pointer is on. */
  readonly onHoverEvents?: (ids: readonly string[]) => void;
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
  { aggregates, highlight, lanes: choice, onHover, onHoverEvents }: Options,
  { lanes, sharesOf }: Lanes,
  stackOf: (key: string) => PlacedStack | undefined,
  isGhost: (key: string) => boolean,
): Hover {
  // Without the caller's help several events light up in this view alone.
  const [own, setOwn] = useState<ReadonlySet<string> | null>(null);
  const several = (ids: readonly string[]) => {
    if (onHoverEvents) onHoverEvents(ids);
    else setOwn(new Set(ids));
  };
  const nothing = () => {
    setOwn(null);
    onHover(null);
  };
  return {
    lit: highlight?.events ?? own,
    onKey: (key) => {
      // A ghost comes out by itself: what is shown must not step back for what is left out.
      if (key === null || isGhost(key)) return nothing();
      const stack = stackOf(key);
      if (stack) return several(stack.rows.map(({ event }) => event.id));
      setOwn(null);
      onHover({ type: 'event', id: key });
    },
    onLane: (lane) => {
      if (lane === null) return nothing();
      const id = lanes[lane]?.id ?? null;
      const named = choice === 'side' || choice === 'actor' || choice === 'place';
      if (named && id !== null && id !== noneId) return onHover({ type: choice, id });
      const rows = aggregates.timeline.now ?? [];
      const on = rows.filter((row) => sharesOf(row).some((share) => share.lane === lane));
      several(on.map(({ event }) => event.id));
    },
  };
}
