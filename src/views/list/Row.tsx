import { memo } from 'react';
import type { EventRow } from '../../engine/engine';
import { factText } from '../../i18n/fields';
import { placeText, rowSentence, whenText } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { isolated, shortened } from '../../model/text';
import type { AxisTime } from '../../time/interval';
import { LaneDots } from './LaneDots';
import { lanesOf, type SideLanes } from './lanes';
import { differences, statusNote, wordsAfter } from './line';
import { Brackets } from './Story';
import type { StoryMark } from './storyline';

/** One row of the list. */
export type RowProps = {
  /** The event. */
  readonly row: EventRow;
  /** The one before it, whose year it does not repeat; absent for the first. */
  readonly before?: EventRow | undefined;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The day against which a plan counts as past: the day looked at, but never after the reader's today. */
  readonly asOf: AxisTime;
  /** The lanes of its dots. */
  readonly lanes: SideLanes;
  /** What stands around it where time runs down the list; null elsewhere. */
  readonly story: StoryMark | null;
  /** Whether its date stands over it, and so not in it. */
  readonly dated: boolean;
  /** Whether it is the event opened. */
  readonly selected: boolean;
  /** Whether something hovered anywhere belongs to it; null when nothing is hovered. */
  readonly lit: boolean | null;
  /** Whether Tab stops here. */
  readonly tabStop: boolean;
  /** Place in the whole list, from 1. */
  readonly index: number;
  /** Length of the whole list. */
  readonly total: number;
  /** Whether its event stands further up in the list already. Absent = no. */
  readonly again?: boolean;
  /** Whether its texts are cut to a line each, and tell the whole when pointed at. Absent = no. */
  readonly brief?: boolean;
  /** Whether it was found, and is the one gone to. Absent = neither. */
  readonly found?: 'hit' | 'here' | undefined;
};

/**
 * An option of the list; its gestures are the list's own. It is drawn again only when one of its props is
 * another one, so that a hover costs the rows that light up or dim, not all of them.
 */
export const Row = memo(function Row(props: RowProps) {
  const { row, vocabulary, asOf, lanes, story, dated, lit, again, brief } = props;
  const words = useText();
  const { event } = row;
  const when = whenText(event, wordsAfter(props.before, words), 'short');
  // Where a source's words and the days that they mean are too long for a line, the days stay.
  const said = /^(.+) (\(.+\))$/.exec(when);
  const title = event.title ? words.render(event.title.value) : null;
  const status = event.status?.value;
  const statusWord = statusNote(event, asOf, words);
  const place = placeText(event, vocabulary, words);
  const differs = differences(row, vocabulary, words);
  const disputed = words.t('list.disputed');
  const sources = differs.length ? null : words.t('vocabulary.sources', { n: row.sources.length });
  // What has no more to say than its kind needs no line for that.
  const quiet = !place && !statusWord && differs.length === 0;
  return (
    <div
      role="option"
      className={quiet ? 'row row-quiet' : 'row'}
      data-event={again ? undefined : event.id}
      data-again={again ? event.id : undefined}
      data-found={props.found}
      data-status={status ?? 'none'}
      data-lit={lit === true || undefined}
      data-dim={lit === false || undefined}
      aria-selected={props.selected}
      aria-setsize={props.total}
      aria-posinset={props.index}
      // What is seen of it comes first, so that it can be called by that.
      aria-label={rowSentence(row, vocabulary, words)}
      aria-description={differs.length ? `${disputed}: ${differs.join('; ')}` : undefined}
      tabIndex={props.tabStop ? 0 : -1}
    >
      {story && <Brackets parts={story.brackets} />}
      <span className="row-when">
        {!dated && (
          <span className="row-date" dir="auto" title={when}>
            {said ? (
              <>
                <span>{said[1]} </span>
                <span>{said[2]}</span>
              </>
            ) : (
              when
            )}
          </span>
        )}
        <LaneDots
          lanes={lanes}
          taken={lanesOf(row, lanes)}
          held={status === undefined || status === 'held'}
          planned={status === 'planned'}
          running={story !== null}
        />
      </span>
      <span
        className="row-title"
        dir="auto"
        lang={title && title.lang !== words.lang ? title.lang : undefined}
        title={brief && title ? title.text : undefined}
      >
        {title ? shortened(title.text) : event.id}
      </span>
      <span className="row-rest" title={brief ? [place, ...differs].join(' · ') : undefined}>
        {(statusWord || differs.length > 0) && (
          <span className="row-chips">
            {statusWord && <span className="row-status">{statusWord}</span>}
            {differs.length > 0 && <span className="row-status row-disputed">{disputed}</span>}
          </span>
        )}
        <span className="row-facts">
          <span className="row-about">
            {factText('kind', event, vocabulary, words)}
            {place && ` · ${isolated(place)}`}
          </span>
          {differs.length > 0 && (
            <>
              <span className="row-dot"> · </span>
              <span className="row-differs" dir="auto">
                <span className="row-word">{disputed}: </span>
                {differs.join('; ')}
              </span>
            </>
          )}
          {sources && (
            <>
              <span className="row-dot"> · </span>
              <span className="row-sources">{sources}</span>
            </>
          )}
        </span>
      </span>
    </div>
  );
});
