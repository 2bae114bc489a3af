import { overlap, type Box, type Point } from '../../../chart/box';
import type { Transform } from './camera';
import type { PlaceMark } from './marks';
import type { PlacedLabel } from './names';
import type { Scene } from './scene';

/** The words of a map, and what the camera showed when they were placed. */
export type Placed = {
  /** The scene then. */
  readonly scene: Pick<Scene, 'marks' | 'labels' | 'lands' | 'waters'>;
  /** Where the camera was. */
  readonly transform: Transform;
};

const movedTo = ({ lines, box }: PlacedLabel, dx: number, dy: number): PlacedLabel => ({
  lines,
  box: { x0: box.x0 + dx, y0: box.y0 + dy, x1: box.x1 + dx, y1: box.y1 + dy },
});

/**
 * The words of a map as far from what they name as they were, while the camera goes closer or farther: those of the marks
 * that are still there, then countries and waters, each where it touches neither words before it nor anything `taken`.
 */
export function carryWords(
  { scene, transform: from }: Placed,
  marks: readonly PlaceMark[],
  to: Transform,
  taken: readonly Box[],
): Pick<Scene, 'labels' | 'lands' | 'waters'> {
  const written: Box[] = [...taken];
  const isFree = ({ box }: PlacedLabel): boolean => {
    if (written.some((other) => overlap(box, other))) return false;
    written.push(box);
    return true;
  };
  const then = new Map(scene.marks.map((mark) => [mark.key, mark]));
  const labels = marks.flatMap((mark): [string, PlacedLabel][] => {
    const [label, was] = [scene.labels.get(mark.key), then.get(mark.key)];
    // What splits or joins others is called otherwise.
    if (!label || was?.ids.join(' ') !== mark.ids.join(' ')) return [];
    const moved = movedTo(label, mark.x - was.x, mark.y - was.y);
    return isFree(moved) ? [[mark.key, moved]] : [];
  });
  const onGround = (label: PlacedLabel): PlacedLabel => {
    const { x0, y0, x1, y1 } = label.box;
    const middle: Point = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
    const at = (axis: 'x' | 'y') => ((middle[axis] - from[axis]) / from.k) * to.k + to[axis];
    return movedTo(label, at('x') - middle.x, at('y') - middle.y);
  };
  return {
    labels: new Map(labels),
    lands: scene.lands.map(onGround).filter(isFree),
    waters: scene.waters.map(onGround).filter(isFree),
  };
}
