import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import type { Wanted } from '../../../engine/list';
import type { Filters } from '../../../filters/filters';
import { useText } from '../../../i18n/useText';
import { Find } from './Find';
import { LongRows, type Found, type Goal, type LongRowsProps } from './LongRows';
import { Order, type OrderProps } from './Order';

// Fetched together: what is shared by files fetched apart is fetched before them all.
export { Order } from './Order';

/** What the list around a long one can ask of it. */
export type Far = {
  /** Goes to a row that may not be drawn, and puts the focus on it. */
  readonly go: (index: number) => void;
  /** Opens the field that finds rows. */
  readonly find: () => void;
};

/** What a long list gets. */
export type LongListProps = Omit<LongRowsProps, 'goal' | 'onReached' | 'found'> &
  Pick<OrderProps, 'onOrder'> & {
    /** Takes what can be asked of it while it is there. */
    readonly farRef: RefObject<Far | null>;
    /** Puts the rows into the list. */
    readonly around: (rows: ReactNode) => ReactNode;
    /** How many events are in the list; fewer than rows where they stand under each participant. */
    readonly events: number;
    /** What is in the list. */
    readonly filters: Filters;
    /** Finds rows of the list. */
    readonly onFind: (wanted: Wanted) => Promise<readonly number[]>;
  };

/** A list too long to be drawn whole: its rows in sight, the field that finds the others, and that its events stand in it more than once. */
export function LongList(props: LongListProps) {
  const { farRef, around, events, filters, onFind, onOrder, ...rest } = props;
  const { order, down, active, rows } = rest;
  const { t } = useText();
  const [goal, setGoal] = useState<Goal | null>(null);
  const [finding, setFinding] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    farRef.current = {
      go: (index) => setGoal({ index, focus: true }),
      find: () => setFinding(true),
    };
    return () => {
      farRef.current = null;
    };
  }, [farRef]);
  return (
    <>
      {down && (
        <div className="list-bar" data-furniture>
          <Order {...{ order, onOrder }} onFind={() => setFinding(true)} />
        </div>
      )}
      {finding && (
        <Find
          {...{ order, filters, onFind, active }}
          onFound={setFound}
          onGo={(index, focus) => setGoal({ index, focus })}
          onClose={() => setFinding(false)}
        />
      )}
      {rows.total > events && (
        <p className="list-note">{t('list.note-who', { n: events, rows: rows.total })}</p>
      )}
      {around(<LongRows {...rest} {...{ goal, found }} onReached={() => setGoal(null)} />)}
    </>
  );
}
