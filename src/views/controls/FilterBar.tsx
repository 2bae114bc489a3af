import { useRef } from 'react';
import { noClauses } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { chips } from './chips';
import { loadFilterPanel } from './panel';
import './controls.css';

/** What the filter bar gets. */
export type FilterBarProps = Pick<ViewProps, 'vocabulary' | 'filters' | 'onCommit'> & {
  /** Whether the panel that adds filters is open, as the caller shows it. */
  readonly open: boolean;
  /** Opens or closes that panel. */
  readonly onToggle: () => void;
};

const preload = () => void loadFilterPanel();

/** The active filters, each with a way out, and the button for the panel that adds more. */
export function FilterBar({ vocabulary, filters, onCommit, open, onToggle }: FilterBarProps) {
  const words = useText();
  const opener = useRef<HTMLButtonElement>(null);
  const active = chips(filters, vocabulary, words);
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
                onClick={() => {
                  onCommit(change);
                  // The chip that had the focus is gone after this.
                  opener.current?.focus();
                }}
              >
                <bdi>{label}</bdi> <span aria-hidden>×</span>
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
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={onToggle}
      >
        <span aria-hidden>+ </span>
        {words.t('controls.add')}
      </button>
    </div>
  );
}
