import type { BrushBehavior, D3BrushEvent } from 'd3';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { createGesture, type Gesture } from './hold';
import { useGestures } from './useGestures';

/** Two ends in pixels, the first the lesser. */
export type BrushSelection = readonly [x0: number, x1: number];

/** How {@link useBrush} behaves, and whom it tells. */
export type BrushOptions = {
  /** The corners of the area in which one can brush, in pixels. */
  readonly extent: readonly [readonly [number, number], readonly [number, number]];
  /** What is brushed now; null when nothing is. A change from outside moves it without any callback. */
  readonly selection: BrushSelection | null;
  /** Tells every step of a gesture. */
  readonly onPreview: (selection: BrushSelection) => void;
  /** Tells where a gesture that moved ended, once. */
  readonly onCommit: (selection: BrushSelection) => void;
  /** Tells a click, on the brush or beside it, by its pixel; `add` with Shift. */
  readonly onClick: (x: number, add: boolean) => void;
  /** Tells that a gesture was given up: by Escape, or because the pointer or what it began on was lost. */
  readonly onCancel: () => void;
};

// Who clicks moves a little.
const clickReach = 3;

/** Where a pointer or the first finger of a touch is, in pixels of the screen. */
const screenX = (event: MouseEvent | TouchEvent): number =>
  'changedTouches' in event ? (event.changedTouches[0]?.clientX ?? 0) : event.clientX;

/** The same in pixels of the drawing, which may be shown larger. */
function localX(element: SVGGElement, event: MouseEvent | TouchEvent): number {
  const matrix = element.getScreenCTM();
  return matrix ? (screenX(event) - matrix.e) / matrix.a : 0;
}

/**
 * A horizontal brush in `element`, controlled by the caller: after a gesture it goes where `selection`
 * says, so that the caller can snap its ends. With a null element, and until
 * d3's gestures are fetched, nothing happens.
 */
export function useBrush(element: SVGGElement | null, options: BrushOptions): void {
  const [[left, top], [right, bottom]] = options.extent;
  const [x0, x1] = options.selection ?? [null, null];
  const behaviour = useRef<BrushBehavior<unknown> | null>(null);
  const gesture = useRef<Gesture | null>(null);
  const [ended, setEnded] = useState(0);
  const d3 = useGestures();

  const preview = useEffectEvent((at: BrushSelection) => options.onPreview(at));
  const commit = useEffectEvent((at: BrushSelection) => options.onCommit(at));
  const click = useEffectEvent((x: number, add: boolean) => options.onClick(x, add));
  const cancel = useEffectEvent(() => options.onCancel());
  const place = useEffectEvent(() => {
    if (!element || !d3 || !behaviour.current) return;
    const selection: [number, number] | null = x0 === null || x1 === null ? null : [x0, x1];
    d3.select<SVGGElement, unknown>(element).call(behaviour.current.move, selection);
  });

  useEffect(() => {
    if (!element || !d3) return undefined;
    const { brushX, select } = d3;
    const now = createGesture(() => cancel());
    gesture.current = now;
    let from = 0;
    const brushed = brushX<unknown>()
      .extent([
        [left, top],
        [right, bottom],
      ])
      .on('start', ({ sourceEvent }: D3BrushEvent<unknown>) => {
        if (!sourceEvent) return;
        now.begin();
        from = screenX(sourceEvent as MouseEvent);
      })
      .on('brush', ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
        if (!sourceEvent || now.cancelled || !selection) return;
        now.moved ||= Math.abs(screenX(sourceEvent as MouseEvent) - from) > clickReach;
        if (!now.moved) return;
        preview(selection as [number, number]);
      })
      .on('end', ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
        if (!sourceEvent) return;
        now.end();
        const released = sourceEvent as MouseEvent;
        // What is dragged against the end of the strip does not move, and is no click either.
        const dragged = now.moved || Math.abs(screenX(released) - from) > clickReach;
        if (!now.cancelled && !dragged) click(localX(element, released), released.shiftKey);
        else if (!now.cancelled && now.moved && selection) commit(selection as [number, number]);
        else if (!now.cancelled) cancel();
        // The selection may come back unchanged, and the brush must still leave where it was dragged.
        setEnded((n) => n + 1);
      });
    behaviour.current = brushed;
    select<SVGGElement, unknown>(element).call(brushed);
    place();

    element.addEventListener('touchcancel', now.giveUp, true);
    return () => {
      now.giveUp();
      now.end();
      behaviour.current = null;
      select(element).on('.brush', null).selectAll('*').remove();
      element.removeEventListener('touchcancel', now.giveUp, true);
    };
  }, [d3, element, left, top, right, bottom]);

  useLayoutEffect(() => {
    if (!gesture.current?.under) place();
  }, [element, x0, x1, ended]);
}
