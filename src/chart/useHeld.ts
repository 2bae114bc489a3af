import { useEffect, useEffectEvent, useState } from 'react';

/** What {@link useHeld} gives. */
export type Held<T> = {
  /** The change shown but not yet made; null when there is none. */
  readonly held: T | null;
  /** Holds a change in place of the one held so far. */
  readonly hold: (value: T) => void;
  /** Makes the change held, at once. */
  readonly settle: () => void;
  /** Forgets the change held. */
  readonly drop: () => void;
};

/**
 * Steps by key that follow each other closely, as one change: each is held, and the last is handed to
 * `commit` when no other has come for `wait` milliseconds. Going back in the history forgets it.
 */
export function useHeld<T>(commit: (value: T) => void, wait = 700): Held<T> {
  const [held, setHeld] = useState<T | null>(null);
  const settle = () => {
    if (held === null) return;
    setHeld(null);
    commit(held);
  };
  const end = useEffectEvent(settle);
  useEffect(() => {
    if (held === null) return undefined;
    const timer = setTimeout(() => end(), wait);
    const forget = () => setHeld(null);
    window.addEventListener('popstate', forget);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('popstate', forget);
    };
  }, [held, wait]);
  return { held, hold: (value) => setHeld(() => value), settle, drop: () => setHeld(null) };
}
