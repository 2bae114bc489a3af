import { useEffect, useRef } from 'react';
import { facetKeys } from '../../engine/engine';
import { noClauses, type Filters } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { DateFilter } from './DateFilter';
import { Facet } from './Facet';
import { TextFilter } from './TextFilter';
import './panel.css';

/** What the panel gets. */
export type FilterPanelProps = Pick<
  ViewProps,
  'aggregates' | 'vocabulary' | 'filters' | 'onPreview' | 'onCommit'
> & {
  /** Closes the panel. */
  readonly onClose: () => void;
};

const isFiltered = (filters: Filters): boolean =>
  Object.keys(noClauses).some((key) => filters[key as keyof Filters] !== null);

/** Every filter there is, with the numbers it leaves; for a popover or a sheet around it. */
export function FilterPanel(props: FilterPanelProps) {
  const { aggregates, vocabulary, filters, onPreview, onCommit, onClose } = props;
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { now, all } = aggregates.totals.events;
  // The bins are of all the time there is.
  const { edges } = aggregates.bins;
  const extent = edges.length ? { start: edges[0]!, end: edges.at(-1)! } : null;
  return (
    <div className="filter-panel">
      <div className="filter-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('controls.label')} <small>{t('app.result', { m: now, n: all })}</small>
        </h2>
        <button
          type="button"
          className="clear"
          aria-disabled={!isFiltered(filters)}
          onClick={() => isFiltered(filters) && onCommit(noClauses)}
        >
          {t('controls.clear')}
        </button>
        <button type="button" onClick={onClose}>
          {t('controls.close')}
        </button>
      </div>
      <TextFilter filters={filters} onPreview={onPreview} onCommit={onCommit} />
      <DateFilter
        filters={filters}
        extent={extent}
        disputed={aggregates.totals.disputedDates}
        onCommit={onCommit}
      />
      <p className="filter-legend">{t('controls.legend')}</p>
      {facetKeys.map((key) => (
        <Facet
          key={key}
          facet={key}
          tallies={aggregates.facets[key]}
          filters={filters}
          vocabulary={vocabulary}
          onCommit={onCommit}
        />
      ))}
    </div>
  );
}
