import { useState } from 'react';

/** What became of the last attempt to copy; `idle` before the first, `denied` where the browser did not allow it. */
export type CopyState = 'idle' | 'copied' | 'denied';

/** A way to the clipboard, and what became of it. */
export type Copying = {
  /** What became of the last attempt. */
  readonly state: CopyState;
  /** Puts a text on the clipboard; false where the browser does not allow it. Never throws. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Forgets what became of it. */
  readonly reset: () => void;
};

/** Copies texts and remembers whether that was allowed; `denied` from the start says that an attempt was made before. */
export function useCopy(denied = false): Copying {
  const [state, setState] = useState<CopyState>(denied ? 'denied' : 'idle');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      return true;
    } catch {
      setState('denied');
      return false;
    }
  };
  return { state, copy, reset: () => setState('idle') };
}
