import { sideColor } from '../../chart/color';

/** What the strip of dots of one row shows. */
export type LaneDotsProps = {
  /** Ids of the sides that took part. */
  readonly sides: readonly string[];
  /** Ids of the sides in the order of the lanes; a side not among them sits in a last, shared place. */
  readonly order: readonly string[];
  /** Whether the dots are filled: the event was held. */
  readonly held: boolean;
  /** Whether the line between them is dashed: the event was planned. */
  readonly planned: boolean;
};

const pitch = 9;

// As many lanes as the timeline gives places of their own before the rest share one.
const lanesAtMost = 7;

/** The storyline in small: a dot on the lane of each side that took part, joined by a line. Decoration for the eye only. */
export function LaneDots({ sides, order: all, held, planned }: LaneDotsProps) {
  const order = all.slice(0, lanesAtMost);
  const lanes = [...order, null];
  const x = (i: number) => pitch / 2 + i * pitch;
  const laneOf = (side: string) => (order.includes(side) ? order.indexOf(side) : order.length);
  const taken = [...new Set(sides.map(laneOf))].sort((a, b) => a - b);
  const [first, last] = [taken[0], taken.at(-1)];
  const width = lanes.length * pitch;
  return (
    <svg className="lane-dots" width={width} height={10} viewBox={`0 0 ${width} 10`} aria-hidden>
      {lanes.map((_, i) =>
        taken.includes(i) ? null : (
          <circle key={i} className="lane-empty" cx={x(i)} cy={5} r={0.8} />
        ),
      )}
      {first !== undefined && last !== undefined && last > first && (
        <line
          className={planned ? 'lane-line lane-planned' : 'lane-line'}
          x1={x(first)}
          x2={x(last)}
          y1={5}
          y2={5}
        />
      )}
      {taken.map((i) => {
        const color = sideColor(lanes[i] ?? null);
        return (
          <circle
            key={i}
            className={held ? 'lane-dot' : 'lane-dot lane-hollow'}
            cx={x(i)}
            cy={5}
            r={held ? 4 : 3.25}
            style={held ? { fill: color } : { stroke: color }}
          />
        );
      })}
    </svg>
  );
}
