import { useEffect, useMemo, useState } from 'react';
import type { Size } from '../../chart/box';
import type { EventRow } from '../../engine/engine';
import type { Vocabulary } from '../../model/dataset';
import { place } from './layout/placing';
import { layoutNetwork, startNetwork, type NetworkPositions } from './layout/positions';
import type { Ground } from './layout/scene';
import { networkOf, type Network } from './layout/ties';

// A panel that grows by less is not laid out anew.
const step = 24;
// So many are laid out sooner than a worker begins.
const mostAtOnce = 200;

/** Where everything of the network lies in a room of that size at rest, from all events as last known; and whether that is still to change. */
export function usePositions(
  latest: readonly EventRow[],
  { actors }: Vocabulary,
  room: Size,
): { readonly ground: Ground; readonly settling: boolean } {
  const network = useMemo(
    () => networkOf(latest, (id) => actors.get(id)?.side ?? null),
    [latest, actors],
  );
  const whole = (length: number) => Math.max(step, Math.round(length / step) * step);
  const [width, height] = [whole(room.width), whole(room.height)];
  const large = network.members.length > mostAtOnce;
  const atOnce = useMemo(
    () => (large ? null : layoutNetwork(network, { width, height })),
    [large, network, width, height],
  );
  const later = useLater(large ? network : null, width, height);
  const positions = atOnce ?? later.positions;
  const ground = useMemo(
    () => ({ positions: positions ?? new Map(), measure: network.measure }),
    [positions, network],
  );
  return { ground, settling: large && later.settling };
}

type Settled = { readonly of: Network; readonly room: Size; readonly positions: NetworkPositions };

/** The places of a large network, which are found beside everything else: until then those in the last room, or where it starts. */
function useLater(network: Network | null, width: number, height: number) {
  const [settled, setSettled] = useState<Settled | null>(null);
  const held = settled?.of === network ? settled : null;
  const settling = held?.room.width !== width || held.room.height !== height;
  useEffect(() => {
    if (!network || !settling) return undefined;
    const room = { width, height };
    return place({ network, room }, (positions) => setSettled({ of: network, room, positions }));
  }, [network, settling, width, height]);
  const start = useMemo(
    () => (network && !held ? startNetwork(network, { width, height }) : null),
    [network, held, width, height],
  );
  return { positions: held?.positions ?? start, settling };
}
