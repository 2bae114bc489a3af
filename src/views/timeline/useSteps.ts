import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { createSteps, type Listener, type Steps } from './steps';

/** Whether a pointer goes on with the steps: elements with `data-steps` are their buttons. */
const goesOn = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-steps]') !== null;

/**
 * Gathers steps so that nothing is lost: another gesture, a key of the browser's, and leaving the page
 * commit what waits. Escape drops it, and so does going back, which is past it.
 */
export function useSteps(listener: Listener): Steps {
  const { onPreview } = listener;
  const [steps] = useState(() => createSteps(listener));
  useLayoutEffect(() => steps.tellTo(listener));
  const drop = useEffectEvent(() => onPreview(null));

  useEffect(() => {
    const { settle, forget } = steps;
    const onPointer = ({ target }: PointerEvent) => {
      if (!goesOn(target)) settle();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) settle();
      if (event.code !== 'Escape' || !forget()) return;
      event.stopPropagation();
      drop();
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') settle();
    };
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('popstate', forget);
    window.addEventListener('blur', settle);
    window.addEventListener('pagehide', settle);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('popstate', forget);
      window.removeEventListener('blur', settle);
      window.removeEventListener('pagehide', settle);
      document.removeEventListener('visibilitychange', onHide);
      settle();
    };
  }, [steps]);
  return steps;
}
