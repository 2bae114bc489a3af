import { useMemo, useState } from 'react';
import type { Point, Size } from '../../chart/box';
import { useTravel } from '../../chart/useTravel';
import { useZoom, type ZoomMoves } from '../../chart/useZoom';
import type { Shift } from './layout/scene';
import { holdInView } from './layout/shift';

/** The network neither panned nor zoomed. */
export const atRest: Shift = { k: 1, x: 0, y: 0 };

/** How the network is panned and zoomed. */
export type ShiftState = ZoomMoves & {
  /** What is drawn now. */
  readonly shift: Shift;
  /** What was drawn when it was taken hold of; null while it is not. */
  readonly begun: Shift | null;
  /** Shows the whole network. */
  readonly fit: () => void;
};

/** Pan and zoom of the network: its own, not in the link. Some of `points`, its marks at rest, stays in view. */
export function useShift(
  svg: SVGSVGElement | null,
  size: Size,
  points: readonly Point[],
  onWheelRefused: () => void,
): ShiftState {
  const [shift, setShift] = useState(atRest);
  const [dragged, setDragged] = useState<Shift | null>(null);
  // Only the way back to the whole is a journey; steps and drags are there at once.
  const [going, setGoing] = useState(false);
  const { width, height } = size;
  const settled = useMemo(() => holdInView(shift, points, size), [shift, points, size]);
  const { k, x, y } = dragged ? holdInView(dragged, points, size) : settled;
  const target = useMemo(() => [Math.log(k), x / k, y / k], [k, x, y]);
  const [scale = 0, left = 0, top = 0] = useTravel(target, { still: !going });
  const shown = useMemo(() => {
    const by = Math.exp(scale);
    return { k: by, x: left * by, y: top * by };
  }, [scale, left, top]);

  const moves = useZoom(svg, {
    transform: shown,
    extent: [1, 12],
    translateExtent: [
      [0, 0],
      [width, height],
    ],
    touchFingers: 2,
    onWheelRefused,
    onPreview: (to) => {
      setGoing(false);
      setDragged(to);
    },
    onCommit: (to) => {
      setGoing(false);
      setShift(holdInView(to, points, size));
      setDragged(null);
    },
    onCancel: () => setDragged(null),
  });
  return {
    ...moves,
    shift: shown,
    begun: dragged && settled,
    fit: () => {
      setGoing(true);
      setShift(atRest);
    },
  };
}
