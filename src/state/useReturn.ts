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
  // What was closed last, for as long as its row has not taken the keyboard.
  const [closed, setClosed] = useState<Focus | null>(null);
  const [before, setBefore] = useState(focus);
  if (focus !== before) {
    setBefore(focus);
    setClosed(focus ? null : before);
  }

  const opening = useCallback((opened: Focus) => {
    const panel = document.activeElement?.closest('section[id]')?.id ?? null;
    // Going on from one opened thing to another does not move the place one came from.
    if (panel !== null && panel !== 'events') from.current = markOf(panel, opened);
    else if (!document.activeElement?.closest('.detail')) from.current = null;
  }, []);

  useEffect(() => {
    if (!closed) return undefined;
    const mark = from.current && root.current?.querySelector<HTMLElement>(from.current);
    from.current = null;
    if (mark) mark.focus();
    // A list drawn again later has nothing to take back.
    const timer = setTimeout(() => setClosed(null));
    return () => clearTimeout(timer);
  }, [closed, root]);
  return { opening, returnTo: closed?.id ?? null };
}
