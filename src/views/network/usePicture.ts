import { useCallback, useMemo } from 'react';
import { usePaper } from '../../chart/paper';
import type { Draw } from '../../chart/pen';
import type { Vocabulary } from '../../model/dataset';
import { sideColor } from '../color';
import { drawNetwork } from './draw';
import type { ExtraLine } from './layout/extra';
import type { Curve } from '../../chart/curve';
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

/** The picture of a network of many marks; null where they are few, and each is a group of its own. */
export function usePicture(
  scene: Scene,
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
  const many = scene.actors.length + scene.edges.length + scene.hubs.length > mostElements;
  const draw = useMemo(
    () => (many ? drawNetwork({ scene, rest, extra, colorOf }, states) : null),
    [many, scene, rest, extra, colorOf, states],
  );
  return draw && { draw, elements: paper };
}
