import type { ReactNode } from 'react';
import type { EventDetail as Detail, EventRow } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import { isolated } from '../../model/text';
import type { AxisTime } from '../../time/interval';
import type { ViewProps } from '../view';
import { DetailNotice } from './DetailNotice';
import { Facts } from './Facts';
import { Article } from './Article';
import { historyLine } from './history';
import { Name } from './Name';
import { PaperSources } from './PaperSources';
import { Participants } from './Participants';
import { Relations } from './Relations';

/** An opened event, beside what every view gets. */
export type EventDetailProps = Pick<
  ViewProps,
  'vocabulary' | 'highlight' | 'onHover' | 'onOpen' | 'onCommit'
> & {
  /** The event with its reports and relations. */
  readonly detail: Detail;
  /** The day looked at; Infinity for `latest`. */
  readonly known: AxisTime;
  /** The reader's own day; with `latest`, a plan before it counts as past. */
  readonly today: AxisTime;
  /** Whether the filters leave it out of the events shown. */
  readonly filteredOut: boolean;
  /** The event before it in the list; null at the beginning. */
  readonly previous: EventRow | null;
  /** The event after it in the list; null at the end. */
  readonly next: EventRow | null;
  /** More buttons beside the way back, such as copy link and cite. */
  readonly actions?: ReactNode;
  /** Goes back to the list. */
  readonly onClose: () => void;
};

/** One event with the sources behind each fact, what they differ on, and how the picture changed. */
export function EventDetail(props: EventDetailProps) {
  const { detail, vocabulary, known, today, onOpen } = props;
  const { row, relations } = detail;
  const { event } = row;
  const words = useText();
  const history = historyLine(row, vocabulary, words);
  const neighbour = (to: EventRow | null, label: string, sign: string) => {
    const title = to?.event.title;
    const name = title ? `${label}: ${isolated(words.name(title.value).slice(0, 120))}` : label;
    return (
      <button
        type="button"
        className="detail-step"
        aria-disabled={to === null}
        title={name}
        onClick={() => to && onOpen({ type: 'event', id: to.event.id })}
      >
        <span aria-hidden>{sign}</span>
      </button>
    );
  };
  const shared = { vocabulary, opening: props };
  return (
    <Article
      id={event.id}
      title={event.title ? <Name text={event.title.value} /> : event.id}
      onClose={props.onClose}
      actions={
        <>
          <span className="detail-actions">
            {neighbour(props.previous, words.t('detail.previous'), '↑')}
            {neighbour(props.next, words.t('detail.next'), '↓')}
          </span>
          {props.actions}
        </>
      }
    >
      <DetailNotice
        notice={!detail.known ? 'unknown' : props.filteredOut ? 'filtered-out' : null}
        known={known}
        first={detail.first}
        onCommit={props.onCommit}
      />
      {event.summary && (
        <p className="detail-summary" dir="auto">
          <Name text={event.summary.value} />
        </p>
      )}
      <Facts {...shared} row={row} asOf={Math.min(known, today)} />
      <Participants {...shared} row={row} />
      {history && (
        <section>
          <h3>{words.t('detail.history')}</h3>
          <p className="detail-history" dir="auto">
            {history}
          </p>
        </section>
      )}
      <Relations relations={relations} opening={props} />
      <PaperSources row={row} vocabulary={vocabulary} />
    </Article>
  );
}
