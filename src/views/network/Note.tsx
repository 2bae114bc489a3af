import { useEffect, useState } from 'react';
import { useEscape } from '../../chart/useEscape';

// So long, in milliseconds, a pointer that has left a mark takes to reach what is said of it, and so long it stays on
// what it means and does not only pass on the way.
const onTheWay = 1_500;
const meant = 200;

/**
 * What is said of what is pointed at; null for nothing. It stays while the pointer comes to it, over whatever other
 * marks, and rests on it, and Escape takes it away until something else is pointed at (WCAG 1.4.13).
 */
export function Note({ text }: { readonly text: string | null }) {
  const [last, setLast] = useState(text);
  const [shown, show] = useState(text);
  const [over, setOver] = useState(false);
  if (text !== last) {
    setLast(text);
    if (shown === null) show(text);
  }
  const waits = shown !== null && text !== shown && !over;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => show(text), text === null ? onTheWay : meant);
    return () => clearTimeout(timer);
  }, [waits, text]);
  useEscape(() => show(null));
  if (shown === null) return null;
  return (
    <p
      className="network-note"
      data-furniture
      aria-hidden
      dir="auto"
      onPointerEnter={() => setOver(true)}
      onPointerLeave={() => setOver(false)}
    >
      {shown}
    </p>
  );
}
