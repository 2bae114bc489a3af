import { useEffect, useRef, useState } from 'react';
import type { AxisTime } from '../time/interval';

// At most one message in this time, in milliseconds.
const between = 5_000;

type Props = {
  /** What the page counts: spoken after it changed. */
  readonly count: string;
  /** The day looked at. */
  readonly at: AxisTime;
  /** That day and what changed on it, in words: spoken before the count when it is another day. */
  readonly day: string;
  /** What was just told in passing, each time a new object; null when it has gone again. */
  readonly notice: { readonly text: string } | null;
};

/** Speaks what changed, another day at once, of counts at most once in five seconds, the last state always; the first count is not news. */
export function Announcer({ count, at, day, notice }: Props) {
  const [spoken, setSpoken] = useState('');
  const silentUntil = useRef(0);
  const counted = useRef<string | null>(null);
  const dated = useRef(at);
  useEffect(() => {
    if (count === '' && !notice) return undefined;
    const first = counted.current === null && count !== '';
    if (first) {
      counted.current = count;
      dated.current = at;
    }
    const other = at !== dated.current;
    const said = other && !first ? `${day}. ${count}.` : count;
    const news = notice?.text ?? ((count === counted.current && !other) || first ? null : said);
    if (news === null) return undefined;
    const timer = setTimeout(
      () => {
        silentUntil.current = Date.now() + between;
        counted.current = count;
        dated.current = at;
        // The same words again are a change only if something else stood between.
        setSpoken((last) => (last === news ? `${news}\u00a0` : news));
      },
      // What was just asked for is answered at once.
      notice || other ? 300 : Math.max(300, silentUntil.current - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [count, at, day, notice]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}
