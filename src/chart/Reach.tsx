import type { Box, Point } from './box';

/** What makes a mark's label, and the way to it, a part of the mark for the pointer. */
export function Reach({ from, box: { x0, y0, x1, y1 } }: { from: Point; box: Box }) {
  return (
    <>
      <line className="view-reach" x1={from.x} y1={from.y} x2={(x0 + x1) / 2} y2={(y0 + y1) / 2} />
      <rect className="view-hit" x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
    </>
  );
}
