import { overlap, type Box, type Point } from '../../../chart/box';
import { labelWidth } from '../../../chart/label';
import { byMost } from '../../../engine/heads';
import type { Matrix, MatrixActor } from './matrix';
import { actorKey } from './ties';
import { edgeKey } from './walk';

// A disc stands before each name, and names may come this near to each other.
const disc = { most: 4, gap: 4 } as const;
const lineHeight = 10.5;
// How far from where it begins a name is still pointed at, in pixels.
const reach = 100;

/** The radius of the discs before the names of a grid, in pixels. */
export const discOf = ({ row }: Pick<Matrix, 'row'>): number => Math.min(disc.most, row / 2 - 0.5);

/** The name of an actor of a grid, in its place. */
export type GridName = {
  /** The actor's id. */
  readonly id: string;
  /** Its name. */
  readonly text: string;
  /** Where it begins. */
  readonly x: number;
  /** The middle of its line. */
  readonly y: number;
  /** Where a line to it begins, where it stands beyond other names; null beside its own disc. */
  readonly from: number | null;
  /** Whether it has no room of its own, and stands over what is drawn there. */
  readonly over: boolean;
};

/**
 * The names of a grid, those of most contacts first: each beside its disc, else beyond the names there, with a line
 * to it, and none on another one. Where neither is room up to `width` it is left out, but for those of `always`, for
 * which others go.
 */
export function gridNames(
  matrix: Pick<Matrix, 'actors' | 'row'>,
  nameOf: (id: string) => string,
  width: number,
  always: readonly string[],
): readonly GridName[] {
  const r = discOf(matrix);
  const boxed = ({ id, x: left, y }: MatrixActor, x: number, from: number | null): Named => {
    const text = nameOf(id);
    const [y0, y1] = [y - lineHeight / 2 + 0.1, y + lineHeight / 2 - 0.1];
    const box = { x0: from === null ? left : x, x1: x + labelWidth(text, true), y0, y1 };
    return { name: { id, text, x, y, from, over: false }, box };
  };
  const own = (actor: MatrixActor) => boxed(actor, actor.x + 2 * r + disc.gap, null);
  const taken: Named[] = [];
  const lies = (one: Named) => taken.some(({ box }) => overlap(box, one.box));
  for (const actor of [...matrix.actors].sort(byMost)) {
    const near = own(actor);
    const ends = taken.filter(({ box }) => box.y0 < near.box.y1 && near.box.y0 < box.y1);
    const beyond = Math.max(near.name.x, ...ends.map(({ box }) => box.x1 + 2 * disc.gap));
    const far = boxed(actor, beyond, actor.x + 2 * r + 1);
    if (!lies(near)) taken.push(near);
    else if (far.box.x1 <= width) taken.push(far);
  }
  const there = new Set(taken.map(({ name }) => name.id));
  const missing = matrix.actors.filter(({ id }) => always.includes(id) && !there.has(id)).map(own);
  return [
    ...taken
      .filter(({ box }) => !missing.some((one) => overlap(box, one.box)))
      .map(({ name }) => name),
    ...missing.map(({ name }) => ({ ...name, over: true })),
  ];
}

/** A name with the room that it fills. */
type Named = { readonly name: GridName; readonly box: Box };

/** The key of the cell at a point of a grid, else of the actor whose name ends the row there; null beside all. */
export function gridKeyAt(
  { actors, cells, row, column }: Pick<Matrix, 'actors' | 'cells' | 'row' | 'column'>,
  { x, y }: Point,
): string | null {
  const cell = cells.find(
    ({ box }) =>
      Math.abs((box.x0 + box.x1) / 2 - x) <= column / 2 &&
      Math.abs((box.y0 + box.y1) / 2 - y) <= row / 2,
  );
  if (cell) return edgeKey(cell);
  const actor = actors.find(
    (one) => Math.abs(one.y - y) <= row / 2 && x >= one.x - disc.gap && x <= one.x + reach,
  );
  return actor ? actorKey(actor.id) : null;
}
