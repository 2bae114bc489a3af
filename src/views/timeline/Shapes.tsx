import { lineHeight } from './layout/band';
import type { Plot, PlacedBand, PlacedBracket, PlacedMark } from './layout/placed';
import { tint } from './tint';

/** The time an event lasted, as a bar with hard ends on one lane. */
export function Bar({
  bar: [x0, x1],
  mark,
  plot,
}: {
  bar: readonly [number, number];
  mark: PlacedMark;
  plot: Plot;
}) {
  const h = plot.radius * 0.8;
  return (
    <g style={tint(mark.color)}>
      <rect
        className="event-bar"
        x={x0}
        width={Math.max(1, x1 - x0)}
        y={mark.y - h / 2}
        height={h}
      />
      <path
        className="event-bar-ends"
        d={`M${x0},${mark.y - h}v${2 * h}M${x1},${mark.y - h}v${2 * h}`}
      />
    </g>
  );
}

/** The days on which an event of uncertain day is possible: soft ends, the first and last day ticked, the words inside. */
export function Band({
  band,
  selected,
  gradient,
}: {
  band: PlacedBand;
  selected: boolean;
  gradient: string;
}) {
  const { x0, x1, strips } = band;
  return (
    <>
      {strips.map(([y0, y1]) => (
        <g key={y0}>
          <rect
            className={selected ? 'band band-selected' : 'band'}
            fill={`url(#${gradient})`}
            x={x0}
            width={Math.max(1, x1 - x0)}
            y={y0}
            height={y1 - y0}
          />
          <path className="band-tick" d={`M${x0},${y0}V${y1}M${x1},${y0}V${y1}`} />
        </g>
      ))}
    </>
  );
}

/** What stands on a band: like every label beside the option that it names, not in it. */
export function BandWords({ words }: Pick<PlacedBand, 'words'>) {
  return words?.lines.map((line, i) => (
    <text key={line} aria-hidden className="event-flag" x={words.x} y={words.y + i * lineHeight}>
      {line}
    </text>
  ));
}

type BracketProps = {
  /** The bracket in its place. */
  readonly bracket: PlacedBracket;
  /** The heights of the plot. */
  readonly plot: Plot;
  /** The word "or". */
  readonly or: string;
  /** Colour of the rings. */
  readonly color: string | undefined;
};

/** The bracket from the accepted day to the days that other sources name. */
export function Bracket({ bracket, plot, or, color }: BracketProps) {
  const { x, rings, y, top, wordX } = bracket;
  const side = Math.sign(top - y);
  const drop = (at: number, to: number) => `M${at},${top}V${to}`;
  const ends = [Math.min(x, ...rings), Math.max(x, ...rings)] as const;
  const drops = rings.map((ring) => drop(ring, y + side * 4)).join('');
  return (
    <g className="bracket" style={tint(color ?? 'var(--side-other)')}>
      <path
        className="bracket-line"
        d={`${drop(x, y + side * plot.radius)}M${ends[0]},${top}H${ends[1]}${drops}`}
      />
      {rings.map((ring) => (
        <circle key={ring} className="bracket-ring" cx={ring} cy={y} r={4} />
      ))}
      <text className="bracket-word" x={wordX} y={top + 3.5}>
        {or}
      </text>
    </g>
  );
}
