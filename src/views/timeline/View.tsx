import { useMemo, useState, type CSSProperties } from 'react';
import { Canvas } from '../../chart/Canvas';
import { Drawing } from '../../chart/Drawing';
import { Strokes } from '../../chart/Strokes';
import { useDrawing } from '../../chart/useDrawing';
import type { Columns } from '../../engine/columns';
import type { EventRow } from '../../engine/engine';
import type { LaneChoice } from '../../filters/filters';
import { eventSentence } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { AxisTime, TimeWindow } from '../../time/interval';
import { later } from '../later';
import type { ViewProps } from '../view';
import { Arcs } from './Arcs';
import { Areas } from './Areas';
import { Ground } from './Ground';
import { KnownLine } from './Known';
import { LaneLabels } from './LaneLabels';
import { bandWords, briefCaptions, captions, stackCaptions } from './layout/caption';
import { leastRadius } from './layout/grain';
import { laneEvents } from './layout/laneEvents';
import { laneClause, pickLane } from './layout/pick';
import { signsOf } from './layout/signs';
import { timelineSummary } from './layout/summary';
import { Overview } from './Overview';
import { remember } from './remember';
import { emptyScene, storyScene, yearScene } from './scene';
import { Story } from './Story';
import { Tools } from './Tools';
import { useAim } from './useAim';
import { useAxis } from './useAxis';
import { useBins } from './useBins';
import { useCamera } from './useCamera';
import { useGround } from './useGround';
import { useGutter } from './useGutter';
import { useHover, usePointed } from './useHover';
import { useOptions } from './useOptions';
import { useStory } from './useStory';
import { useUnfolded } from './useUnfolded';
import { useWant } from './useWant';
import { useYear } from './useYear';
import { YearFlags, YearOptions, YearRing, useYearPicture } from './Year';
import './known.css';
import './legend.css';
import './marks.css';
import './lit.css';
import './overview.css';
import './timeline.css';
import './year.css';

/** What the timeline gets besides what every view gets. */
export type TimelineProps = ViewProps & {
  /** The time in view; finite, not empty. */
  readonly window: TimeWindow;
  /** All the time there is: what is in view at rest, and under the overview. */
  readonly extent: TimeWindow;
  /** What of it is in view at rest. */
  readonly opening: TimeWindow;
  /** What lanes are made of. */
  readonly lanes: LaneChoice;
  /** The actor that stands on the first lane, where lanes are of actors. Absent = nobody. */
  readonly first?: string | null;
  /** The day looked at; Infinity for `latest`, which has no line. */
  readonly knownDay: AxisTime;
  /** The days on which a report came, ascending. */
  readonly reportDays: readonly AxisTime[];
  /** All versions of all events. */
  readonly columns: Columns;
  /** Those that are at hand whole, and how to ask for more. */
  readonly versions: {
    /** By index of the version. */
    readonly held: ReadonlyMap<number, EventRow>;
    /** Asks for these; they come with a later render. */
    readonly want: (rows: readonly number[]) => void;
  };
  /** What changed since the day before the gesture, in words, shown beside the flag; null for nothing. */
  readonly changes: string | null;
  /** Whether a gesture is under way, while which no new words come. Absent = no. */
  readonly moving?: boolean;
  /** Whether it stands in a briefing, where one looks from a distance and lanes stay folded. Absent = no. */
  readonly briefed?: boolean;
};

// Most events have a date.
const Undated = later(() => import('./Undated').then((module) => module.Undated), {
  waiting: null,
});
const Table = later(() => import('./Table').then((module) => module.Table));

const none = [] as const;
// Labels of a plot of fewer pixels may say less.
const narrowPlot = 500;

