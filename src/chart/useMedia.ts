import { useCallback, useSyncExternalStore } from 'react';

/** A screen too narrow for panels side by side: there one view stands over the list. Paper has them all. */
export const narrowScreen = 'screen and (max-width: 720px)';
/** A screen wide enough for all panels but not high: there the answer stands beside the pictures, not above them. */
export const shortScreen = '(min-width: 1100px) and (min-height: 680px) and (max-height: 799px)';

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
