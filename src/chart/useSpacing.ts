import { useEffect, useState } from 'react';
import { whenIdle } from './idle';

/**
 * What a reader's own style adds to the letters of the pictures, in ems a letter: 0 where there is none, and until it
 * has been measured, which begins once the first picture is drawn. What places labels is made anew when it changes.
 */
export function useSpacing(): number {
  const [ems, setEms] = useState(0);
  useEffect(() => {
    let end = () => {};
    let gone = false;
    const take = async () => {
      const { watchSpacing } = await import('./spacing');
      if (!gone) end = watchSpacing(setEms);
    };
    // Without it labels stand as for the usual style.
    const stop = whenIdle(() => void take().catch(() => undefined), 5_000);
    return () => {
      gone = true;
      stop();
      end();
    };
  }, []);
  return ems;
}
