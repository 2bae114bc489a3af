import type { CSSProperties } from 'react';
import type { Tally } from '../../engine/engine';
import { toggle, type Clause } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { noEvents, toggleExclude } from './facet';
import { FacetCount } from './FacetCount';
import type { Cells } from './useCells';

/** What the row of a value gets. */
export type FacetRowProps = {
  /** Id of the value. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its counts; absent where it has no event. */
  readonly tally: Tally | undefined;
  /** How many events a bar's whole length stands for, at least 1; of more, it is as long. */
  readonly most: number;
  /** Which row of the grid it is, from 1. */
  readonly place: number;
  /** The clause of the facet. */
  readonly current: Clause | null;
  /** What its controls are given as cells of the grid. */
  readonly cell: Cells['cell'];
  /** Takes the clause after a click. */
  readonly onClause: (clause: Clause | null) => void;
};

/** A value of a facet: what lets it in, its numbers with a bar of them, and what leaves it out. */
export function FacetRow(props: FacetRowProps) {
  const { id, name, tally = noEvents, most, place, current, cell, onClause } = props;
  const { t } = useText();
  const out = current?.exclude.includes(id) ?? false;
  const lengths = {
    '--now': tally.now / most,
    '--open': tally.open / most,
    '--all': tally.all / most,
  } as CSSProperties;
  return (
    <div role="row" aria-rowindex={place} className={out ? 'facet-value facet-out' : 'facet-value'}>
      <div role="gridcell" className="facet-cell">
        <label className="facet-check">
          <input
            type="checkbox"
            checked={current?.include.includes(id) ?? false}
            onChange={() => onClause(toggle(current, id, true))}
            {...cell(`in ${id}`)}
          />
          <bdi className="facet-name">{name}</bdi>
          <FacetCount tally={tally} />
          <span className="facet-bar" style={lengths} />
        </label>
      </div>
      <div role="gridcell">
        <button
          type="button"
          className="facet-exclude"
          aria-pressed={out}
          title={t('controls.exclude', { name })}
          onClick={() => onClause(toggleExclude(current, id))}
          {...cell(`out ${id}`)}
        >
          <span aria-hidden>−</span>
        </button>
      </div>
    </div>
  );
}
