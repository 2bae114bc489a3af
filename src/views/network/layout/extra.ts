import type { Point } from '../../../chart/box';
import type { Curve } from '../../../chart/curve';
import type { Pair } from '../../../engine/engine';
import { totalOf } from '../../../engine/standing';
import { pairKey } from './backbone';
import type { Edge, Graph } from './graph';
import { lineWidth } from './measure';
import { spotsOf, type Position } from './positions';
import type { Ground } from './scene';

/** A line that is drawn while somebody is pointed at. */
export type ExtraLine = {
  /** What tells it from the others. */
  readonly key: string;
  /** Where it runs. */
  readonly curve: Curve;
  /** Its width in pixels. */
  readonly width: number;
};

/** The lines of the actor pointed at that the picture leaves out; none where nobody is. */
export function layoutExtra(
  id: string | null,
  pairs: readonly Pair[],
  { edges }: Pick<Graph, 'edges'>,
  { positions, measure }: Ground,
  project: (at: Position) => Point,
): readonly ExtraLine[] {
  if (id === null) return [];
  const drawn = new Set(edges.filter(({ count }) => count > 0).map(pairKey));
  const at = spotsOf(positions, project);
  return pairs
    .filter(({ a, b, now }) => (a === id || b === id) && totalOf(now) > 0)
    .filter((pair) => !drawn.has(pairKey(pair)))
    .map((pair) => ({
      key: pairKey(pair),
      curve: { from: at(pair.a), to: at(pair.b), via: null },
      width: lineWidth(pair.now.took, measure),
    }));
}

/** Where lines that are drawn together run. */
export function straightLines(
  edges: readonly Edge[],
  { positions }: Pick<Ground, 'positions'>,
  project: (at: Position) => Point,
): readonly Curve[] {
  const at = spotsOf(positions, project);
  return edges.map(({ a, b }) => ({ from: at(a), to: at(b), via: null }));
}
