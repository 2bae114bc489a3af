import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { keyCommand } from '../../chart/key';
import { timeScale } from '../../chart/scale';
import { useSize } from '../../chart/useSize';
import type { EventRow } from '../../engine/engine';
import type { LaneChoice } from '../../filters/filters';
import { eventSentence } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import { dayLength, startOfDay, type AxisTime, type TimeWindow } from '../../time/interval';
import type { ViewProps } from '../view';
import { bandWords, captions, stackCaptions } from './layout/caption';
import { lanesFitting } from './layout/heights';
import { KnownLine } from './Known';
import { LaneLabels } from './LaneLabels';
import { chooseLanes, laneClause, toggleLane } from './layout/lanes';
import { layoutTimeline } from './layout/layout';
import { Overview } from './Overview';
import { Plot } from './Plot';
import { setEnd } from './layout/range';
import { remember } from './remember';
import { timelineSummary } from './layout/summary';
import { TimelineTable } from './Table';
import { Tools } from './Tools';
import { Undated } from './Undated';
import { useCamera } from './useCamera';
import { useHover } from './useHover';
import { useOptions } from './useOptions';
import './known.css';
import './legend.css';
import './marks.css';
import './lit.css';
import './overview.css';
import './timeline.css';

/** What the timeline gets besides what every view gets. */
export type TimelineProps = ViewProps & {
  /** The time in view; finite, not empty. */
  readonly window: TimeWindow;
  /** All the time there is: what is in view at rest, and under the overview. */
  readonly extent: TimeWindow;
  /** What lanes are made of. */
  readonly lanes: LaneChoice;
  /** The day looked at; Infinity for `latest`, which has no line. */
  readonly knownDay: AxisTime;
  /** The days on which a report came, ascending. */
  readonly reportDays: readonly AxisTime[];
  /** What changed since the day before the gesture, in words, shown beside the flag; null for nothing. */
  readonly changes?: string | null;
  /** Tells the events of a lane or a stack that the pointer is on, by id; without it they light up here only. */
  readonly onHoverEvents?: (ids: readonly string[]) => void;
};

const none = [] as const;

