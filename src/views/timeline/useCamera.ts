import { useState } from 'react';
import { snapWindow, transformOf, widen, windowOf } from '../../chart/scale';
import { useZoom, type ZoomTransform } from '../../chart/useZoom';
import { dayLength, type TimeWindow } from '../../time/interval';
import type { LinkChange } from '../view';

/** What the camera moves between, and whom it tells. */
export type CameraOptions = {
  /** The time in view. */
  readonly window: TimeWindow;
  /** The time in view at rest. */
  readonly extent: TimeWindow;
  /** Pixels across; 0 before the first measurement. */
  readonly width: number;
  /** Shows another window during a gesture. */
  readonly onPreview: (change: LinkChange | null) => void;
  /** Makes another window the one in view. */
  readonly onCommit: (change: LinkChange) => void;
};

/** Steps for buttons and keys. */
export type Camera = {
  /** Zooms about the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Moves by a part of the width; positive is later. */
  readonly panBy: (part: number) => void;
  /** Whether the wheel was just left to the page. */
  readonly wheelRefused: boolean;
};

/** Pan and zoom of the timeline's window: from one day up to twice all the time there is. */
export function useCamera(svg: SVGSVGElement | null, options: CameraOptions): Camera {
  const { extent, width } = options;
  const [refused, setRefused] = useState(false);
  const window = widen(options.window, dayLength);
  const rest = widen(extent, dayLength);
  const across = width || 1;
  const transform = transformOf(window, rest, across);
  const days = (rest.end - rest.start) / dayLength;
  const moved = (to: ZoomTransform) => windowOf(to, rest, across);
  const { zoomBy, panBy } = useZoom(svg, {
    transform,
    extent: [Math.min(0.5, transform.k), Math.max(1, days)],
    translateExtent: [
      [-across, 0],
      [2 * across, 1],
    ],
    axis: 'x',
    touchFingers: 2,
    onPreview: (to) => {
      setRefused(false);
      options.onPreview({ t: moved(to) });
    },
    onCommit: (to) => options.onCommit({ t: snapWindow(moved(to), across) }),
    onCancel: () => options.onPreview(null),
    onWheelRefused: () => setRefused(true),
  });
  return { zoomBy, panBy: (part) => panBy(-part * across, 0), wheelRefused: refused };
}
