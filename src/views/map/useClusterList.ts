import { useState, type ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import { scaleOf } from '../../chart/point';
import { usePopover } from '../../chart/usePopover';
import { zoomOf } from '../../chart/zoom';
import type { ClusterList } from './ClusterList';
import type { PlaceMark } from './layout/marks';

// How wide the list is and how far from the disc it lies, in pixels of the page.
const listWidth = 260;
const gap = 8;

/** What opens the list of the places that one disc stands for, and what the list is shown with. */
export function useClusterList(svg: SVGSVGElement | null): {
  readonly show: (mark: PlaceMark) => void;
  readonly shown: Pick<ComponentProps<typeof ClusterList>, 'of' | 'mark' | 'style'>;
} {
  const of = usePopover();
  const [mark, setMark] = useState<PlaceMark | null>(null);
  const [style, setStyle] = useState({ left: 0, top: 0, maxHeight: 0 });
  const show = (asked: PlaceMark) => {
    if (!svg) return;
    const { left, top } = svg.getBoundingClientRect();
    const scale = scaleOf(svg);
    const zoom = zoomOf(document.documentElement);
    const [across, down] = [innerWidth / zoom, innerHeight / zoom];
    const x = (left + (asked.x + asked.r) * scale) / zoom + gap;
    const y = (top + asked.y * scale) / zoom;
    const below = y < down / 2;
    const from = below ? y : Math.max(gap, y - down / 2);
    // What is listed must be there before the list opens, so that it can take the keyboard.
    flushSync(() => {
      setMark(asked);
      setStyle({
        left: Math.max(gap, Math.min(x, across - listWidth - gap)),
        top: from,
        maxHeight: down - from - gap,
      });
    });
    of.show();
  };
  return { show, shown: { of, mark, style } };
}
