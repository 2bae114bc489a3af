import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { localPoint } from './point';
import type { Scene } from './scene';

type Aim = {
  readonly onClick: (event: MouseEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerLeave: () => void;
};

/** Finds the mark that the pointer means: the nearest; beside marks, the line, the words or the band under the pointer. */
export function useAim(
  scene: Scene,
  onKey: (key: string | null) => void,
  open: (key: string) => void,
): Aim {
  const hovered = useRef<string | null>(null);
  const keyAt = (event: MouseEvent<SVGSVGElement>): string | null => {
    const target = event.target as Element;
    if (target.closest('.known-slider')) return null;
    const { x, y } = localPoint(event.currentTarget, event);
    const under = target.closest('[data-of], [data-stack]');
    const key = under?.getAttribute('data-stack') ?? under?.getAttribute('data-of') ?? null;
    return scene.nearest(x, y) ?? key;
  };
  const tell = (key: string | null) => {
    if (key === hovered.current) return;
    hovered.current = key;
    onKey(key);
  };
  return {
    onClick: (event) => {
      const key = keyAt(event);
      if (key === null) return;
      // What lies under the pointer after a zoom is told by its next move.
      if (scene.stackOf(key)) tell(null);
      open(key);
    },
    onPointerMove: (event) => {
      if (!event.buttons) tell(keyAt(event));
    },
    onPointerLeave: () => tell(null),
  };
}
