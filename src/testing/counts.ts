import type { Bin, Bins, EventRow, Frame, Pair, Partner, Tally } from '../engine/engine';
import type { Standings } from '../engine/standing';
import { isDoubted, type Dimension, type Seen } from './seen';

/** What the plain counts are made with: whether an event is shown, or would be without a clause, and three counts at once. */
export type Counting = {
  /** Whether an event passes every clause. */
  isNow: (seen: Seen) => boolean;
  /** Whether it passes every clause but the asker's. */
  isOpen: (seen: Seen, asker: Dimension) => boolean;
  /** The three counts of the events for which something holds. */
  tally: (asker: Dimension, holds: (seen: Seen) => boolean) => Tally;
};

/** How far events got, each status asked for by its name. */
export function got(rows: readonly EventRow[]): Standings {
  const of = (...statuses: (string | undefined)[]) =>
    rows.filter(({ event }) => statuses.includes(event.status?.value)).length;
  return {
    took: of('held', undefined),
    planned: of('planned'),
    postponed: of('postponed'),
    cancelled: of('cancelled'),
    unconfirmed: of('unconfirmed'),
  };
}

/** The bins, each event asked of each. */
export function referenceBins(
  filed: Seen[],
  edges: readonly number[],
  { isNow, isOpen, tally }: Counting,
): Bins {
  const starts = (seen: Seen, i: number) =>
    (seen.start >= edges[i]! && seen.start < edges[i + 1]!) ||
    (i === 0 && seen.start === -Infinity);
  const indices = edges.slice(1).map((_, i) => i);
  const dated = (seen: Seen) => seen.event.when !== null;
  const isBefore = (seen: Seen) =>
    dated(seen) && !indices.some((i) => starts(seen, i)) && !(seen.start >= edges.at(-1)!);

  const holds = ({ event }: Seen, i: number) => {
    const { start, end } = event.when!.value.when;
    return start < edges[i + 1]! && end > edges[i]!;
  };
  const isSure = (seen: Seen, i: number) => {
    if (!dated(seen) || isDoubted(seen)) return false;
    const { start, end, span } = seen.event.when!.value.when;
    const begins = start >= edges[i]! && start < edges[i + 1]!;
    return span === 'throughout' ? begins : begins && end <= edges[i + 1]!;
  };
  // What lasted and is sure to have begun in one bin is in no other.
  const isAnywhere = (seen: Seen) => indices.some((i) => isSure(seen, i));
  const mayBe = (seen: Seen, i: number) => dated(seen) && !isAnywhere(seen) && holds(seen, i);
  const shareOf = ({ event }: Seen, i: number) => {
    const { start, end } = event.when!.value.when;
    const [from, to] = [edges[0]!, edges.at(-1)!];
    const s = start === -Infinity ? from : start;
    const e = end === Infinity ? to : end;
    return (Math.min(e, edges[i + 1]!) - Math.max(s, edges[i]!)) / (e - s);
  };
  const two = (count: (seen: Seen) => number) => {
    const sum = (all: Seen[]) => all.reduce((total, seen) => total + count(seen), 0);
    return {
      now: sum(filed.filter(isNow)),
      open: sum(filed.filter((seen) => isOpen(seen, 'when'))),
    };
  };
  return {
    edges: [...edges],
    counts: indices.map((i): Bin => ({
      ...tally('when', (seen) => dated(seen) && starts(seen, i)),
      sure: two((seen) => (isSure(seen, i) ? 1 : 0)),
      may: two((seen) => (mayBe(seen, i) ? 1 : 0)),
      share: two((seen) => (mayBe(seen, i) ? shareOf(seen, i) : 0)),
    })),
    before: tally('when', isBefore),
    after: tally('when', (seen) => dated(seen) && seen.start >= edges.at(-1)!),
    undated: tally('when', (seen) => !dated(seen)),
  };
}

/** The pairs of the greatest weight. */
export function referencePairs(
  filed: Seen[],
  { top, largest, hub }: Frame['pairs'],
  { isNow, isOpen }: Counting,
): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { row } of filed) {
    for (const a of row.heads) {
      for (const b of row.heads) {
        if (a >= b || pairs.has(`${a} ${b}`)) continue;
        const shared = filed.filter(
          (seen) => seen.row.contact && seen.row.heads.includes(a) && seen.row.heads.includes(b),
        );
        const open = shared.filter((seen) => isOpen(seen, 'who'));
        const now = shared.filter(isNow);
        const close = (all: Seen[]) => all.filter((seen) => seen.row.heads.length < hub).length;
        let weight = 0;
        for (const { row: other } of open) {
          if (other.heads.length <= largest) weight += 1 / (other.heads.length - 1);
        }
        pairs.set(`${a} ${b}`, {
          ...{ a, b, now: got(now.map((seen) => seen.row)), open: open.length },
          close: { now: close(now), open: close(open) },
          weight,
        });
      }
    }
  }
  return [...pairs.values()]
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1))
    .slice(0, top);
}

/** Whom an actor met among the events shown. */
export function referencePartners(
  shown: EventRow[],
  { of, top }: Pick<Frame['pairs'], 'of' | 'top'>,
): Partner[] {
  if (of === null) return [];
  const met = shown.filter(({ contact, heads }) => contact && heads.includes(of));
  const ids = new Set(met.flatMap(({ heads }) => heads));
  ids.delete(of);
  const all = ({ now }: Partner) => Object.values(now).reduce((sum, n) => sum + n, 0);
  return [...ids]
    .map((id) => ({ id, now: got(met.filter(({ heads }) => heads.includes(id))) }))
    .sort((x, y) => y.now.took - x.now.took || all(y) - all(x) || (x.id < y.id ? -1 : 1))
    .slice(0, top);
}
