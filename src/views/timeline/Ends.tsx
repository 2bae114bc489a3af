import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { scaleOf } from '../../chart/point';
import { useHold } from '../../chart/useHold';
import { useText } from '../../i18n/useText';
import type { Words } from '../../i18n/words';
import { formatDate, formatDayYear } from '../../time/format';
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
  return (
    <div className={open ? 'overview-end' : 'overview-end overview-set'}>
      <span className="overview-end-name">{label(props.end, words)} </span>
      {formatDayYear(day, words.time)}
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

// Who clicks moves a little.
const clickReach = 3;

/** A handle that is held. */
type Drag = {
  /** The time filter when it was taken. */
  readonly from: TimeWindow | null;
  /** Where it stood then, in pixels of the strip. */
  readonly x: number;
  /** Where the pointer was then, in pixels of the screen. */
  readonly screenX: number;
  /** The day it has come to; null as long as it has not moved. */
  readonly to: AxisTime | null;
};

type HandleProps = Props &
  Pick<ViewProps, 'onPreview' | 'onCommit' | 'onNudge'> & {
    /** Where it stands, in pixels. */
    readonly x: number;
    /** How far it may reach towards the other handle, in pixels; less than 0 where that begins before this one. */
    readonly room: number;
    /** The time at a pixel of the strip that it stands on. */
    readonly timeAt: (x: number) => AxisTime;
    /** Takes a press that moved nothing, by its pixel: what lies under the handle is meant; `add` with Shift. */
    readonly onPick: (x: number, add: boolean) => void;
  };

/** An end of the time filter as a slider over the brush: dragged, it moves that end, also where the filter is open. */
export function EndHandle(props: HandleProps) {
  const { end, extent, when, x, timeAt, onPick, onPreview, onCommit, onNudge } = props;
  const words = useText();
  const [drag, setDrag] = useState<Drag | null>(null);
  const { first, last, day, open } = daysOf(props);
  const value = open
    ? words.t(end === 'start' ? 'timeline.open-start' : 'timeline.open-end')
    : formatDate(day, words.time, 'long');

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: when, x, screenX: event.clientX, to: null });
  };
  const onPointerMove = ({ currentTarget, clientX }: PointerEvent<HTMLDivElement>) => {
    if (!drag) return;
    const moved = clientX - drag.screenX;
    if (drag.to === null && Math.abs(moved) <= clickReach) return;
    const edge = Math.round(timeAt(drag.x + moved / scaleOf(currentTarget)) / dayLength);
    const to = clamp((end === 'start' ? edge : edge - 1) * dayLength, first, last);
    if (to === (drag.to ?? day)) return;
    setDrag({ ...drag, to });
    onPreview({ when: setEnd(drag.from, end, to, extent) });
  };
  const onPointerUp = ({ currentTarget, clientX, shiftKey }: PointerEvent<HTMLDivElement>) => {
    if (!drag) return;
    setDrag(null);
    if (drag.to !== null) onCommit({ when: setEnd(drag.from, end, drag.to, extent) });
    else {
      const { left } = currentTarget.parentElement!.getBoundingClientRect();
      onPick((clientX - left) / scaleOf(currentTarget), shiftKey);
    }
  };
  const drop = () => {
    if (!drag) return;
    setDrag(null);
    onPreview(null);
  };
  useHold(drag !== null, drop);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
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
      data-end={end}
      style={{ left: x, '--room': `${props.room}px` } as CSSProperties}
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
