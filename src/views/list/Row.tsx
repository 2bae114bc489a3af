import type { EventRow } from '../../engine/engine';
import { eventSentence } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import type { EventRecord } from '../../model/event';
import type { AxisTime } from '../../time/interval';
import { LaneDots } from './LaneDots';
import { dateText, differences, placeText, sourcesKnown, sourcesText, statusText } from './line';

/** One row of the list. */
export type RowProps = {
  /** The event. */
  readonly row: EventRow;
  /** Its reports; undefined where they are not at hand, and then sources go unnamed. */
  readonly record: EventRecord | undefined;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The day looked at; Infinity for `latest`. */
  readonly known: AxisTime;
  /** The day against which a plan counts as past: `known`, but never after the reader's today. */
  readonly asOf: AxisTime;
  /** Ids of the sides in the order of the lanes. */
  readonly laneOrder: readonly string[];
  /** Whether it is the event opened. */
  readonly selected: boolean;
  /** Whether something hovered anywhere belongs to it. */
  readonly lit: boolean;
  /** Whether Tab stops here. */
  readonly tabStop: boolean;
  /** Whether it begins while an event of uncertain day is still possible. */
  readonly bracketed: boolean;
  /** Days since the row before. */
  readonly gap: number;
  /** Place in the whole list, from 1, and the length of that list. */
  readonly position: { readonly index: number; readonly total: number };
};

/** An option of the list; its gestures are the list's own. */
export function Row(props: RowProps) {
  const { row, record, vocabulary, known, asOf, selected, lit, tabStop, position } = props;
  const words = useText();
  const { event } = row;
  const title = event.title ? words.render(event.title.value) : null;
  const status = event.status?.value;
  const statusWord = statusText(row, asOf, words);
  const differs = differences(event, record, vocabulary, words);
  const facts = [
    words.t(event.kind ? `vocabulary.kind-${event.kind.value}` : 'vocabulary.kind-none'),
    placeText(event, vocabulary, words),
    differs.length ? null : sourcesText(record, known, words),
  ].filter((fact) => fact !== null);
  return (
    <div
      role="option"
      className="row"
      data-event={event.id}
      data-status={status ?? 'none'}
      data-lit={lit || undefined}
      data-bracketed={props.bracketed || undefined}
      data-gap={props.gap > 1 ? Math.min(props.gap, 5) : undefined}
      aria-selected={selected}
      aria-setsize={position.total}
      aria-posinset={position.index}
      aria-label={eventSentence(
        row,
        vocabulary,
        words,
        record && sourcesKnown(record, known).length,
      )}
      tabIndex={tabStop ? 0 : -1}
    >
      <div className="row-when">
        <span className="row-date">{dateText(event, words)}</span>
        <LaneDots
          sides={row.sides}
          order={props.laneOrder}
          held={status === 'held' || (!status && !row.contact)}
          planned={status === 'planned'}
        />
      </div>
      <div className="row-what">
        <span
          className="row-title"
          lang={title && title.lang !== words.lang ? title.lang : undefined}
        >
          {title?.text ?? event.id}
        </span>
        {statusWord && <span className="row-status">{statusWord}</span>}
        <span className="row-facts">
          {facts.join(' · ')}
          {differs.length > 0 && (
            <>
              {' · '}
              <span className="row-differs">
                {words.t('list.sources-differ', { values: differs.join('; ') })}
              </span>
            </>
          )}
        </span>
      </div>
    </div>
  );
}
