import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { ErrorBoundary } from './ErrorBoundary';

// A browser remembers a module that it could not fetch for as long as the page stands, and after a new
// release the old one is gone for good: only a new page helps. Without a server that page would be worse.
const reload = () => {
  fetch(window.location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok && window.location.reload(),
    () => undefined,
  );
};

/**
 * A component whose code is fetched when it is first drawn; `waiting` stands in its place until then. When
 * that fails, it says so in its own place and offers to load the page anew, which the link makes the same
 * again; the page around it goes on.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting?: ReactNode,
): ComponentType<P> {
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props: P) {
    const { t } = useText();
    const failed = () => (
      <p className="part-failure" role="alert">
        {t('app.part-failed')}{' '}
        <button type="button" onClick={reload}>
          {t('app.reload')}
        </button>
      </p>
    );
    return (
      <ErrorBoundary fallback={failed}>
        <Suspense
          fallback={
            waiting === undefined ? <p className="panel-loading">{t('app.loading')}</p> : waiting
          }
        >
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}
