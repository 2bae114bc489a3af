import type { Totals } from '../../engine/engine';
import type { Filters } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { LinkChange } from '../view';
import { counts } from './totals';
import './controls.css';

/** What is shown, counted: contacts by status, statements, disputed dates; each a filter where a filter says it. */
export function Counts(props: {
  readonly totals: Totals;
  readonly filters: Filters;
  readonly onCommit: (change: LinkChange) => void;
}) {
  const words = useText();
  const { totals, filters, onCommit } = props;
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
