import { noneId } from '../filters/filters';
import type { AxisTime, TimeWindow } from '../time/interval';
import { countCodes, firstOf, tallies, widthOf, type Column, type Counts } from './column';
import type { PlaceCount, Placeless, Two } from './engine';
import { standingsBy } from './heads';
import { placelessKinds } from './rows';
import type { Table } from './table';

/** The events at each place, made of three counts and of the rows shown. */
export function countPlaces(
  table: Table,
  counts: Counts,
  shown: Uint32Array,
): Map<string, PlaceCount> {
  const { place, facets } = table;
  const standings = standingsBy(place, table, shown);
  const sides = sidesAt(place, facets.side, shown);
  const spans = spansAt(table, shown);
  const codeOf = new Map(place.ids.map((id, code) => [id, code]));
  return new Map(
    [...tallies(place.ids, counts)].map(([id, tally]) => {
      const code = codeOf.get(id)!;
      const span = spans.get(code) ?? null;
      return [id, { ...tally, standings: standings(code), sides: sides(code), span }];
    }),
  );
}

/** The ids of the sides in the rows at each place: a function from the code of a place. */
function sidesAt(place: Column, side: Column, rows: Uint32Array): (code: number) => string[] {
  const found = new Map<number, Set<number>>();
  for (const row of rows) {
    const at = place.codes[firstOf(place, row)]!;
    const here = found.get(at) ?? new Set();
    found.set(at, here);
    const first = firstOf(side, row);
    for (let i = first; i < first + widthOf(side, row); i++) here.add(side.codes[i]!);
  }
  return (code) =>
    [...(found.get(code) ?? [])]
      .map((each) => side.ids[each]!)
      .filter((id) => id !== noneId)
      .sort();
}

/** From the first to the last accepted date of the rows at each place, by the code of the place; open ends aside. */
function spansAt({ place, start, end }: Table, rows: Uint32Array): Map<number, TimeWindow> {
  const first = new Map<number, AxisTime>();
  const last = new Map<number, AxisTime>();
  for (const row of rows) {
    const at = place.codes[firstOf(place, row)]!;
    const [from, to] = [start[row]!, end[row]!];
    if (Number.isFinite(from)) first.set(at, Math.min(first.get(at) ?? Infinity, from));
    if (Number.isFinite(to)) last.set(at, Math.max(last.get(at) ?? -Infinity, to));
  }
  return new Map(
    [...first.keys(), ...last.keys()].map((at) => [
      at,
      { start: first.get(at) ?? -Infinity, end: last.get(at) ?? Infinity },
    ]),
  );
}

/** The events without a place, by the reason: those shown, and with them those that only `where` leaves out. */
export function countPlaceless(
  { place, facets: { kind } }: Table,
  shown: Uint32Array,
  ghosts: Uint32Array,
): Placeless {
  const count = (rows: Uint32Array) => {
    const without = rows.filter((row) => place.codes[firstOf(place, row)] === 0);
    const counts = countCodes(kind, without);
    const byNature = placelessKinds.reduce((sum, id) => {
      const code = kind.ids.indexOf(id);
      return sum + (code < 0 ? 0 : counts[code]!);
    }, 0);
    return { byNature, notStated: without.length - byNature };
  };
  const [now, left] = [count(shown), count(ghosts)];
  const two = (of: keyof Placeless): Two => ({ now: now[of], open: now[of] + left[of] });
  return { byNature: two('byNature'), notStated: two('notStated') };
}
