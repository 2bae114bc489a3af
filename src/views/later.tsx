import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { ErrorBoundary } from './ErrorBoundary';

/**
 * A component whose code is fetched when it is first drawn; `waiting` stands in its place until then. When
 * that fails, it says so in its own place and offers to try again, and the page around it goes on.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting?: ReactNode,
): ComponentType<P> {
  // What React remembers of a failed fetch it never forgets, so that each try needs one of its own.
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        Part = attempt();
        throw error;
      }
    });
  let Part = attempt();
  return function Later(props: P) {
    const { t } = useText();
    const failed = (_: Error, retry: () => void) => (
      <p className="part-failure" role="alert">
        {t('app.part-failed')}{' '}
        <button type="button" onClick={retry}>
          {t('app.retry')}
        </button>
      </p>
    );
    return (
      <ErrorBoundary fallback={failed}>
        <Suspense fallback={waiting ?? <p className="panel-loading">{t('app.loading')}</p>}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
