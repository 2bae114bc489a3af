import type { CSSProperties } from 'react';
import { litAttributes, optionAttributes, type Option } from '../../chart/option';
import { Reach } from '../../chart/Reach';
import { foremost, type Standings } from '../../engine/standing';
import { useText } from '../../i18n/useText';
import type { Status } from '../../model/event';
import { kindShape, markClass, statusStroke } from '../shape';
import { dashed, nodeClass } from './draw';
import { curvePath } from '../../chart/curve';
import type { PlacedLabel } from './layout/labels';
import { loopR, type Loop } from './layout/loop';
import type { PlacedActor, PlacedEdge, PlacedHub } from './layout/placed';

/** The number of an actor's contacts alone, beside its loop. */
export function LoopCount({ loop: { n, y, count } }: { loop: Loop }) {
  const { number } = useText();
  return (
    <text className="network-aside view-halo" x={(count.x0 + count.x1) / 2} y={y}>
      {number(n)}
    </text>
  );
}

function Label({ label: { text, box }, className }: { label: PlacedLabel; className: string }) {
  return (
    <text className={`${className} view-halo`} x={(box.x0 + box.x1) / 2} y={(box.y0 + box.y1) / 2}>
      {text}
    </text>
  );
}

// What is drawn dashed: what took place in no case, and is planned in one at least.
const isPlanned = (now: Standings): boolean => foremost(now) === 'planned';

/**
 * What two shared: one straight line as wide as the contacts that took place are many, dashed where they are only
 * planned, and with the sign of its status in the middle where they were not even that.
 */
export function EdgeMark({ edge, option }: { edge: PlacedEdge; option: Option }) {
  const { a, b, course, sign, width, count, now } = edge;
  const got = foremost(now);
  const d = curvePath(course);
  return (
    <g
      className="network-edge"
      data-edge={`${a} ${b}`}
      data-count={count}
      {...optionAttributes(option)}
    >
      <path className="view-hit" d={d} />
      {option.stop && <path className="view-focus" d={d} style={{ strokeWidth: width + 6 }} />}
      <path className={dashed('network-line', isPlanned(now))} d={d} strokeWidth={width} />
      {sign && got !== null && got !== 'took' && got !== 'planned' && (
        <EdgeSign status={got} {...sign} />
      )}
    </g>
  );
}

// The hollow mark of a status, as on the timeline: a line alone cannot be struck through.
function EdgeSign({ status, x, y }: { status: Status; x: number; y: number }) {
  const stroke = statusStroke(status, signR);
  return (
    <g className="network-sign" transform={`translate(${x},${y})`} style={inkColor}>
      <path className={`network-shape ${markClass(status)}`} d={kindShape('meeting', signR)} />
      {stroke && <path className="network-stroke" d={stroke} />}
      {status === 'unconfirmed' && <text className="network-unsure">?</text>}
    </g>
  );
}

/** The lines that join a contact of many to its participants, dashed when it is only planned. */
export function Spokes({ hub, option }: { hub: PlacedHub; option: Option }) {
  const { spokes, row } = hub;
  return (
    <g
      className="network-spokes"
      aria-hidden
      data-ghost={option.ghost || undefined}
      data-open={option.selected || undefined}
      {...litAttributes(option.lit)}
    >
      <path
        className={dashed('network-line', row.event.status?.value === 'planned')}
        d={spokes.map(curvePath).join('')}
        strokeWidth={1}
      />
    </g>
  );
}

/** A contact of many: a mark in its kind's shape, joined to its participants by {@link Spokes}. */
export function HubMark({
  hub,
  label,
  option,
}: {
  hub: PlacedHub;
  label: PlacedLabel | null;
  option: Option;
}) {
  const { x, y, r, hit, row } = hub;
  const status = row.event.status?.value ?? null;
  const stroke = statusStroke(status, r);
  return (
    <g
      className="network-hub"
      data-event={row.event.id}
      data-status={status ?? 'none'}
      {...optionAttributes(option)}
    >
      {label && <Reach from={hub} box={label.box} />}
      <circle className="view-hit" cx={x} cy={y} r={hit} />
      {option.stop && <circle className="view-focus" cx={x} cy={y} r={r + 6} />}
      {option.selected && <circle className="network-ring" cx={x} cy={y} r={r + 6} />}
      <g transform={`translate(${x},${y})`} style={inkColor}>
        <path
          className={`network-shape ${markClass(status)}`}
          d={kindShape(row.event.kind?.value ?? null, r)}
        />
        {stroke && <path className="network-stroke" d={stroke} />}
        {status === 'unconfirmed' && <text className="network-unsure">?</text>}
      </g>
      {label && <Label className="network-aside" label={label} />}
    </g>
  );
}

const signR = 5.5;
// A hub belongs to no side, nor does a line.
const inkColor = { '--side': 'var(--ink)' } as CSSProperties;

/** An actor: a disc in its side's colour, hollow until a contact of its took place, with a loop for contacts that name nobody else. */
export function ActorMark({
  actor,
  color,
  ring,
  label,
  option,
}: {
  actor: PlacedActor;
  color: string;
  ring: boolean;
  label: PlacedLabel | null;
  option: Option;
}) {
  const { id, x, y, r, hit, alone, loop, contacts } = actor;
  return (
    <g
      className="network-actor"
      data-actor={id}
      data-count={contacts}
      {...optionAttributes(option)}
    >
      <circle className="view-hit" cx={x} cy={y} r={hit} />
      {loop && (
        <>
          <circle
            className={dashed('network-loop', isPlanned(alone))}
            cx={loop.x}
            cy={loop.y}
            r={loopR}
          />
          <LoopCount loop={loop} />
        </>
      )}
      {option.stop && <circle className="view-focus" cx={x} cy={y} r={r + 4} />}
      {ring && <circle className="network-ring" cx={x} cy={y} r={r + 4} />}
      <circle
        className={nodeClass(actor)}
        cx={x}
        cy={y}
        r={r}
        style={{ '--side': color } as CSSProperties}
      />
      {label && <Label className="network-label" label={label} />}
    </g>
  );
}
