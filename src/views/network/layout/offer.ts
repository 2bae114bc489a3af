import type { Edge } from './graph';
import { edgeEnds } from './walk';

// Up to so many all are offered, beyond it the first, the last and so many on both sides of the Tab stop.
const mostOffered = 300;
const beside = 25;

/** Which of the options of a walk are there as elements of the page, about the one `around`; null is the first. */
export function offered(order: readonly string[], around: string | null): readonly string[] {
  if (order.length <= mostOffered) return order;
  const at = Math.max(0, around === null ? 0 : order.indexOf(around));
  return order.filter((_, i) => Math.abs(i - at) <= beside || i === 0 || i === order.length - 1);
}

/** Tells whether an edge is among those offered, without making its key: thousands are asked in every frame. */
export function edgeOffered(keys: ReadonlySet<string>): (edge: Pick<Edge, 'a' | 'b'>) => boolean {
  const ends = new Map<string, Set<string>>();
  for (const key of keys) {
    const edge = edgeEnds(key);
    if (edge) ends.set(edge.a, (ends.get(edge.a) ?? new Set()).add(edge.b));
  }
  return ({ a, b }) => ends.get(a)?.has(b) ?? false;
}
