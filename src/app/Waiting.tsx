import { useEffect, useState } from 'react';
import type { Progress } from '../dataset/transfer';
import { useText } from '../i18n/useText';
import type { Words } from '../i18n/words';

type Props = {
  /** How much has come; null before the server answered. */
  readonly progress: Progress | null;
  /** Calls it off. */
  readonly onCancel: () => void;
  /** Asks for it anew. */
  readonly onRetry: () => void;
};

/** How long a dataset may take before it is said that this is unusual, in milliseconds. */
const usual = 10_000;

const sizeOf = ({ received, total }: Progress, { t, lang }: Words): string => {
  const size = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });
  return total === null
    ? t('app.received', { size: size.format(received / 1000) })
    : t('app.received-of', {
        size: size.format(received / 1000),
        total: size.format(total / 1000),
      });
};

/** That a dataset is on its way: how much of it has come, a way to call it off, and after a while why it may be late. */
export function Waiting({ progress, onCancel, onRetry }: Props) {
  const words = useText();
  const { t } = words;
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), usual);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="waiting" aria-busy="true">
      <p role="status">{t('app.loading')}</p>
      {/* Read aloud each time, the size would be all that is heard. */}
      {progress && <p className="muted">{sizeOf(progress, words)}</p>}
      <progress
        aria-label={t('app.loading')}
        {...(progress?.total && { value: progress.received, max: progress.total })}
      />
      {long && <p role="status">{t('app.waiting-long')}</p>}
      <div className="waiting-ways">
        {long && (
          <button type="button" onClick={onRetry}>
            {t('app.retry')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t('app.cancel')}
        </button>
      </div>
    </main>
  );
}
