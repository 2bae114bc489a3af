import type { LaneIds } from '../../engine/lanes';
import { laneCount, type SideLanes } from './lanes';

/** What the strip of dots of one row shows. */
export type LaneDotsProps = {
  /** The lanes. */
  readonly lanes: SideLanes;
  /** Indices of the lanes on which the event lies, ascending. */
  readonly taken: readonly number[];
  /** Whether the dots are filled: the event was held, or nothing is stated of it. */
  readonly held: boolean;
  /** Whether the line between them is dashed: the event was planned. */
  readonly planned: boolean;
  /** Whether lines run through for every lane, so that rows on top of one another make a storyline. */
  readonly running?: boolean;
};

const pitch = 9;

/** Width of a strip in CSS pixels. */
export const laneWidth = (lanes: LaneIds): number => laneCount(lanes) * pitch;

const x = (i: number) => pitch / 2 + i * pitch;

const point = 0.8;

/** The lanes without the event as one path of points. */
const pointsAt = (empty: readonly number[], y: number): string =>
  empty
    .map((i) => {
      const half = [point, point, 0, 1, 1].join(' ');
      return `M${x(i) - point},${y}a${half} ${2 * point},0a${half} ${-2 * point},0`;
    })
    .join('');

/** The storyline in small: a dot on the lane of each side that took part, joined by a line. Decoration for the eye only. */
export function LaneDots({ lanes, taken, held, planned, running = false }: LaneDotsProps) {
  const [first, last] = [taken[0], taken.at(-1)];
  const width = laneWidth(lanes);
  const empty = [...lanes.colors.keys()].filter((i) => !taken.includes(i));
  // Running lanes fill whatever height their row has; the dots stand beside its first line.
  const y = running ? 18 : 5;
  return (
    <svg
      className={running ? 'lane-dots lane-running' : 'lane-dots'}
      width={width}
      height={running ? '100%' : 10}
      aria-hidden
    >
      {running ? (
        lanes.colors.map((color, i) => (
          <line
            key={i}
            className="lane"
            x1={x(i)}
            x2={x(i)}
            y1={0}
            y2="100%"
            style={{ stroke: color }}
          />
        ))
      ) : (
        <path className="lane-empty" d={pointsAt(empty, y)} />
      )}
      {first !== undefined && last !== undefined && last > first && (
        <line
          className={planned ? 'lane-line lane-planned' : 'lane-line'}
          x1={x(first)}
          x2={x(last)}
          y1={y}
          y2={y}
        />
      )}
      {taken.map((i) => (
        <circle
          key={i}
          className={held ? 'lane-dot' : 'lane-dot lane-hollow'}
          cx={x(i)}
          cy={y}
          r={held ? 4 : 3.25}
          style={held ? { fill: lanes.colors[i] } : { stroke: lanes.colors[i] }}
        />
      ))}
    </svg>
  );
}
