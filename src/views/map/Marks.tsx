import { arc } from 'd3';
import type { KeyboardEvent, MouseEvent } from 'react';
import { sideColor } from '../../chart/color';
import type { Country } from './borders';
import type { PlacedPlace, Pin } from './layout';
import { labelSize, type Box } from './layoutLabels';
import type { PlacedLabel } from './layoutScene';

/** How one option of the map stands and what it tells. */
export type OptionProps = {
  /** What tells it from the other options. */
  readonly id: string;
  /** Its accessible name. */
  readonly name: string;
  /** Whether the filter by place includes it. */
  readonly selected: boolean;
  /** Whether something else is highlighted. */
  readonly dim: boolean;
  /** Whether it is the view's one Tab stop. */
  readonly stop: boolean;
  /** Tells a click; `add` with Shift. */
  readonly onPick: (add: boolean) => void;
  /** Takes it out of the filter; null when it is not in it. */
  readonly onRemove: (() => void) | null;
  /** Tells that the pointer or the focus came, or left. */
  readonly onTouch: (here: boolean, focused: boolean) => void;
};

const option = ({ id, name, selected, dim, stop, onPick, onRemove, onTouch }: OptionProps) => ({
  role: 'option',
  'data-key': id,
  'aria-label': name,
  'aria-selected': selected,
  'data-dim': dim || undefined,
  tabIndex: stop ? 0 : -1,
  onClick: (event: MouseEvent) => onPick(event.shiftKey),
  onKeyDown: (event: KeyboardEvent) => {
    if (event.code === 'Escape' && onRemove) {
      event.stopPropagation();
      onRemove();
    } else if (event.code === 'Enter' || event.code === 'Space') {
      event.preventDefault();
      onPick(event.shiftKey);
    }
  },
  onPointerEnter: () => onTouch(true, false),
  onPointerLeave: () => onTouch(false, false),
  onFocus: () => onTouch(true, true),
  onBlur: () => onTouch(false, true),
});

// Ghosts are for the pointer only: they take no Tab stop and are not read out.
const ghost = ({ dim, onPick, onTouch }: OptionProps) => ({
  'aria-hidden': true,
  'data-ghost': true,
  'data-dim': dim || undefined,
  onClick: (event: MouseEvent) => onPick(event.shiftKey),
  onPointerEnter: () => onTouch(true, false),
  onPointerLeave: () => onTouch(false, false),
});

/** Lines of text filling a rectangle. */
export function Label({ label, className }: { label: PlacedLabel; className: string }) {
  const { lines, box } = label;
  const x = (box.x0 + box.x1) / 2;
  return (
    <text className={className} x={x} y={box.y0 + labelSize.line / 2}>
      {lines.map((line, i) => (
        <tspan key={i} x={x} dy={i ? labelSize.line : 0}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** One place: its tint, soft disc or disc, its count and its label. */
export function PlaceMark({
  place,
  country,
  label,
  transform,
  ring,
  option: props,
}: {
  place: PlacedPlace;
  country: Country | null;
  label: PlacedLabel | null;
  transform: string;
  ring: boolean;
  option: OptionProps;
}) {
  const { form, x, y, r } = place;
  const hit = Math.max(12, r);
  return (
    <g
      className="map-place"
      data-place={place.place.id}
      data-count={place.now}
      {...(place.now ? option(props) : ghost(props))}
    >
      <title>{props.name}</title>
      {form === 'country' && country && (
        <path className="map-tint" d={country.path} transform={transform} />
      )}
      {form === 'region' && (
        <circle
          className="map-region"
          data-hollow={place.held === 0 || undefined}
          cx={x}
          cy={y}
          r={r}
        />
      )}
      {form === 'disc' && <Disc place={place} />}
      {form === 'disc' && <circle className="map-hit" cx={x} cy={y} r={hit} />}
      {label && <Label className="map-label" label={label} />}
      {form === 'country' ? (
        <rect
          className="map-focus"
          {...frame(label?.box ?? { x0: x - 12, y0: y - 12, x1: x + 12, y1: y + 12 })}
        />
      ) : (
        <circle className="map-focus" cx={x} cy={y} r={hit + 3} />
      )}
      {ring && form !== 'country' && <circle className="map-ring" cx={x} cy={y} r={hit + 3} />}
      {ring && form === 'country' && label && <rect className="map-ring" {...frame(label.box)} />}
    </g>
  );
}

const frame = ({ x0, y0, x1, y1 }: Box) => ({
  x: x0 - 4,
  y: y0 - 2,
  width: x1 - x0 + 8,
  height: y1 - y0 + 4,
  rx: 4,
});

function Disc({ place }: { place: PlacedPlace }) {
  const { x, y, r, heldR, now, roomy } = place;
  const counted = place.held !== null || !now;
  return (
    <>
      <circle className={counted ? 'map-all' : 'map-uncounted'} cx={x} cy={y} r={r} />
      {heldR > 0 && <circle className="map-held" cx={x} cy={y} r={heldR} />}
      <Sides place={place} />
      {now > 0 && roomy && (
        <text className="map-count" data-on-held={heldR >= 8 || !counted || undefined} x={x} y={y}>
          {now}
        </text>
      )}
    </>
  );
}

const piece = arc<{ startAngle: number; endAngle: number }>();

// Sides show as a thin ring only where it can be told apart: on a large disc, of a few sides.
function Sides({ place: { sides, r, x, y, now } }: { place: PlacedPlace }) {
  if (!now || r < 16 || !sides.length || sides.length > 4) return null;
  const angle = (2 * Math.PI) / sides.length;
  return sides.map((side, i) => (
    <path
      key={side}
      transform={`translate(${x},${y})`}
      fill={sideColor(side)}
      d={
        piece.innerRadius(r + 1.5).outerRadius(r + 4.5)({
          startAngle: i * angle,
          endAngle: (i + 1) * angle,
        }) ?? ''
      }
    />
  ));
}

/** A place out of view, as a label at the edge that goes there. */
export function PinMark({
  pin,
  label,
  option: props,
}: {
  pin: Pin;
  label: string;
  option: OptionProps;
}) {
  const { x0, y0, x1, y1 } = pin.box;
  const [first] = pin.places;
  const alone = pin.places.length === 1 && first;
  return (
    <g
      className="map-pin no-zoom"
      data-place={alone ? alone.place.id : undefined}
      data-pin={pin.side}
      data-count={pin.places.reduce((sum, { now }) => sum + now, 0)}
      {...option(props)}
    >
      <title>{props.name}</title>
      <rect x={x0} y={y0} width={x1 - x0} height={y1 - y0} rx={3} />
      <text x={(x0 + x1) / 2} y={(y0 + y1) / 2}>
        {label}
      </text>
      <rect
        className="map-focus"
        x={x0 + 1.5}
        y={y0 + 1.5}
        width={x1 - x0 - 3}
        height={y1 - y0 - 3}
        rx={3}
      />
    </g>
  );
}
