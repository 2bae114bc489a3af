import type { TimeScale } from '../../chart/scale';
import type { Bins } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import { layoutDensity, type DensityRoom, type PlacedBar } from './layout/density';

type Props = DensityRoom & {
  /** How far from the left edge the numbers of the axis stand, in pixels. */
  readonly inset: number;
  /** Counts by time. */
  readonly bins: Bins;
  /** Where times stand. */
  readonly scale: TimeScale;
};

// The number of the highest line stays below the upper edge.
const halfLine = 8;

/** All parts of a name as one outline: a year has so many bars that an element for each would be most of the page. */
function outlines(bars: readonly PlacedBar[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { x, width, parts } of bars) {
    for (const { name, y, height } of parts) {
      found.set(name, `${found.get(name) ?? ''}M${x},${y}h${width}v${height}h${-width}Z`);
    }
  }
  return found;
}

/**
 * Events by time as bars with an axis: solid what lies in a bin for certain, pale on top of it the share of what
 * may, spread over its width, and in grey what only the time filter leaves out.
 */
export function Density({ bins, scale, inset, ...room }: Props) {
  const { number } = useText();
  const { bars, axis } = layoutDensity(bins, scale, room);
  return (
    <g className="density" aria-hidden>
      {axis.map(({ n, y }) => (
        <line key={n} className="density-line" x1={0} x2={room.width} y1={y} y2={y} />
      ))}
      {[...outlines(bars)].map(([name, d]) => (
        <path key={name} className={`density-${name}`} d={d} />
      ))}
      {axis.map(({ n, y }) => (
        <text key={n} className="density-number view-halo" x={inset} y={Math.max(y, halfLine)}>
          {number(n)}
        </text>
      ))}
    </g>
  );
}
