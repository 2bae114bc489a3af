import type { Option } from '../../chart/option';
import { along, useWalk, type Walk } from '../../chart/useWalk';
import { useMemo } from 'react';
import { startOfDay, type TimeWindow } from '../../time/interval';
import type { ViewProps } from '../view';
import { setEnd, type WindowEnd } from './layout/range';
import type { Scene } from './scene';
import type { Hover } from './useHover';

type Options = Pick<ViewProps, 'filters' | 'focus' | 'onOpen' | 'onCommit'> & {
  /** All the time there is. */
  readonly extent: TimeWindow;
};

/** The options of the timeline: how they are walked, and how each behaves. */
export type TimelineOptions = {
  /** How keys walk them. */
  readonly walk: Walk;
  /** How an event or a stack behaves that is called so; it is lit as its events are. */
  readonly of: (key: string, name: string, events: readonly string[]) => Option;
  /** Opens an event by its id, or goes to the days of a stack by its key. */
  readonly open: (key: string) => void;
  /** Sets an end of the time filter at an event or a stack, by a bracket's `event.code`; whether it was one. */
  readonly setRange: (code: string, key: string) => boolean;
};

const brackets = new Map<string, WindowEnd>([
  ['BracketLeft', 'start'],
  ['BracketRight', 'end'],
]);

/** Connects what is drawn with the filter, the opened event and what is hovered. */
export function useOptions(
  { filters, focus, extent, onOpen, onCommit }: Options,
  scene: Scene,
  { lit, onKey }: Hover,
): TimelineOptions {
  const { stops, share } = scene;
  const walk = useWalk(
    useMemo(() => stops.map(({ key }) => key), [stops]),
    along,
    share,
  );

  // A stack opens by going to its days; an event by its detail.
  const open = (key: string) => {
    const stack = scene.stackOf(key);
    if (!stack) return onOpen({ type: 'event', id: key });
    walk.settle(stack.rows[0]!.event.id);
    onKey(null);
    onCommit({ t: { start: stack.t0, end: stack.t1 } });
  };
  return {
    walk,
    open,
    of: (key, name, events) => ({
      ...walk.standing(key),
      name,
      ghost: scene.isGhost(key),
      selected: focus?.type === 'event' && focus.id === key,
      lit: lit && events.some((id) => lit.has(id)),
      onPick: () => open(key),
      onRemove: null,
      onTouch: (here: boolean) => onKey(here ? key : null),
    }),
    setRange: (code, key) => {
      const end = brackets.get(code);
      if (!end) return false;
      const when = scene.dateOf(key);
      const at = when ? when[end] - (end === 'end' ? 1 : 0) : scene.stackOf(key)?.t0;
      if (at !== undefined && Number.isFinite(at)) {
        onCommit({ when: setEnd(filters.when, end, startOfDay(at), extent) });
      }
      return true;
    },
  };
}
