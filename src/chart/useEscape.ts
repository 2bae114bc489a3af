import { useEffect } from 'react';

/** Tells of Escape wherever the focus is, before whatever else it does stops it. */
export function useEscape(heard: () => void): void {
  useEffect(() => {
    const hear = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') heard();
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, [heard]);
}
