import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import type { Focus } from '../../filters/filters';
import type { Vocabulary } from '../../model/dataset';
import { knownDays, resolve, type ResolvedEvent } from '../../model/resolve';
import type { EventRecord } from '../../model/event';
import type { AxisTime } from '../../time/interval';
import type { LinkChange } from '../../filters/change';
import type { Highlight, HoverTarget } from '../view';
import { Facts } from './Facts';
import { Frame } from './Frame';
import { historyLine } from './history';
import { DetailNotice } from './DetailNotice';
import { Name } from './Name';
import { Participants } from './Participants';
import { Relations } from './Relations';

/** An opened event. */
export type EventDetailProps = {
  /** Its reports. */
  readonly record: EventRecord;
  /** The event as known on the day looked at; null when it was not known yet: then its first version is shown, and said to be. */
  readonly event: ResolvedEvent | null;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** Every event's reports by id, for links to this one. */
  readonly records: ReadonlyMap<string, EventRecord>;
  /** The events known on the day, by id. */
  readonly eventsById: ReadonlyMap<string, ResolvedEvent>;
  /** The day looked at; Infinity for `latest`. */
  readonly known: AxisTime;
  /** The reader's own day; with `latest`, a plan before it counts as past. */
  readonly today: AxisTime;
  /** Why it is not among the events shown; null when it is. `unknown` = not known on the day. */
  readonly notice: 'filtered-out' | 'unknown' | null;
  /** Id of the event before it in the list; null at the beginning. */
  readonly previous: string | null;
  /** Id of the event after it in the list; null at the end. */
  readonly next: string | null;
  /** More buttons beside the way back, such as copy link and cite. */
  readonly actions?: ReactNode;
  /** What is hovered anywhere; null or absent when nothing is. */
  readonly highlight?: Highlight | null;
  /** Tells what the pointer or keyboard focus is on; null when it left. Absent where nothing follows it. */
  readonly onHover?: (target: HoverTarget | null) => void;
  /** Opens another event, an actor or a place. */
  readonly onOpen: (focus: Focus) => void;
  /** Goes back to the list. */
  readonly onClose: () => void;
  /** Changes the link: shows the day on which the event became known, or drops the filters. */
  readonly onCommit: (change: LinkChange) => void;
};

/** One event with the sources behind each fact, what they differ on, and how the picture changed. */
export function EventDetail(props: EventDetailProps) {
  const { record, vocabulary, known, onOpen } = props;
  const words = useText();
  const first = knownDays(record)[0] ?? -Infinity;
  const event = props.event ?? resolve(record, first);
  if (!event) return null;
  const opening = { onOpen, onHover: props.onHover, highlight: props.highlight };
  const history = historyLine(record, event, vocabulary, words);
  const step = (id: string | null, label: string, sign: string) => {
    const title = id === null ? null : props.eventsById.get(id)?.title;
    const name = title ? `${label}: ${words.name(title.value).slice(0, 120)}` : label;
    return (
      <button
        type="button"
        className="detail-step"
        aria-disabled={id === null}
        aria-label={name}
        title={name}
        onClick={() => id !== null && onOpen({ type: 'event', id })}
      >
        {sign}
      </button>
    );
  };
  return (
    <Frame
      id={record.id}
      title={event.title ? <Name text={event.title.value} /> : record.id}
      onClose={props.onClose}
      actions={
        <>
          <span className="detail-actions">
            {step(props.previous, words.t('detail.previous'), '↑')}
            {step(props.next, words.t('detail.next'), '↓')}
          </span>
          {props.actions}
        </>
      }
    >
      <DetailNotice
        notice={props.event ? props.notice : 'unknown'}
        known={known}
        first={first}
        onCommit={props.onCommit}
      />
      {event.summary && (
        <p className="detail-summary" dir="auto">
          <Name text={event.summary.value} />
        </p>
      )}
      <Facts
        event={event}
        record={record}
        vocabulary={vocabulary}
        asOf={Math.min(known, props.today)}
        opening={opening}
      />
      <Participants event={event} record={record} vocabulary={vocabulary} opening={opening} />
      {history && (
        <section>
          <h3>{words.t('detail.history')}</h3>
          <p className="detail-history" dir="auto">
            {history}
          </p>
        </section>
      )}
      <Relations
        record={record}
        records={props.records}
        known={props.eventsById}
        opening={opening}
      />
    </Frame>
  );
}
