import { useEffect, useRef, type FocusEvent } from 'react';

/**
 * Keeps the keyboard in a drawing whose focused mark goes away, as when the camera or the filter changes:
 * the mark of the same key gets the focus, else the Tab stop, else the drawing itself. Returns what the drawing listens to.
 */
export function useKeptFocus(svg: SVGSVGElement | null): {
  readonly onFocus: (event: FocusEvent<Element>) => void;
  readonly onBlur: () => void;
} {
  const inside = useRef(false);
  const key = useRef<string | null>(null);
  useEffect(() => {
    // A browser tells of no blur when the focused element is removed; the body then has the focus.
    if (!svg || !inside.current || document.activeElement !== document.body) return;
    const find = (which: string) => svg.querySelector<SVGElement>(`[data-key]${which}`);
    const same = key.current === null ? null : find(`[data-key="${CSS.escape(key.current)}"]`);
    (same ?? find('[tabindex="0"]') ?? svg).focus();
  });
  return {
    onFocus: ({ target }) => {
      inside.current = true;
      key.current = target.getAttribute('data-key');
    },
    onBlur: () => {
      inside.current = false;
    },
  };
}
