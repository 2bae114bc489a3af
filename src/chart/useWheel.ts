import { useEffect, useEffectEvent } from 'react';
import { pointIn } from './point';

/** What a turn of the wheel does, and whom it tells. */
export type WheelOptions = {
  /** Magnifies about a point of the element, in its own pixels; a factor less than 1 makes smaller. */
  readonly onZoom: (factor: number, point: [x: number, y: number]) => void;
  /** Shifts what is shown by pixels of the screen: positive values move it right. */
  readonly onPan: (dx: number) => void;
  /** Tells that the wheel was left to the page, which scrolls: it zooms only with Ctrl or ⌘ then. */
  readonly onRefused?: () => void;
};

/** The parts of a wheel event that tell what it means. */
export type WheelTurn = Pick<
  WheelEvent,
  'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/** What a turn of the wheel asks for: to magnify by a factor, to move by pixels, or nothing of a picture. */
export type WheelCommand =
  | { readonly type: 'zoom'; readonly by: number }
  | { readonly type: 'pan'; readonly by: number }
  | { readonly type: 'page' };

// Pixels of a line and of a page, where a device counts in those; with the exponent below as d3-zoom has them.
const pixelsOf = (mode: number): number => (mode === 1 ? 25 : mode ? 500 : 1);

/**
 * What a turn means: with Ctrl or ⌘ it zooms, sideways or with Shift it moves what is shown, and else it zooms
 * unless the page scrolls. A pinch on a touchpad comes as small turns with Ctrl, and counts ten times.
 */
export function wheelCommand(turn: WheelTurn, pageScrolls: boolean): WheelCommand {
  const { deltaX, deltaY, ctrlKey, metaKey, shiftKey } = turn;
  const unit = pixelsOf(turn.deltaMode);
  const zooms = ctrlKey || metaKey;
  if (!zooms && (shiftKey || Math.abs(deltaX) > Math.abs(deltaY))) {
    // Some systems turn the wheel sideways themselves while Shift is held.
    return { type: 'pan', by: -(deltaX || deltaY) * unit };
  }
  if (!zooms && pageScrolls) return { type: 'page' };
  return { type: 'zoom', by: 2 ** (-deltaY * unit * 0.002 * (ctrlKey ? 10 : 1)) };
}

function isPageScrolling(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight + 1;
}

/**
 * The wheel over `element`. What it does here is kept from the browser, also where the picture can go no
 * farther: else the whole page would be zoomed, or left by a swipe. Nothing happens with a null element.
 */
export function useWheel(element: Element | null, options: WheelOptions): void {
  const onTurn = useEffectEvent((event: WheelEvent) => {
    const command = wheelCommand(event, isPageScrolling());
    if (command.type === 'page') {
      options.onRefused?.();
      return;
    }
    event.preventDefault();
    if (command.type === 'pan') {
      options.onPan(command.by);
      return;
    }
    options.onZoom(command.by, pointIn(element!, event));
  });
  useEffect(() => {
    if (!element) return undefined;
    const listen = (event: Event) => onTurn(event as WheelEvent);
    element.addEventListener('wheel', listen, { passive: false });
    return () => element.removeEventListener('wheel', listen);
  }, [element]);
}
