import type { Point } from './box';

/** A line of a drawing: straight, or bent through one point. */
export type Curve = {
  /** One end. */
  readonly from: Point;
  /** The other end. */
  readonly to: Point;
  /** The point that bends it (of a quadratic curve); null where it is straight. */
  readonly via: Point | null;
};

/** A curve as the `d` of a path. */
export function curvePath({ from, to, via }: Curve): string {
  const at = ({ x, y }: Point) => `${round(x)},${round(y)}`;
  return via ? `M${at(from)}Q${at(via)} ${at(to)}` : `M${at(from)}L${at(to)}`;
}

const round = (n: number) => Math.round(n * 10) / 10;
