import type { Lead } from '../../../chart/useWalk';
import type { Edge, Graph, Hub } from './graph';
import { actorKey, hubKey } from './ties';

/** What tells an edge from every other option. */
export const edgeKey = ({ a, b }: Pick<Edge, 'a' | 'b'>): string => `edge:${a} ${b}`;

/** The two actors of the edge that is called so; null for any other option. Ids hold no space. */
export const edgeEnds = (key: string): Pick<Edge, 'a' | 'b'> | null => {
  const [a, b] = key.startsWith('edge:') ? key.slice('edge:'.length).split(' ') : [];
  return a === undefined || b === undefined ? null : { a, b };
};

/**
 * The order in which keys walk the network, ghosts left out: from the actor with most contacts to its
 * partners, most meetings first, and on to theirs; each actor is followed by its edges and hubs not met before.
 */
export function orderOf({ actors, edges, hubs }: Graph): readonly string[] {
  const lines = new Map<string, Edge[]>();
  const gatherings = new Map<string, Hub[]>();
  for (const edge of edges) {
    if (edge.count) for (const end of [edge.a, edge.b]) push(lines, end, edge);
  }
  for (const hub of hubs) {
    if (!hub.ghost) for (const id of hub.row.heads) push(gatherings, id, hub);
  }
  const order = new Set<string>();
  const next = new Set<string>();
  for (const { id, contacts } of actors) {
    if (!contacts || next.has(id)) continue;
    next.add(id);
    const queue = [id];
    const enqueue = (other: string) => {
      if (next.has(other)) return;
      next.add(other);
      queue.push(other);
    };
    for (let at = 0; at < queue.length; at++) {
      const head = queue[at]!;
      order.add(actorKey(head));
      for (const edge of lines.get(head) ?? []) {
        order.add(edgeKey(edge));
        enqueue(edge.a === head ? edge.b : edge.a);
      }
      for (const { row } of gatherings.get(head) ?? []) {
        order.add(hubKey(row.event.id));
        row.heads.forEach(enqueue);
      }
    }
  }
  return [...order];
}

function push<T>(to: Map<string, T[]>, key: string, thing: T): void {
  const held = to.get(key);
  if (held) held.push(thing);
  else to.set(key, [thing]);
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
