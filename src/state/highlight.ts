import type { EventRow } from '../engine/engine';
import type { Highlight, HoverTarget } from '../views/view';

const actorsOf = ({ event }: EventRow) => event.participants.present.map(({ id }) => id);

const belongs = (row: EventRow, target: HoverTarget): boolean => {
  switch (target.type) {
    case 'event':
      return row.event.id === target.id;
    case 'actor':
      return actorsOf(row).includes(target.id);
    case 'place':
      return row.event.place?.value === target.id;
    case 'edge':
      return row.contact && row.heads.includes(target.a) && row.heads.includes(target.b);
    case 'events':
      return target.ids.includes(row.event.id);
    case 'side':
      return row.sides.includes(target.id);
  }
};

/**
 * What lights up in every view: the events that belong to the target, and their actors and places.
 * An actor lights its events and the actor alone, a place likewise, so that the hovered thing stands out.
 */
export function highlightOf(target: HoverTarget, rows: readonly EventRow[]): Highlight {
  const matching = rows.filter((row) => belongs(row, target));
  const events = new Set(matching.map(({ event }) => event.id));
  const actors = new Set(matching.flatMap(actorsOf));
  const places = new Set(matching.flatMap(({ event }) => event.place?.value ?? []));
  if (target.type === 'event') events.add(target.id);
  if (target.type === 'actor') actors.add(target.id);
  if (target.type === 'place') places.add(target.id);
  return { events, actors, places };
}
