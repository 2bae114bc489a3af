import type { Totals } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { counts } from './totals';
import './controls.css';

/** What the counts get. */
export type CountsProps = Pick<ViewProps, 'filters' | 'onCommit'> & {
  /** The numbers for the current filters. */
  readonly totals: Totals;
};

/** What is shown, counted: contacts by status, statements, disputed dates; each a filter where a filter says it. */
export function Counts({ totals, filters, onCommit }: CountsProps) {
  const words = useText();
  return (
    <ul className="counts">
      {counts(totals, filters, words).map(({ id, text, change, active }) => (
        <li key={id} data-count={id}>
          <button type="button" aria-pressed={active} onClick={() => onCommit(change)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
