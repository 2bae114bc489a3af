import type { Lead } from '../../../chart/useWalk';
import type { Edge, Graph } from './graph';
import { actorKey, hubKey } from './ties';

/** What tells an edge from every other option. */
export const edgeKey = ({ a, b }: Pick<Edge, 'a' | 'b'>): string => `edge:${a} ${b}`;

/**
 * The order in which keys walk the network, ghosts left out: from the actor with most contacts to its
 * partners, most meetings first, and on to theirs; each actor is followed by its edges and hubs not met before.
 */
export function orderOf({ actors, edges, hubs }: Graph): readonly string[] {
  const order = new Set<string>();
  const queue: string[] = [];
  const next = new Set<string>();
  const enqueue = (id: string) => {
    if (next.has(id)) return;
    next.add(id);
    queue.push(id);
  };
  for (const { id, contacts } of actors) {
    if (!contacts) continue;
    enqueue(id);
    for (let head = queue.shift(); head !== undefined; head = queue.shift()) {
      order.add(actorKey(head));
      for (const edge of edges) {
        const { a, b, count } = edge;
        if (!count || (a !== head && b !== head)) continue;
        order.add(edgeKey(edge));
        enqueue(a === head ? b : a);
      }
      for (const { row, ghost } of hubs) {
        if (ghost || !row.heads.includes(head)) continue;
        order.add(hubKey(row.event.id));
        row.heads.forEach(enqueue);
      }
    }
  }
  return [...order];
}

const isActor = (key: string): boolean => key.startsWith(actorKey(''));

/** Left and right walk everything, up and down the actors alone, Home and End go to the ends; no other key leads anywhere. */
export const lead: Lead = (order, active, code) => {
  const at = active === null ? -1 : order.indexOf(active);
  const later = order.slice(at + 1);
  const earlier = order.slice(0, Math.max(0, at)).reverse();
  const found = new Map<string, string | undefined>([
    ['ArrowRight', later[0] ?? order[at]],
    ['ArrowLeft', earlier[0] ?? order[0]],
    ['ArrowDown', later.find(isActor) ?? order[at]],
    ['ArrowUp', earlier.find(isActor) ?? order[0]],
    ['Home', order[0]],
    ['End', order.at(-1)],
  ]).get(code);
  return found ?? null;
};
