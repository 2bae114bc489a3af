import type { Point } from '../../../chart/box';
import type { Curve } from '../../../chart/curve';
import { distance, straightParts } from './bypass';
import type { Scene } from './scene';
import { actorKey, hubKey } from './ties';
import { edgeKey } from './walk';

// A circle is meant within so many pixels of its rim, a line within less, and a ghost only where nothing shown is as near.
const reach = { circle: 10, line: 7 } as const;
const ghostly = 3;

const awayFrom = (point: Point, curve: Curve): number =>
  Math.min(...straightParts(curve).map(([from, to]) => distance(point, from, to)));

/** The key of the mark that a point of the drawing means: the nearest circle, where none is near the nearest line; null beside all. */
export function nearest(
  { actors, hubs, edges }: Pick<Scene, 'actors' | 'hubs' | 'edges'>,
  at: Point,
): string | null {
  let best: string | null = null;
  let least: number = reach.circle;
  // Later ones lie above, and are meant where several do.
  const meet = (key: string, away: number, ghost: boolean) => {
    const far = Math.max(0, away) + (ghost ? ghostly : 0);
    if (far <= least) [best, least] = [key, far];
  };
  for (const { x, y, r, row, ghost } of hubs) {
    meet(hubKey(row.event.id), Math.hypot(x - at.x, y - at.y) - r, ghost);
  }
  for (const { x, y, r, id, contacts } of actors) {
    meet(actorKey(id), Math.hypot(x - at.x, y - at.y) - r, !contacts);
  }
  // Within a circle no line is meant, though it may run there.
  if (best !== null && least < 1) return best;
  const circle = best;
  let line: string | null = null;
  let nearestLine: number = reach.line;
  for (const edge of edges) {
    const { course, width, count } = edge;
    if (isBeside(course, at, nearestLine + width)) continue;
    const away = Math.max(0, awayFrom(at, course) - width / 2) + (count ? 0 : ghostly);
    if (away <= nearestLine) [line, nearestLine] = [edgeKey(edge), away];
  }
  if (line === null) return circle;
  return circle !== null && least <= nearestLine ? circle : line;
}

/** Whether a point lies so far beside the rectangle of a curve that the curve cannot be nearer. */
function isBeside({ from, to, via }: Curve, { x, y }: Point, far: number): boolean {
  const bend = via ?? from;
  return (
    x < Math.min(from.x, to.x, bend.x) - far ||
    x > Math.max(from.x, to.x, bend.x) + far ||
    y < Math.min(from.y, to.y, bend.y) - far ||
    y > Math.max(from.y, to.y, bend.y) + far
  );
}
