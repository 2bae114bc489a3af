import type { EventRow } from '../../engine/engine';
import { whenText } from '../../i18n/sentence';
import type { Words } from '../../i18n/words';
import { dayLength } from '../../time/interval';
import { wordsAfter } from './line';

/** The stretch of rows on which an event of uncertain day may fall, seen from one of these rows. */
export type BracketPart = {
  /** In which of the columns for brackets it stands, from 0; brackets that overlap stand side by side. */
  readonly column: number;
  /** Whether it begins in this row. */
  readonly first: boolean;
  /** Whether it ends in this row. */
  readonly last: boolean;
  /** Whether this is the row of the uncertain event itself. */
  readonly own: boolean;
};

/** What stands around one row where time runs down the list. */
export type StoryMark = {
  /** The date, where it is another one than that of the row before; null where it is the same. */
  readonly heading: string | null;
  /** Whole days since the nearest day before it that is sure, negative where the newest come first; 0 when unknown, uncertain or none. */
  readonly later: number;
  /** The brackets that run through the row. */
  readonly brackets: readonly BracketPart[];
};

/** How many columns there are for brackets; more that overlap share the last. */
export const bracketColumns = 3;

const isUncertain = ({ event }: EventRow): boolean => event.when?.value.when.span === 'within';

/** First and last index of the rows that begin while `row` is still possible, its own included. */
function stretch(rows: readonly EventRow[], i: number): readonly [number, number] {
  const span = rows[i]!.hull!;
  const inside = rows.flatMap(({ hull }, j) =>
    j === i || (hull && hull.start >= span.start && hull.start < span.end) ? [j] : [],
  );
  return [inside[0]!, inside.at(-1)!];
}

/** The brackets through each row. An event that spans no row but its own has none. */
function brackets(rows: readonly EventRow[]): BracketPart[][] {
  const parts: BracketPart[][] = rows.map(() => []);
  const ends: number[] = [];
  rows.forEach((row, i) => {
    if (!row.hull || !isUncertain(row)) return;
    const [from, to] = stretch(rows, i);
    if (from === to) return;
    const free = ends.findIndex((end) => end < from);
    const column = Math.min(free < 0 ? ends.length : free, bracketColumns - 1);
    ends[column] = Math.max(to, ends[column] ?? 0);
    for (let j = from; j <= to; j++) {
      parts[j]!.push({ column, first: j === from, last: j === to, own: j === i });
    }
  });
  return parts;
}

/** One part for each column: in a shared one the line runs on as long as any of its brackets does. */
export function oneAColumn(parts: readonly BracketPart[]): BracketPart[] {
  const drawn = new Map<number, BracketPart>();
  for (const part of parts) {
    const other = drawn.get(part.column) ?? part;
    drawn.set(part.column, {
      column: part.column,
      first: part.first && other.first,
      last: part.last && other.last,
      own: part.own || other.own,
    });
  }
  return [...drawn.values()];
}

// From so many days on, months say more, and then years.
const [mostDays, mostMonths] = [60, 24];
const monthLength = 365.25 / 12;

/** How long after the row before one is, or before it where that is negative: in days, of a longer stretch in whole months or years. */
export function laterText(later: number, { t }: Words): string {
  const days = Math.abs(later);
  const way = later < 0 ? 'earlier' : 'later';
  if (days < mostDays) return t(`list.${way}`, { n: days });
  const months = Math.round(days / monthLength);
  return months < mostMonths
    ? t(`list.${way}-months`, { n: months })
    : t(`list.${way}-years`, { n: Math.round(months / 12) });
}

/** What stands around each of `rows`, which are in time order, or with `newest` in its reverse; those without a date last. */
export function storyline(rows: readonly EventRow[], words: Words, newest = false): StoryMark[] {
  const through = brackets(rows);
  let day = NaN;
  let named = '';
  return rows.map((row, i) => {
    const before = rows[i - 1];
    const date = whenText(row.event, wordsAfter(before, words), 'short');
    const own = row.hull && !isUncertain(row) ? Math.floor(row.hull.start / dayLength) : NaN;
    const gap = own - day;
    const later = Number.isFinite(gap) && gap < 0 === newest ? gap : 0;
    if (Number.isFinite(own)) day = own;
    // What the next is compared with: as it is said after this one.
    const same = before && date === named;
    named = whenText(row.event, wordsAfter(row, words), 'short');
    return {
      heading: same ? null : date,
      later,
      brackets: through[i]!,
    };
  });
}
