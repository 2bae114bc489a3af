import { useId, useRef, useState } from 'react';
import { facetKeys } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { noClauses } from '../../filters/filters';
import { chips } from './chips';
import { DateFilter } from './DateFilter';
import { Facet } from './Facet';
import { TextFilter } from './TextFilter';
import './controls.css';

/** What the filter bar gets. */
export type FilterBarProps = Pick<
  ViewProps,
  'aggregates' | 'vocabulary' | 'filters' | 'onPreview' | 'onCommit'
>;

/** The active filters, each with a way out, and the panel that adds more. */
export function FilterBar({
  aggregates,
  vocabulary,
  filters,
  onPreview,
  onCommit,
}: FilterBarProps) {
  const words = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // What the panel holds is made only while it is open: with thousands of actors it is not small.
  const [open, setOpen] = useState(false);
  const active = chips(filters, vocabulary, words);
  return (
    <div className="filter-bar">
      {active.length > 0 && (
        <ul className="chips" aria-label={words.t('controls.active')}>
          {active.map(({ id: chip, label, change }) => (
            <li key={chip}>
              <button
                type="button"
                className="chip"
                data-filter={chip}
                aria-label={words.t('controls.remove', { label })}
                onClick={() => {
                  onCommit(change);
                  // The chip that had the focus is gone after this.
                  opener.current?.focus();
                }}
              >
                {label} <span aria-hidden>×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {active.length > 1 && (
        <button
          type="button"
          className="clear"
          onClick={() => {
            onCommit(noClauses);
            opener.current?.focus();
          }}
        >
          {words.t('controls.clear')}
        </button>
      )}
      <button
        ref={opener}
        type="button"
        className="add-filter"
        popoverTarget={id}
        aria-expanded={open}
      >
        <span aria-hidden>+ </span>
        {words.t('controls.add')}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.t('controls.add')}
        className="filter-panel"
        onToggle={(event) => {
          const now = event.newState === 'open';
          setOpen(now);
          if (now) heading.current?.focus();
        }}
      >
        <div className="filter-head">
          <h2 ref={heading} tabIndex={-1}>
            {words.t('controls.label')}
          </h2>
          <button
            type="button"
            className="clear"
            disabled={!active.length}
            onClick={() => {
              onCommit(noClauses);
              heading.current?.focus();
            }}
          >
            {words.t('controls.clear')}
          </button>
          <button type="button" popoverTarget={id} popoverTargetAction="hide">
            {words.t('controls.close')}
          </button>
        </div>
        {open && (
          <div className="filter-body">
            <TextFilter filters={filters} onPreview={onPreview} onCommit={onCommit} />
            <DateFilter filters={filters} onCommit={onCommit} />
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
        )}
      </div>
    </div>
  );
}
