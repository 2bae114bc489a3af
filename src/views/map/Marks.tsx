import type { ReactNode } from 'react';
import type { Box } from '../../chart/box';
import { labelSize, labelWidth } from '../../chart/label';
import { optionAttributes, type Option } from '../../chart/option';
import { Picture } from '../../chart/Picture';
import { Reach } from '../../chart/Reach';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { sideColor } from '../color';
import { idsOf, reachOf, ringReach, type PlaceMark } from './layout/marks';
import type { PlacedLabel } from './layout/names';
import { pinHeight, type Pin } from './layout/pins';
import { ringPiece } from './layout/ring';
import type { ShownMark } from './layout/scene';

/** Lines of text filling a rectangle. */
export function Label({ label, className }: { label: PlacedLabel; className: string }) {
  const { lines, box } = label;
  const x = (box.x0 + box.x1) / 2;
  return (
    <text className={className} x={x} y={box.y0 + labelSize.line / 2}>
      {lines.length === 1 && lines[0]}
      {lines.length > 1 &&
        lines.map((line, i) => (
          <tspan key={i} x={x} dy={i ? labelSize.line : 0}>
            {line}
          </tspan>
        ))}
    </text>
  );
}

/** One place, or several as one disc: tint, soft disc or disc, its count and its label. */
export function MapMark({
  mark,
  tint,
  label,
  sides,
  transform,
  ring,
  option,
}: {
  mark: ShownMark;
  /** The outline of a country; empty for all others. */
  tint: string;
  label: PlacedLabel | null;
  sides: Vocabulary['sides'];
  transform: string;
  ring: boolean;
  option: Option;
}) {
  const { form, x, y, r, tallies, hit } = mark;
  const hollow = mark.standings.took === 0 || undefined;
  const alone = tallies.length === 1;
  return (
    <g
      className="map-place"
      data-place={alone ? tallies[0]!.place.id : undefined}
      data-cluster={mark.ids.length > 1 ? mark.ids.join(' ') : undefined}
      data-count={mark.now}
      {...optionAttributes(option)}
    >
      <Picture title={option.name}>
        {form === 'country' && tint && (
          <path className="map-tint" data-hollow={hollow} d={tint} transform={transform} />
        )}
        {form === 'region' && (
          <circle className="map-region" data-hollow={hollow} cx={x} cy={y} r={r} />
        )}
        {form === 'disc' && <Disc mark={mark} sides={sides} />}
        {label && <Reach from={mark} box={label.box} />}
        <circle className="view-hit" cx={x} cy={y} r={hit} />
        {label && <Label className="map-label view-halo" label={label} />}
        {option.stop && <Outline className="view-focus" mark={mark} label={label} />}
        {ring && <Outline className="map-ring" mark={mark} label={label} />}
      </Picture>
    </g>
  );
}

// What rings a mark: around its disc, or around the name that lies on a country.
function Outline({
  className,
  mark,
  label,
}: {
  className: string;
  mark: PlaceMark;
  label: PlacedLabel | null;
}): ReactNode {
  const { form, x, y } = mark;
  if (form === 'country' && label) return <rect className={className} {...rectAround(label.box)} />;
  return <circle className={className} cx={x} cy={y} r={Math.max(12, reachOf(mark)) + 3} />;
}

const rectAround = ({ x0, y0, x1, y1 }: Box) => ({
  x: x0 - 4,
  y: y0 - 2,
  width: x1 - x0 + 8,
  height: y1 - y0 + 4,
  rx: 4,
});

function Disc({ mark, sides }: { mark: PlaceMark; sides: Vocabulary['sides'] }) {
  const { x, y, r, tookR, roomy } = mark;
  const { took } = mark.standings;
  const { number } = useText();
  const onTook = tookR >= labelWidth(number(took)) / 2 + 2;
  return (
    <>
      <circle className="map-all" cx={x} cy={y} r={r} />
      {tookR > 0 && <circle className="map-took" cx={x} cy={y} r={tookR} />}
      <Sides mark={mark} known={sides} />
      {roomy && (
        <text className={onTook ? 'map-count map-count-took' : 'map-count view-halo'} x={x} y={y}>
          {number(took)}
        </text>
      )}
    </>
  );
}

function Sides({
  mark: { sides, r, x, y, ringed },
  known,
}: {
  mark: PlaceMark;
  known: Vocabulary['sides'];
}) {
  if (!ringed) return null;
  const [from, to] = ringReach;
  return sides.map((side, i) => (
    <path
      key={side}
      className="map-side"
      transform={`translate(${x},${y})`}
      fill={sideColor(side, known)}
      d={ringPiece(r + from, r + to, i / sides.length, (i + 1) / sides.length)}
    />
  ));
}

/** What is out of view, as a label at the edge that goes there. */
export function PinMark({
  pin,
  label,
  target,
  option,
}: {
  pin: Pin;
  label: string;
  target: number;
  option: Option;
}) {
  const { x0, y0, x1, y1 } = pin.box;
  const ids = pin.marks.flatMap(idsOf).sort();
  const reach = Math.max(0, target - pinHeight) / 2;
  return (
    <g
      className="map-pin no-zoom"
      data-place={ids.length === 1 ? ids[0] : undefined}
      data-pin={pin.side}
      data-count={pin.marks.reduce((sum, { now }) => sum + now, 0)}
      {...optionAttributes(option)}
    >
      <Picture title={option.name}>
        <rect
          className="view-hit"
          x={x0}
          y={y0 - reach}
          width={x1 - x0}
          height={y1 - y0 + 2 * reach}
        />
        <rect className="map-flag" x={x0} y={y0} width={x1 - x0} height={y1 - y0} rx={3} />
        <text x={(x0 + x1) / 2} y={(y0 + y1) / 2}>
          {label}
        </text>
        <rect
          className="view-focus"
          x={x0 + 1.5}
          y={y0 + 1.5}
          width={x1 - x0 - 3}
          height={y1 - y0 - 3}
          rx={3}
        />
      </Picture>
    </g>
  );
}
