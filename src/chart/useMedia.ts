import { useCallback, useSyncExternalStore } from 'react';

/** A screen too narrow for panels side by side: there one view stands over the list. Paper has them all. */
export const narrowScreen = 'screen and (width <= 45em)';
/** A screen wide enough for all panels but not high: there the answer stands beside the pictures, not above them. */
export const shortScreen = '(width >= 68.75em) and (height >= 42.5em) and (height < 50em)';

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
