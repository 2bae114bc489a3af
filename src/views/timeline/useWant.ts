import { useEffect, useRef } from 'react';
import { whenIdle } from '../../chart/idle';
import type { TimelineProps } from './View';

/** Asks for the versions whose words are missing: at once, but for the first picture, which does not wait for the names of what has hardly any room. */
export function useWant({ versions: { want } }: TimelineProps, missing: readonly number[]): void {
  const asked = useRef(false);
  useEffect(() => {
    if (!missing.length) return undefined;
    if (asked.current) return want(missing);
    return whenIdle(() => {
      asked.current = true;
      want(missing);
    }, 500);
  }, [want, missing]);
}
