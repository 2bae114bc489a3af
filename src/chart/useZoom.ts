import type { D3ZoomEvent, ZoomBehavior, ZoomTransform as Zoomed } from 'd3';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { clamp } from '../time/interval';
import { createGesture, type Gesture } from './hold';
import { useFinger } from './useFinger';
import { useGestures } from './useGestures';
import { useWheel } from './useWheel';

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
  /**
   * How many fingers a touch needs to move the view; with 2, one finger scrolls the page, and with axis `x` one
   * that goes up or down does. Default 1.
   */
  readonly touchFingers?: 1 | 2;
  /** Tells every step of a gesture. */
  readonly onPreview: (transform: ZoomTransform) => void;
  /** Tells where a gesture ended, once. */
  readonly onCommit: (transform: ZoomTransform) => void;
  /**
   * Tells every turn of a run of the wheel, which others may follow, and once more where the wheel came to
   * rest. Absent: a run is a gesture like any other.
   */
  readonly onNudge?: (transform: ZoomTransform, rested: boolean) => void;
  /** Tells that a gesture was given up: by Escape, or because the pointer or what it began on was lost. */
  readonly onCancel?: () => void;
  /** Tells that the wheel was left to the page, which scrolls: it zooms only with Ctrl or ⌘ then. */
  readonly onWheelRefused?: () => void;
};

/** Steps for buttons and keys, each a whole gesture with its own commit; and what a wheel beside the view does in it. */
export type ZoomMoves = {
  /** Magnifies about the middle of the view; less than 1 makes smaller. */
  readonly zoomBy: (factor: number) => void;
  /** Shifts what is shown by pixels of the screen: positive values move it right and down. */
  readonly panBy: (dx: number, dy: number) => void;
  /** Magnifies about a point of the view, or beside it, as a turn of the wheel. */
  readonly turnBy: (factor: number, point: readonly [x: number, y: number]) => void;
  /** Shifts what is shown by pixels of the screen to the right, as a turn of the wheel. */
  readonly slideBy: (dx: number) => void;
};

// Turns of the wheel that follow each other this fast, in milliseconds, are one run.
const runTime = 150;

/**
 * Wheel, drag and pinch on `element`, controlled by the caller: the hook keeps no state of the view of
 * its own. A drag that begins inside an element of class `no-zoom` is left alone; what a double click
 * means is told by `Drawing`, which knows its marks. With a null element, and until d3's gestures are fetched, the steps do nothing.
 */
export function useZoom(element: SVGSVGElement | null, options: ZoomOptions): ZoomMoves {
  const { transform, extent, translateExtent, axis = 'xy', touchFingers = 1 } = options;
  const d3 = useGestures();
  const gesture = useRef<Gesture | null>(null);
  const turn = useRef<((to: (from: Zoomed) => Zoomed) => void) | null>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);

  const restore = useEffectEvent(() => {
    if (!element || !d3) return;
    const { k, x, y } = options.transform;
    const { select, zoomIdentity } = d3;
    select(element).property('__zoom', zoomIdentity.translate(x, y).scale(k));
  });
  // A pointer's move comes right before its frame, and what is not drawn at once waits for the next.
  const preview = useEffectEvent((t: ZoomTransform) => flushSync(() => options.onPreview(t)));
  const commit = useEffectEvent((t: ZoomTransform) => options.onCommit(t));
  const cancel = useEffectEvent(() => options.onCancel?.());
  const nudge = useEffectEvent((t: ZoomTransform, rested: boolean) => {
    if (options.onNudge) flushSync(() => options.onNudge!(t, rested));
    else if (rested) options.onCommit(t);
    else preview(t);
  });

  useEffect(() => {
    if (!element || !d3) return undefined;
    const { select, zoom } = d3;
    const now = createGesture(() => cancel());
    gesture.current = now;
    // What ends a run of the wheel, which has no end of its own; undefined outside a run.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      now.end();
      if (now.cancelled) restore();
      else if (now.moved) nudge(select(element).property('__zoom') as Zoomed, true);
    };

    const accepts = (event: MouseEvent | TouchEvent) => {
      if ((event.target as Element).closest('.no-zoom')) return false;
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
        rest();
        now.begin();
      })
      .on('zoom', ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (now.cancelled) return;
        now.moved = true;
        preview({ k, x, y });
      })
      .on('end', ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        now.end();
        if (now.cancelled) restore();
        else if (now.moved) commit({ k, x, y });
      });

    behaviour.current = zoomed;
    // Only now a hand on it would move it, and only now it is shown so.
    select(element)
      .attr('data-moves', '')
      .call(zoomed)
      .on('dblclick.zoom', null)
      .on('wheel.zoom', null);
    restore();

    turn.current = (to) => {
      if (now.under && timer === undefined) return;
      if (!now.under) now.begin();
      clearTimeout(timer);
      timer = setTimeout(rest, runTime);
      const from = select(element).property('__zoom') as Zoomed;
      const { k, x, y } = zoomed.constrain()(to(from), pixels(), zoomed.translateExtent());
      if (now.cancelled || (k === from.k && x === from.x && y === from.y)) return;
      now.moved = true;
      select(element).property('__zoom', d3.zoomIdentity.translate(x, y).scale(k));
      nudge({ k, x, y }, false);
    };

    element.addEventListener('touchcancel', now.giveUp, true);
    return () => {
      now.giveUp();
      now.end();
      clearTimeout(timer);
      behaviour.current = null;
      turn.current = null;
      select(element).attr('data-moves', null).on('.zoom', null);
      element.removeEventListener('touchcancel', now.giveUp, true);
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
    const page = touchFingers === 2 ? 'pan-x pan-y' : axis === 'x' ? 'pan-y' : 'none';
    element?.style.setProperty('touch-action', page);
  }, [element, touchFingers, axis]);
  useFinger(element, touchFingers === 1 && axis === 'x');

  // During a gesture the view follows the gesture, and the transform that comes back is its echo.
  useLayoutEffect(() => {
    if (!gesture.current?.under) restore();
  }, [element, transform.k, transform.x, transform.y]);

  const moves = useMemo(
    (): ZoomMoves => ({
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
      turnBy: (factor, [px, py]) =>
        turn.current?.((from) => {
          const [least, most] = behaviour.current!.scaleExtent();
          const k = clamp(from.k * factor, least, most);
          // What lies under the point stays there.
          const [x, y] = from.invert([px, py]);
          return d3!.zoomIdentity.translate(px - x * k, py - y * k).scale(k);
        }),
      slideBy: (dx) => turn.current?.((from) => from.translate(dx / from.k, 0)),
    }),
    [d3, element],
  );
  useWheel(element, {
    onZoom: moves.turnBy,
    onPan: moves.slideBy,
    onRefused: options.onWheelRefused,
  });
  return moves;
}
