import type { LinkChange } from '../../filters/change';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';

/** A way out of an empty list: what to leave out, and how many events that would show. */
export type Way = {
  /** The clause's value as a chip names it. */
  readonly label: string;
  /** Events without it. */
  readonly count: number;
  /** The change that takes it out. */
  readonly change: LinkChange;
};

/** What an empty list gets. */
export type NoRowsProps = Pick<ViewProps, 'onCommit'> & {
  /** Ways out; empty when nothing is filtered. */
  readonly ways: readonly Way[];
};

/** Says that no event is left, and what to leave out to see some; with no ways, that none was known yet. */
export function NoRows({ ways, onCommit }: NoRowsProps) {
  const words = useText();
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
