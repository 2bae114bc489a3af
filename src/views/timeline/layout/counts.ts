import { overlap, type Box } from '../../../chart/box';
import { textWidth } from '../../../chart/text';
import type { Plot, PlacedMark } from './placed';

const fontSize = 12;
const cap = 9;

/** The room of a number whose words begin at `x` on the baseline `y`. */
export function countBox(n: number, x: number, y: number): Box {
  return { x0: x, x1: x + textWidth(String(n), fontSize), y0: y - cap, y1: y };
}

/**
 * The number of a mark at `x` beside it, where it touches nothing of `taken` and stays on the lanes: right,
 * else below, else left; where nothing is free, right. Null for a number below 2.
 */
export function placeCount(
  { count, y }: Pick<PlacedMark, 'count' | 'y'>,
  x: number,
  plot: Plot,
  taken: readonly Box[],
): PlacedMark['number'] {
  if (count < 2) return null;
  const away = plot.radius * 1.15 + 2;
  const wide = textWidth(String(count), fontSize);
  const places = [
    { x: x + away, y: y + 4.5 },
    { x: x + 3, y: y + plot.radius + cap + 1.5 },
    { x: x - 3 - wide, y: y + plot.radius + cap + 1.5 },
    { x: x - away - wide, y: y + 4.5 },
  ];
  const free = places.find((at) => {
    const box = countBox(count, at.x, at.y);
    return box.y1 <= plot.bottom && !taken.some((other) => overlap(box, other));
  });
  return free ?? places[0]!;
}
