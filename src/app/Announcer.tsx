import { useEffect, useState } from 'react';

// At most one message in this time, in milliseconds.
const between = 5_000;

/** Speaks a text after it changed, at most once in five seconds, the last one always. */
export function Announcer({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('');
  const [silentUntil, setSilentUntil] = useState(0);
  useEffect(() => {
    if (text === spoken) return undefined;
    const timer = setTimeout(
      () => {
        setSpoken(text);
        setSilentUntil(Date.now() + between);
      },
      Math.max(300, silentUntil - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [text, spoken, silentUntil]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}
