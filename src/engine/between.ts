import { ascending } from 'd3';
import { firstOf, widthOf, type Column } from './column';
import type { Between, ChainStep, Desk, Met, PartnerMet, Times } from './meeting';
import { noStandings, standings, standingsFrom, totalOf, type Standings } from './standing';
import { byMost } from './heads';

const took = standings.indexOf('took');

/** The codes of a row of a column. */
const codesOf = (column: Column, row: number): Uint16Array | Uint32Array => {
  const first = firstOf(column, row);
  return column.codes.subarray(first, first + widthOf(column, row));
};

const has = (column: Column, row: number, code: number): boolean =>
  codesOf(column, row).includes(code);

const codeOf = ({ ids }: Column, id: string): number => {
  const code = ids.indexOf(id);
  return code > 0 ? code : -1;
};

/** The contacts among `rows` of which all of these are heads. */
function sharedBy({ table }: Desk, rows: Uint32Array, ...heads: readonly number[]): Uint32Array {
  return rows.filter(
    (row) => table.contact[row] && heads.every((code) => has(table.heads, row, code)),
  );
}

/** How far rows got. */
function gotOf({ table }: Desk, rows: Uint32Array): Standings {
  const counts = new Uint32Array(standings.length);
  for (const row of rows) counts[table.standing[row]!]!++;
  return standingsFrom((_, i) => counts[i]!);
}

/** The first and the last of rows in time order, of those that took place where any did; null where there are none. */
function timesOf({ table, versions }: Desk, rows: Uint32Array): Times | null {
  const happened = rows.filter((row) => table.standing[row] === took);
  const told = happened.length ? happened : rows;
  if (!told.length) return null;
  const [first, last] = versions(Uint32Array.of(told[0]!, told[told.length - 1]!));
  return { first: first!, last: last! };
}

/** The ids of a column among rows, `none` aside, with how far the rows of each got, most first. */
function countedBy(desk: Desk, column: Column, rows: Uint32Array): Met[] {
  const found = new Map<number, Uint32Array>();
  for (const row of rows) {
    for (const code of codesOf(column, row)) {
      if (!code) continue;
      const counts = found.get(code) ?? new Uint32Array(standings.length);
      counts[desk.table.standing[row]!]!++;
      found.set(code, counts);
    }
  }
  return [...found]
    .map(([code, counts]) => ({ id: column.ids[code]!, now: standingsFrom((_, i) => counts[i]!) }))
    .sort(byMost);
}

/** What is between two actors, see {@link Between}; null where the dataset names one of them nowhere as a head, and for one and the same. */
export function betweenOf(desk: Desk, a: string, b: string): Between | null {
  const { heads, place } = desk.table;
  const [one, other] = [codeOf(heads, a), codeOf(heads, b)];
  if (one < 0 || other < 0 || one === other) return null;
  const rows = sharedBy(desk, desk.open, one, other);
  const isThird = ({ id }: Met) => id !== a && id !== b;
  const [mine, theirs] = [one, other].map(
    (code) =>
      new Map(
        countedBy(desk, heads, sharedBy(desk, desk.open, code)).map(({ id, now }) => [
          id,
          now.took,
        ]),
      ),
  );
  const partners = [...mine!]
    .flatMap(([id, n]): PartnerMet[] => {
      const m = theirs!.get(id) ?? 0;
      return n && m && id !== a && id !== b ? [{ id, a: n, b: m }] : [];
    })
    .sort(
      (x, y) =>
        Math.min(y.a, y.b) - Math.min(x.a, x.b) || y.a + y.b - x.a - x.b || ascending(x.id, y.id),
    );
  return {
    a,
    b,
    now: rows.length ? gotOf(desk, rows) : noStandings,
    times: timesOf(desk, rows),
    places: countedBy(desk, place, rows),
    others: countedBy(desk, heads, rows).filter(isThird),
    sources: countedBy(desk, desk.table.facets.source, rows),
    partners,
    chain: chainOf(desk, one, other),
  };
}

/** Whom an actor met in the contacts shown, with the first and the last of each, most that took place first. */
export function circleOf(desk: Desk, actor: string, most: number): readonly (Met & Times)[] {
  const { heads } = desk.table;
  const own = codeOf(heads, actor);
  if (own < 0) return [];
  const rows = sharedBy(desk, desk.shown, own);
  return countedBy(desk, heads, rows)
    .filter(({ id, now }) => id !== actor && totalOf(now) > 0)
    .slice(0, most)
    .map((partner) => {
      const code = codeOf(heads, partner.id);
      const times = timesOf(
        desk,
        rows.filter((row) => has(heads, row, code)),
      );
      return { ...partner, ...times! };
    });
}

/**
 * The shortest chain of contacts that took place from one head to another: the fewest steps, and of those the
 * fewest heads in all, for a summit says little of any two who were there. Null where there is none.
 */
function chainOf(desk: Desk, from: number, to: number): readonly ChainStep[] | null {
  const { heads, contact, standing } = desk.table;
  const rows = desk.open.filter((row) => contact[row] && standing[row] === took);
  const cost = new Map([[from, 0]]);
  const back = new Map<number, { readonly row: number; readonly last: number }>();
  for (let front = [from]; front.length && !cost.has(to);) {
    const reached = new Set(front);
    const next = new Map<number, { cost: number; row: number; last: number }>();
    for (const row of rows) {
      const here = codesOf(heads, row);
      let last = -1;
      for (const code of here) {
        if (reached.has(code) && (last < 0 || cost.get(code)! < cost.get(last)!)) last = code;
      }
      if (last < 0) continue;
      const total = cost.get(last)! + here.length;
      for (const code of here) {
        if (!code || cost.has(code)) continue;
        if (total < (next.get(code)?.cost ?? Infinity)) next.set(code, { cost: total, row, last });
      }
    }
    for (const [code, { cost: total, row, last }] of next) {
      cost.set(code, total);
      back.set(code, { row, last });
    }
    front = [...next.keys()];
  }
  const steps: ChainStep[] = [];
  for (let at = to; at !== from;) {
    const step = back.get(at);
    if (!step) return null;
    const [row] = desk.versions(Uint32Array.of(step.row));
    steps.unshift({ from: heads.ids[step.last]!, to: heads.ids[at]!, row: row! });
    at = step.last;
  }
  return steps;
}
