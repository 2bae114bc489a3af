/** A link from one id to another. */
export type Edge = {
  /** Where it starts. */
  readonly from: string;
  /** Where it leads. */
  readonly to: string;
};

/**
 * The edges that close a cycle when edges are added in their order: without them there is none.
 * An edge from an id to itself is one. Acyclic parts cost time in proportion to their size.
 */
export function closingEdges<E extends Edge>(edges: readonly E[]): E[] {
  const next = new Map<string, string[]>();
  return peel(peel(edges, 'from', 'to'), 'to', 'from').filter(({ from, to }) => {
    if (reaches(next, to, from)) return true;
    next.set(from, [...(next.get(from) ?? []), to]);
    return false;
  });
}

/** The edges left once those are taken away that start where none arrives, again and again. */
function peel<E extends Edge>(edges: readonly E[], start: keyof Edge, end: keyof Edge): E[] {
  const leaving = new Map<string, E[]>();
  const arrivals = new Map<string, number>();
  for (const edge of edges) {
    const others = leaving.get(edge[start]);
    if (others) others.push(edge);
    else leaving.set(edge[start], [edge]);
    arrivals.set(edge[end], (arrivals.get(edge[end]) ?? 0) + 1);
  }
  const gone = new Set<E>();
  const free = [...leaving.keys()].filter((id) => !arrivals.has(id));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    for (const edge of leaving.get(id) ?? []) {
      gone.add(edge);
      const left = arrivals.get(edge[end])! - 1;
      arrivals.set(edge[end], left);
      if (!left) free.push(edge[end]);
    }
  }
  return edges.filter((edge) => !gone.has(edge));
}

// A stack rather than recursion: a chain may be as long as the file.
function reaches(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to) return true;
    for (const other of next.get(id) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      waiting.push(other);
    }
  }
  return false;
}
