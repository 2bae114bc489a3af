import { useEffect, useState } from 'react';
import type * as gestures from './gestures';
import { whenIdle } from './idle';

/** What {@link useGestures} gives once it is there. */
export type Gestures = typeof gestures;

let loaded: Gestures | null = null;
let loading: Promise<void> | null = null;

/** Fetches the code once for all who ask; after a failure the next to ask tries again. */
function load(): Promise<void> {
  loading ??= import('./gestures').then(
    (module) => {
      loaded = module;
    },
    () => {
      loading = null;
    },
  );
  return loading;
}

/**
 * The code of zoom and brush; null until it has been fetched, which begins once the first picture is drawn. Looking and
 * clicking go on without it; it is tried again when the network is back, and when the pointer goes down.
 */
export function useGestures(): Gestures | null {
  const [given, setGiven] = useState(loaded);
  useEffect(() => {
    if (given) return undefined;
    let gone = false;
    const ask = () =>
      void load().then(() => {
        if (!gone) setGiven(loaded);
      });
    const stop = whenIdle(ask, 500);
    window.addEventListener('online', ask);
    window.addEventListener('pointerdown', ask, true);
    return () => {
      gone = true;
      stop();
      window.removeEventListener('online', ask);
      window.removeEventListener('pointerdown', ask, true);
    };
  }, [given]);
  return given;
}
