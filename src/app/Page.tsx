import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { defaultDatasetId } from '../dataset/catalog';
import { parsePath } from '../filters/path';
import type { Route } from '../filters/path';
import { TextProvider } from '../i18n/useText';
import { useText } from '../i18n/useText';
import { useDataset } from '../state/useDataset';
import { useAddressLink } from '../state/useFilters';
import { useTheme, type ThemeChoice } from '../state/useTheme';
import { readerLanguage, useWords } from '../state/useWords';
import { ErrorBoundary } from '../views/ErrorBoundary';
import { later } from '../views/later';
import { Failure } from './Failure';

// The data file and the workspace's code are fetched side by side.
const loadWorkspace = () => import('./Workspace');
loadWorkspace().catch(() => undefined);
const Workspace = later(
  () => loadWorkspace().then((module) => module.Workspace),
  <main className="page-loading" aria-busy="true" />,
);

/** What the address names: a workspace on its dataset, or a page that says why there is none. */
export function Page() {
  const link = useAddressLink();
  const theme = useTheme();
  const { data: words, error: speechless, refetch } = useWords(link.lang ?? readerLanguage());
  const { pathname } = useLocation();
  const route = useMemo(() => parsePath(pathname), [pathname]);
  if (!words && speechless) {
    // The words themselves could not be had, so these stand here, in both languages.
    return (
      <main className="failure">
        <p role="alert">Parley could not be loaded. · Не вдалося завантажити Parley.</p>
        <button type="button" onClick={() => void refetch()}>
          Try again · Спробувати ще раз
        </button>
      </main>
    );
  }
  if (!words) return <main className="page-loading" aria-busy="true" />;
  return (
    <TextProvider words={words}>
      <ErrorBoundary fallback={(error, retry) => <Failure reason={{ error }} onRetry={retry} />}>
        {route?.open ? (
          <Failure reason={{ code: 'open', value: link.data ?? '' }} />
        ) : route ? (
          <Loading route={route} theme={theme} />
        ) : (
          <Failure reason={{ code: 'no-page', value: pathname }} />
        )}
      </ErrorBoundary>
    </TextProvider>
  );
}

function Loading({ route, theme }: { route: Route; theme: ThemeChoice }) {
  const { t } = useText();
  const id = route.dataset ?? defaultDatasetId;
  const { data, error, refetch } = useDataset(id);
  const waiting = (
    <main className="page-loading" aria-busy="true">
      <p>{t('app.loading')}</p>
    </main>
  );
  if (error) return <Failure reason={{ error }} onRetry={() => void refetch()} />;
  if (!data) return waiting;
  if (!data.ok) return <Failure reason={{ code: 'refused', value: id }} issues={data.issues} />;
  return <Workspace key={id} dataset={data.dataset} issues={data.issues} theme={theme} />;
}
