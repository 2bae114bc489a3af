import { snapWindow, timeScale, transformOf, widen, windowOf } from '../../chart/scale';
import { useZoom, type ZoomTransform } from '../../chart/useZoom';
import { dayLength, type AxisTime, type TimeWindow } from '../../time/interval';
import type { ViewProps } from '../view';
import { longestView, panWindow, reachOf, zoomWindow } from './layout/camera';

/** What the camera moves between, and whom it tells. */
export type CameraOptions = Pick<ViewProps, 'onPreview' | 'onCommit' | 'onNudge'> & {
  /** The time in view. */
  readonly window: TimeWindow;
  /** The time in view at rest. */
  readonly extent: TimeWindow;
  /** Pixels across; 0 before the first measurement. */
  readonly width: number;
  /** Tells that the wheel was left to the page. */
  readonly onWheelRefused: () => void;
};

/** Steps for buttons, keys and the wheel; those that come close together are one step of the history. */
export type Camera = {
  /** Zooms about a time in view, without one about the middle. */
  readonly zoomBy: (factor: number, about?: AxisTime) => void;
  /** Moves by a part of the width; positive is later. */
  readonly panBy: (part: number) => void;
  /** Zooms about a time, in view or not, as a turn of the wheel. */
  readonly turnBy: (factor: number, about: AxisTime) => void;
  /** Moves what is in view by pixels to the right, as a turn of the wheel. */
  readonly slideBy: (dx: number) => void;
};

/** Pan and zoom of the timeline's window: from one day up to twice all the time there is. */
export function useCamera(svg: SVGSVGElement | null, options: CameraOptions): Camera {
  const { extent, width, onPreview, onCommit, onNudge, onWheelRefused } = options;
  const window = widen(options.window, dayLength);
  const rest = widen(extent, dayLength);
  const across = width || 1;
  const transform = transformOf(window, rest, across);
  const length = rest.end - rest.start;
  const reach = reachOf(rest);
  const { x } = timeScale(rest, across);
  const moved = (to: ZoomTransform) => windowOf(to, rest, across);
  const { turnBy, slideBy } = useZoom(svg, {
    transform,
    extent: [Math.min(length / longestView(rest), transform.k), length / dayLength],
    translateExtent: [
      [x(reach.start), 0],
      [x(reach.end), 1],
    ],
    axis: 'x',
    touchFingers: 1,
    onPreview: (to) => onPreview({ t: moved(to) }),
    onCommit: (to) => onCommit({ t: snapWindow(moved(to), across) }),
    onNudge: (to, rested) => onNudge({ t: rested ? snapWindow(moved(to), across) : moved(to) }),
    onCancel: () => onPreview(null),
    onWheelRefused,
  });
  const nudge = (to: TimeWindow) => onNudge({ t: snapWindow(to, across) });
  return {
    zoomBy: (factor, about) => nudge(zoomWindow(window, factor, rest, about)),
    panBy: (part) => nudge(panWindow(window, part, rest)),
    turnBy: (factor, about) => turnBy(factor, [timeScale(window, across).x(about), 0]),
    slideBy,
  };
}
