import type { Frame, PlacedLane, PlacedTimeline } from './placed';
import { tint } from './tint';

/** What lies under the marks: days with weekends shaded, the lanes, and the names of days and months. */
export function Ground({ axis, lanes, frame, width, bottom }: GroundProps) {
  const top = frame.top - 4;
  return (
    <g aria-hidden className="ground">
      {axis.cells.map(({ t0, x0, x1, weekend, label }) => (
        <g key={t0}>
          {weekend && (
            <rect className="weekend" x={x0} width={x1 - x0} y={top} height={frame.bottom - top} />
          )}
          <line className="cell-edge" x1={x0} x2={x0} y1={top} y2={frame.bottom} />
          <text className="axis-label" x={(x0 + x1) / 2} y={bottom + 13}>
            {label}
          </text>
        </g>
      ))}
      {axis.groups.map(({ x, label }) => (
        <text key={label} className="axis-group" x={x + 3} y={bottom + 28}>
          {label}
        </text>
      ))}
      {lanes.map((lane) => (
        <LaneLine key={lane.id ?? ''} lane={lane} width={width} />
      ))}
    </g>
  );
}

type GroundProps = Pick<PlacedTimeline, 'axis' | 'lanes'> & {
  /** The heights of the plot. */
  readonly frame: Frame;
  /** Pixels across. */
  readonly width: number;
  /** Where the axis begins, in pixels from the top. */
  readonly bottom: number;
};

function LaneLine({ lane, width }: { lane: PlacedLane; width: number }) {
  return (
    <line
      className="lane-line"
      style={tint(lane.color)}
      x1={0}
      x2={width}
      y1={lane.y}
      y2={lane.y}
    />
  );
}
