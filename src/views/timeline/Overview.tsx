import { useState } from 'react';
import { timeScale, withRoom } from '../../chart/scale';
import { useBrush, type BrushSelection } from '../../chart/useBrush';
import { useSize } from '../../chart/useSize';
import { useWheel } from '../../chart/useWheel';
import type { Bins } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import { dayLength, type TimeWindow, clamp } from '../../time/interval';
import type { ViewProps } from '../view';
import { Density } from './Density';
import { EndHandle, EndText } from './Ends';
import { binAt, pickDays } from './layout/range';
import type { Camera } from './useCamera';

type Props = Pick<ViewProps, 'onPreview' | 'onCommit' | 'onNudge'> & {
  /** What the wheel moves over the strip, as it does over the plot. */
  readonly camera: Pick<Camera, 'turnBy' | 'slideBy'>;
  /** Tells that the wheel was left to the page. */
  readonly onWheelRefused: () => void;
  /** All the time there is. */
  readonly extent: TimeWindow;
  /** What the plot shows. */
  readonly window: TimeWindow;
  /** Counts by time. */
  readonly bins: Bins;
  /** The time filter. */
  readonly when: TimeWindow | null;
};

// Pixels of the strip that a handle keeps where both are at the same edge.
const leastHandle = 12;

// Pixels at both ends of the strip in which the grips stand beside the first and the last bar.
const room = 8;

const wholeDays = (start: number, end: number): TimeWindow => {
  const from = Math.round(start / dayLength) * dayLength;
  return { start: from, end: Math.max(from + dayLength, Math.round(end / dayLength) * dayLength) };
};

/** The strip under the plot: all events over time, and the time filter as a brush whose ends are two sliders. */
export function Overview(props: Props) {
  const { extent, window, bins, when, camera, onPreview, onCommit, onNudge } = props;
  const { t } = useText();
  const [measure, size] = useSize();
  const [brush, setBrush] = useState<SVGGElement | null>(null);
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const scale = timeScale(withRoom(extent, width || 1, room), width || 1);
  const [left, right] = [scale.x(extent.start), scale.x(extent.end)];
  const inside = (x: number) => clamp(x, 0, width);
  const pixels = (span: TimeWindow): BrushSelection => [
    inside(scale.x(span.start)),
    inside(scale.x(span.end)),
  ];
  const toWindow = ([x0, x1]: BrushSelection) => wholeDays(scale.t(x0), scale.t(x1));
  const [end0, end1] = pixels(when ?? extent).map((x) => clamp(x, left, right)) as [number, number];

  const pick = (x: number, add: boolean) => {
    // Beside the bars the nearest is meant.
    const bin = binAt(bins, clamp(scale.t(x), extent.start, extent.end - 1));
    onCommit({ when: bin && pickDays(when, bin, add) });
  };

  useBrush(brush, {
    extent: [
      [left, 0],
      [right, height],
    ],
    selection: when && [end0, end1],
    onPreview: (at) => onPreview({ when: toWindow(at) }),
    onCommit: (at) => onCommit({ when: toWindow(at) }),
    onClick: pick,
    onCancel: () => onPreview(null),
  });
  // The handles lie over the drawing, beside it in the page.
  useWheel(brush?.closest('.overview-strip') ?? null, {
    onZoom: (factor, [x]) => camera.turnBy(factor, scale.t(x)),
    onPan: camera.slideBy,
    onRefused: props.onWheelRefused,
  });
  const [view0, view1] = pixels(window);
  const ends = { extent, when };
  // Half-way between them, with something of both left to take hold of at the edges.
  const middle = clamp((end0 + end1) / 2, leastHandle, width - leastHandle);
  const handles = { timeAt: scale.t, onPick: pick, onPreview, onCommit, onNudge };

  return (
    <div className="timeline-overview">
      <div className="overview-ends" aria-hidden>
        <EndText end="start" {...ends} />
        <EndText end="end" {...ends} />
      </div>
      <div className="overview-strip" ref={measure} title={t('timeline.overview')}>
        <svg width={width} height={height} role="img" aria-label={t('timeline.overview')}>
          {width > 0 && (
            <Density {...{ bins, scale, width }} top={3} bottom={height} numbers={1} inset={12} />
          )}
          <rect
            className="overview-view"
            x={view0 + 0.5}
            width={Math.max(2, view1 - view0 - 1)}
            y={0.5}
            height={Math.max(0, height - 1)}
          />
          {width > 0 && <g className="brush" ref={setBrush} />}
        </svg>
        {width > 0 && (
          <>
            <EndHandle end="start" x={end0} room={middle - end0} {...ends} {...handles} />
            <EndHandle end="end" x={end1} room={end1 - middle} {...ends} {...handles} />
          </>
        )}
      </div>
    </div>
  );
}
