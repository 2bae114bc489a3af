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

/** The marks that keys walk, ghosts left out, in the order of the list by time, of which `order` is the ids; a stack stands where its first event does. */
export function stopsOf(
  { events, stacks }: Pick<PlacedTimeline, 'events' | 'stacks'>,
  order: readonly string[],
): Stop[] {
  const ranks = new Map(order.map((id, i) => [id, i]));
  const rank = (id: string) => ranks.get(id) ?? order.length;
  const first = (mark: PlacedEvent | PlacedStack) =>
    'key' in mark ? Math.min(...mark.rows.map(({ event }) => rank(event.id))) : rank(keyOf(mark));
  return [...events, ...stacks]
    .filter(({ ghost }) => !ghost)
    .map((mark) => ({ key: keyOf(mark), x: mark.x, at: first(mark) }))
    .sort((a, b) => ascending(a.at, b.at))
    .map(({ key, x }) => ({ key, x }));
}
