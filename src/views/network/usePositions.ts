import { useMemo } from 'react';
import type { Size } from '../../chart/box';
import type { EventRow } from '../../engine/engine';
import type { Vocabulary } from '../../model/dataset';
import { layoutNetwork } from './layout/positions';
import type { Ground } from './layout/scene';
import { networkOf } from './layout/ties';

// A panel that grows by less is not laid out anew.
const step = 24;

/** Where everything of the network lies in a room of that size at rest, from all events as last known. */
export function usePositions(
  latest: readonly EventRow[],
  { actors }: Vocabulary,
  room: Size,
): Ground {
  const network = useMemo(
    () => networkOf(latest, (id) => actors.get(id)?.side ?? null),
    [latest, actors],
  );
  const whole = (length: number) => Math.max(step, Math.round(length / step) * step);
  const [width, height] = [whole(room.width), whole(room.height)];
  return useMemo(
    () => ({
      positions: layoutNetwork(network, { width, height }),
      measure: network.measure,
    }),
    [network, width, height],
  );
}
