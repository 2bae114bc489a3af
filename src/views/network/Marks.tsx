import type { CSSProperties, KeyboardEvent, MouseEvent } from 'react';
import { sideColor } from '../../chart/color';
import { kindShape, markClass, statusStroke } from '../../chart/shape';
import {
  loopOf,
  loopR,
  type Box,
  type PlacedActor,
  type PlacedEdge,
  type PlacedHub,
} from './layoutScene';

/** How one option of the network stands and what it tells. */
export type OptionProps = {
  /** What tells it from the other options. */
  readonly id: string;
  /** Its accessible name. */
  readonly name: string;
  /** Whether the filter includes it, or it is opened. */
  readonly selected: boolean;
  /** Whether something else is highlighted. */
  readonly dim: boolean;
  /** Whether only the network's own filter leaves it out. */
  readonly ghost: boolean;
  /** Whether it is the view's one Tab stop. */
  readonly stop: boolean;
  /** Tells a click; `add` with Shift. */
  readonly onPick: (add: boolean) => void;
  /** Takes it out of the filter; null when it is not in it. */
  readonly onRemove: (() => void) | null;
  /** Tells that the pointer or the focus came, or left. */
  readonly onTouch: (here: boolean, focused: boolean) => void;
};

const option = ({
  id,
  name,
  selected,
  dim,
  ghost,
  stop,
  onPick,
  onRemove,
  onTouch,
}: OptionProps) => {
  const pointer = {
    'data-dim': dim || undefined,
    onClick: (event: MouseEvent) => onPick(event.shiftKey),
    onPointerEnter: () => onTouch(true, false),
    onPointerLeave: () => onTouch(false, false),
  };
  // Ghosts are for the pointer only: they take no Tab stop and are not read out.
  if (ghost) return { ...pointer, 'aria-hidden': true, 'data-ghost': true };
  return {
    ...pointer,
    role: 'option',
    'data-key': id,
    'aria-label': name,
    'aria-selected': selected,
    tabIndex: stop ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.code === 'Escape' && onRemove) {
        event.stopPropagation();
        onRemove();
      } else if (event.code === 'Enter' || event.code === 'Space') {
        event.preventDefault();
        onPick(event.shiftKey);
      }
    },
    onFocus: () => onTouch(true, true),
    onBlur: () => onTouch(false, true),
  };
};

function Label({ text, box, className }: { text: string; box: Box; className: string }) {
  return (
    <text className={className} x={(box.x0 + box.x1) / 2} y={(box.y0 + box.y1) / 2}>
      {text}
    </text>
  );
}

/** Contacts of two or three: one straight line, dashed when all of them are only planned. */
export function EdgeMark({ edge, option: props }: { edge: PlacedEdge; option: OptionProps }) {
  const { a, b, from, to, width, count, planned } = edge;
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <g className="network-edge" data-edge={`${a} ${b}`} data-count={count} {...option(props)}>
      <title>{props.name}</title>
      <line className="network-hit" {...ends} />
      <line className="network-focus" {...ends} strokeWidth={width + 6} />
      <line
        className="network-line"
        {...ends}
        strokeWidth={width}
        data-planned={(count > 0 && planned === count) || undefined}
      />
    </g>
  );
}

/** A contact of many: a mark in its kind's shape, joined to its participants. */
export function HubMark({
  hub,
  label,
  box,
  option: props,
}: {
  hub: PlacedHub;
  label: string;
  box: Box | null;
  option: OptionProps;
}) {
  const { x, y, r, ends, row } = hub;
  const status = row.event.status?.value ?? null;
  const stroke = statusStroke(status, r);
  return (
    <g
      className="network-hub"
      data-event={row.event.id}
      data-status={status ?? 'none'}
      {...option(props)}
    >
      <title>{props.name}</title>
      {ends.map((end, i) => (
        <line
          key={row.heads[i]}
          className="network-line"
          x1={x}
          y1={y}
          x2={end.x}
          y2={end.y}
          strokeWidth={1}
          data-planned={status === 'planned' || undefined}
        />
      ))}
      <g transform={`translate(${x},${y})`} style={inkColor}>
        <circle className="network-hit" r={12} />
        <circle className="network-focus" r={r + 6} />
        <path
          className={`network-shape ${markClass(status)}`}
          d={kindShape(row.event.kind?.value ?? null, r)}
        />
        {stroke && <path className="network-stroke" d={stroke} />}
        {status === 'unconfirmed' && <text className="network-unsure">?</text>}
      </g>
      {box && <Label className="network-aside" text={label} box={box} />}
    </g>
  );
}

// A hub belongs to no side.
const inkColor = { '--side': 'var(--ink)' } as CSSProperties;

/** An actor: a disc in its side's colour, with a loop for contacts that name nobody else. */
export function ActorMark({
  actor,
  side,
  label,
  box,
  option: props,
}: {
  actor: PlacedActor;
  side: string | null;
  label: string;
  box: Box | null;
  option: OptionProps;
}) {
  const { id, x, y, r, alone, alonePlanned, contacts } = actor;
  const loop = loopOf(actor);
  return (
    <g className="network-actor" data-actor={id} data-count={contacts} {...option(props)}>
      <title>{props.name}</title>
      {alone > 0 && (
        <>
          <circle
            className="network-loop"
            cx={loop.x}
            cy={loop.y}
            r={loopR}
            data-planned={alonePlanned === alone || undefined}
          />
          <text className="network-aside" x={loop.x + 2} y={loop.y - 2}>
            {alone}
          </text>
        </>
      )}
      <circle className="network-hit" cx={x} cy={y} r={Math.max(12, r)} />
      <circle className="network-focus" cx={x} cy={y} r={r + 4} />
      <circle
        className="network-node"
        cx={x}
        cy={y}
        r={r}
        fill={props.ghost ? undefined : sideColor(side)}
      />
      {box && <Label className="network-label" text={label} box={box} />}
    </g>
  );
}
