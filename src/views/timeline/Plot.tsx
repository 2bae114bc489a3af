import { useId, useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { timeScale } from '../../chart/scale';
import type { Bins, EventRow } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import { formatSpan } from '../../time/format';
import type { TimeWindow } from '../../time/interval';
import type { ViewProps } from '../view';
import { Arcs } from './Arcs';
import { Density } from './Density';
import { Ground } from './Ground';
import { nearest } from './layout/hit';
import { EventMark, StackMark } from './Marks';
import type { PlacedEvent, PlacedStack, PlacedTimeline } from './layout/placed';
import { localPoint } from './point';
import type { Options } from './useOptions';

type Props = {
  /** Everything in its place. */
  readonly placed: PlacedTimeline;
  /** Counts by time where there are too many events to draw; null where they are drawn. */
  readonly density: Bins | null;
  /** The time in view. */
  readonly window: TimeWindow;
  /** Pixels across. */
  readonly width: number;
  /** Pixels down. */
  readonly height: number;
  /** The thing opened. */
  readonly focus: ViewProps['focus'];
  /** The events that are highlighted; null when nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** The accessible name of an event. */
  readonly sentence: (row: EventRow) => string;
  /** Keyboard access to the marks. */
  readonly options: Options;
  /** Takes the svg, for pan and zoom. */
  readonly onSvg: (svg: SVGSVGElement | null) => void;
  /** Takes the element that holds the marks. */
  readonly list: { current: SVGGElement | null };
  /** Opens an event by id, or zooms into a stack by key. */
  readonly onOpen: (key: string) => void;
  /** Tells which event or stack the pointer is on; null when it left. */
  readonly onHover: (key: string | null) => void;
  /** Takes a click on a bar of the density. */
  readonly onPick: (bin: TimeWindow) => void;
  /** The as-known line. */
  readonly children: ReactNode;
};

/** The drawing: ground, bands, marks, labels and arcs. */
export function Plot({ list, onSvg, ...props }: Props) {
  const { placed, width, height, focus, lit, sentence, options, onHover } = props;
  const words = useText();
  const { t } = words;
  const gradient = useId();
  const hovered = useRef<string | null>(null);
  const { events, stacks, plot } = placed;
  const opened = focus?.type === 'event' ? focus.id : null;

  // The nearest mark is meant; beside marks, the line, the words or the band under the pointer.
  const keyAt = (event: MouseEvent<SVGSVGElement>): string | null => {
    const target = event.target as Element;
    if (target.closest('.known-slider')) return null;
    const { x, y } = localPoint(event.currentTarget, event);
    const under = target.closest('[data-of], [data-stack]');
    const key = under?.getAttribute('data-stack') ?? under?.getAttribute('data-of') ?? null;
    return nearest(placed, x, y) ?? key;
  };
  const tell = (key: string | null) => {
    if (key === hovered.current) return;
    hovered.current = key;
    onHover(key);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!event.buttons) tell(keyAt(event));
  };
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const key = keyAt(event);
    if (key === null) return;
    // What lies under the pointer after a zoom is told by its next move.
    if (stacks.some((stack) => stack.key === key)) tell(null);
    props.onOpen(key);
  };

  const markOf = (event: PlacedEvent) => {
    const { id, title } = event.row.event;
    const name = sentence(event.row);
    return (
      <EventMark
        key={id}
        placed={event}
        plot={plot}
        sentence={name}
        title={title ? words.name(title.value) : name}
        or={t('timeline.or')}
        gradient={gradient}
        selected={opened === id}
        dim={lit !== null && !lit.has(id)}
        lit={lit?.has(id) ?? false}
        place={options.places.get(id) ?? null}
        tabStop={options.active === id}
      />
    );
  };
  const stackMarkOf = (stack: PlacedStack) => {
    const when = formatSpan({ start: stack.t0, end: stack.t1 }, words.time, 'long');
    return (
      <StackMark
        key={stack.key}
        {...{ stack, plot, lit }}
        sentence={t('timeline.stack', { n: stack.rows.length, when })}
        place={options.places.get(stack.key) ?? null}
        tabStop={options.active === stack.key}
      />
    );
  };
  const some = [...events, ...stacks].some(({ ghost }) => !ghost);

  return (
    <svg
      ref={onSvg}
      width={width}
      height={height}
      onClick={onClick}
      onPointerMove={onPointerMove}
      onPointerLeave={() => tell(null)}
    >
      <defs>
        <linearGradient id={gradient}>
          <stop className="band-soft" offset="0" />
          <stop className="band-full" offset="0.14" />
          <stop className="band-full" offset="0.86" />
          <stop className="band-soft" offset="1" />
        </linearGradient>
      </defs>
      <Ground {...placed} width={width} bottom={plot.bottom + 17} />
      {props.density && (
        <Density
          bins={props.density}
          top={4}
          scale={timeScale(props.window, width)}
          width={width}
          bottom={plot.bottom}
          title={(n, bin) =>
            t('timeline.density', { n, when: formatSpan(bin, words.time, 'long') })
          }
          onPick={props.onPick}
        />
      )}
      <Arcs arcs={placed.arcs} lit={lit} opened={opened} />
      <g
        ref={list}
        role={some ? 'listbox' : undefined}
        aria-label={some ? t('timeline.label') : undefined}
        aria-orientation={some ? 'horizontal' : undefined}
        onKeyDown={options.onKeyDown}
        onFocus={options.onFocus}
        onBlur={options.onBlur}
      >
        {events.filter(({ ghost, band }) => !ghost && band).map(markOf)}
        {stacks.filter(({ ghost }) => !ghost).map(stackMarkOf)}
        {events.filter(({ ghost, band, row }) => !ghost && !band && row.contact).map(markOf)}
        {events.filter(({ ghost, band, row }) => !ghost && !band && !row.contact).map(markOf)}
      </g>
      {/* Above the bands, which would otherwise take their clicks. */}
      <g className="ghosts" aria-hidden>
        {stacks.filter(({ ghost }) => ghost).map(stackMarkOf)}
        {events.filter(({ ghost }) => ghost).map(markOf)}
      </g>
      {props.children}
    </svg>
  );
}
