import { useEffect, useMemo, useState } from 'react';
import type { Size } from '../../chart/box';
import type { EventRow } from '../../engine/engine';
import type { Vocabulary } from '../../model/dataset';
import { place } from './layout/placing';
import { layoutNetwork, startNetwork, type NetworkPositions } from './layout/positions';
import { roomFor } from './layout/room';
import type { Ground } from './layout/scene';
import { networkOf, type Network } from './layout/ties';

// A room has at least so many pixels across and down.
const smallest = 24;
// So many are laid out sooner than a worker begins.
const mostAtOnce = 200;

const noPlaces: NetworkPositions = new Map();

/** The room that is laid out in, see {@link roomFor}. */
function useRoom(room: Size | null): Size | null {
  const [last, setLast] = useState<Size | null>(null);
  const kept = roomFor(room, last);
  if (kept !== last) setLast(kept);
  return kept;
}

/**
 * Where everything of the network lies in a room of that size at rest, from all events as last known; and whether that
 * is still to change. Nowhere before there is any room.
 */
export function usePositions(
  latest: readonly EventRow[],
  { actors }: Vocabulary,
  room: Size | null,
): { readonly ground: Ground; readonly settling: boolean } {
  const network = useMemo(
    () => networkOf(latest, (id) => actors.get(id)?.side ?? null),
    [latest, actors],
  );
  const kept = useRoom(room);
  const [width, height] = [kept?.width ?? 0, kept?.height ?? 0].map((length) =>
    Math.max(smallest, length),
  ) as [number, number];
  const large = network.members.length > mostAtOnce;
  const placed = kept !== null;
  const atOnce = useMemo(
    () => (large || !placed ? null : layoutNetwork(network, { width, height })),
    [large, placed, network, width, height],
  );
  const later = useLater(large && placed ? network : null, width, height);
  const positions = atOnce ?? later.positions;
  const ground = useMemo(
    () => ({ positions: positions ?? noPlaces, measure: network.measure }),
    [positions, network],
  );
  return { ground, settling: large && placed && later.settling };
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
