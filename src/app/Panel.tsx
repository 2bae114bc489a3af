import type { ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { ErrorBoundary } from './ErrorBoundary';

type Props = {
  /** The panel's name, shown and spoken. */
  readonly title: string;
  /** Which panel, for its place in the grid. */
  readonly name: string;
  /** The view. */
  readonly children: ReactNode;
};

/** One panel of the workspace: a named region whose failure stays its own. */
export function Panel({ title, name, children }: Props) {
  const { t } = useText();
  const fallback = (error: Error, retry: () => void) => (
    <div className="panel-failure" role="alert">
      <p>{t('app.panel-failed', { title })}</p>
      <p className="muted">{error.message}</p>
      <button type="button" onClick={retry}>
        {t('app.retry')}
      </button>
    </div>
  );
  return (
    <section id={name} className={`panel panel-${name}`} aria-label={title}>
      <h2>{title}</h2>
      <div className="panel-body">
        <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>
      </div>
    </section>
  );
}
