import {
  besideName,
  labelIndent,
  namesEdges,
  type AxisCell,
  type TimeAxis,
} from '../../chart/axis';
import { dayLength } from '../../time/interval';
import type { Plot, PlacedLane } from './layout/placed';
import { tint } from './tint';

type Props = {
  /** Hours, days, months or years. */
  readonly axis: TimeAxis;
  /** The lanes in their places. */
  readonly lanes: readonly PlacedLane[];
  /** The heights of the plot. */
  readonly plot: Plot;
  /** Pixels across. */
  readonly width: number;
  /** Where the axis begins, in pixels from the top. */
  readonly bottom: number;
};

/** What lies under the marks: days with weekends shaded, the lanes, and the names of hours, days and months. */
export function Ground({ axis, lanes, plot, width, bottom }: Props) {
  const top = plot.top - 4;
  return (
    <g aria-hidden className="ground">
      {axis.cells.map((cell) => (
        <g key={cell.t0}>
          {cell.weekend && (
            <rect
              className="weekend"
              x={cell.x0}
              width={cell.x1 - cell.x0}
              y={top}
              height={plot.bottom - top}
            />
          )}
          <line
            className={isMidnight(axis, cell) ? 'cell-edge cell-day' : 'cell-edge'}
            x1={cell.x0}
            x2={cell.x0}
            y1={top}
            y2={plot.bottom}
          />
          <CellName axis={axis} cell={cell} y={bottom + 13} />
        </g>
      ))}
      {axis.groups.map(({ x, label }) => (
        <text key={x} className="axis-group" x={x + labelIndent} y={bottom + 28}>
          {label}
        </text>
      ))}
      {lanes.map((lane, i) => (
        <LaneLine key={i} lane={lane} width={width} />
      ))}
    </g>
  );
}

const isMidnight = ({ unit }: TimeAxis, { t0 }: AxisCell) =>
  unit === 'hour' && t0 % dayLength === 0;

/** The name of a cell, and that only an order is known in it: on the same line, or below where no larger unit is named there. */
function CellName({ axis, cell, y }: { axis: TimeAxis; cell: AxisCell; y: number }) {
  const { label, note, at } = cell;
  if (!label) return null;
  const below = axis.groups.length === 0;
  return (
    <>
      <text className={namesEdges(axis) ? 'axis-group' : 'axis-label'} x={at} y={y}>
        {below ? label : besideName(label, note)}
      </text>
      {below && note && (
        <text className="axis-label" x={at} y={y + 15}>
          {note}
        </text>
      )}
    </>
  );
}

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
