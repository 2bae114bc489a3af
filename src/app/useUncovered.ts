import { useLayoutEffect } from 'react';

/**
 * Takes away the frame that stood in the page before the app did; called by whatever is shown in its
 * place, in the same frame in which that is first drawn.
 */
export function useUncovered(): void {
  useLayoutEffect(() => document.getElementById('frame')?.remove(), []);
}
