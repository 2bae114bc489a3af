import { useEffect } from 'react';

/** Whether a finger went along the picture's own direction, which is from side to side, or across it. */
export type Way = 'along' | 'across';

// A finger that rests moves a little.
const farEnough = 6;

/** Which way a finger goes that has moved so many pixels; null as long as that cannot be told. */
export function wayOf(dx: number, dy: number): Way | null {
  if (Math.hypot(dx, dy) < farEnough) return null;
  return Math.abs(dx) > Math.abs(dy) ? 'along' : 'across';
}

/**
 * Leaves one finger to the page that goes up or down over `element`, so that it scrolls: what listens there hears
 * of a finger's moves once it goes sideways, and of two fingers always. Nothing happens while not `active`.
 */
export function useFinger(element: Element | null, active: boolean): void {
  useEffect(() => {
    if (!element || !active) return undefined;
    let from: Touch | undefined;
    let way: Way | null = null;
    const onStart = ({ touches }: TouchEvent) => {
      if (touches.length === 1) way = null;
      else way ??= 'along';
      from = touches[0];
    };
    const onMove = (event: TouchEvent) => {
      const { touches } = event;
      if (touches.length > 1) return;
      const { clientX = 0, clientY = 0 } = touches[0] ?? {};
      way ??= from ? wayOf(clientX - from.clientX, clientY - from.clientY) : null;
      // What is not heard is not kept from the page either.
      if (way !== 'along') event.stopImmediatePropagation();
    };
    const listen = { capture: true, passive: true };
    element.addEventListener('touchstart', onStart as EventListener, listen);
    element.addEventListener('touchmove', onMove as EventListener, listen);
    return () => {
      element.removeEventListener('touchstart', onStart as EventListener, listen);
      element.removeEventListener('touchmove', onMove as EventListener, listen);
    };
  }, [element, active]);
}
