import { litAttributes, optionAttributes, type Option } from '../../chart/option';
import { Picture } from '../../chart/Picture';
import { useText } from '../../i18n/useText';
import type { Kind, Status } from '../../model/event';
import { kindShape, markClass, statusStroke } from '../shape';
import type { PlacedFlag } from './layout/labels';
import type { Plot, PlacedEvent, PlacedMark, PlacedStack } from './layout/placed';
import { Band, BandWords, Bar, Bracket } from './Shapes';
import { tint } from './tint';

type EventMarkProps = {
  /** The event in its place. */
  readonly placed: PlacedEvent;
  /** The heights of the plot. */
  readonly plot: Plot;
  /** Its title, shown by the pointer; null where it has none, and then its whole name is. */
  readonly title: string | null;
  /** The word between days of which one is right. */
  readonly or: string;
  /** Id of the gradient of bands. */
  readonly gradient: string;
  /** How it behaves. */
  readonly option: Option;
};

/** One event: its line, its marks and its label, or its band; a ghost takes no part in the keyboard's order. */
export function EventMark({ placed, plot, title, or, gradient, option }: EventMarkProps) {
  const { row, ghost, x, y0, y1, marks, bar, band, bracket, flag, hit } = placed;
  const { selected } = option;
  const { contact } = row;
  const { id } = row.event;
  const kind = row.event.kind?.value ?? null;
  const status = row.event.status?.value ?? null;
  const shown = {
    'data-status': status ?? 'none',
    'data-ghost': ghost || undefined,
    ...litAttributes(option.lit),
  };
  const line = contact ? 'event-line' : 'event-line event-quiet';
  const joined = !band && (marks.length > 1 || flag);
  // The marks alone are the event for a pointer that aims at its middle; what explains them stands around.
  return (
    <g className="event" data-of={id} role="presentation" {...shown}>
      {joined && flag && (
        <line className={line} x1={x} x2={x} y1={flag.row * plot.rowHeight + 3} y2={y0} />
      )}
      {bracket && (
        <g aria-hidden>
          <Bracket
            {...{ bracket, plot }}
            or={or}
            color={marks.find(({ y }) => y === bracket.y)?.color}
          />
        </g>
      )}
      <g className="event-marks" data-event={id} {...shown} {...optionAttributes(option, false)}>
        <Picture title={title ?? option.name}>
          {band && <Band band={band} selected={selected} gradient={gradient} />}
          {hit && (
            <rect
              className={contact ? 'event-hit' : 'event-hit event-hit-small'}
              x={hit.x0}
              width={Math.max(0, hit.x1 - hit.x0)}
              y={hit.y0}
              height={hit.y1 - hit.y0}
            />
          )}
          {joined && <line className={line} x1={x} x2={x} y1={y0} y2={y1} />}
          {bar && marks.map((mark) => <Bar key={mark.lane} bar={bar} mark={mark} plot={plot} />)}
          {marks.map((mark) => (
            <Mark
              key={mark.lane}
              {...{ mark, x, kind, status, selected }}
              radius={contact ? plot.radius : plot.caret}
            />
          ))}
        </Picture>
      </g>
      {band && <BandWords words={band.words} />}
      {flag && <Flag flag={flag} plot={plot} />}
    </g>
  );
}

// Words are a little narrower than the room kept for them; they keep close to their line.
/** The label of an event beside its line. */
export function Flag({ flag, plot }: { flag: PlacedFlag; plot: Plot }) {
  const left = flag.x1 < flag.x;
  return (
    <text
      aria-hidden
      className={left ? 'event-flag event-flag-left' : 'event-flag'}
      x={left ? flag.x1 : flag.x0}
      y={flag.row * plot.rowHeight + 14}
    >
      {flag.text}
    </text>
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
  const { number } = useText();
  return (
    <g style={tint(mark.color)}>
      <g transform={`translate(${x},${mark.y})`}>
        {selected && <circle className="event-ring" r={radius + 4.5} />}
        <path className={markClass(status)} d={kindShape(kind, radius)} />
        {stroke && <path className="mark-stroke" d={stroke} />}
        {status === 'unconfirmed' && (
          // A caret has no room for it inside, and would look filled.
          <text className="mark-sign" x={kind === 'statement' ? radius + 4 : 0} y={4}>
            ?
          </text>
        )}
      </g>
      {mark.number && (
        <text className="event-count" x={mark.number.x} y={mark.number.y}>
          {number(mark.count)}
        </text>
      )}
    </g>
  );
}

type StackMarkProps = {
  /** The stack in its place. */
  readonly stack: PlacedStack;
  /** The heights of the plot. */
  readonly plot: Plot;
  /** The events that are lit; null when nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** How it behaves. */
  readonly option: Option;
};

/**
 * Several events that have no room apart: a number on each lane; a click zooms in. Each of them stands in
 * it as a group without a drawing of its own, so that it can be found.
 */
export function StackMark({ stack, plot, lit, option }: StackMarkProps) {
  const { key, x, y0, y1, marks, ghost, rows, flag } = stack;
  const { radius } = plot;
  const { number } = useText();
  const statuses = new Set(rows.map(({ event }) => event.status?.value ?? 'none'));
  return (
    <g
      className="stack"
      data-stack={key}
      data-status={statuses.size === 1 ? [...statuses][0] : 'several'}
      {...optionAttributes(option, false)}
    >
      <Picture title={option.name}>
        <rect
          className="event-hit"
          x={x - hitReach}
          width={2 * hitReach}
          y={y0 - hitReach}
          height={y1 - y0 + 2 * hitReach}
        />
        <line
          className="event-line"
          x1={x}
          x2={x}
          y1={flag ? flag.row * plot.rowHeight + 3 : y0}
          y2={y1}
        />
        {flag && <Flag flag={flag} plot={plot} />}
        {rows.map(({ event: { id, status } }) => (
          <g
            key={id}
            data-event={id}
            data-status={status?.value ?? 'none'}
            data-ghost={ghost || undefined}
            {...litAttributes(lit && lit.has(id))}
          />
        ))}
        {marks.map((mark) => {
          const half = Math.max(7, radius + 1) + (mark.count > 9 ? 3 : 0);
          return (
            <g key={mark.lane} transform={`translate(${x},${mark.y})`} style={tint(mark.color)}>
              <rect
                className="stack-box"
                x={-half}
                width={2 * half}
                y={-Math.max(7, radius + 1)}
                height={2 * Math.max(7, radius + 1)}
                rx={2}
              />
              <text className="stack-count" y={4}>
                {number(mark.count)}
              </text>
            </g>
          );
        })}
      </Picture>
    </g>
  );
}
