import { useEffect, useState } from 'react';
import { useMedia } from './useMedia';

/** How {@link useTravel} goes. */
export type TravelOptions = {
  /** How long a journey takes, in milliseconds. Default 600. */
  readonly duration?: number;
  /** Whether a gesture is under way: then the numbers are followed at once. */
  readonly still?: boolean;
  /** What the numbers are measured in, such as the size of the drawing: when it changes, they are followed at once. */
  readonly within?: string;
};

type Journey = {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly shown: readonly number[];
  readonly within: string;
};

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/**
 * Where a journey is after the share `t` of its time, clamped to 0 to 1: it sets off and arrives gently
 * (cubic in and out) and ends exactly at `to`, also where the two do not have the same length.
 */
export function travel(
  from: readonly number[],
  to: readonly number[],
  t: number,
): readonly number[] {
  if (t >= 1 || from.length !== to.length) return to;
  if (!(t > 0)) return from;
  const way = t < 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3;
  return to.map((end, i) => from[i]! + (end - from[i]!) * way);
}

/**
 * The numbers to draw while `target` is where they should be: a change of the target is travelled to, but
 * followed at once on the first draw, during a gesture, when `within` changes and where motion is not wanted.
 * Only what is drawn travels; the target itself is never touched.
 */
export function useTravel(
  target: readonly number[],
  { duration = 600, still = false, within = '' }: TravelOptions = {},
): readonly number[] {
  const reduced = useMedia('(prefers-reduced-motion: reduce)');
  const [journey, setJourney] = useState<Journey>({
    from: target,
    to: target,
    shown: target,
    within,
  });
  let { shown } = journey;
  if (still || reduced || within !== journey.within) {
    if (within !== journey.within || !same(shown, target) || !same(journey.to, target)) {
      setJourney({ from: target, to: target, shown: target, within });
      shown = target;
    }
  } else if (!same(journey.to, target)) {
    setJourney({ from: shown, to: target, shown, within });
  }

  const { from, to } = journey;
  useEffect(() => {
    if (same(from, to)) return undefined;
    let start: number | null = null;
    let next = 0;
    const draw = (now: number) => {
      start ??= now;
      const t = (now - start) / duration;
      const here = travel(from, to, t);
      setJourney((last) => (last.to === to ? { ...last, shown: here } : last));
      if (t < 1) next = requestAnimationFrame(draw);
    };
    next = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(next);
  }, [from, to, duration]);

  return shown;
}
