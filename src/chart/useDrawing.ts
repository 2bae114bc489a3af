import { useCallback, useEffect, useState, type RefCallback } from 'react';
import type { Size } from './box';
import { useSize } from './useSize';

/** Where a drawing lies in its panel: what {@link useDrawing} measures and {@link Drawing} attaches. */
export type Measured = {
  /** The drawing's size; null before the first measurement. */
  readonly size: Size | null;
  /** How much of its upper right corner the tools cover; zeros where they stand above it. */
  readonly covered: Size;
  /** The drawing, once there is one. */
  readonly svg: SVGSVGElement | null;
  /** Put on the room that the drawing fills. */
  readonly room: RefCallback<Element>;
  /** Put on the drawing. */
  readonly drawing: RefCallback<SVGSVGElement>;
  /** Put on the tools, whose offset parent begins where the drawing does. */
  readonly tools: RefCallback<HTMLElement>;
  /** How often the wheel was just left to the page; 0 after a while. */
  readonly refused: number;
  /** Tells that the wheel was left to the page. */
  readonly refuse: () => void;
};

const nothing: Size = { width: 0, height: 0 };

/** Measures a drawing and the tools that may lie over it, in layout pixels whatever scale they are shown at. */
export function useDrawing(): Measured {
  const [room, size] = useSize();
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const [covered, setCovered] = useState(nothing);
  const [refused, setRefused] = useState(0);

  useEffect(() => {
    if (!refused) return undefined;
    const timer = setTimeout(() => setRefused(0), 2_500);
    return () => clearTimeout(timer);
  }, [refused]);

  const tools = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const parent = element.offsetParent;
    const observer = new ResizeObserver(() => {
      const height = Math.max(0, element.offsetTop + element.offsetHeight);
      const width = height ? Math.max(0, (parent?.clientWidth ?? 0) - element.offsetLeft) : 0;
      setCovered((last) =>
        last.width === width && last.height === height ? last : { width, height },
      );
    });
    observer.observe(element);
    // The tools may move without changing their size, as when the panel loses its header.
    if (parent) observer.observe(parent);
    return () => observer.disconnect();
  }, []);

  return {
    size,
    covered,
    svg,
    room,
    drawing: setSvg,
    tools,
    refused,
    refuse: () => setRefused((times) => times + 1),
  };
}
