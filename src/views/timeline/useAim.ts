import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';
import { pointIn } from '../../chart/point';
import type { Scene } from './scene';
import type { BinClicks } from './useBins';

type Aim = {
  readonly onClick: (event: MouseEvent<SVGSVGElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerLeave: () => void;
};

// On the way to a label so many milliseconds at rest on another mark mean that one.
const rest = 250;

/**
 * Finds the mark that the pointer means: the nearest; beside marks, the line, the words or the band under the
 * pointer. A double click that means none of these may mean one of the `bins`.
 */
export function useAim(
  scene: Scene,
  onKey: (key: string | null) => void,
  open: (key: string) => void,
  bins: BinClicks,
): Aim {
  const hovered = useRef<string | null>(null);
  // What the first click of two meant; the second means the same, whatever has come under the pointer since.
  const clicked = useRef<string | null>(null);
  const keyAt = (event: MouseEvent<SVGSVGElement>): string | null => {
    const target = event.target as Element;
    if (target.closest('.known-slider')) return null;
    const [x, y] = pointIn(event.currentTarget, event);
    const under = target.closest('[data-of], [data-stack]');
    const key = under?.getAttribute('data-stack') ?? under?.getAttribute('data-of') ?? null;
    // What is said of a mark that is pointed at can itself be pointed at, and the way to it (WCAG 1.4.13).
    const last = hovered.current;
    const stays = last !== null && scene.onLabel(last, x, y);
    return scene.nearest(x, y, stays) ?? (stays ? last : key);
  };
  const tell = (key: string | null) => {
    if (key === hovered.current) return;
    hovered.current = key;
    onKey(key);
  };
  // Where the pointer was last while it meant what it means, and what it means once it rests.
  const from = useRef<readonly [x: number, y: number]>([0, 0]);
  const resting = useRef(0);
  useEffect(() => () => clearTimeout(resting.current), []);
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    clearTimeout(resting.current);
    const [x, y] = pointIn(event.currentTarget, event);
    const [key, last] = [keyAt(event), hovered.current];
    if (key !== last && last !== null && scene.towardLabel(last, from.current, [x, y])) {
      resting.current = window.setTimeout(() => tell(key), rest);
      return;
    }
    from.current = [x, y];
    tell(key);
  };
  return {
    onClick: (event) => {
      if (event.detail > 1) return;
      const key = keyAt(event);
      clicked.current = key;
      if (!(event.target as Element).closest('[data-bin]')) bins.onBeside();
      if (key === null) return;
      // What lies under the pointer after a zoom is told by its next move.
      if (scene.stackOf(key)) tell(null);
      open(key);
    },
    onDoubleClick: (event) => {
      if (clicked.current !== null || bins.onTwice()) event.preventDefault();
    },
    onPointerMove: (event) => {
      if (!event.buttons) follow(event);
    },
    onPointerLeave: () => {
      clearTimeout(resting.current);
      tell(null);
    },
  };
}
