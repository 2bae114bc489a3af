import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { LinkChange, ViewProps } from '../view';

// Steps that come closer together than this are one.
const pause = 700;

/** Small steps of keys and buttons, of which those that come close together are one step of the history. */
export type Steps = {
  /** Shows a change at once, and commits it when no other of its sort has come for 0.7 s. */
  readonly step: (change: LinkChange) => void;
  /** Shows a change of a gesture; steps before it are committed first. */
  readonly preview: (change: LinkChange | null) => void;
  /** Commits a change; steps before it are committed first. */
  readonly commit: (change: LinkChange) => void;
  /** Commits what waits. */
  readonly settle: () => void;
  /** What waits; null when nothing does. */
  readonly waiting: () => LinkChange | null;
};

const sortOf = (change: LinkChange) => Object.keys(change).join();

/** Whether a pointer goes on with the steps: elements with `data-steps` are their buttons. */
const goesOn = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-steps]') !== null;

/**
 * Gathers steps so that nothing is lost: another gesture, a key of the browser's, and leaving the page
 * commit what waits. Escape drops it, and so does going back, which is past it.
 */
export function useSteps({
  onPreview,
  onCommit,
}: Pick<ViewProps, 'onPreview' | 'onCommit'>): Steps {
  const tell = useRef({ onPreview, onCommit });
  useLayoutEffect(() => {
    tell.current = { onPreview, onCommit };
  });
  const held = useRef<{ change: LinkChange; timer: number } | null>(null);

  const take = useCallback((): LinkChange | null => {
    const change = held.current?.change ?? null;
    window.clearTimeout(held.current?.timer);
    held.current = null;
    return change;
  }, []);
  const settle = useCallback(() => {
    const change = take();
    if (change) tell.current.onCommit(change);
  }, [take]);
  const steps = useMemo(
    (): Steps => ({
      step: (change) => {
        if (held.current && sortOf(held.current.change) !== sortOf(change)) settle();
        take();
        held.current = { change, timer: window.setTimeout(settle, pause) };
        tell.current.onPreview(change);
      },
      preview: (change) => {
        settle();
        tell.current.onPreview(change);
      },
      commit: (change) => {
        settle();
        tell.current.onCommit(change);
      },
      settle,
      waiting: () => held.current?.change ?? null,
    }),
    [settle, take],
  );

  useEffect(() => {
    const onPointer = ({ target }: PointerEvent) => {
      if (!goesOn(target)) settle();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) settle();
      if (event.code !== 'Escape' || !take()) return;
      event.stopPropagation();
      tell.current.onPreview(null);
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') settle();
    };
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('popstate', take);
    window.addEventListener('blur', settle);
    window.addEventListener('pagehide', settle);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('popstate', take);
      window.removeEventListener('blur', settle);
      window.removeEventListener('pagehide', settle);
      document.removeEventListener('visibilitychange', onHide);
      settle();
    };
  }, [settle, take]);
  return steps;
}