/** The timeline: events on lanes over days, as known on a day, with an overview to filter by time. */
export function TimelineView(props: TimelineProps) {
  const { aggregates, vocabulary, filters, focus, window, extent, knownDay, columns } = props;
  const { onPreview, onCommit, onNudge } = props;
  const tells = { onPreview, onCommit, onNudge };
  const words = useText();
  const { t } = words;
  const measured = useDrawing();
  const { width = 0, height = 0 } = measured.size ?? {};
  const camera = useCamera(measured.svg, {
    ...{ window, extent, width, ...tells },
    onWheelRefused: measured.refuse,
  });
  const narrow = width < narrowPlot;
  const said = useMemo(
    () => ({
      sentence: remember((row: EventRow) => eventSentence(row, vocabulary, words)),
      captions: remember((row: EventRow) => captions(row, vocabulary, words)),
      brief: remember((row: EventRow) => briefCaptions(row, vocabulary, words, narrow)),
      bandWords: remember((row: EventRow) => bandWords(row, vocabulary, words)),
      stackCaptions: (rows: readonly EventRow[]) => stackCaptions(rows, words),
    }),
    [vocabulary, words, narrow],
  );
  const { at, onScroll } = useUnfolded(props.lanes);
  const ground = useGround(props, { width, height }, at);
  const axis = useAxis(window, width, words.time, columns, aggregates.drawn);
  const story = useStory(props, ground, said, { width, height }, axis.unit === 'hour');
  const [around, setAround] = useState<string | null>(null);
  const [pointed, onHover] = usePointed(props.onHover);
  const year = useYear(props, ground, said.brief, width, { around, pointed });
  const radius = ground?.grain.name === 'year' ? ground.grain.radius : null;
  const scene = useMemo(
    () =>
      !ground
        ? emptyScene
        : story
          ? storyScene(story)
          : yearScene(year, columns, radius, ground.plot),
    [ground, story, year, columns, radius],
  );
  const { missing } = story ?? year;
  useWant(props, missing);
  const hover = useHover({ ...props, onHover }, ground?.lanes ?? null, scene);
  const options = useOptions(props, scene, hover);
  const bins = useBins(filters.when, onCommit);
  const aim = useAim(scene, hover.onKey, options.open, bins);
  const clauseKey = laneClause[props.lanes];
  const undated = aggregates.bins.undated.now;
  const opened = focus?.type === 'event' ? focus.id : null;
  const summary = timelineSummary(aggregates, window, words);
  const { plot = null, scale = null } = ground ?? {};
  const named = ground?.lanes.lanes ?? none;
  const middles = ground?.plot.middles ?? none;
  const lanes = useMemo(
    () => named.map((lane, i) => ({ ...lane, y: middles[i]! })),
    [named, middles],
  );
  const gutter = useGutter(props, ground?.lanes ?? null);
  const { input = null } = ground ?? {};
  const onLanes = useMemo(
    () => (input ? laneEvents(input.on, input.lanes, aggregates.drawn.now) : none),
    [input, aggregates.drawn.now],
  );
  const most = columns.size;
  const signs = useMemo(
    () => signsOf({ story, year, columns, bins: aggregates.bins, ground, opened, knownDay, width }),
    [story, year, columns, aggregates.bins, ground, opened, knownDay, width],
  );
  const telling = { sentence: said.sentence, lit: hover.lit };
  const picture = useYearPicture(props, ground, year, hover.lit);
  return (
    <Drawing
      name="timeline"
      summary={summary}
      measured={measured}
      style={
        {
          '--gutter': `${gutter.width}px`,
        } as CSSProperties
      }
      walk={{ ...options.walk, settle: (key) => (setAround(key), options.walk.settle(key)) }}
      zoomBy={(factor, option) => {
        // The mark that has the focus stays where it is.
        const x = scene.stops.find(({ key }) => key === option)?.x;
        camera.zoomBy(factor, x === undefined ? undefined : scale?.t(x));
      }}
      zoomAt={(factor, [x]) => scale && camera.turnBy(factor, scale.t(x))}
      level
      panBy={(dx) => {
        // Time has no up and down.
        if (dx !== 0) camera.panBy(-Math.sign(dx) / 4);
      }}
      onFit={() => onCommit({ t: null })}
      onDrop={() => onPreview(null)}
      onKey={options.setRange}
      label={t('timeline.tools')}
      words={(word) => t(`chart.${word}`)}
      fitHint={t('timeline.fit-hint')}
      keys={[
        { key: '← → Home End', does: t('chart.key-walk') },
        { key: 'Enter', does: t('timeline.key-enter') },
        { key: '[ ]', does: t('timeline.key-range') },
        { key: '← →', does: t('timeline.key-slider') },
      ]}
      table={() => <Table aggregates={aggregates} vocabulary={vocabulary} caption={summary} />}
      tools={
        <Tools {...{ filters, signs, onCommit }} facets={aggregates.facets} lanes={props.lanes} />
      }
      beside={
        <div className="timeline-gutter">
          <LaneLabels
            {...{ lanes, most, onScroll }}
            rest={gutter.rest}
            events={onLanes}
            bottom={plot?.bottom ?? 0}
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
        plot && (
          <>
            <Ground {...{ axis, lanes, plot, width }} bottom={plot.bottom + 17} />
            {ground?.grain.name === 'density' && (
              <Areas {...{ ground, window }} drawn={aggregates.drawn} onPick={bins.onPick} />
            )}
            {!story && picture.elements && <Strokes draw={picture.draw} />}
            {story && <Arcs arcs={story.arcs} lit={hover.lit} opened={opened} />}
          </>
        )
      }
      sheet={
        plot &&
        !story && (
          // It stays where marks are few, so that what it has made ready is there when they are many again.
          <Canvas {...{ width, height }} draw={picture.elements ? null : picture.draw} />
        )
      }
      ring={
        !story && <YearRing {...{ year }} radius={radius ?? leastRadius} stop={options.walk.stop} />
      }
      front={
        plot &&
        scale && (
          <>
            {story ? (
              // Above the bands, which would otherwise take their clicks.
              <g className="ghosts" aria-hidden>
                <Story {...{ story, options }} part="ghosts" {...telling} />
              </g>
            ) : (
              <YearFlags named={picture.named} plot={plot} lit={hover.lit} />
            )}
            <KnownLine
              {...{ scale, width, ...tells }}
              day={knownDay}
              asked={filters.known}
              days={props.reportDays}
              changes={props.changes}
              top={plot.top - 6}
              bottom={plot.bottom}
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
      {story ? (
        <Story {...{ story, options }} part="shown" {...telling} />
      ) : (
        <YearOptions
          {...{ year, columns, options }}
          radius={radius ?? leastRadius}
          nameOf={(row) => {
            const of = props.versions.held.get(row);
            return of ? said.sentence(of) : null;
          }}
        />
      )}
    </Drawing>
  );
}
