import { max } from 'd3';
import type { TimeScale } from '../../chart/scale';
import type { Bins } from '../../engine/engine';
import type { TimeWindow } from '../../time/interval';

type Props = {
  /** Counts by time. */
  readonly bins: Bins;
  /** Where times stand. */
  readonly scale: TimeScale;
  /** Pixels across. */
  readonly width: number;
  /** Top of the highest bar. */
  readonly top: number;
  /** Foot of the bars. */
  readonly bottom: number;
  /** What to write over the pointer for a bin. */
  readonly title?: (n: number, window: TimeWindow) => string;
  /** Takes a click on a bin; without it bars cannot be clicked. */
  readonly onPick?: (window: TimeWindow) => void;
};

/**
 * Events by time as bars: what is shown, and on top of it in grey what only the time filter leaves out.
 * Heights follow the square root, so that a few events beside many can still be seen.
 */
export function Density({ bins, scale, width, top, bottom, title, onPick }: Props) {
  const { edges, counts } = bins;
  const most = max(counts, ({ open }) => open) ?? 0;
  const height = (n: number) => (most ? Math.sqrt(n / most) * (bottom - top) : 0);
  return (
    <g className={onPick ? 'density density-pick' : 'density'} aria-hidden>
      {counts.map(({ now, open }, i) => {
        const window = { start: edges[i]!, end: edges[i + 1]! };
        const [x0, x1] = [scale.x(window.start), scale.x(window.end)];
        if (!open || x1 < 0 || x0 > width) return null;
        const across = Math.max(1, x1 - x0 - (x1 - x0 > 4 ? 1 : 0));
        return (
          <g key={window.start} onClick={onPick && (() => onPick(window))}>
            {title && <title>{title(now, window)}</title>}
            <rect
              className="density-ghost"
              x={x0}
              width={across}
              y={bottom - height(open)}
              height={height(open)}
            />
            <rect
              className="density-now"
              x={x0}
              width={across}
              y={bottom - height(now)}
              height={height(now)}
            />
          </g>
        );
      })}
    </g>
  );
}
