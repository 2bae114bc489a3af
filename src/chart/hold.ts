/** What gives up each gesture under way. */
const held = new Set<() => void>();

// Before any part of the page hears the key, which would mean something else to it.
const first = { capture: true };

/**
 * Holds a gesture from its beginning until the result is called. Escape, a window that is left and
 * {@link letGo} end it before: then `giveUp` is called, once, and the gesture must tell nothing more.
 */
export function hold(giveUp: () => void): () => void {
  const end = () => {
    held.delete(lose);
    window.removeEventListener('keydown', onKey, first);
    window.removeEventListener('blur', lose);
  };
  const lose = () => {
    end();
    giveUp();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.code !== 'Escape') return;
    event.stopPropagation();
    lose();
  };
  held.add(lose);
  window.addEventListener('keydown', onKey, first);
  window.addEventListener('blur', lose);
  return end;
}

/** Gives up every gesture under way: what it began on is no longer on the screen. */
export function letGo(): void {
  for (const lose of [...held]) lose();
}
