import { useRef, type SVGAttributes } from 'react';
import type { Option } from '../../chart/option';
import { pointIn } from '../../chart/point';
import { markAt } from './layout/crowd';
import type { ShownMark } from './layout/scene';

/** Finds the disc that the pointer means among those that are not elements of their own. */
export function useAim(
  marks: readonly ShownMark[],
  optionOf: (mark: ShownMark) => Option,
): Pick<SVGAttributes<SVGSVGElement>, 'onClick' | 'onPointerMove' | 'onPointerLeave'> {
  const hovered = useRef<{ key: string; leave: () => void } | null>(null);
  if (!marks.length) return {};
  const at = (event: {
    target: EventTarget;
    currentTarget: SVGSVGElement;
    clientX: number;
    clientY: number;
  }) => {
    if ((event.target as Element).closest('[data-key], [data-place], [data-cluster]')) return null;
    const [x, y] = pointIn(event.currentTarget, event);
    return markAt(marks, { x, y });
  };
  const hover = (mark: ShownMark | null) => {
    if ((mark?.key ?? null) === (hovered.current?.key ?? null)) return;
    hovered.current?.leave();
    hovered.current = null;
    if (!mark?.now) return;
    const { onTouch } = optionOf(mark);
    hovered.current = { key: mark.key, leave: () => onTouch(false) };
    onTouch(true);
  };
  return {
    onClick: (event) => {
      const mark = at(event);
      if (mark) optionOf(mark).onPick(event.shiftKey);
    },
    onPointerMove: (event) => {
      if (!event.buttons) hover(at(event));
    },
    onPointerLeave: () => hover(null),
  };
}
