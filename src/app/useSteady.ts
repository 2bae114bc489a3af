import { useLayoutEffect, type RefObject } from 'react';

/**
 * Holds the parts of an element at the height that they have, while it is `held`: a sentence over the panels that changes
 * with every step of a gesture, now a line longer and now a line shorter, would move what is under the hand, and have it
 * laid out anew. What does not fit meanwhile is cut; `--held-lines` says of each part how many of its lines do.
 */
export function useSteady(element: RefObject<HTMLElement | null>, held: boolean): void {
  useLayoutEffect(() => {
    if (!held || !element.current) return undefined;
    const root = element.current;
    const parts = [...root.children].filter((part) => part instanceof HTMLElement);
    const heights = parts.map((part) => {
      const style = getComputedStyle(part);
      // With its fractions: half a pixel less would have every picture laid out anew as well.
      const height = parseFloat(style.height);
      return { height, lines: Math.round(height / parseFloat(style.lineHeight)) };
    });
    parts.forEach(({ style }, i) => {
      const { height, lines } = heights[i]!;
      style.height = `${height}px`;
      style.setProperty('--held-lines', `${lines || 'none'}`);
    });
    root.setAttribute('data-held', '');
    return () => {
      root.removeAttribute('data-held');
      for (const { style } of parts) {
        style.height = '';
        style.removeProperty('--held-lines');
      }
    };
  }, [element, held]);
}
