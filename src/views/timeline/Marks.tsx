import { kindShape, markClass, statusStroke } from '../../chart/shape';
import type { Kind, Status } from '../../model/event';
import { Band, Bar, Bracket } from './Shapes';
import type { Frame, PlacedEvent, PlacedMark, PlacedStack } from './placed';
import { tint } from './tint';

type EventMarkProps = {
  /** The event in its place. */
  readonly placed: PlacedEvent;
  /** The heights of the plot. */
  readonly frame: Frame;
  /** Its accessible name. */
  readonly sentence: string;
  /** Its title, shown by the pointer. */
  readonly title: string;
  /** The word between days of which one is right. */
  readonly or: string;
  /** Id of the gradient of bands. */
  readonly gradient: string;
  /** Whether it is the event opened. */
  readonly selected: boolean;
  /** Whether something else is highlighted. */
  readonly dim: boolean;
  /** Whether it is highlighted. */
  readonly lit: boolean;
  /** Whether Tab stops here. */
  readonly tabStop: boolean;
};

/** One event: its line, its marks and its label, or its band; a ghost takes no part in the keyboard's order. */
export function EventMark(props: EventMarkProps) {
  const { placed, frame, sentence, selected } = props;
  const { row, ghost, x, y0, y1, marks, bar, band, bracket, flag, hit } = placed;
  const { id } = row.event;
  const kind = row.event.kind?.value ?? null;
  const status = row.event.status?.value ?? null;
  const top = flag ? flag.row * frame.rowHeight + 3 : y0;
  const option = ghost
    ? { 'data-ghost': true }
    : {
        role: 'option',
        'aria-selected': selected,
        'aria-label': sentence,
        tabIndex: props.tabStop ? 0 : -1,
        'data-option': id,
      };
  return (
    <g
      className="event"
      data-event={id}
      data-status={status ?? 'none'}
      data-dim={props.dim || undefined}
      data-lit={props.lit || undefined}
      {...option}
    >
      <title>{props.title}</title>
      {band ? (
        <Band band={band} selected={selected} gradient={props.gradient} />
      ) : (
        <rect
          className="event-hit"
          x={hit[0]}
          width={Math.max(0, hit[1] - hit[0])}
          y={y0 - hitReach}
          height={y1 - y0 + 2 * hitReach}
        />
      )}
      {!band && (marks.length > 1 || flag) && row.contact && (
        <line className="event-line" x1={x} x2={x} y1={top} y2={y1} />
      )}
      {!band && !row.contact && marks.length > 1 && (
        <line className="event-line event-quiet" x1={x} x2={x} y1={y0} y2={y1} />
      )}
      {bar && marks.map((mark) => <Bar key={mark.lane} bar={bar} mark={mark} frame={frame} />)}
      {bracket && <Bracket bracket={bracket} frame={frame} or={props.or} color={marks[0]?.color} />}
      {marks.map((mark) => (
        <Mark key={mark.lane} {...{ mark, x, kind, status, selected }} radius={frame.radius} />
      ))}
      {flag && (
        <text className="event-flag" x={flag.x0} y={flag.row * frame.rowHeight + 14}>
          {flag.text}
        </text>
      )}
    </g>
  );
}

const hitReach = 12;

type MarkProps = {
  /** The mark in its place. */
  readonly mark: PlacedMark;
  /** Where it stands, in pixels. */
  readonly x: number;
  /** What sort of event. */
  readonly kind: Kind | null;
  /** How far it got. */
  readonly status: Status | null;
  /** Radius in pixels. */
  readonly radius: number;
  /** Whether it has the ring of the event opened. */
  readonly selected: boolean;
};

function Mark({ mark, x, kind, status, radius, selected }: MarkProps) {
  const stroke = statusStroke(status, radius);
  // Carets hang above the lane, so that a statement between two contacts hides neither.
  const y = kind === 'statement' ? mark.y - radius - 3 : mark.y;
  const r = kind === 'statement' ? radius * 0.85 : radius;
  return (
    <g transform={`translate(${x},${y})`} style={tint(mark.color)}>
      {selected && <circle className="event-ring" r={r + 4.5} />}
      <path className={markClass(status)} d={kindShape(kind, r)} />
      {stroke && <path className="mark-stroke" d={stroke} />}
      {status === 'unconfirmed' && (
        <text className="mark-sign" y={4}>
          ?
        </text>
      )}
      {mark.count > 1 && kind !== 'statement' && (
        <text className="event-count" x={3} y={r + 10}>
          {mark.count}
        </text>
      )}
    </g>
  );
}

type StackMarkProps = {
  /** The stack in its place. */
  readonly stack: PlacedStack;
  /** Its accessible name. */
  readonly sentence: string;
  /** Radius of a mark on a lane. */
  readonly radius: number;
  /** Whether something else is highlighted. */
  readonly dim: boolean;
  /** Whether one of its events is highlighted. */
  readonly lit: boolean;
  /** Whether Tab stops here. */
  readonly tabStop: boolean;
};

/** Several events that have no room apart: a number on each lane; a click zooms in. */
export function StackMark({ stack, sentence, radius, dim, lit, tabStop }: StackMarkProps) {
  const { key, x, y0, y1, marks, ghost } = stack;
  const option = ghost
    ? { 'data-ghost': true }
    : {
        role: 'option',
        'aria-selected': false,
        'aria-label': sentence,
        tabIndex: tabStop ? 0 : -1,
        'data-option': key,
      };
  return (
    <g
      className="stack"
      data-stack={key}
      data-dim={dim || undefined}
      data-lit={lit || undefined}
      {...option}
    >
      <title>{sentence}</title>
      <rect
        className="event-hit"
        x={x - hitReach}
        width={2 * hitReach}
        y={y0 - hitReach}
        height={y1 - y0 + 2 * hitReach}
      />
      <line className="event-line" x1={x} x2={x} y1={y0} y2={y1} />
      {marks.map((mark) => {
        const half = mark.count > 9 ? radius + 4 : radius + 1;
        return (
          <g key={mark.lane} transform={`translate(${x},${mark.y})`} style={tint(mark.color)}>
            <rect
              className="stack-box"
              x={-half}
              width={2 * half}
              y={-radius - 1}
              height={2 * radius + 2}
              rx={2}
            />
            <text className="stack-count" y={4}>
              {mark.count}
            </text>
          </g>
        );
      })}
    </g>
  );
}
