import { useState, type ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import { usePopover } from '../../chart/usePopover';
import type { ClusterList } from './ClusterList';
import type { PlaceMark } from './layout/marks';

// How wide the list is and how far from the disc it lies, in pixels of the screen.
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
    const { left, top, width } = svg.getBoundingClientRect();
    // The drawing may be shown larger, as when presenting.
    const scale = width / svg.clientWidth;
    const x = left + (asked.x + asked.r) * scale + gap;
    const y = top + asked.y * scale;
    const below = y < innerHeight / 2;
    const from = below ? y : Math.max(gap, y - innerHeight / 2);
    // What is listed must be there before the list opens, so that it can take the keyboard.
    flushSync(() => {
      setMark(asked);
      setStyle({
        left: Math.max(gap, Math.min(x, innerWidth - listWidth - gap)),
        top: from,
        maxHeight: innerHeight - from - gap,
      });
    });
    of.show();
  };
  return { show, shown: { of, mark, style } };
}
