import { useEffect, useState } from 'react';
import { useText } from '../i18n/useText';

/** How long something may take before the reader is told that it is late, in milliseconds. */
const patience = 1_000;

type Props = {
  /** What is missed, as a sentence of its own. */
  readonly text: string;
  /** Whether it is known that it does not come by itself; else it is said after a second. */
  readonly failed: boolean;
  /** What the button does, in words; absent = try again. */
  readonly action?: string;
  /** Tries to get it. */
  readonly onRetry: () => void;
  /** Class of the note; absent = that of a part in its place. */
  readonly className?: string;
};

/** Says that something is missed, in the place where it is, and offers to try again: at once after a failure, else when it is late. */
export function Late({ text, failed, action, onRetry, className = 'part-failure' }: Props) {
  const { t } = useText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!failed && !late) return null;
  return (
    <p className={className} role={failed ? 'alert' : 'status'} data-furniture>
      {text}{' '}
      <button type="button" onClick={onRetry}>
        {action ?? t('app.retry')}
      </button>
    </p>
  );
}
