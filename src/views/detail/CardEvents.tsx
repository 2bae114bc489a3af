import type { Aggregates, EventRow } from '../../engine/engine';
import { whenText, statusName } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import { Open, type Opening } from './Open';

/** All events shown, where they are at hand one by one; of a very long list only the part drawn, and then not `complete`. */
const shown = ({ rows, timeline }: Aggregates) => {
  const complete = rows.items.length === rows.total ? rows.items : timeline.now;
  return { rows: complete ?? rows.items, complete: complete !== null };
};

/** What the events of an opened thing get. */
export type CardEventsProps = {
  /** The numbers and events for the current filters. */
  readonly aggregates: Aggregates;
  /** Whether an event is one of its events. */
  readonly belongs: (row: EventRow) => boolean;
  /** How an event named answers to a reader. */
  readonly opening: Opening;
};

/** The events of an actor or a place among the current filters, each of which opens. */
export function CardEvents({ aggregates, belongs, opening }: CardEventsProps) {
  const words = useText();
  const { rows: all, complete } = shown(aggregates);
  const rows = all.filter(belongs);
  return (
    <>
      {!complete && <p className="field-none">{words.t('detail.part-of-list')}</p>}
      {complete && rows.length === 0 && <p className="field-none">{words.t('detail.no-events')}</p>}
      <ul className="card-events">
        {rows.map(({ event }) => {
          const status = event.status?.value;
          return (
            <li key={event.id}>
              <span className="relation-when" dir="auto">
                {whenText(event, words, 'short')}
              </span>
              <span className="relation-what">
                <Open
                  to={{ type: 'event', id: event.id }}
                  name={event.title?.value ?? null}
                  status={status ?? 'none'}
                  opening={opening}
                />
                {status && status !== 'held' && (
                  <span className="detail-status">{statusName(status, false, words)}</span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
