import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Keeps the keyboard among marks of which the focused one goes away, as when the camera or the filter changes:
 * the mark of the same key gets the focus, else the Tab stop, else `list`, which holds them. Returns what the
 * list listens to.
 */
export function useKeptFocus(list: RefObject<SVGGElement | null>): {
  readonly onFocus: (event: FocusEvent<Element>) => void;
  readonly onBlur: () => void;
} {
  const inside = useRef(false);
  const key = useRef<string | null>(null);
  useEffect(() => {
    const { current } = list;
    // A browser tells of no blur when the focused element is removed; the body then has the focus.
    if (!current || !inside.current || document.activeElement !== document.body) return;
    const find = (which: string) => current.querySelector<SVGElement>(`[data-key]${which}`);
    const same = key.current === null ? null : find(`[data-key="${CSS.escape(key.current)}"]`);
    (same ?? find('[tabindex="0"]') ?? current).focus();
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
