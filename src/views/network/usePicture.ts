import { useCallback, useMemo } from 'react';
import { usePaper } from '../../chart/paper';
import type { Draw } from '../../chart/pen';
import type { Vocabulary } from '../../model/dataset';
import { sideColor } from '../color';
import { drawNetwork } from './draw';
import { drawMatrix } from './drawMatrix';
import type { ExtraLine } from './layout/extra';
import type { Curve } from '../../chart/curve';
import type { Matrix } from './layout/matrix';
import type { Scene } from './layout/scene';
import type { MarkStates } from './layout/states';

/** The network as one picture. */
export type Picture = {
  /** What is drawn. */
  readonly draw: Draw;
  /** Whether it is made of elements, as it always is on paper. */
  readonly elements: boolean;
};

// Beyond so many marks pixels are quicker than elements.
const mostElements = 150;

/** The picture of a network of many marks, as a grid where there is one; null where they are few, and each is a group of its own. */
export function usePicture(
  scene: Scene,
  matrix: Matrix | null,
  lines: { readonly rest: readonly Curve[]; readonly extra: readonly ExtraLine[] },
  states: MarkStates,
  { actors, sides }: Vocabulary,
): Picture | null {
  const paper = usePaper();
  const { rest, extra } = lines;
  const colorOf = useCallback(
    (id: string) => sideColor(actors.get(id)?.side ?? null, sides),
    [actors, sides],
  );
  const marks = matrix
    ? matrix.actors.length + matrix.cells.length
    : scene.actors.length + scene.edges.length + scene.hubs.length;
  const many = marks > mostElements;
  const draw = useMemo(() => {
    if (!many) return null;
    return matrix
      ? drawMatrix(matrix, colorOf, states)
      : drawNetwork({ scene, rest, extra, colorOf }, states);
  }, [many, matrix, scene, rest, extra, colorOf, states]);
  return draw && { draw, elements: paper };
}
