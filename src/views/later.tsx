import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { ErrorBoundary } from './ErrorBoundary';
import { Late } from './Late';
import { reload } from './reload';

// A browser remembers a module that it could not fetch for as long as the page stands, and after a new
// release the old one is gone for good: only a new page helps.
function Missing({ failed }: { failed: boolean }) {
  const { t } = useText();
  return (
    <Late
      failed={failed}
      text={t(failed ? 'app.part-failed' : 'app.part-late')}
      action={t('app.reload')}
      onRetry={() => void reload()}
    />
  );
}

function Waiting() {
  const { t } = useText();
  return <p className="panel-loading">{t('app.loading')}</p>;
}

type Options = {
  /** What stands in its place until it is there; absent = that it is loading. */
  readonly waiting?: ReactNode;
  /** Whether nothing is said of a long wait, because something else says it. Absent = no. */
  readonly patient?: boolean;
  /** Whether what stands around it says when it cannot be drawn, as the panel of a view does. Absent = no. */
  readonly guarded?: boolean;
};

/**
 * A component whose code is fetched when it is first drawn. When that fails or takes long, it says so in
 * its own place and offers to load the page anew, which the link makes the same again; the page around it
 * goes on.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { waiting = <Waiting />, patient = false, guarded = false }: Options = {},
): ComponentType<P> {
  const Part = lazy(async () => ({
    default: await load().catch((): ComponentType<P> => () => <Missing failed />),
  }));
  const fallback = (
    <>
      {waiting}
      {!patient && <Missing failed={false} />}
    </>
  );
  return function Later(props: P) {
    const part = (
      <Suspense fallback={fallback}>
        <Part {...props} />
      </Suspense>
    );
    return guarded ? (
      part
    ) : (
      <ErrorBoundary fallback={() => <Missing failed />}>{part}</ErrorBoundary>
    );
  };
}
