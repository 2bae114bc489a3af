import { useState } from 'react';
import { snapWindow, transformOf, widen, windowOf } from '../../chart/scale';
import { useZoom, type ZoomTransform } from '../../chart/useZoom';
import { dayLength, type AxisTime, type TimeWindow } from '../../time/interval';
import { panWindow, zoomWindow } from './camera';
import type { Steps } from './steps';

/** What the camera moves between, and whom it tells. */
export type CameraOptions = {
  /** The time in view. */
  readonly window: TimeWindow;
  /** The time in view at rest. */
  readonly extent: TimeWindow;
  /** Pixels across; 0 before the first measurement. */
  readonly width: number;
  /** Shows and makes changes. */
  readonly steps: Steps;
};

/** Steps for buttons and keys; those that come close together are one step of the history. */
export type Camera = {
  /** Zooms about a time in view, without one about the middle. */
  readonly zoomBy: (factor: number, about?: AxisTime) => void;
  /** Moves by a part of the width; positive is later. */
  readonly panBy: (part: number) => void;
  /** Whether the wheel was just left to the page. */
  readonly wheelRefused: boolean;
};

/** Pan and zoom of the timeline's window: from one day up to twice all the time there is. */
export function useCamera(svg: SVGSVGElement | null, options: CameraOptions): Camera {
  const { extent, width, steps } = options;
  const [refused, setRefused] = useState(false);
  const window = widen(options.window, dayLength);
  const rest = widen(extent, dayLength);
  const across = width || 1;
  const transform = transformOf(window, rest, across);
  const days = (rest.end - rest.start) / dayLength;
  const moved = (to: ZoomTransform) => windowOf(to, rest, across);
  useZoom(svg, {
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
      steps.preview({ t: moved(to) });
    },
    onCommit: (to) => steps.commit({ t: snapWindow(moved(to), across) }),
    onCancel: () => steps.preview(null),
    onWheelRefused: () => setRefused(true),
  });
  const step = (to: TimeWindow) => steps.step({ t: snapWindow(to, across) });
  // Two steps may come before the first is shown.
  const current = () => steps.waiting()?.t ?? window;
  return {
    zoomBy: (factor, about) => step(zoomWindow(current(), factor, rest, about)),
    panBy: (part) => step(panWindow(current(), part, rest)),
    wheelRefused: refused,
  };
}
