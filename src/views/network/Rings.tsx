import type { Point, Size } from '../../chart/box';
import { useText } from '../../i18n/useText';
import type { Ring } from './layout/ego';

type Props = {
  /** The rings, the innermost first. */
  readonly rings: readonly Ring[];
  /** Their middle in the drawing. */
  readonly middle: Point;
  /** Half the room in which the outermost is drawn, in pixels. */
  readonly half: Size;
};

/** The rings on which partners stand, each with how many contacts those on it have. */
export function Rings({ rings, middle: { x, y }, half }: Props) {
  const { t, number } = useText();
  return (
    <g className="network-rings" aria-hidden>
      {rings.map(({ share, from, to, at }) => (
        <g key={share}>
          <ellipse cx={x} cy={y} rx={share * half.width} ry={share * half.height} />
          <text
            className="network-aside view-halo"
            x={x + at.x * half.width}
            y={y + at.y * half.height}
          >
            {from === to ? number(to) : t('network.ring', { from, to })}
          </text>
        </g>
      ))}
    </g>
  );
}
