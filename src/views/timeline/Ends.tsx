import type { KeyboardEvent } from 'react';
import { useText } from '../../i18n/useText';
import type { Words } from '../../i18n/words';
import { formatDate } from '../../time/format';
import { dayLength, startOfDay, type AxisTime, type TimeWindow } from '../../time/interval';
import { setEnd, type WindowEnd } from './range';
import type { Steps } from './steps';

type Props = {
  /** Which end of the time filter. */
  readonly end: WindowEnd;
  /** All the time there is. */
  readonly extent: TimeWindow;
  /** The time filter. */
  readonly when: TimeWindow | null;
  /** Shows and makes changes. */
  readonly steps: Steps;
};

type DayRange = {
  readonly first: AxisTime;
  readonly last: AxisTime;
  readonly day: AxisTime;
  readonly open: boolean;
};

// The last day inside stands for the end, as links and sentences have it.
function daysOf({ end, extent, when }: Omit<Props, 'steps'>): DayRange {
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

const steps = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 7],
  ['PageDown', -7],
]);

/** An end of the time filter as a slider over the brush, which takes the pointer beneath it. */
export function EndHandle(props: Props & { readonly x: number }) {
  const { end, extent, when, x } = props;
  const words = useText();
  const { first, last, day, open } = daysOf(props);
  const value = open
    ? words.t(end === 'start' ? 'timeline.open-start' : 'timeline.open-end')
    : formatDate(day, words.time, 'long');

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The next step may come before the last is shown.
    const waiting = props.steps.waiting();
    const current = waiting && 'when' in waiting ? (waiting.when ?? null) : when;
    const from = daysOf({ end, extent, when: current }).day;
    const step = steps.get(event.code);
    const to =
      step !== undefined
        ? Math.max(first, Math.min(last, from + step * dayLength))
        : event.code === 'Home'
          ? first
          : event.code === 'End'
            ? last
            : null;
    if (to === null) return;
    event.preventDefault();
    props.steps.step({ when: setEnd(current, end, to, extent) });
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
      onKeyDown={onKeyDown}
    />
  );
}
