import { useEffect } from 'react';

/** Names the page in the browser's tab and history: `title`, then the app. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Parley`;
  }, [title]);
}
