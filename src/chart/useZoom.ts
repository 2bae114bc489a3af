import type { D3ZoomEvent, ZoomBehavior } from 'd3';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { hold } from './hold';
import { useGestures } from './useGestures';

/** Where a view is panned and zoomed to: a point p of the view at rest is shown at `k·p + (x, y)`. */
export type ZoomTransform = {
  /** Magnification; 1 at rest. */
  readonly k: number;
  /** Shift to the right, in pixels. */
  readonly x: number;
  /** Shift down, in pixels. */
  readonly y: number;
};

/** How {@link useZoom} behaves, and whom it tells. */
export type ZoomOptions = {
  /** Where the view is now; a change from outside moves it without any callback. */
  readonly transform: ZoomTransform;
  /** Least and greatest magnification. */
  readonly extent: readonly [kMin: number, kMax: number];
  /** The corners of what may be shown, in pixels of the view at rest; without it there is no limit. */
  readonly translateExtent?: readonly [readonly [number, number], readonly [number, number]];
  /** `x`: the caller reads `k` and `x` only, and `translateExtent` limits x only. Default `xy`. */
  readonly axis?: 'x' | 'xy';
  /** How many fingers a touch needs to move the view; with 2, one finger scrolls the page. Default 1. */
  readonly touchFingers?: 1 | 2;
  /** Tells every step of a gesture. */
  readonly onPreview: (transform: ZoomTransform) => void;
  /** Tells where a gesture ended, once. */
  readonly onCommit: (transform: ZoomTransform) => void;
  /** Tells that a gesture was given up: by Escape, or because the pointer or what it began on was lost. */
  readonly onCancel?: () => void;
  /** Tells that the wheel was left to the page, which scrolls: it zooms only with Ctrl or ⌘ then. */
  readonly onWheelRefused?: () => void;
};

/** Steps for buttons and keys; each is a whole gesture with its own commit. */
export type ZoomMoves = {
  /** Magnifies about the middle of the view; less than 1 makes smaller. */
  readonly zoomBy: (factor: number) => void;
  /** Shifts what is shown by pixels of the screen: positive values move it right and down. */
  readonly panBy: (dx: number, dy: number) => void;
};

const atRest = { under: false, moved: false, cancelled: false, release: () => {} };

const pageScrolls = () => {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight + 1;
};

/**
 * Wheel, drag and pinch on `element`, controlled by the caller: the hook keeps no state of the view of
 * its own. A gesture that begins inside an element of class `no-zoom` is left alone, and a double
 * click does nothing. With a null element, and until d3's gestures are fetched, the steps do nothing.
 */
export function useZoom(element: SVGSVGElement | null, options: ZoomOptions): ZoomMoves {
  const { transform, extent, translateExtent, axis = 'xy', touchFingers = 1 } = options;
  const d3 = useGestures();
  const gesture = useRef(atRest);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);

  const restore = useEffectEvent(() => {
    if (!element || !d3) return;
    const { k, x, y } = options.transform;
    const { select, zoomIdentity } = d3;
    select(element).property('__zoom', zoomIdentity.translate(x, y).scale(k));
  });
  const preview = useEffectEvent((t: ZoomTransform) => options.onPreview(t));
  const commit = useEffectEvent((t: ZoomTransform) => options.onCommit(t));
  const cancel = useEffectEvent(() => options.onCancel?.());
  const refuseWheel = useEffectEvent(() => options.onWheelRefused?.());

  useEffect(() => {
    if (!element || !d3) return undefined;
    const { select, zoom } = d3;
    // d3 follows the pointer to the end also where this view is gone, and tells it to nobody else.
    const now = { ...atRest };
    gesture.current = now;
    const giveUp = () => {
      if (!now.under || now.cancelled) return;
      now.cancelled = true;
      cancel();
    };

    const accepts = (event: MouseEvent | TouchEvent | WheelEvent) => {
      if ((event.target as Element).closest('.no-zoom')) return false;
      if (event.type === 'wheel') {
        const free = event.ctrlKey || event.metaKey || !pageScrolls();
        if (!free) refuseWheel();
        return free;
      }
      if ('touches' in event) return event.touches.length >= touchFingers;
      return !event.ctrlKey && !event.button;
    };
    const pixels = (): [[number, number], [number, number]] => [
      [0, 0],
      [element.clientWidth, element.clientHeight],
    ];

    const zoomed = zoom<SVGSVGElement, unknown>()
      .filter(accepts)
      .extent(pixels)
      .on('start', () => {
        now.under = true;
        now.moved = false;
        now.cancelled = false;
        now.release = hold(giveUp);
      })
      .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (now.cancelled) return;
        now.moved = true;
        preview({ k, x, y });
      })
      .on('end', ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        now.under = false;
        now.release();
        if (now.cancelled) restore();
        else if (now.moved) commit({ k, x, y });
      });

    behaviour.current = zoomed;
    select(element).call(zoomed).on('dblclick.zoom', null);
    restore();

    element.addEventListener('touchcancel', giveUp, true);
    return () => {
      giveUp();
      now.release();
      behaviour.current = null;
      select(element).on('.zoom', null);
      element.removeEventListener('touchcancel', giveUp, true);
    };
  }, [d3, element, touchFingers]);

  const [kMin, kMax] = extent;
  const [[x0, y0], [x1, y1]] = translateExtent ?? [
    [-Infinity, -Infinity],
    [Infinity, Infinity],
  ];
  useLayoutEffect(() => {
    behaviour.current?.scaleExtent([kMin, kMax]).translateExtent([
      [x0, axis === 'x' ? -Infinity : y0],
      [x1, axis === 'x' ? Infinity : y1],
    ]);
  });

  useLayoutEffect(() => {
    element?.style.setProperty('touch-action', touchFingers === 2 ? 'pan-x pan-y' : 'none');
  }, [element, touchFingers]);

  // During a gesture the view follows the gesture, and the transform that comes back is its echo.
  useLayoutEffect(() => {
    if (!gesture.current.under) restore();
  }, [element, transform.k, transform.x, transform.y]);

  return useMemo(
    () => ({
      zoomBy: (factor) => {
        if (!element || !d3 || !behaviour.current) return;
        d3.select(element).call(behaviour.current.scaleBy, factor);
      },
      panBy: (dx, dy) => {
        if (!element || !d3 || !behaviour.current) return;
        const { select } = d3;
        const { k } = select(element).property('__zoom') as ZoomTransform;
        select(element).call(behaviour.current.translateBy, dx / k, dy / k);
      },
    }),
    [d3, element],
  );
}
