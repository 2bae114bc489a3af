import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { facetKeys, type FacetKey } from '../../engine/engine';
import { isFiltered, noClauses } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { chips } from './chips';
import { DateFilter } from './DateFilter';
import { Facet } from './Facet';
import { createFinder, facetValues } from './facet';
import { TextFilter } from './TextFilter';
import { togetherOffers } from './together';
import './panel.css';

/** What the panel gets. */
export type FilterPanelProps = Pick<
  ViewProps,
  'aggregates' | 'vocabulary' | 'filters' | 'onPreview' | 'onCommit'
> & {
  /**
   * Whether it covers the screen: then Tab stays in it, and it begins with its heading, since a field would
   * bring up the keyboard of a phone. Absent = it pops up, begins with the search and closes when left.
   */
  readonly covers?: boolean;
  /** Closes the panel. */
  readonly onClose: () => void;
};

// What is not chosen from a list of values.
const apartIds: readonly string[] = ['when', 'certain', 'disputed', 'q'];

/** What Tab stops at in an element, in order. */
const stopsIn = (element: HTMLElement): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>('input, button, summary')].filter(
    (each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility(),
  );

/** Every filter there is, with the numbers it leaves; for a popover or a sheet around it. */
export function FilterPanel(props: FilterPanelProps) {
  const { aggregates, vocabulary, filters, onPreview, onCommit, covers = false, onClose } = props;
  const words = useText();
  const { t } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => (covers ? heading : search).current?.focus(), [covers]);
  const [query, setQuery] = useState('');
  const finder = useMemo(() => createFinder(vocabulary), [vocabulary]);
  const finds = useMemo(() => finder(query), [finder, query]);
  const { facets } = aggregates;
  const { now, all } = aggregates.totals.events;
  // The bins are of all the time there is.
  const { edges } = aggregates.bins;
  const extent = edges.length ? { start: edges[0]!, end: edges.at(-1)! } : null;
  const apart = chips(filters, vocabulary, words).filter(({ id }) => apartIds.includes(id));
  const [apartOpen, showApart] = useState(apart.length > 0);
  const offers: readonly FacetKey[] = togetherOffers(filters, facets.side, vocabulary);
  const found = useMemo(
    () =>
      query
        ? facetKeys.flatMap((key) =>
            facetValues(key, facets[key], null, vocabulary, words).filter((one) => finds(key, one)),
          ).length
        : null,
    [query, facets, vocabulary, words, finds],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Left by its end it closes, which gives the keyboard back to what opened it; by its start that comes next anyway.
    if (covers || event.key !== 'Tab' || event.shiftKey) return;
    if (stopsIn(event.currentTarget).at(-1) !== event.target) return;
    event.preventDefault();
    onClose();
  };
  return (
    <div className="filter-panel" onKeyDown={onKeyDown}>
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
      <details
        className="facet filter-apart"
        open={apartOpen}
        onToggle={({ currentTarget }) => showApart(currentTarget.open)}
      >
        <summary>
          {t('controls.apart')}
          {apart.length > 0 && <bdi>{apart.map(({ label }) => label).join(' · ')}</bdi>}
        </summary>
        {apartOpen && (
          <>
            <TextFilter filters={filters} onPreview={onPreview} onCommit={onCommit} />
            <DateFilter
              aggregates={aggregates}
              filters={filters}
              extent={extent}
              onCommit={onCommit}
            />
          </>
        )}
      </details>
      <input
        ref={search}
        type="text"
        className="filter-search"
        aria-label={t('controls.find-value')}
        placeholder={t('controls.find-hint')}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            const stops = stopsIn(event.currentTarget.parentElement!);
            stops[stops.indexOf(event.currentTarget) + 1]?.focus();
            event.preventDefault();
          }
          if (event.key !== 'Escape' || !query) return;
          // The first Escape takes back what was typed, the next one closes the panel.
          event.preventDefault();
          event.stopPropagation();
          setQuery('');
        }}
      />
      <div role="status">
        {found !== null && (
          <p className="facet-more">
            {found ? t('controls.found', { n: found }) : t('controls.no-match')}
          </p>
        )}
      </div>
      <p className="filter-legend">{t('controls.legend')}</p>
      {facetKeys.map((key) => (
        <Facet
          key={key}
          facet={key}
          tallies={facets[key]}
          query={query}
          finds={finds}
          offered={offers.includes(key)}
          filters={filters}
          vocabulary={vocabulary}
          onCommit={onCommit}
        />
      ))}
    </div>
  );
}
