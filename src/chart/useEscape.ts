import { useEffect, useEffectEvent } from 'react';

/** Tells of Escape wherever the focus is, before whatever else it does stops it. */
export function useEscape(heard: () => void): void {
  const hear = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') heard();
  });
  // Once, since what is drawn by a gesture is rendered in every frame.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
