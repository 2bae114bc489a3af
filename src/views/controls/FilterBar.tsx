import { useRef } from 'react';
import type { Tally } from '../../engine/engine';
import { canBeTogether, type LinkChange } from '../../filters/change';
import { isTogether, noClauses, togetherKeys } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { later } from '../later';
import type { ViewProps } from '../view';
import { chips } from './chips';
import { preloadFilterPanel } from './panel';
import './controls.css';

// Few links have two of anything.
const Offers = later(() => import('./Offers').then((module) => module.Offers), {
  waiting: null,
});

/** What the filter bar gets. */
export type FilterBarProps = Pick<ViewProps, 'vocabulary' | 'filters' | 'onCommit'> & {
  /** The counts of the sides, by id. */
  readonly sides: ReadonlyMap<string, Tally>;
  /** Whether the panel that adds filters is open, as the caller shows it. */
  readonly open: boolean;
  /** Id of the popover with that panel, which the button shows and hides; absent where the caller does, in `onToggle`. */
  readonly popover?: string;
  /** Opens or closes that panel; absent where it is a popover. */
  readonly onToggle?: () => void;
};

/** The active filters, each with a way out, what may be wanted together of them, and the button for the panel that adds more. */
export function FilterBar(props: FilterBarProps) {
  const { vocabulary, filters, onCommit, sides, open, popover, onToggle } = props;
  const words = useText();
  const opener = useRef<HTMLButtonElement>(null);
  const active = chips(filters, vocabulary, words);
  const take = (change: LinkChange) => {
    onCommit(change);
    // What had the focus is gone after this.
    opener.current?.focus();
  };
  return (
    <div className="filter-bar">
      {active.length > 0 && (
        <ul className="chips" aria-label={words.t('controls.active')}>
          {active.map(({ id: chip, label, excluded, change }) => (
            <li key={chip}>
              <button
                type="button"
                className="chip"
                data-filter={chip}
                data-excluded={excluded || undefined}
                aria-label={words.t('controls.remove', { label })}
                title={label}
                onClick={() => take(change)}
              >
                <bdi>{label}</bdi> <span aria-hidden>×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {togetherKeys.some((key) => canBeTogether(filters[key]) && !isTogether(filters, key)) && (
        <Offers {...{ vocabulary, filters, sides }} onTake={take} />
      )}
      {active.length > 1 && (
        <button type="button" className="clear" onClick={() => take(noClauses)}>
          {words.t('controls.clear')}
        </button>
      )}
      <button
        ref={opener}
        type="button"
        className="add-filter"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={preloadFilterPanel}
        onFocus={preloadFilterPanel}
        popoverTarget={popover}
        onClick={onToggle}
      >
        <span aria-hidden>+ </span>
        {words.t('controls.add')}
      </button>
    </div>
  );
}
