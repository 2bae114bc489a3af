import type { CSSProperties } from 'react';
import { optionAttributes } from '../../chart/option';
import { useText } from '../../i18n/useText';
import { cellClass, cellColor } from './drawMatrix';
import type { Matrix, MatrixActor } from './layout/matrix';
import { discOf, gridNames } from './layout/names';
import type { NetworkOptions } from './useOptions';

type Props = {
  /** The grid. */
  readonly matrix: Matrix;
  /** How its actors and cells behave. */
  readonly options: Pick<NetworkOptions, 'ofActor' | 'ofEdge'>;
  /** The name of an actor, cut to its room. */
  readonly nameOf: (id: string) => string;
  /** The colour of an actor. */
  readonly colorOf: (id: string) => string;
};

/** The network as a grid: a cell for each two, the darker the more contacts they share, a dot where they share none. */
export function MatrixMarks({ matrix, options, nameOf, colorOf }: Props) {
  const dotR = discOf(matrix);
  const named = new Set(gridNames(matrix, nameOf, 0, []).map(({ id }) => id));
  const name = (actor: MatrixActor) => {
    const { id, x, y, contacts } = actor;
    return (
      <g
        key={id}
        className="network-actor"
        data-actor={id}
        data-count={contacts}
        {...optionAttributes(options.ofActor(actor))}
      >
        <circle
          className="network-node"
          cx={x + dotR}
          cy={y}
          r={dotR}
          style={{ '--side': colorOf(id) } as CSSProperties}
        />
        {named.has(id) && (
          <text className="network-label network-row" x={x + 2 * dotR + 4} y={y}>
            {nameOf(id)}
          </text>
        )}
      </g>
    );
  };
  return (
    <>
      <path className="network-empty" d={matrix.empty} />
      {matrix.cells.map((cell) => {
        const { a, b, box, count } = cell;
        return (
          <rect
            key={`${a} ${b}`}
            className={cellClass(cell)}
            data-edge={`${a} ${b}`}
            data-count={count}
            x={box.x0}
            y={box.y0}
            width={box.x1 - box.x0}
            height={box.y1 - box.y0}
            style={{ '--side': cellColor(cell) } as CSSProperties}
            {...optionAttributes(options.ofEdge(cell))}
          />
        );
      })}
      <MatrixNumbers matrix={matrix} />
      {matrix.actors.map(name)}
    </>
  );
}

/** The numbers in the cells of a grid, where they fit. */
export function MatrixNumbers({ matrix: { cells, numbered } }: Pick<Props, 'matrix'>) {
  const { number } = useText();
  if (!numbered) return null;
  return cells.map(({ a, b, box, now, count, shade }) => (
    <text
      key={`${a} ${b}`}
      className="network-number"
      data-light={(now.took > 0 && shade > 0.35) || undefined}
      x={(box.x0 + box.x1) / 2}
      y={(box.y0 + box.y1) / 2}
      aria-hidden
    >
      {number(now.took || count)}
    </text>
  ));
}
