import type { TimeScale } from '../../chart/scale';
import type { Bin, Bins } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import type { TimeWindow } from '../../time/interval';
import { layoutDensity, type DensityRoom } from './layout/density';

type Props = DensityRoom & {
  /** How far from the left edge the numbers of the axis stand, in pixels. */
  readonly inset: number;
  /** Counts by time. */
  readonly bins: Bins;
  /** Where times stand. */
  readonly scale: TimeScale;
  /** What to write over the pointer for a bin. */
  readonly title?: (bin: Bin, window: TimeWindow) => string;
  /** Takes a click on a bin; without it bars cannot be clicked. */
  readonly onPick?: (window: TimeWindow) => void;
};

// The number of the highest line stays below the upper edge.
const halfLine = 8;

/**
 * Events by time as bars with an axis: solid what lies in a bin for certain, pale on top of it the share of what
 * may, spread over its width, and in grey what only the time filter leaves out.
 */
export function Density({ bins, scale, inset, title, onPick, ...room }: Props) {
  const { number } = useText();
  const { bars, axis } = layoutDensity(bins, scale, room);
  return (
    <g className={onPick ? 'density density-pick' : 'density'} aria-hidden>
      {axis.map(({ n, y }) => (
        <line key={n} className="density-line" x1={0} x2={room.width} y1={y} y2={y} />
      ))}
      {bars.map(({ bin, window, x, width, parts }) => (
        <g key={window.start} data-bin onClick={onPick && (() => onPick(window))}>
          {title && <title>{title(bin, window)}</title>}
          {parts.map(({ name, y, height }) => (
            <rect key={name} className={`density-${name}`} {...{ x, y, width, height }} />
          ))}
        </g>
      ))}
      {axis.map(({ n, y }) => (
        <text key={n} className="density-number view-halo" x={inset} y={Math.max(y, halfLine)}>
          {number(n)}
        </text>
      ))}
    </g>
  );
}
