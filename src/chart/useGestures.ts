import { useEffect, useState } from 'react';
import type * as gestures from './gestures';

/** What {@link useGestures} gives once it is there. */
export type Gestures = typeof gestures;

let loaded: Gestures | null = null;

/** The code of zoom and brush; null until it has been fetched, which begins with the first picture. */
export function useGestures(): Gestures | null {
  const [given, setGiven] = useState(loaded);
  useEffect(() => {
    if (given) return undefined;
    let gone = false;
    const load = () =>
      import('./gestures').then(
        (module) => {
          loaded = module;
          if (!gone) setGiven(module);
        },
        // Looking and clicking go on without; the next try is when the network is back.
        () => window.addEventListener('online', () => void load(), { once: true }),
      );
    void load();
    return () => {
      gone = true;
    };
  }, [given]);
  return given;
}
