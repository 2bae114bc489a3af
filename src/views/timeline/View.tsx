import { useId, useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import { timeScale } from '../../chart/scale';
import { useSize } from '../../chart/useSize';
import type { EventRow } from '../../engine/engine';
import { toggle, type LaneChoice } from '../../filters/filters';
import { eventSentence } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import { formatSpan } from '../../time/format';
import { dayLength, startOfDay, type AxisTime, type TimeWindow } from '../../time/interval';
import type { ViewProps } from '../view';
import { bandWords, captions } from './caption';
import { Density } from './Density';
import { Ground } from './Ground';
import { KnownLine } from './Known';
import { LaneLabels } from './LaneLabels';
import { chooseLanes, laneClause } from './lanes';
import { layoutTimeline } from './layout';
import { EventMark, StackMark } from './Marks';
import { Overview } from './Overview';
import type { PlacedStack } from './placed';
import { setEnd } from './range';
import { remember } from './remember';
import { timelineSummary } from './summary';
import { TimelineTable } from './Table';
import { Tools } from './Tools';
import { Undated } from './Undated';
import { useCamera } from './useCamera';
import { useOptions } from './useOptions';
import './marks.css';
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
};

const none = [] as const;

/** The timeline: events on lanes over days, as known on a day, with an overview to filter by time. */
export function TimelineView(props: TimelineProps) {
  const { aggregates, vocabulary, filters, focus, highlight, window, extent, knownDay } = props;
  const { onHover, onOpen, onPreview, onCommit } = props;
  const words = useText();
  const { t } = words;
  const [measure, size] = useSize();
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const [table, setTable] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<SVGGElement>(null);
  const gradient = useId();
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const camera = useCamera(svg, { window, extent, width, onPreview, onCommit });

  const lanes = useMemo(
    () => chooseLanes(aggregates, props.lanes, vocabulary, words),
    [aggregates, props.lanes, vocabulary, words],
  );
  const said = useMemo(
    () => ({
      captions: remember((row: EventRow) => captions(row, vocabulary, words)),
      bandWords: remember((row: EventRow) => bandWords(row, vocabulary, words)),
      sentence: remember((row: EventRow) => eventSentence(row, vocabulary, words)),
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
            captions: said.captions,
            bandWords: said.bandWords,
            lang: words.lang,
          })
        : null,
    [aggregates, lanes, window.start, window.end, width, height, flagged, knownDay, said, words],
  );

  const events = placed?.events ?? none;
  const stacks = placed?.stacks ?? none;
  const inOrder = [
    ...events.filter(({ ghost }) => !ghost).map(({ row, x }) => ({ key: row.event.id, x })),
    ...stacks.filter(({ ghost }) => !ghost).map(({ key, x }) => ({ key, x })),
  ].sort((a, b) => a.x - b.x);
  const stackOf = (key: string) => stacks.find((stack) => stack.key === key);
  const zoomInto = ({ t0, t1 }: PlacedStack) => onCommit({ t: { start: t0, end: t1 } });
  const open = (key: string) => {
    const stack = stackOf(key);
    if (stack) zoomInto(stack);
    else onOpen({ type: 'event', id: key });
  };
  const options = useOptions(
    list,
    inOrder.map(({ key }) => key),
    {
      onOpen: open,
      onFocus: (key) => onHover(key !== null && !stackOf(key) ? { type: 'event', id: key } : null),
      onZoom: camera.zoomBy,
      onPan: camera.panBy,
      onRange: (key, end) => {
        const event = events.find(({ row }) => row.event.id === key);
        const when = event?.row.event.when?.value.when;
        const at = when ? when[end] - (end === 'end' ? 1 : 0) : stackOf(key)?.t0;
        if (at === undefined || !Number.isFinite(at)) return;
        onCommit({ when: setEnd(filters.when, end, startOfDay(at), extent) });
      },
      onHelp: () => {
        const help = root.current?.querySelector('details');
        if (help) help.open = !help.open;
      },
    },
  );

  const onClick = ({ target }: MouseEvent) => {
    const mark = (target as Element).closest('[data-event], [data-stack]');
    const id = mark?.getAttribute('data-event') ?? mark?.getAttribute('data-stack');
    if (id) open(id);
  };
  const onPointerOver = ({ target }: PointerEvent) => {
    const id = (target as Element).closest('[data-event]')?.getAttribute('data-event');
    onHover(id ? { type: 'event', id } : null);
  };
  const clauseKey = laneClause[props.lanes];
  const hoverLane = (id: string | null) => {
    const type = props.lanes === 'kind' || props.lanes === 'none' ? null : props.lanes;
    onHover(id !== null && type ? { type, id } : null);
  };

  const summary = timelineSummary(aggregates, window, words);
  const scale = timeScale(window, width || 1);
  const bottom = placed ? placed.frame.bottom : 0;
  const markOf = (event: (typeof events)[number]) => {
    const { id, title } = event.row.event;
    const sentence = said.sentence(event.row);
    return (
      <EventMark
        key={id}
        placed={event}
        frame={placed!.frame}
        sentence={sentence}
        title={title ? words.name(title.value) : sentence}
        or={t('timeline.or')}
        gradient={gradient}
        selected={focus?.type === 'event' && focus.id === id}
        dim={highlight !== null && !highlight.events.has(id)}
        lit={highlight?.events.has(id) ?? false}
        tabStop={options.active === id}
      />
    );
  };
  const stackMarkOf = (stack: (typeof stacks)[number]) => {
    const lit = stack.rows.some(({ event }) => highlight?.events.has(event.id));
    const when = formatSpan({ start: stack.t0, end: stack.t1 }, words.time, 'long');
    return (
      <StackMark
        key={stack.key}
        stack={stack}
        sentence={t('timeline.stack', { n: stack.rows.length, when })}
        radius={placed!.frame.radius}
        dim={highlight !== null && !lit}
        lit={lit}
        tabStop={options.active === stack.key}
      />
    );
  };

  return (
    <div className="timeline" ref={root} tabIndex={-1}>
      <p className="visually-hidden">{summary}</p>
      <Tools
        lanes={props.lanes}
        filters={filters}
        table={table}
        onCommit={onCommit}
        onZoom={camera.zoomBy}
        onFit={() => onCommit({ t: null })}
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
              onToggle={(id, add) =>
                clauseKey && onCommit({ [clauseKey]: toggle(filters[clauseKey], id, add) })
              }
              onHover={hoverLane}
            />
            <Undated rows={placed?.undated ?? none} {...{ vocabulary, focus, onOpen, onHover }} />
          </div>
          <div className="timeline-plot" ref={measure}>
            <svg
              ref={setSvg}
              width={width}
              height={height}
              onClick={onClick}
              onPointerOver={onPointerOver}
              onPointerLeave={() => onHover(null)}
            >
              <defs>
                <linearGradient id={gradient}>
                  <stop className="band-soft" offset="0" />
                  <stop className="band-full" offset="0.14" />
                  <stop className="band-full" offset="0.86" />
                  <stop className="band-soft" offset="1" />
                </linearGradient>
              </defs>
              {placed && (
                <>
                  <Ground {...placed} width={width} bottom={bottom + 17} />
                  {!aggregates.timeline.now && (
                    <Density
                      bins={aggregates.bins}
                      top={4}
                      {...{ scale, width, bottom }}
                      title={(n, bin) =>
                        t('timeline.density', { n, when: formatSpan(bin, words.time, 'long') })
                      }
                      onPick={(bin) => onCommit({ when: bin, t: bin })}
                    />
                  )}
                  <g
                    ref={list}
                    role={inOrder.length ? 'listbox' : undefined}
                    aria-label={inOrder.length ? t('timeline.label') : undefined}
                    aria-orientation={inOrder.length ? 'horizontal' : undefined}
                    onKeyDown={options.onKeyDown}
                    onFocus={options.onFocus}
                    onBlur={options.onBlur}
                  >
                    {events.filter(({ ghost, band }) => !ghost && band).map(markOf)}
                    {stacks.filter(({ ghost }) => !ghost).map(stackMarkOf)}
                    {events.filter(({ ghost, band }) => !ghost && !band).map(markOf)}
                  </g>
                  {/* Above the bands, which would otherwise take their clicks. */}
                  <g className="ghosts" aria-hidden>
                    {stacks.filter(({ ghost }) => ghost).map(stackMarkOf)}
                    {events.filter(({ ghost }) => ghost).map(markOf)}
                  </g>
                  <KnownLine
                    day={knownDay}
                    days={props.reportDays}
                    scale={scale}
                    width={width}
                    top={placed.frame.top - 6}
                    bottom={bottom}
                    onPreview={(known) => onPreview(known === null ? null : { known })}
                    onCommit={(known) => onCommit({ known })}
                  />
                </>
              )}
            </svg>
            {camera.wheelRefused && <p className="timeline-hint">{t('timeline.wheel')}</p>}
          </div>
          <Overview
            extent={extent}
            window={window}
            bins={aggregates.bins}
            when={filters.when}
            onPreview={(when) => onPreview({ when })}
            onCommit={(when) => onCommit({ when })}
            onCancel={() => onPreview(null)}
          />
        </>
      )}
    </div>
  );
}
