import { Fragment } from 'react';
import { optionAttributes } from '../../chart/option';
import { MatrixNumbers } from './MatrixMarks';
import type { Matrix } from './layout/matrix';
import { discOf, gridNames } from './layout/names';
import { actorKey } from './layout/ties';
import { edgeKey } from './layout/walk';
import type { NetworkOptions } from './useOptions';

type Props = {
  /** The grid. */
  readonly matrix: Matrix;
  /** How its actors and cells behave. */
  readonly options: NetworkOptions;
};

/** A grid whose cells are drawn as pixels, for keys and readers: an element for each of those offered, where it lies. */
export function PackedMatrix({ matrix, options }: Props) {
  const { offered } = options;
  const r = discOf(matrix);
  return (
    <>
      <path className="network-empty" d={matrix.empty} />
      {matrix.cells.filter(options.edgeOffered).map((cell) => (
        <rect
          key={edgeKey(cell)}
          className="network-option"
          data-edge={`${cell.a} ${cell.b}`}
          data-count={cell.count}
          data-of={edgeKey(cell)}
          x={cell.box.x0}
          y={cell.box.y0}
          width={cell.box.x1 - cell.box.x0}
          height={cell.box.y1 - cell.box.y0}
          {...optionAttributes(options.ofEdge(cell), false)}
        />
      ))}
      {matrix.actors
        .filter(({ id }) => offered.has(actorKey(id)))
        .map((actor) => (
          <circle
            key={actor.id}
            className="network-option"
            data-actor={actor.id}
            data-count={actor.contacts}
            data-of={actorKey(actor.id)}
            cx={actor.x + r}
            cy={actor.y}
            r={r + 1}
            {...optionAttributes(options.ofActor(actor), false)}
          />
        ))}
    </>
  );
}

/** The names beside the rows of such a grid, as many as have room and those pointed at, and the numbers in its cells. */
export function PackedMatrixNames({
  matrix,
  options,
  nameOf,
  width,
}: Props & {
  /** The name of an actor. */
  readonly nameOf: (id: string) => string;
  /** How far to the right names may reach. */
  readonly width: number;
}) {
  const { states, meant } = options;
  return (
    <g aria-hidden>
      <MatrixNumbers matrix={matrix} />
      {gridNames(matrix, nameOf, width, meant).map(({ id, text, x, y, from, over }) => {
        const { selected, lit } = states.actor(id);
        return (
          <Fragment key={id}>
            {from !== null && <path className="network-leader" d={`M${from},${y}H${x - 2}`} />}
            <text
              className={`network-label network-row${over ? ' view-halo' : ''}`}
              data-of={actorKey(id)}
              data-open={selected || undefined}
              data-lit={lit || meant.includes(id) || undefined}
              data-dim={(lit === false && !meant.includes(id)) || undefined}
              x={x}
              y={y}
            >
              {text}
            </text>
          </Fragment>
        );
      })}
    </g>
  );
}
