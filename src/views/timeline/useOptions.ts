import { useMemo } from 'react';
import type { Option } from '../../chart/option';
import { useWalk, type Walk } from '../../chart/useWalk';
import type { EventRow } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import { formatSpan } from '../../time/format';
import { startOfDay, type TimeWindow } from '../../time/interval';
import type { ViewProps } from '../view';
import { stopsOf, type Stop } from './layout/order';
import type { PlacedEvent, PlacedStack, PlacedTimeline } from './layout/placed';
import { setEnd, type WindowEnd } from './layout/range';
import type { Hover } from './useHover';

type Options = Pick<ViewProps, 'filters' | 'focus' | 'onOpen' | 'onCommit'> & {
  /** All the time there is. */
  readonly extent: TimeWindow;
};

/** The options of the timeline: how they are walked, and how each behaves. */
export type TimelineOptions = {
  /** The marks that keys walk, from left to right. */
  readonly stops: readonly Stop[];
  /** How keys walk them. */
  readonly walk: Walk;
  /** How an event behaves: it opens. */
  readonly ofEvent: (event: PlacedEvent) => Option;
  /** How a stack behaves: the window goes to its days. */
  readonly ofStack: (stack: PlacedStack) => Option;
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
  placed: Pick<PlacedTimeline, 'events' | 'stacks'>,
  { lit, onKey }: Hover,
  sentence: (row: EventRow) => string,
): TimelineOptions {
  const { t, time } = useText();
  const { events, stacks } = placed;
  const stops = useMemo(() => stopsOf({ events, stacks }), [events, stacks]);
  const walk = useWalk(useMemo(() => stops.map(({ key }) => key), [stops]));
  const stackOf = (key: string) => stacks.find((stack) => stack.key === key);

  const open = (key: string) => {
    const stack = stackOf(key);
    if (!stack) return onOpen({ type: 'event', id: key });
    walk.settle(stack.rows[0]!.event.id);
    onKey(null);
    onCommit({ t: { start: stack.t0, end: stack.t1 } });
  };
  const common = (key: string, ghost: boolean) => ({
    ...walk.standing(key),
    ghost,
    onPick: () => open(key),
    onRemove: null,
    onTouch: (here: boolean) => onKey(here ? key : null),
  });
  return {
    stops,
    walk,
    open,
    ofEvent: ({ row, ghost }) => {
      const { id } = row.event;
      return {
        ...common(id, ghost),
        name: sentence(row),
        selected: focus?.type === 'event' && focus.id === id,
        lit: lit && lit.has(id),
      };
    },
    ofStack: ({ key, ghost, rows, t0, t1 }) => ({
      ...common(key, ghost),
      name: t('timeline.stack', {
        n: rows.length,
        when: formatSpan({ start: t0, end: t1 }, time, 'long'),
      }),
      selected: false,
      lit: lit && rows.some(({ event }) => lit.has(event.id)),
    }),
    setRange: (code, key) => {
      const end = brackets.get(code);
      if (!end) return false;
      const of = events.find(({ row }) => row.event.id === key);
      const when = of?.row.event.when?.value.when;
      const at = when ? when[end] - (end === 'end' ? 1 : 0) : stackOf(key)?.t0;
      if (at !== undefined && Number.isFinite(at)) {
        onCommit({ when: setEnd(filters.when, end, startOfDay(at), extent) });
      }
      return true;
    },
  };
}
