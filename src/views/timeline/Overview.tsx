import { useState, type KeyboardEvent } from 'react';
import { timeScale } from '../../chart/scale';
import { useBrush, type BrushSelection } from '../../chart/useBrush';
import { useSize } from '../../chart/useSize';
import type { Bins } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import { formatDate } from '../../time/format';
import { dayLength, startOfDay, type TimeWindow } from '../../time/interval';

import { Density } from './Density';
import { setEnd, type WindowEnd } from './range';

type Props = {
  /** All the time there is. */
  readonly extent: TimeWindow;
  /** What the plot shows. */
  readonly window: TimeWindow;
  /** Counts by time. */
  readonly bins: Bins;
  /** The time filter. */
  readonly when: TimeWindow | null;
  /** Shows another time filter while dragging. */
  readonly onPreview: (when: TimeWindow | null) => void;
  /** Makes another time filter the one in force; null takes it away. */
  readonly onCommit: (when: TimeWindow | null) => void;
  /** Drops what was shown. */
  readonly onCancel: () => void;
};

const height = 30;

const wholeDays = (start: number, end: number): TimeWindow => {
  const from = Math.round(start / dayLength) * dayLength;
  return { start: from, end: Math.max(from + dayLength, Math.round(end / dayLength) * dayLength) };
};

/** The strip under the plot: all events over time, and the time filter as a brush whose ends are two sliders. */
export function Overview({ extent, window, bins, when, onPreview, onCommit, onCancel }: Props) {
  const { t } = useText();
  const [measure, size] = useSize();
  const [brush, setBrush] = useState<SVGGElement | null>(null);
  const width = size?.width ?? 0;
  const scale = timeScale(extent, width || 1);
  const inside = (x: number) => Math.max(0, Math.min(width, x));
  const pixels = (span: TimeWindow): BrushSelection => [
    inside(scale.x(span.start)),
    inside(scale.x(span.end)),
  ];
  const toWindow = ([x0, x1]: BrushSelection) => wholeDays(scale.t(x0), scale.t(x1));

  useBrush(brush, {
    extent: [
      [0, 0],
      [width, height],
    ],
    selection: when && pixels(when),
    onPreview: (at) => onPreview(toWindow(at)),
    onCommit: (at) => onCommit(at && toWindow(at)),
    onCancel,
  });
  const [view0, view1] = pixels(window);

  return (
    <div className="timeline-overview">
      <div className="overview-ends">
        <EndSlider end="start" {...{ extent, when, onCommit }} />
        <EndSlider end="end" {...{ extent, when, onCommit }} />
      </div>
      <div className="overview-strip" ref={measure} title={t('timeline.overview')}>
        <svg width={width} height={height} role="img" aria-label={t('timeline.overview')}>
          {width > 0 && <Density bins={bins} scale={scale} width={width} top={3} bottom={height} />}
          <rect
            className="overview-view"
            x={view0}
            width={Math.max(2, view1 - view0)}
            y={0.5}
            height={height - 1}
          />
          {width > 0 && <g className="brush" ref={setBrush} />}
        </svg>
      </div>
    </div>
  );
}

type EndProps = {
  /** Which end of the time filter. */
  readonly end: WindowEnd;
  /** All the time there is. */
  readonly extent: TimeWindow;
  /** The time filter. */
  readonly when: TimeWindow | null;
  /** Makes another time filter the one in force. */
  readonly onCommit: (when: TimeWindow | null) => void;
};

const steps = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 7],
  ['PageDown', -7],
]);

// The last day inside stands for the end, as links and sentences have it.
function EndSlider({ end, extent, when, onCommit }: EndProps) {
  const words = useText();
  const first = startOfDay(extent.start);
  const last = startOfDay(extent.end - 1);
  const stated = when?.[end];
  const open = stated === undefined || !Number.isFinite(stated);
  const day = open
    ? end === 'start'
      ? first
      : last
    : startOfDay(end === 'start' ? stated : stated - 1);
  const value = open
    ? words.t(end === 'start' ? 'timeline.open-start' : 'timeline.open-end')
    : formatDate(day, words.time, 'short');

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps.get(event.code);
    const to =
      step !== undefined
        ? Math.max(first, Math.min(last, day + step * dayLength))
        : event.code === 'Home'
          ? first
          : event.code === 'End'
            ? last
            : null;
    if (to === null) return;
    event.preventDefault();
    onCommit(setEnd(when, end, to, extent));
  };
  const label = words.t(end === 'start' ? 'timeline.from' : 'timeline.to');
  return (
    <div
      className="overview-end"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={first / dayLength}
      aria-valuemax={last / dayLength}
      aria-valuenow={Math.round(day / dayLength)}
      aria-valuetext={value}
      onKeyDown={onKeyDown}
    >
      <span className="overview-end-name">{label}</span> {value}
    </div>
  );
}
