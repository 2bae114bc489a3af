import { useLocation } from 'react-router';
import { defaultDatasetId } from '../dataset/default';
import type { Link } from '../filters/filters';
import type { Route } from '../filters/path';
import { TextProvider } from '../i18n/useText';
import type { Address } from '../state/address';
import { readerLanguage } from '../state/language';
import { useDataset, type DatasetSource } from '../state/useDataset';
import { useAddress } from '../state/useFilters';
import { useTheme, type ThemeChoice } from '../state/useTheme';
import { useWords } from '../state/useWords';
import { ErrorBoundary } from '../views/ErrorBoundary';
import { later } from '../views/later';
import { Failure } from './Failure';
import { LateWords } from './LateWords';
import { Speechless } from './Speechless';
import { Waiting } from './Waiting';

// The data file and the workspace's code are fetched side by side. Until both are there the frame stands.
const loadWorkspace = () => import('./Workspace');
loadWorkspace().catch(() => undefined);
const Workspace = later(() => loadWorkspace().then((module) => module.Workspace), {
  waiting: null,
  patient: true,
});

const Datasets = later(
  () => import('./datasets/DatasetsPage').then((module) => module.DatasetsPage),
  { waiting: null },
);

/** What the address names: a workspace on its dataset, the page with all of them, or a page that says why there is none. */
export function Page({ address }: { readonly address: Address }) {
  const { route, all, link, dropped } = useAddress();
  const theme = useTheme();
  const lang = link.lang ?? readerLanguage();
  const { words, settled, failed, retry } = useWords(lang);
  const { pathname } = useLocation();
  const meant = dropped.find(({ key }) => key === 'data')?.value;
  if (!words) return failed ? <Speechless onRetry={retry} /> : null;
  return (
    <TextProvider words={words}>
      <ErrorBoundary fallback={(error, again) => <Failure reason={{ error }} onRetry={again} />}>
        {all ? (
          <Datasets link={link} theme={theme} />
        ) : route?.open && link.data === null ? (
          <Failure reason={{ code: meant ? 'open' : 'open-none', value: meant ?? '' }} />
        ) : route ? (
          <Loading source={sourceOf(route, link)} theme={theme} address={address} />
        ) : (
          <Failure reason={{ code: 'no-page', value: pathname }} />
        )}
      </ErrorBoundary>
      {!settled && <LateWords key={lang} lang={lang} failed={failed} onRetry={retry} />}
    </TextProvider>
  );
}

const sourceOf = (route: Route, { data }: Link): DatasetSource =>
  route.open && data !== null
    ? { from: 'file', name: data }
    : { from: 'catalogue', name: route.dataset ?? defaultDatasetId };

type LoadingProps = {
  readonly source: DatasetSource;
  readonly theme: ThemeChoice;
  readonly address: Address;
};

function Loading({ source, theme, address }: LoadingProps) {
  const { name } = source;
  const { loaded, error, cancelled, progress, cancel, retry } = useDataset(source);
  if (error) return <Failure reason={{ error }} onRetry={retry} />;
  if (cancelled) return <Failure reason={{ code: 'cancelled', value: name }} onRetry={retry} />;
  if (!loaded) return <Waiting progress={progress} onCancel={cancel} onRetry={retry} />;
  if (!loaded.ok)
    return <Failure reason={{ code: 'refused', value: name }} issues={loaded.issues} />;
  return (
    <Workspace
      key={`${source.from} ${name}`}
      dataset={loaded.dataset}
      issues={loaded.issues}
      theme={theme}
      address={address}
    />
  );
}