/** The timeline: events on lanes over days, as known on a day, with an overview to filter by time. */
export function TimelineView(props: TimelineProps) {
  const { aggregates, vocabulary, filters, focus, window, extent, knownDay } = props;
  const { onOpen, onPreview, onCommit, onNudge } = props;
  const tells = { onPreview, onCommit, onNudge };
  const words = useText();
  const { t } = words;
  const [measure, size] = useSize();
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const [table, setTable] = useState(false);
  const help = useRef<HTMLDivElement>(null);
  const list = useRef<SVGGElement>(null);
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const camera = useCamera(svg, { window, extent, width, ...tells });
  const fit = () => onCommit({ t: null });

  const roomForLanes = lanesFitting(height);
  const lanes = useMemo(
    () => chooseLanes(aggregates, props.lanes, vocabulary, words, roomForLanes),
    [aggregates, props.lanes, vocabulary, words, roomForLanes],
  );
  const sentence = useMemo(
    () => remember((row: EventRow) => eventSentence(row, vocabulary, words)),
    [vocabulary, words],
  );
  const said = useMemo(
    () => ({
      captions: remember((row: EventRow) => captions(row, vocabulary, words)),
      bandWords: remember((row: EventRow) => bandWords(row, vocabulary, words)),
      stackCaptions: (rows: readonly EventRow[]) => stackCaptions(rows, words),
    }),
    [vocabulary, words],
  );
  const flagged = Number.isFinite(knownDay);
  const placed = useMemo(
    () =>
      width > 0 && height > 0
        ? layoutTimeline({
            now: aggregates.timeline.now ?? none,
            ghosts: aggregates.timeline.ghosts,
            lanes,
            window: { start: window.start, end: window.end },
            width,
            height,
            knownEnd: flagged ? knownDay + dayLength : null,
            ...said,
            or: words.t('timeline.or'),
            lang: words.lang,
          })
        : null,
    [aggregates, lanes, window.start, window.end, width, height, flagged, knownDay, said, words],
  );
  const events = placed?.events ?? none;
  const stacks = placed?.stacks ?? none;
  const stackOf = (key: string) => stacks.find((stack) => stack.key === key);
  const isGhost = (key: string) =>
    [...events, ...stacks].some(
      (mark) => mark.ghost && ('key' in mark ? mark.key : mark.row.event.id) === key,
    );
  const hover = useHover(props, lanes, stackOf, isGhost);

  const inOrder = [...events, ...stacks]
    .filter(({ ghost }) => !ghost)
    .map((mark) => ({ key: 'key' in mark ? mark.key : mark.row.event.id, x: mark.x }))
    .sort((a, b) => a.x - b.x);
  const open = (key: string) => {
    const stack = stackOf(key);
    if (!stack) return onOpen({ type: 'event', id: key });
    options.move(stack.rows[0]!.event.id);
    hover.onKey(null);
    return onCommit({ t: { start: stack.t0, end: stack.t1 } });
  };
  const options = useOptions(
    list,
    inOrder.map(({ key }) => key),
    {
      onOpen: open,
      onFocus: hover.onKey,
      onPan: camera.panBy,
      onRange: (key, end) => {
        const event = events.find(({ row }) => row.event.id === key);
        const when = event?.row.event.when?.value.when;
        const at = when ? when[end] - (end === 'end' ? 1 : 0) : stackOf(key)?.t0;
        if (at === undefined || !Number.isFinite(at)) return;
        onCommit({ when: setEnd(filters.when, end, startOfDay(at), extent) });
      },
    },
  );
  const clauseKey = laneClause[props.lanes];
  const isHelped = () => help.current?.matches(':popover-open') ?? false;
  // Before anything else hears of it: Escape drops the steps that are not yet made.
  const onKeyDownCapture = ({ code }: KeyboardEvent) => {
    if (code === 'Escape' && !isHelped()) onPreview(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // The browser closes what Escape is meant for; nothing else must follow from it.
    if (event.code === 'Escape' && isHelped()) event.stopPropagation();
    const command = keyCommand(event);
    if (!command || (table && command.type !== 'help')) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.type === 'help') help.current?.togglePopover();
    else if (command.type === 'fit') fit();
    else camera.zoomBy(command.by, focusedAt(event.target as Element));
  };
  // The mark that has the focus stays where it is.
  const focusedAt = (target: Element): AxisTime | undefined => {
    const key = target.closest('[data-option]')?.getAttribute('data-option');
    const x = inOrder.find((mark) => mark.key === key)?.x;
    return x === undefined ? undefined : timeScale(window, width).t(x);
  };

  const summary = timelineSummary(aggregates, window, words);
  return (
    <div
      className="timeline"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onKeyDownCapture}
    >
      <p className="visually-hidden">{summary}</p>
      <Tools
        {...{ aggregates, filters, table, help }}
        lanes={props.lanes}
        onCommit={onCommit}
        onZoom={camera.zoomBy}
        onFit={fit}
        onTable={() => setTable(!table)}
      />
      {table ? (
        <div className="timeline-table" tabIndex={0} role="region" aria-label={t('timeline.table')}>
          <TimelineTable aggregates={aggregates} vocabulary={vocabulary} caption={summary} />
        </div>
      ) : (
        <>
          <div className="timeline-gutter">
            <LaneLabels
              lanes={placed?.lanes ?? none}
              included={clauseKey && (filters[clauseKey]?.include ?? none)}
              onToggle={({ members }, add) =>
                clauseKey && onCommit({ [clauseKey]: toggleLane(filters[clauseKey], members, add) })
              }
              onHover={hover.onLane}
            />
            <Undated {...props} sentence={sentence} rows={placed?.undated ?? none} />
          </div>
          <div className="timeline-plot" ref={measure}>
            {placed && (
              <Plot
                {...{ placed, window, width, height, focus, list, options }}
                density={aggregates.timeline.now ? null : aggregates.bins}
                lit={hover.lit}
                sentence={sentence}
                onSvg={setSvg}
                onOpen={open}
                onHover={hover.onKey}
                onPick={(bin) => onCommit({ when: bin, t: bin })}
              >
                <KnownLine
                  day={knownDay}
                  asked={filters.known}
                  days={props.reportDays}
                  changes={props.changes ?? null}
                  scale={timeScale(window, width)}
                  width={width}
                  top={placed.plot.top - 6}
                  bottom={placed.plot.bottom}
                  {...tells}
                />
              </Plot>
            )}
            {camera.wheelRefused && <p className="timeline-hint">{t('timeline.wheel')}</p>}
          </div>
          <Overview {...{ extent, window }} {...tells} bins={aggregates.bins} when={filters.when} />
        </>
      )}
    </div>
  );
}
