import { useState } from 'react';
import { noneId, type LaneChoice } from '../../filters/filters';
import type { HoverTarget, ViewProps } from '../view';
import type { Lanes } from './layout/lanes';
import type { Scene } from './scene';

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

/** The event pointed at in this view, and how to tell what is. One that is pointed at elsewhere is lit here, and has its words there. */
export function usePointed(
  tell: ViewProps['onHover'],
): readonly [pointed: string | null, onHover: ViewProps['onHover']] {
  const [pointed, setPointed] = useState<string | null>(null);
  const onHover = (target: HoverTarget | null) => {
    setPointed(target?.type === 'event' ? target.id : null);
    tell(target);
  };
  return [pointed, onHover];
}

/** Highlights an event, the events of a stack, or those on a lane. */
export function useHover(
  { aggregates, highlight, lanes: choice, onHover }: Options,
  lanes: Lanes | null,
  scene: Scene,
): Hover {
  return {
    lit: highlight?.events ?? null,
    onKey: (key) => {
      // A ghost comes out by itself: what is shown must not step back for what is left out.
      if (key === null || scene.isGhost(key)) return onHover(null);
      const stack = scene.stackOf(key);
      if (stack) onHover({ type: 'events', ids: stack.rows.map(({ event }) => event.id) });
      else onHover({ type: 'event', id: key });
    },
    onLane: (lane) => {
      if (lane === null) return onHover(null);
      const id = lanes?.lanes[lane]?.id ?? null;
      const named = choice === 'side' || choice === 'actor' || choice === 'place';
      if (named && id !== null && id !== noneId) return onHover({ type: choice, id });
      const rows = aggregates.timeline.now ?? [];
      const on = rows.filter((row) => lanes?.sharesOf(row).some((share) => share.lane === lane));
      onHover({ type: 'events', ids: on.map(({ event }) => event.id) });
    },
  };
}
