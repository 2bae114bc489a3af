import { useMemo, useState } from 'react';
import type { FacetKey, Tally } from '../../engine/engine';
import { canBeTogether } from '../../filters/change';
import { toggle } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { FacetCount } from './FacetCount';
import { facetValues, matches, toggleExclude } from './value';

// Values shown without a search; more than these are found by typing.
const short = 12;
const most = 50;

/** What one facet gets. */
export type FacetProps = Pick<ViewProps, 'filters' | 'vocabulary' | 'onCommit'> & {
  /** The dimension. */
  readonly facet: FacetKey;
  /** The counts of its values, by id. */
  readonly tallies: ReadonlyMap<string, Tally>;
};

/** One dimension: its values with how many events they have now and would have without this dimension. */
export function Facet({ facet, tallies, filters, vocabulary, onCommit }: FacetProps) {
  const words = useText();
  const [query, setQuery] = useState('');
  const current = filters[facet];
  const values = useMemo(
    () => facetValues(facet, tallies, current, vocabulary, words),
    [facet, tallies, current, vocabulary, words],
  );
  if (!values.length) return null;
  const found = values.filter(({ name }) => matches(name, query));
  const shown = found.slice(0, query ? most : short);
  const label = words.t(`controls.facet-${facet}`);
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      {values.length > short && (
        <input
          type="text"
          className="facet-search"
          aria-label={words.t('controls.facet-search', { facet: label })}
          placeholder={words.t('controls.facet-search', { facet: label })}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !query) return;
            // The first Escape takes back what was typed, the next one closes the panel.
            event.preventDefault();
            event.stopPropagation();
            setQuery('');
          }}
        />
      )}
      {facet === 'who' && canBeTogether(current) && (
        <label className="facet-check">
          <input
            type="checkbox"
            checked={filters.together ?? false}
            onChange={(event) => onCommit({ together: event.target.checked || null })}
          />
          {words.t('controls.together-all')}
        </label>
      )}
      <ul>
        {shown.map(({ id, name, tally }) => {
          const out = current?.exclude.includes(id) ?? false;
          return (
            <li key={id} className={out ? 'facet-value facet-out' : 'facet-value'}>
              <label className="facet-check">
                <input
                  type="checkbox"
                  checked={current?.include.includes(id) ?? false}
                  onChange={() => onCommit({ [facet]: toggle(current, id, true) })}
                />
                <bdi className="facet-name">{name}</bdi>
                <FacetCount tally={tally} />
              </label>
              <button
                type="button"
                className="facet-exclude"
                aria-pressed={out}
                aria-label={words.t('controls.exclude', { name })}
                title={words.t('controls.exclude', { name })}
                onClick={() => onCommit({ [facet]: toggleExclude(current, id) })}
              >
                −
              </button>
            </li>
          );
        })}
      </ul>
      {found.length > shown.length && (
        <p className="facet-more">{words.t('controls.more', { n: found.length - shown.length })}</p>
      )}
      {!found.length && <p className="facet-more">{words.t('controls.no-match')}</p>}
    </fieldset>
  );
}
