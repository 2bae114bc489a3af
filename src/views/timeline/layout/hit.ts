import type { PlacedTimeline } from './placed';

// A mark is meant within half of a target of 24 pixels; a ghost only where nothing shown is as near.
const reach = 12;
const ghostly = 3;

/**
 * The event or stack whose mark is nearest to a point of the plot, by id or key; null where no mark is
 * within twelve pixels.
 */
export function nearest(
  { events, stacks }: Pick<PlacedTimeline, 'events' | 'stacks'>,
  x: number,
  y: number,
): string | null {
  const marks = [
    ...events.flatMap((event) => {
      const rings = event.bracket?.rings.map((at) => ({ x: at, y: event.bracket!.y })) ?? [];
      const at = event.marks.map((mark) => ({ x: event.x, y: mark.y }));
      return [...at, ...rings].map((mark) => ({
        ...mark,
        key: event.row.event.id,
        ghost: event.ghost,
      }));
    }),
    ...stacks.flatMap(({ key, ghost, x: at, marks: on }) =>
      on.map((mark) => ({ x: at, y: mark.y, key, ghost })),
    ),
  ];
  let best: string | null = null;
  let least = reach;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - x, mark.y - y) + (mark.ghost ? ghostly : 0);
    if (away > least) continue;
    least = away;
    best = mark.key;
  }
  return best;
}
