import { useEffect, useEffectEvent } from 'react';
import { hold } from './hold';

/** Holds a gesture for as long as it is under way, as {@link hold} does. */
export function useHold(under: boolean, giveUp: () => void): void {
  const lose = useEffectEvent(giveUp);
  useEffect(() => (under ? hold(() => lose()) : undefined), [under]);
}
