import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { zoomOf } from './zoom';

/** The size of an element's content box, in CSS pixels. */
export type Size = {
  /** Pixels across. */
  readonly width: number;
  /** Pixels down. */
  readonly height: number;
};

/** The size of an element's content box now; null where it is shown at another scale, at which nothing but an observer tells it. */
function sizeNow(element: Element): Size | null {
  const rect = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  const [width, height] = [rect.width / zoom, rect.height / zoom];
  if (!(element instanceof HTMLElement) || Math.abs(width - element.offsetWidth) >= 1) return null;
  const style = getComputedStyle(element);
  const around = (sides: readonly string[]) =>
    sides
      .flatMap((side) => [`padding-${side}`, `border-${side}-width`])
      .reduce((sum, name) => sum + (parseFloat(style.getPropertyValue(name)) || 0), 0);
  return {
    width: width - around(['left', 'right']),
    height: height - around(['top', 'bottom']),
  };
}

/**
 * Measures the element that the returned ref callback is put on, again whenever its size changes.
 * It is measured as soon as it is there, so that what needs its size is drawn in the first frame. Null before, and where
 * there is no ResizeObserver.
 */
export function useSize(): [(element: Element | null) => (() => void) | undefined, Size | null] {
  const [size, setSize] = useState<Size | null>(null);
  const measure = useCallback((element: Element | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const take = ({ width, height }: Size) =>
      setSize((last) =>
        last?.width === width && last.height === height ? last : { width, height },
      );
    const now = sizeNow(element);
    if (now) take(now);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect);
    });
    observer.observe(element);
    // What goes to paper is drawn for the room that it has there before any observer could tell of it.
    const onPrint = () => {
      const then = sizeNow(element);
      if (then) flushSync(() => take(then));
    };
    window.addEventListener('beforeprint', onPrint);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', onPrint);
    };
  }, []);
  return [measure, size];
}
