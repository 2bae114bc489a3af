import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useText } from '../../i18n/useText';
import type { Words } from '../../i18n/words';
import { formatDate } from '../../time/format';
import { dayLength, startOfDay, type AxisTime, type TimeWindow, clamp } from '../../time/interval';
import type { ViewProps } from '../view';
import { setEnd, type WindowEnd } from './layout/range';

type Props = {
  /** Which end of the time filter. */
  readonly end: WindowEnd;
  /** All the time there is. */
  readonly extent: TimeWindow;
  /** The time filter. */
  readonly when: TimeWindow | null;
};

type DayRange = {
  readonly first: AxisTime;
  readonly last: AxisTime;
  readonly day: AxisTime;
  readonly open: boolean;
};

// The last day inside stands for the end, as links and sentences have it.
function daysOf({ end, extent, when }: Props): DayRange {
  const first = startOfDay(extent.start);
  const last = startOfDay(extent.end - 1);
  const stated = when?.[end];
  if (stated === undefined || !Number.isFinite(stated)) {
    return { first, last, day: end === 'start' ? first : last, open: true };
  }
  return { first, last, day: startOfDay(end === 'start' ? stated : stated - 1), open: false };
}

const label = (end: WindowEnd, { t }: Words) =>
  t(end === 'start' ? 'timeline.from' : 'timeline.to');

/** The day at an end of the time filter, with its year; where the filter is open, that of all there is. */
export function EndText(props: Props) {
  const words = useText();
  const { day, open } = daysOf(props);
  const text = `${formatDate(day, words.time, 'short')} ${new Date(day).getUTCFullYear()}`;
  return (
    <div className={open ? 'overview-end' : 'overview-end overview-set'}>
      <span className="overview-end-name">{label(props.end, words)} </span>
      {text}
    </div>
  );
}

const leaps = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 7],
  ['PageDown', -7],
]);

type HandleProps = Props &
  Pick<ViewProps, 'onPreview' | 'onCommit' | 'onNudge'> & {
    /** Where it stands, in pixels. */
    readonly x: number;
    /** The time at a pixel of the strip that it stands on. */
    readonly timeAt: (x: number) => AxisTime;
  };

/** An end of the time filter as a slider over the brush: dragged, it moves that end, also where the filter is open. */
export function EndHandle(props: HandleProps) {
  const { end, extent, when, x, timeAt, onPreview, onCommit, onNudge } = props;
  const words = useText();
  // What the filter was when the drag began, and the day it has come to; null while nothing is dragged.
  const [drag, setDrag] = useState<{ from: TimeWindow | null; to: AxisTime | null } | null>(null);
  const { first, last, day, open } = daysOf(props);
  const value = open
    ? words.t(end === 'start' ? 'timeline.open-start' : 'timeline.open-end')
    : formatDate(day, words.time, 'long');

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: when, to: null });
  };
  const onPointerMove = ({ currentTarget, clientX }: PointerEvent<HTMLDivElement>) => {
    const strip = currentTarget.parentElement;
    if (!drag || !strip) return;
    const { left, width } = strip.getBoundingClientRect();
    const edge = Math.round(timeAt(((clientX - left) * strip.clientWidth) / width) / dayLength);
    const to = clamp((end === 'start' ? edge : edge - 1) * dayLength, first, last);
    if (to === (drag.to ?? day)) return;
    setDrag({ ...drag, to });
    onPreview({ when: setEnd(drag.from, end, to, extent) });
  };
  const onPointerUp = () => {
    if (drag?.to != null) onCommit({ when: setEnd(drag.from, end, drag.to, extent) });
    setDrag(null);
  };
  const drop = () => {
    if (!drag) return;
    setDrag(null);
    onPreview(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.code === 'Escape' && drag) {
      event.stopPropagation();
      drop();
    }
    const leap = leaps.get(event.code);
    const to =
      leap !== undefined
        ? clamp(day + leap * dayLength, first, last)
        : event.code === 'Home'
          ? first
          : event.code === 'End'
            ? last
            : null;
    if (to === null) return;
    event.preventDefault();
    onNudge({ when: setEnd(when, end, to, extent) });
  };
  return (
    <div
      className="overview-handle"
      style={{ left: x }}
      role="slider"
      tabIndex={0}
      aria-label={label(end, words)}
      aria-valuemin={first / dayLength}
      aria-valuemax={last / dayLength}
      aria-valuenow={Math.round(day / dayLength)}
      aria-valuetext={value}
      {...{ onPointerDown, onPointerMove, onPointerUp, onKeyDown }}
      onPointerCancel={drop}
      onLostPointerCapture={drop}
    />
  );
}
