import { useState } from 'react';
import type { LaneChoice } from '../../filters/filters';

/** Whether the lanes are unfolded, which is the view's own: no link says so. */
export type Unfolded = {
  /** By how many lanes they are scrolled; null while the rest share the last. */
  readonly at: number | null;
  /** Unfolds them, scrolled by so many lanes; null folds them. */
  readonly onScroll: (at: number | null) => void;
};

/** Lanes that unfold; those of another sort begin folded. */
export function useUnfolded(choice: LaneChoice): Unfolded {
  const [unfolded, setUnfolded] = useState<{ of: LaneChoice; at: number } | null>(null);
  return {
    at: unfolded?.of === choice ? unfolded.at : null,
    onScroll: (at) => setUnfolded(at === null ? null : { of: choice, at }),
  };
}
