import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Focus } from '../filters/filters';

/** Where the keyboard goes when what was opened is closed again. */
export type Return = {
  /** Remembers where a thing is opened from; call it before opening. */
  readonly opening: (opened: Focus) => void;
  /** The id whose row of the list takes the focus; null when another mark does, or nothing was open. */
  readonly returnTo: string | null;
};

const markOf = (panel: string, { type, id }: Focus): string =>
  `#${panel} [data-${type}="${CSS.escape(id)}"]`;

/**
 * Brings the keyboard back to the mark from which a thing was opened, in whichever panel under `root` that
 * was, or else to its row of the list.
 */
export function useReturn(root: RefObject<HTMLElement | null>, focus: Focus | null): Return {
  const from = useRef<string | null>(null);
  const [last, setLast] = useState(focus);
  if (focus && focus !== last) setLast(focus);

  const opening = useCallback((opened: Focus) => {
    const panel = document.activeElement?.closest('section[id]')?.id ?? null;
    // Going on from one opened thing to another does not move the place one came from.
    if (panel !== null && panel !== 'events') from.current = markOf(panel, opened);
    else if (!document.activeElement?.closest('.detail')) from.current = null;
  }, []);

  useEffect(() => {
    if (focus || from.current === null) return;
    const mark = root.current?.querySelector<HTMLElement | SVGElement>(from.current);
    from.current = null;
    mark?.focus();
  }, [focus, root]);
  return { opening, returnTo: focus ? null : (last?.id ?? null) };
}
