import { useId, useMemo } from 'react';
import { Drawing } from '../../chart/Drawing';
import { timeScale } from '../../chart/scale';
import { useDrawing } from '../../chart/useDrawing';
import type { EventRow } from '../../engine/engine';
import type { LaneChoice } from '../../filters/filters';
import { eventSentence } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import { dayLength, type AxisTime, type TimeWindow } from '../../time/interval';
import { later } from '../later';
import type { ViewProps } from '../view';
import { Arcs } from './Arcs';
import { Density } from './Density';
import { Ground } from './Ground';
import { KnownLine } from './Known';
import { LaneLabels } from './LaneLabels';
import { bandWords, captions, stackCaptions } from './layout/caption';
import { lanesFitting } from './layout/heights';
import { chooseLanes, laneClause, pickLane } from './layout/lanes';
import { layoutTimeline } from './layout/layout';
import type { PlacedEvent, PlacedStack } from './layout/placed';
import { binText, timelineSummary } from './layout/summary';
import { EventMark, Soft, StackMark } from './Marks';
import { Overview } from './Overview';
import { remember } from './remember';
import { Tools } from './Tools';
import { useAim } from './useAim';
import { useBins } from './useBins';
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
  readonly changes: string | null;
};

// Most events have a date.
const Undated = later(() => import('./Undated').then((module) => module.Undated), {
  waiting: null,
});
const Table = later(() => import('./Table').then((module) => module.Table));

const none = [] as const;
const nothing = { events: none, stacks: none };

