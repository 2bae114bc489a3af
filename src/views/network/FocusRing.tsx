import { curvePath } from '../../chart/curve';
import { discOf } from './layout/names';
import type { Matrix } from './layout/matrix';
import type { Scene } from './layout/scene';
import { actorKey, hubKey } from './layout/ties';
import { edgeKey } from './layout/walk';

type Stop = {
  /** The key of the Tab stop; null for none. */
  readonly stop: string | null;
};

const room = 4;

/** Where the keyboard is among marks that are pixels: a ring about an actor or a hub, a line over an edge. */
export function SceneRing({ scene, stop }: Stop & { readonly scene: Scene }) {
  const disc =
    scene.actors.find(({ id }) => actorKey(id) === stop) ??
    scene.hubs.find(({ row }) => hubKey(row.event.id) === stop);
  if (disc) return <circle cx={disc.x} cy={disc.y} r={disc.r + room} />;
  const edge = scene.edges.find((each) => edgeKey(each) === stop);
  return (
    edge && <path d={curvePath(edge.course)} style={{ strokeWidth: Math.max(3, edge.width) }} />
  );
}

/** Where the keyboard is in a grid: a frame about a cell, a ring about an actor. */
export function MatrixRing({ matrix, stop }: Stop & { readonly matrix: Matrix }) {
  const cell = matrix.cells.find((each) => edgeKey(each) === stop);
  if (cell) {
    const { x0, y0, x1, y1 } = cell.box;
    return <rect x={x0 - 1} y={y0 - 1} width={x1 - x0 + 2} height={y1 - y0 + 2} />;
  }
  const actor = matrix.actors.find(({ id }) => actorKey(id) === stop);
  const r = discOf(matrix);
  return actor && <circle cx={actor.x + r} cy={actor.y} r={r + room / 2} />;
}
