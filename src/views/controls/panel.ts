import { lazy } from 'react';

/** Fetches the panel that adds filters, which the first view does without. */
export const loadFilterPanel = () => import('./FilterPanel');

/** That panel, fetched when it is first shown; to stand inside a `Suspense`. */
export const LazyFilterPanel = lazy(() =>
  loadFilterPanel().then(({ FilterPanel }) => ({ default: FilterPanel })),
);