/** The timeline: events on lanes over days, as known on a day, with an overview to filter by time. */
export function TimelineView(props: TimelineProps) {
  const { aggregates, vocabulary, filters, focus, window, extent, knownDay } = props;
  const { onPreview, onCommit, onNudge } = props;
  const tells = { onPreview, onCommit, onNudge };
  const words = useText();
  const { t } = words;
  const gradient = useId();
  const measured = useDrawing();
  const { width = 0, height = 0 } = measured.size ?? {};
  const camera = useCamera(measured.svg, {
    ...{ window, extent, width, ...tells },
    onWheelRefused: measured.refuse,
  });

  const roomForLanes = lanesFitting(height);
  const lanes = useMemo(
    () => chooseLanes(aggregates, props.lanes, vocabulary, words, roomForLanes),
    [aggregates, props.lanes, vocabulary, words, roomForLanes],
  );
  const said = useMemo(
    () => ({
      sentence: remember((row: EventRow) => eventSentence(row, vocabulary, words)),
      captions: remember((row: EventRow) => captions(row, vocabulary, words)),
      bandWords: remember((row: EventRow) => bandWords(row, vocabulary, words)),
      stackCaptions: (rows: readonly EventRow[]) => stackCaptions(rows, words),
    }),
    [vocabulary, words],
  );
  const { start, end } = window;
  const placed = useMemo(
    () =>
      width > 0 && height > 0
        ? layoutTimeline({
            now: aggregates.timeline.now ?? none,
            ghosts: aggregates.timeline.ghosts,
            window: { start, end },
            ...{ lanes, width, height, ...said },
            knownEnd: Number.isFinite(knownDay) ? knownDay + dayLength : null,
            or: words.t('timeline.or'),
            time: words.time,
          })
        : null,
    [aggregates, lanes, start, end, width, height, knownDay, said, words],
  );
  const hover = useHover(props, lanes, placed ?? nothing);
  const options = useOptions(props, placed ?? nothing, hover, said.sentence);
  const bins = useBins(filters.when, onCommit);
  const aim = useAim(placed ?? nothing, hover.onKey, options.open, bins);
  const clauseKey = laneClause[props.lanes];
  const scale = timeScale(window, width || 1);
  const undated = aggregates.bins.undated.now;
  const opened = focus?.type === 'event' ? focus.id : null;
  const summary = timelineSummary(aggregates, window, words);

  const markOf = (event: PlacedEvent) => (
    <EventMark
      key={event.row.event.id}
      placed={event}
      plot={placed!.plot}
      or={t('timeline.or')}
      gradient={gradient}
      title={event.row.event.title ? words.name(event.row.event.title.value) : null}
      option={options.ofEvent(event)}
    />
  );
  const stackOf = (stack: PlacedStack) => (
    <StackMark
      key={stack.key}
      {...{ stack, lit: hover.lit }}
      plot={placed!.plot}
      option={options.ofStack(stack)}
    />
  );
  const { events, stacks } = placed ?? nothing;
  const [shown, ghosts] = [
    events.filter(({ ghost }) => !ghost),
    events.filter(({ ghost }) => ghost),
  ];
  const marks = shown.filter(({ band }) => !band);
  return (
    <Drawing
      name="timeline"
      summary={summary}
      measured={measured}
      walk={options.walk}
      zoomBy={(factor, option) => {
        // The mark that has the focus stays where it is.
        const x = options.stops.find(({ key }) => key === option)?.x;
        camera.zoomBy(factor, x === undefined ? undefined : scale.t(x));
      }}
      zoomAt={(factor, [x]) => camera.turnBy(factor, scale.t(x))}
      level
      panBy={(dx) => {
        // Time has no up and down.
        if (dx !== 0) camera.panBy(-Math.sign(dx) / 4);
      }}
      onFit={() => onCommit({ t: null })}
      onDrop={() => onPreview(null)}
      onKey={options.setRange}
      words={(word) => t(`chart.${word}`)}
      fitHint={t('timeline.fit-hint')}
      keys={[
        { key: '← → Home End', does: t('chart.key-walk') },
        { key: 'Enter', does: t('timeline.key-enter') },
        { key: '[ ]', does: t('timeline.key-range') },
        { key: '← →', does: t('timeline.key-slider') },
      ]}
      table={() => <Table aggregates={aggregates} vocabulary={vocabulary} caption={summary} />}
      tools={<Tools {...{ aggregates, filters, onCommit }} lanes={props.lanes} />}
      beside={
        <div className="timeline-gutter">
          <LaneLabels
            lanes={placed?.lanes ?? none}
            included={clauseKey && (filters[clauseKey]?.include ?? none)}
            onToggle={({ members }, add) =>
              clauseKey && onCommit(pickLane(filters, props.lanes, members, add))
            }
            onHover={hover.onLane}
          />
          {undated > 0 && (
            <Undated
              {...props}
              sentence={said.sentence}
              rows={aggregates.undated}
              total={undated}
            />
          )}
        </div>
      }
      aim={aim}
      ground={
        placed && (
          <>
            <Soft id={gradient} />
            <Ground {...placed} width={width} bottom={placed.plot.bottom + 17} />
            {!aggregates.timeline.now && (
              <Density
                {...{ scale, width }}
                bins={aggregates.bins}
                top={24}
                bottom={placed.plot.bottom}
                numbers={4}
                inset={3}
                title={(bin, span) => binText(bin, span, words)}
                onPick={bins.onPick}
              />
            )}
            <Arcs arcs={placed.arcs} lit={hover.lit} opened={opened} />
          </>
        )
      }
      front={
        placed && (
          <>
            {/* Above the bands, which would otherwise take their clicks. */}
            <g className="ghosts" aria-hidden>
              {stacks.filter(({ ghost }) => ghost).map(stackOf)}
              {ghosts.map(markOf)}
            </g>
            <KnownLine
              {...{ scale, width, ...tells }}
              day={knownDay}
              asked={filters.known}
              days={props.reportDays}
              changes={props.changes}
              top={placed.plot.top - 6}
              bottom={placed.plot.bottom}
            />
          </>
        )
      }
      foot={
        <Overview
          {...{ camera, extent, window, ...tells }}
          bins={aggregates.bins}
          when={filters.when}
          onWheelRefused={measured.refuse}
        />
      }
    >
      {shown.filter(({ band }) => band).map(markOf)}
      {stacks.filter(({ ghost }) => !ghost).map(stackOf)}
      {marks.filter(({ row }) => row.contact).map(markOf)}
      {marks.filter(({ row }) => !row.contact).map(markOf)}
    </Drawing>
  );
}
