import { lookOf, type Draw } from '../../chart/pen';
import { dataOf, nodeClass } from './draw';
import type { Matrix, MatrixCell } from './layout/matrix';
import { discOf } from './layout/names';
import type { MarkStates } from './layout/states';

// So few shades apart nobody sees which is darker; cells of one shade look alike and are made ready once.
const step = 5;

/** The colour of a cell as a CSS value: the darker the more contacts took place. */
export const cellColor = ({ shade }: Pick<MatrixCell, 'shade'>): string =>
  `color-mix(in srgb, var(--ink) ${step * Math.round((35 + 65 * shade) / step)}%, var(--panel))`;

/** The class of a cell: hollow until a contact of the two took place. */
export const cellClass = ({ now }: Pick<MatrixCell, 'now'>): string =>
  now.took ? 'network-cell' : 'network-cell network-blank';

/** Draws the cells of a grid, those that are pointed at or chosen above their neighbours, and a disc before each name. */
export function drawMatrix(
  matrix: Matrix,
  colorOf: (id: string) => string,
  states: MarkStates,
): Draw {
  return (pen) => {
    const cells = matrix.cells.map((cell) => ({ cell, state: states.edge(cell) }));
    const isAbove = ({ state }: (typeof cells)[number]) => state.selected || state.lit === true;
    const below = cells.filter((one) => !isAbove(one));
    for (const { cell, state } of [...below, ...cells.filter(isAbove)]) {
      const { x0, y0, x1, y1 } = cell.box;
      const look = lookOf(cellClass(cell), cellColor(cell), 'network-cells', dataOf(false, state));
      pen.rect(x0, y0, x1 - x0, y1 - y0, look);
    }
    const r = discOf(matrix);
    for (const actor of matrix.actors) {
      const data = dataOf(false, states.actor(actor.id));
      const look = lookOf(nodeClass(actor), colorOf(actor.id), 'network-actor', data);
      pen.disc(actor.x + r, actor.y, r, look);
    }
  };
}
