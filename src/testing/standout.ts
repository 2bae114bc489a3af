import type { EventRow, Frame } from '../engine/engine';
import type { Shared, Standout } from '../engine/standout';

/** The pairs of what `of` gives for each row, counted one by one, most first, ties a–z. */
function pairsOf(rows: readonly EventRow[], of: (row: EventRow) => readonly string[]): Shared[] {
  const ids = [...new Set(rows.flatMap(of))].sort();
  return ids
    .flatMap((a) => ids.filter((b) => a < b).map((b) => ({ a, b })))
    .map(({ a, b }) => ({
      ...{ a, b },
      n: rows.filter((row) => of(row).includes(a) && of(row).includes(b)).length,
    }))
    .filter(({ n }) => n > 0)
    .sort((x, y) => y.n - x.n);
}

/** What stands out among the events shown. */
export function referenceStandout(shown: readonly EventRow[], frame: Frame): Standout {
  const rows = shown.filter(
    ({ contact, event }) => contact && ['held', undefined].includes(event.status?.value),
  );
  const dates = rows.flatMap(({ event }) => (event.when ? [event.when.value.when] : []));
  const start = Math.min(...dates.map((date) => date.start).filter(Number.isFinite));
  const end = Math.max(...dates.map((date) => date.end).filter(Number.isFinite));
  const edges = frame.standout?.periods ?? [];
  const close = rows.filter(({ heads }) => heads.length <= frame.pairs.largest);
  return {
    contacts: rows.length,
    span: start < end ? { start, end } : null,
    periods: edges.slice(1).map((end, i) => {
      const start = edges[i]!;
      const begins = (t: number) => (t === -Infinity ? i === 0 : t >= start && t < end);
      return { start, end, n: dates.filter((date) => begins(date.start)).length };
    }),
    pairs: pairsOf(close, ({ heads }) => heads).slice(0, 2),
    sides: pairsOf(rows, ({ sides }) => sides),
  };
}
