import { useEffect, useRef, useState } from 'react';

/** What became of the last attempt to copy; `denied` = the browser did not allow it, and the text is selected instead. */
export type Copied = 'idle' | 'copied' | 'denied';

/**
 * Copies the text of a read-only field; where the browser does not allow that, selects it for the keyboard.
 * `denied` from the start says that an attempt was made before.
 */
export function useCopy(denied: boolean) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<Copied>(denied ? 'denied' : 'idle');
  const select = () => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(() => {
    if (denied) select();
  }, [denied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setState('copied');
    } catch {
      select();
      setState('denied');
    }
  };
  return { field, state, copy };
}
