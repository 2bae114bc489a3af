import { useEffect, useState } from 'react';
import { useGestures } from './useGestures';

/**
 * What a reader's own style adds to the letters of the pictures, in ems a letter: 0 where there is none, and until it
 * has been measured, which begins once the first picture is drawn. What places labels is made anew when it changes.
 */
export function useSpacing(): number {
  const [ems, setEms] = useState(0);
  const gestures = useGestures();
  useEffect(() => gestures?.watchSpacing(setEms), [gestures]);
  return ems;
}
