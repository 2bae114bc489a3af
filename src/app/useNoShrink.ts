import { useEffect, type RefObject } from 'react';

/**
 * Lets an element grow but not shrink while it is `held`: a sentence over the panels that changes with every step of a
 * gesture, now a line longer and now a line shorter, would shake what is under the hand.
 */
export function useNoShrink(element: RefObject<HTMLElement | null>, held: boolean): void {
  useEffect(() => {
    const { current } = element;
    if (!held || !current) return undefined;
    const observer = new ResizeObserver(() => {
      current.style.minHeight = `${current.offsetHeight}px`;
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      current.style.minHeight = '';
    };
  }, [element, held]);
}
