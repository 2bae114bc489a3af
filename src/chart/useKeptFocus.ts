import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard in a drawing whose focused mark goes away, as when the camera or the filter changes:
 * the Tab stop gets the focus, else the drawing itself. Returns what the drawing listens to.
 */
export function useKeptFocus(svg: SVGSVGElement | null): {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} {
  const inside = useRef(false);
  useEffect(() => {
    // A browser tells of no blur when the focused element is removed; the body then has the focus.
    if (!svg || !inside.current || document.activeElement !== document.body) return;
    (svg.querySelector<SVGElement>('[data-key][tabindex="0"]') ?? svg).focus();
  });
  return {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: () => {
      inside.current = false;
    },
  };
}
