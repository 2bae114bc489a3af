/** The lanes that events lie on together. */
export type LaneSet = {
  /** The ids of the lanes, a–z, once each; never empty. */
  readonly ids: readonly string[];
  /** How many events lie on just these. */
  readonly n: number;
};

/** What the rows lie on, as few distinct sets with counts, in the order in which they come up first. */
export function laneSets<Row>(
  rows: readonly Row[],
  idsOf: (row: Row) => Iterable<string>,
): LaneSet[] {
  const sets = new Map<string, { ids: readonly string[]; n: number }>();
  for (const row of rows) {
    const ids = [...new Set(idsOf(row))].sort();
    if (!ids.length) continue;
    const key = ids.join(' ');
    const set = sets.get(key);
    if (set) set.n += 1;
    else sets.set(key, { ids, n: 1 });
  }
  return [...sets.values()];
}

/** How many events lie on each lane. */
export function laneCounts(sets: readonly LaneSet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ids, n } of sets) {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + n);
  }
  return counts;
}

/**
 * How long the lines are that join the lanes of each event: the sum, over events, of the last of its lanes minus
 * the first. Ids that are not in `order` lie on one lane after it.
 */
export function lineLength(order: readonly string[], sets: readonly LaneSet[]): number {
  const place = new Map(order.map((id, i) => [id, i]));
  let sum = 0;
  for (const { ids, n } of sets) {
    let [first, last] = [Infinity, -Infinity];
    for (const id of ids) {
      const at = place.get(id) ?? order.length;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    sum += n * (last - first);
  }
  return sum;
}

// Subsets double with each lane: 1,024 of ten.
const mostExact = 10;

/**
 * The order of `free` that makes the lines shortest, see {@link lineLength}, after the lanes of `head`, which stay as
 * they are; what is in neither lies after them all. Of equally good ones that in which the more frequent stand higher,
 * then that which is nearest to the order given. It is the minimum linear arrangement of a hypergraph, exact for up to ten lanes
 * and a good one beyond, never worse than the order given.
 */
export function arrange(
  head: readonly string[],
  free: readonly string[],
  sets: readonly LaneSet[],
): readonly string[] {
  const shared = sets.filter(({ ids }) => ids.length > 1);
  if (free.length <= mostExact) return exactly(head, free, sets);
  const found = greedily(head, free, shared);
  const length = (order: readonly string[]) => lineLength([...head, ...order], shared);
  return length(found) < length(free) ? found : free;
}

/** The lanes of events as bits: those to be put in order, and whether there are any before and after these. */
type Masked = {
  readonly bits: number;
  readonly before: boolean;
  readonly after: boolean;
  n: number;
};

function masksOf(
  head: readonly string[],
  free: readonly string[],
  sets: readonly LaneSet[],
): readonly Masked[] {
  const bit = new Map(free.map((id, i) => [id, 1 << i]));
  const heads = new Set(head);
  const masks = new Map<string, Masked>();
  for (const { ids, n } of sets) {
    let bits = 0;
    for (const id of ids) bits |= bit.get(id) ?? 0;
    const before = ids.some((id) => heads.has(id));
    const after = ids.some((id) => !heads.has(id) && !bit.has(id));
    const key = `${bits} ${before} ${after}`;
    const mask = masks.get(key);
    if (mask) mask.n += n;
    else masks.set(key, { bits, before, after, n });
  }
  return [...masks.values()];
}

/**
 * Dynamic programming over the sets of lanes that stand first. A line is as long as the number of gaps that it
 * crosses, so an order costs, gap by gap, the events with lanes on both sides of it; which those are depends on the set
 * above the gap alone, not on its order. Held and Karp's scheme (1962).
 */
function exactly(
  head: readonly string[],
  free: readonly string[],
  sets: readonly LaneSet[],
): readonly string[] {
  const masks = masksOf(head, free, sets);
  const counts = laneCounts(sets);
  const all = (1 << free.length) - 1;
  // What the gaps below each set cost at best, and of equals, how far the frequent are from the top.
  const lines = new Float64Array(all + 1);
  const depth = new Float64Array(all + 1);
  const gap = (above: number): number =>
    masks.reduce((sum, { bits, before, after, n }) => {
      const crosses = (before || bits & above) && (after || bits & ~above);
      return crosses ? sum + n : sum;
    }, 0);
  const step = new Int8Array(all + 1);
  for (let above = all - 1; above >= 0; above--) {
    lines[above] = Infinity;
    depth[above] = Infinity;
    for (let i = 0; i < free.length; i++) {
      const next = above | (1 << i);
      if (next === above) continue;
      const better =
        lines[next]! < lines[above]! ||
        (lines[next] === lines[above] && depth[next]! < depth[above]!);
      if (!better) continue;
      lines[above] = lines[next]!;
      depth[above] = depth[next]!;
      step[above] = i;
    }
    lines[above]! += gap(above);
    free.forEach((id, i) => {
      if (!(above & (1 << i))) depth[above]! += counts.get(id) ?? 0;
    });
  }
  const order: string[] = [];
  for (let above = 0; above !== all; above |= 1 << step[above]!) order.push(free[step[above]!]!);
  return order;
}

/** Puts, from the top, each time the lane next after which the fewest events have lanes on both sides; of equals the first. */
function greedily(
  head: readonly string[],
  free: readonly string[],
  sets: readonly LaneSet[],
): readonly string[] {
  const on = new Map<string, number[]>();
  sets.forEach(({ ids }, i) => {
    for (const id of ids) on.set(id, [...(on.get(id) ?? []), i]);
  });
  const left = sets.map(({ ids }) => ids.length);
  const change = (id: string): number =>
    (on.get(id) ?? []).reduce((sum, i) => {
      const { ids, n } = sets[i]!;
      // An event begins to cross with its first lane, and no longer does with its last.
      if (left[i] === ids.length) return sum + n;
      return left[i] === 1 ? sum - n : sum;
    }, 0);
  const put = (id: string) => {
    for (const i of on.get(id) ?? []) left[i]! -= 1;
  };
  head.forEach(put);
  const rest = [...free];
  const order: string[] = [];
  while (rest.length) {
    const changes = rest.map(change);
    const at = changes.indexOf(Math.min(...changes));
    const [next] = rest.splice(at, 1);
    order.push(next!);
    put(next!);
  }
  return order;
}
