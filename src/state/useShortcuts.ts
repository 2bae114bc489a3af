import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { goToRegion } from './region';

// A field in which nothing stands has nothing of its own to undo.
const types = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ((target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
      target.type !== 'checkbox' &&
      target.value !== ''));

// The router counts the entries of its own in the history; before the first there is another page.
const before = (): number => Number((window.history.state as { idx?: number } | null)?.idx ?? 0);

/**
 * The keys that work everywhere: Ctrl+Z undoes and Ctrl+Shift+Z or Ctrl+Y redoes the last step of the
 * history, as Back and Forward do, Ctrl+K goes to the search field, and F6 or Shift+F6 to the next panel or
 * the one before. ⌘ stands for Ctrl. Where one types, undo is the field's own. `dropNudge` takes back what is
 * not in the history yet, and tells whether there was anything.
 */
export function useShortcuts(dropNudge: () => boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.defaultPrevented) return;
      if (!event.ctrlKey && !event.metaKey) {
        if (event.code === 'F6' && goToRegion(event.shiftKey ? -1 : 1)) event.preventDefault();
        return;
      }
      if (event.code === 'KeyK' && !event.shiftKey) {
        const search = document.querySelector<HTMLElement>('[data-search]');
        if (!search) return;
        event.preventDefault();
        search.focus();
        return;
      }
      if (types(event.target)) return;
      const redo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!redo && event.code !== 'KeyZ') return;
      event.preventDefault();
      if (redo) void navigate(1);
      else if (!dropNudge() && before() > 0) void navigate(-1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate, dropNudge]);
}
