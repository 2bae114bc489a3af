import { useEffect, useRef, useState } from 'react';

// At most one message in this time, in milliseconds.
const between = 5_000;

type Props = {
  /** What the page counts: spoken after it changed. */
  readonly count: string;
  /** What was just told in passing, each time a new object; null when it has gone again. */
  readonly notice: { readonly text: string } | null;
};

/** Speaks what changed, at most once in five seconds, the last state always; the first count is not news. */
export function Announcer({ count, notice }: Props) {
  const [spoken, setSpoken] = useState('');
  const silentUntil = useRef(0);
  const counted = useRef<string | null>(null);
  useEffect(() => {
    if (count === '' && !notice) return undefined;
    const first = counted.current === null && count !== '';
    const news = notice?.text ?? (count === counted.current || first ? null : count);
    if (first) counted.current = count;
    if (news === null) return undefined;
    const timer = setTimeout(
      () => {
        silentUntil.current = Date.now() + between;
        counted.current = count;
        // The same words again are a change only if something else stood between.
        setSpoken((last) => (last === news ? `${news}\u00a0` : news));
      },
      Math.max(300, silentUntil.current - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [count, notice]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}
