import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FacetKey, Tally } from '../../engine/engine';
import { isTogether, noneId, togetherKeys, withTogether } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { facetValues, sameOpen, shownValues, type FacetValue } from './facet';
import { FacetRow } from './FacetRow';
import { useCells } from './useCells';

/** What one facet gets. */
export type FacetProps = Pick<ViewProps, 'filters' | 'vocabulary' | 'onCommit'> & {
  /** The dimension. */
  readonly facet: FacetKey;
  /** The counts of its values, by id. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** What was typed to find values; empty for all. */
  readonly query: string;
  /** Whether a value is found by that. */
  readonly finds: (facet: FacetKey, value: FacetValue) => boolean;
  /** Whether it is offered to want all that is chosen here in the same event. */
  readonly offered: boolean;
};

/**
 * One dimension: its values with how many events they have now and would have without this dimension. One
 * Tab stop; the arrows lead from value to value, and to what leaves each out.
 */
export function Facet(props: FacetProps) {
  const { facet, tallies, query, finds, offered, filters, vocabulary, onCommit } = props;
  const words = useText();
  const title = useId();
  const grid = useRef<HTMLDivElement>(null);
  const current = filters[facet];
  const [settled, settle] = useState(tallies);
  if (settled !== tallies && !sameOpen(settled, tallies)) settle(tallies);
  const values = useMemo(
    () => facetValues(facet, settled, current, vocabulary, words),
    [facet, settled, current, vocabulary, words],
  );
  // Opened for what was typed then: a new search begins with the first values again.
  const [openedFor, setOpenedFor] = useState<string | null>(null);
  const opened = openedFor === query;
  const { shown, rest } = shownValues(values, current, (one) => finds(facet, one), opened);
  // The cell that gets the keyboard once it is drawn.
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${next.current}"]`);
    next.current = null;
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest' });
  });

  const together = togetherKeys.find(
    (key) => key === facet && (offered || isTogether(filters, key)),
  );
  const opens = opened || rest > 0;
  const { cell, onKeyDown } = useCells([
    ...(together ? ['together'] : []),
    ...shown.flatMap(({ id }) => [`in ${id}`, `out ${id}`]),
    ...(opens ? ['more'] : []),
  ]);
  if (!shown.length) return null;

  const before = together ? 1 : 0;
  const place = new Map(values.map(({ id }, i) => [id, before + i + 1]));
  // What has no value is often the most of all, and would leave nothing to see of the rest.
  const named = values.filter(({ id }) => id !== noneId);
  const most = named.reduce((n, { id }) => Math.max(n, tallies.get(id)?.all ?? 0), 1);
  const open = () => {
    const there = new Set(shown);
    const first = values.find((value) => finds(facet, value) && !there.has(value));
    setOpenedFor(opened ? null : query);
    next.current = opened || !first ? 'more' : `in ${first.id}`;
  };
  return (
    <fieldset className="facet">
      <legend id={title}>{words.t(`controls.facet-${facet}`)}</legend>
      <div
        ref={grid}
        role="grid"
        aria-labelledby={title}
        aria-rowcount={before + values.length + (opens ? 1 : 0)}
        onKeyDown={onKeyDown}
      >
        {together && (
          <div role="row" aria-rowindex={1} className="facet-value">
            <div role="gridcell" className="facet-cell">
              <label className="facet-check">
                <input
                  type="checkbox"
                  checked={isTogether(filters, together)}
                  onChange={({ target }) =>
                    onCommit({ together: withTogether(filters.together, together, target.checked) })
                  }
                  {...cell('together')}
                />
                {words.t('controls.together-all')}
              </label>
            </div>
          </div>
        )}
        {shown.map(({ id, name }) => (
          <FacetRow
            key={id}
            {...{ id, name, most, current, cell }}
            tally={tallies.get(id)}
            place={place.get(id)!}
            onClause={(clause) => onCommit({ [facet]: clause })}
          />
        ))}
        {opens && (
          <div role="row" aria-rowindex={before + values.length + 1} className="facet-opens">
            <div role="gridcell">
              <button type="button" aria-expanded={opened} onClick={open} {...cell('more')}>
                {opened
                  ? words.t('controls.facet-fewer')
                  : words.t('controls.facet-more', { n: rest })}
              </button>
            </div>
          </div>
        )}
      </div>
      {opened && rest > 0 && <p className="facet-more">{words.t('controls.more', { n: rest })}</p>}
    </fieldset>
  );
}
