import { ascending } from 'd3';
import type { PlacedEvent, PlacedStack, PlacedTimeline } from './placed';

/** A mark that keys walk. */
export type Stop = {
  /** Id of the event, or key of the stack. */
  readonly key: string;
  /** Where it stands, in pixels. */
  readonly x: number;
};

/** What tells an event or a stack from every other mark. */
export function keyOf(mark: PlacedEvent | PlacedStack): string {
  return 'key' in mark ? mark.key : mark.row.event.id;
}

/** The marks that keys walk, ghosts left out, from left to right. */
export function stopsOf({ events, stacks }: Pick<PlacedTimeline, 'events' | 'stacks'>): Stop[] {
  return [...events, ...stacks]
    .filter(({ ghost }) => !ghost)
    .map((mark) => ({ key: keyOf(mark), x: mark.x }))
    .sort((a, b) => ascending(a.x, b.x));
}
