import { useRef, type MouseEvent, type PointerEvent } from 'react';
import type { Point } from '../../chart/box';
import { pointIn } from '../../chart/point';
import type { NetworkOptions } from './useOptions';

/** How a picture hears of the pointer. */
type Aim = {
  readonly onClick: (event: MouseEvent<SVGSVGElement>) => void;
  readonly onDoubleClick: (event: MouseEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerLeave: () => void;
};

/** Finds the mark that the pointer means where marks are pixels: the one that `find` tells; beside all, the one whose name is under it. */
export function useAim(find: (at: Point) => string | null, { ofKey }: NetworkOptions): Aim {
  const hovered = useRef<string | null>(null);
  const clicked = useRef<string | null>(null);
  const keyAt = (event: MouseEvent<SVGSVGElement>): string | null => {
    const [x, y] = pointIn(event.currentTarget, event);
    const under = (event.target as Element).closest('text[data-of]');
    return find({ x, y }) ?? under?.getAttribute('data-of') ?? null;
  };
  const tell = (key: string | null) => {
    if (key === hovered.current) return;
    const last = hovered.current === null ? null : ofKey(hovered.current);
    const next = key === null ? null : ofKey(key);
    hovered.current = key;
    // A ghost comes out by itself: what is shown must not step back for what is left out.
    if (next && !next.ghost) next.onTouch(true);
    else last?.onTouch(false);
  };
  return {
    onClick: (event) => {
      if (event.detail > 1) return;
      const key = keyAt(event);
      clicked.current = key;
      if (key !== null) ofKey(key)?.onPick(event.shiftKey);
    },
    onDoubleClick: (event) => {
      if (clicked.current !== null) event.preventDefault();
    },
    onPointerMove: (event) => {
      if (!event.buttons) tell(keyAt(event));
    },
    onPointerLeave: () => tell(null),
  };
}
