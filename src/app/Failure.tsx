import type { Issue } from '../dataset/issue';
import { LoadError } from '../dataset/transfer';
import { useText } from '../i18n/useText';
import type { Words } from '../i18n/words';
import { LaterIssues } from './issues';
import { usePageTitle } from './usePageTitle';
import { useUncovered } from './useUncovered';
import { later } from '../views/later';

// Where it fails, what is above it has been said all the same.
const DatasetList = later(() => import('./datasets/ways').then((module) => module.DatasetList));

/** Why there is no workspace to show. */
export type Reason =
  | { readonly error: Error }
  | {
      readonly code: 'open' | 'open-none' | 'no-page' | 'refused' | 'cancelled';
      readonly value: string;
    };

type Props = {
  /** Why. */
  readonly reason: Reason;
  /** What the file's own faults are. */
  readonly issues?: readonly Issue[];
  /** Tries again; absent where that would change nothing. */
  readonly onRetry?: () => void;
};

const sentence = (reason: Reason, { t }: Words): string => {
  if ('code' in reason) return t(`app.failure-${reason.code}`, { value: reason.value });
  const { error } = reason;
  if (error instanceof LoadError) return t(`app.failure-${error.code}`, { value: error.subject });
  return t('app.failure-error', { value: error.message });
};

/** The page in place of a workspace: what went wrong, where, and the datasets that are there. */
export function Failure({ reason, issues = [], onRetry }: Props) {
  const words = useText();
  const { t } = words;
  useUncovered();
  const title = t('app.failure-title');
  usePageTitle(title);
  return (
    <main className="failure">
      <p className="brand">Parley</p>
      <h1>{title}</h1>
      <p role="alert">{sentence(reason, words)}</p>
      {issues.length > 0 && <LaterIssues issues={issues} />}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t('app.retry')}
        </button>
      )}
      <h2>{t('app.datasets')}</h2>
      <DatasetList />
    </main>
  );
}
