import { ascending } from 'd3';
import { countCodes, countCodesBy, firstOf, widthOf, type Column } from './column';
import type { ActorCount, Partner } from './engine';
import type { PairIndex } from './pairs';
import { noStandings, standings, standingsFrom, totalOf, type Standings } from './standing';
import type { Table } from './table';

/** The rows of contacts among `rows`. */
const contactsOf = ({ contact }: Table, rows: Uint32Array): Uint32Array =>
  rows.filter((row) => contact[row]);

/** For each code of a column how far its rows got: a function from code to counts. */
export function standingsBy(
  column: Column,
  { standing }: Table,
  rows: Uint32Array,
): (code: number) => Standings {
  const counts = countCodesBy(column, standing, standings.length, rows);
  return (code) => standingsFrom((_, i) => counts[code * standings.length + i]!);
}

/**
 * The heads of the contacts among `shown` and `ghosts`, counted; in the order of the file, those of no contact left
 * out. `index` has the pairs of all contacts that count for how many others one met.
 */
export function countActors(
  table: Table,
  index: PairIndex,
  shown: Uint32Array,
  ghosts: Uint32Array,
): ActorCount[] {
  const { heads } = table;
  const contacts = contactsOf(table, shown);
  const now = standingsBy(heads, table, contacts);
  const alone = standingsBy(
    heads,
    table,
    contacts.filter((row) => widthOf(heads, row) === 1),
  );
  const others = contactsOf(table, ghosts);
  const left = countCodes(heads, others);
  const isMeeting = (row: number) => widthOf(heads, row) > 1;
  const met = countCodes(heads, others.filter(isMeeting));
  const strength = countCodes(heads, contacts.filter(isMeeting)).map((n, code) => n + met[code]!);
  const degree = degrees(index, heads.ids.length, [contacts, others]);
  return heads.ids.slice(1).flatMap((id, i) => {
    const counts = now(i + 1);
    const open = totalOf(counts) + left[i + 1]!;
    if (!open) return [];
    const more = { strength: strength[i + 1]!, degree: degree[i + 1]! };
    return [{ id, now: counts, alone: alone(i + 1), open, ...more }];
  });
}

/** With how many others each code of the heads shares one of the rows. */
function degrees(
  { a, b, codes, offsets }: PairIndex,
  size: number,
  all: Uint32Array[],
): Uint32Array {
  const met = new Uint8Array(a.length);
  for (const rows of all) {
    for (const row of rows) {
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++) met[codes[at]!] = 1;
    }
  }
  const counts = new Uint32Array(size);
  met.forEach((yes, code) => {
    if (!yes) return;
    counts[a[code]!]!++;
    counts[b[code]!]!++;
  });
  return counts;
}

/** Ids of the heads of the statements among `shown`, in its order, that are heads of no contact there. */
export function onlySpoke({ heads, contact }: Table, shown: Uint32Array): string[] {
  const met = new Set<number>();
  const spoke = new Set<number>();
  for (const row of shown) {
    const first = firstOf(heads, row);
    for (let at = first; at < first + widthOf(heads, row); at++) {
      (contact[row] ? met : spoke).add(heads.codes[at]!);
    }
  }
  return [...spoke].flatMap((code) => (code && !met.has(code) ? [heads.ids[code]!] : []));
}

/** Whom an actor met in the contacts among `shown`, most that took place first, then most in all, ties a–z; at most `top`. */
export function countPartners(
  table: Table,
  shown: Uint32Array,
  actor: string | null,
  top: number,
): Partner[] {
  const { heads } = table;
  const own = actor === null ? -1 : heads.ids.indexOf(actor);
  if (own < 1) return [];
  const shared = contactsOf(table, shown).filter((row) => {
    const first = firstOf(heads, row);
    for (let at = first; at < first + widthOf(heads, row); at++) {
      if (heads.codes[at] === own) return true;
    }
    return false;
  });
  const now = standingsBy(heads, table, shared);
  return heads.ids
    .map((id, code) => ({ id, now: code && code !== own ? now(code) : noStandings }))
    .filter((partner) => totalOf(partner.now) > 0)
    .sort(byMost)
    .slice(0, Math.max(0, top));
}

/** Order by what took place, most first, then by all, ties a–z. */
export const byMost = (
  one: { readonly id: string; readonly now: Standings },
  other: { readonly id: string; readonly now: Standings },
): number =>
  other.now.took - one.now.took ||
  totalOf(other.now) - totalOf(one.now) ||
  ascending(one.id, other.id);
