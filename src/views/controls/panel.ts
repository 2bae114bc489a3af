import { later } from '../later';

/** Fetches the panel that adds filters, which the first view does without. */
const loadFilterPanel = () => import('./FilterPanel');

/** That panel, fetched when it is first shown. */
export const LazyFilterPanel = later(() =>
  loadFilterPanel().then(({ FilterPanel }) => FilterPanel),
);

/** Fetches it ahead of its need. A failure is told where it is drawn, not here. */
export const preloadFilterPanel = () => void loadFilterPanel().catch(() => undefined);
