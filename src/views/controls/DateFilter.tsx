import { useState } from 'react';
import type { Tally } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { dayTexts, isComplete, windowOf } from './dates';
import { FacetCount } from './FacetCount';

/** What the time filter gets. */
export type DateFilterProps = Pick<ViewProps, 'filters' | 'onCommit'> & {
  /** How many events have a date on which sources differ. */
  readonly disputed: Tally;
};

/** The time filter: first and last day, whether an event must certainly lie between them, and whose date is disputed. */
export function DateFilter({ filters, disputed, onCommit }: DateFilterProps) {
  const words = useText();
  const current = dayTexts(filters.when);
  const [draft, setDraft] = useState(current);
  const [shown, setShown] = useState(current);
  // A change from elsewhere, such as a brush or Back, replaces what was typed.
  if (shown.from !== current.from || shown.to !== current.to) {
    setShown(current);
    setDraft(current);
  }
  const change = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (!isComplete(next.from) || !isComplete(next.to)) return;
    onCommit({ when: windowOf(next) });
  };
  return (
    <fieldset className="facet">
      <legend>{words.t('controls.facet-when')}</legend>
      <div className="facet-dates">
        <label>
          {words.t('controls.from')}
          <input
            type="date"
            value={draft.from}
            onChange={(event) => change({ from: event.target.value })}
          />
        </label>
        <label>
          {words.t('controls.to')}
          <input
            type="date"
            value={draft.to}
            onChange={(event) => change({ to: event.target.value })}
          />
        </label>
      </div>
      <label className="facet-check">
        <input
          type="checkbox"
          checked={filters.certain ?? false}
          disabled={!filters.when}
          onChange={(event) => onCommit({ certain: event.target.checked || null })}
        />
        {words.t('controls.certain')}
      </label>
      {(disputed.open > 0 || filters.disputed) && (
        <label className="facet-check">
          <input
            type="checkbox"
            checked={filters.disputed ?? false}
            onChange={(event) => onCommit({ disputed: event.target.checked || null })}
          />
          <span className="facet-name">{words.t('controls.facet-dispute')}</span>
          <FacetCount tally={disputed} />
        </label>
      )}
    </fieldset>
  );
}
