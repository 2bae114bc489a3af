const round = (n: number) => Math.round(n * 100) / 100;

/**
 * One piece of a ring around 0,0 as the `d` of a filled path: between two radii in pixels, from one angle
 * to another, in turns clockwise from the top. A whole turn is a closed ring, drawn as two halves.
 */
export function ringPiece(inner: number, outer: number, from: number, to: number): string {
  if (to - from >= 1) {
    return ringPiece(inner, outer, from, from + 0.5) + ringPiece(inner, outer, from + 0.5, to);
  }
  const at = (r: number, turn: number) => {
    const angle = 2 * Math.PI * turn;
    return `${round(r * Math.sin(angle))},${round(-r * Math.cos(angle))}`;
  };
  const long = to - from > 0.5 ? 1 : 0;
  return (
    `M${at(outer, from)}A${outer},${outer} 0 ${long} 1 ${at(outer, to)}` +
    `L${at(inner, to)}A${inner},${inner} 0 ${long} 0 ${at(inner, from)}Z`
  );
}
