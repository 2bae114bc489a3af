import type { Aggregates, EventRow, Placeless } from '../../../engine/engine';
import { placelessKinds } from '../../../engine/rows';
import { noneId, toggle, type Clause, type Filters } from '../../../filters/filters';

/** Why an event has no place: it needs none by its kind, or no source says where it was. */
export type TrayReason = keyof Placeless;

/** The events without a place, of one reason. */
export type TrayPart = {
  /** The reason. */
  readonly reason: TrayReason;
  /** How many there are with every filter; 0 makes it a ghost. */
  readonly now: number;
  /** How many there are without the filter by place. */
  readonly open: number;
};

/** The parts of the tray that have an event at all. */
export function trayParts({ placeless }: Pick<Aggregates, 'placeless'>): readonly TrayPart[] {
  return (['byNature', 'notStated'] as const)
    .map((reason) => ({ reason, ...placeless[reason] }))
    .filter(({ open }) => open > 0);
}

const needsNone = (kind: string | undefined) => placelessKinds.includes(kind ?? noneId);

/** Ids of the events in a part that are at hand one by one, ghosts included. */
export function eventsIn(reason: TrayReason, { map }: Pick<Aggregates, 'map'>): readonly string[] {
  return [...(map.now ?? []), ...map.ghosts]
    .filter(({ event }: EventRow) => !event.place)
    .filter(({ event }) => needsNone(event.kind?.value) === (reason === 'byNature'))
    .map(({ event }) => event.id);
}

const clauseOf = (include: readonly string[], exclude: readonly string[]): Clause | null =>
  include.length || exclude.length ? { include, exclude } : null;

/** The kinds of event that a part holds, of those that a filter by kind lets through. */
function kindsOf(reason: TrayReason, kind: Clause | null): Clause | null {
  const { include, exclude } = kind ?? { include: [], exclude: [] };
  const allowed = include.filter((id) => needsNone(id) === (reason === 'byNature'));
  if (allowed.length) return clauseOf(allowed, exclude);
  if (reason === 'notStated') return clauseOf([], [...new Set([...exclude, ...placelessKinds])]);
  return clauseOf(
    [...placelessKinds],
    exclude.filter((id) => !needsNone(id)),
  );
}

const same = (a: Clause | null, b: Clause | null) => {
  const text = (clause: Clause | null) =>
    JSON.stringify([[...(clause?.include ?? [])].sort(), [...(clause?.exclude ?? [])].sort()]);
  return text(a) === text(b);
};

/** Whether the filters let through this part of the tray and no other event without a place. */
export function isPicked(reason: TrayReason, { where, kind }: Pick<Filters, 'where' | 'kind'>) {
  return (where?.include.includes(noneId) ?? false) && same(kind, kindsOf(reason, kind));
}

/**
 * What a click on a part does: it filters by having no place, and by the kinds that the part holds, so that the
 * list has exactly its events; again it takes both back. With `add` other places stay in the filter.
 */
export function pickPart(
  reason: TrayReason,
  { where, kind }: Pick<Filters, 'where' | 'kind'>,
  add: boolean,
): Pick<Filters, 'where' | 'kind'> {
  const without = where?.include.includes(noneId) ?? false;
  if (!isPicked(reason, { where, kind })) {
    return {
      where: without && add ? where : without ? toggle(null, noneId) : toggle(where, noneId, add),
      kind: kindsOf(reason, kind),
    };
  }
  const { include, exclude } = kind ?? { include: [], exclude: [] };
  const kept = include.filter((id) => !needsNone(id));
  return {
    where: toggle(where, noneId, true),
    kind: clauseOf(
      kept,
      exclude.filter((id) => !needsNone(id)),
    ),
  };
}
