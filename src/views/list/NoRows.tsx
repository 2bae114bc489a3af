import { useText } from '../../i18n/useText';
import type { LinkChange } from '../view';
import type { Way } from './ListView';

/** Says that no event is left, and what to leave out to see some; with no ways, that none was known yet. */
export function NoRows(props: {
  readonly ways: readonly Way[];
  readonly onCommit: (change: LinkChange) => void;
}) {
  const words = useText();
  const { ways, onCommit } = props;
  return (
    <div className="list-none">
      <p>{words.t(ways.length ? 'list.none' : 'list.none-known')}</p>
      <ul>
        {ways.map(({ label, count, change }) => (
          <li key={label}>
            <button type="button" onClick={() => onCommit(change)}>
              {words.t('list.without', { label, n: count })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
