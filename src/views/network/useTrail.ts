import { useState } from 'react';

/** The way that a reader went from one actor in the middle to the next. */
export type Trail = {
  /** Puts somebody in the middle, and keeps who was there; null for nobody. */
  readonly goTo: (id: string | null) => void;
  /** Puts back who was there before, at last nobody. */
  readonly back: () => void;
};

/** Keeps who was in the middle before. What Back of the browser does is its own matter. */
export function useTrail(ego: string | null, onEgo: (id: string | null) => void): Trail {
  const [before, setBefore] = useState<readonly (string | null)[]>([]);
  return {
    goTo: (id) => {
      setBefore(id === null ? [] : [...before, ego]);
      onEgo(id);
    },
    back: () => {
      if (ego === null) return;
      setBefore(before.slice(0, -1));
      onEgo(before.at(-1) ?? null);
    },
  };
}
