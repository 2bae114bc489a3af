import { curvePath } from '../../chart/curve';
import { discOf } from './layout/names';
import type { Matrix } from './layout/matrix';
import type { Scene } from './layout/scene';
import { actorOf, hubKey } from './layout/ties';
import { edgeEnds } from './layout/walk';

type Stop = {
  /** The key of the Tab stop; null for none. */
  readonly stop: string | null;
};

const room = 4;

/** Where the keyboard is among marks that are pixels: a ring about an actor or a hub, a line over an edge. */
export function SceneRing({ scene, stop }: Stop & { readonly scene: Scene }) {
  if (stop === null) return null;
  const ends = edgeEnds(stop);
  const actor = actorOf(stop);
  // Drawn in every frame: no key is made for what is passed by.
  const disc =
    actor === null
      ? scene.hubs.find(({ row }) => hubKey(row.event.id) === stop)
      : scene.actors.find(({ id }) => id === actor);
  if (disc) return <circle cx={disc.x} cy={disc.y} r={disc.r + room} />;
  const edge = ends && scene.edges.find(({ a, b }) => a === ends.a && b === ends.b);
  return (
    edge && <path d={curvePath(edge.course)} style={{ strokeWidth: Math.max(3, edge.width) }} />
  );
}

/** Where the keyboard is in a grid: a frame about a cell, a ring about an actor. */
export function MatrixRing({ matrix, stop }: Stop & { readonly matrix: Matrix }) {
  if (stop === null) return null;
  const ends = edgeEnds(stop);
  const cell = ends && matrix.cells.find(({ a, b }) => a === ends.a && b === ends.b);
  if (cell) {
    const { x0, y0, x1, y1 } = cell.box;
    return <rect x={x0 - 1} y={y0 - 1} width={x1 - x0 + 2} height={y1 - y0 + 2} />;
  }
  const own = actorOf(stop);
  const actor = matrix.actors.find(({ id }) => id === own);
  const r = discOf(matrix);
  return actor && <circle cx={actor.x + r} cy={actor.y} r={r + room / 2} />;
}
