import { useCallback, useState } from 'react';

/** The size of an element's content box, in CSS pixels. */
export type Size = {
  /** Pixels across. */
  readonly width: number;
  /** Pixels down. */
  readonly height: number;
};

/**
 * Measures the element that the returned ref callback is put on, again whenever its size changes.
 * Null before the first measurement, and where there is no ResizeObserver.
 */
export function useSize(): [(element: Element | null) => (() => void) | undefined, Size | null] {
  const [size, setSize] = useState<Size | null>(null);
  const measure = useCallback((element: Element | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSize((last) =>
        last?.width === width && last.height === height ? last : { width, height },
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, size];
}
