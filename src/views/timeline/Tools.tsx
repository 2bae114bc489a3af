import { kindShape, markClass } from '../../chart/shape';
import { laneChoices, toggle, type Filters, type LaneChoice } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { kinds, type Kind, type Status } from '../../model/event';
import type { LinkChange } from '../view';
import { Roving } from './Roving';

type Props = {
  /** What lanes are made of. */
  readonly lanes: LaneChoice;
  /** The filters, which the legend's marks toggle. */
  readonly filters: Filters;
  /** Whether the table stands in place of the chart. */
  readonly table: boolean;
  /** Makes a change. */
  readonly onCommit: (change: LinkChange) => void;
  /** Zooms by a factor. */
  readonly onZoom: (factor: number) => void;
  /** Shows all events. */
  readonly onFit: () => void;
  /** Puts the table in place of the chart, or the chart back. */
  readonly onTable: () => void;
};

/** The row above the plot: the legend, what lanes are made of, zoom, and the table. */
export function Tools({ lanes, filters, table, onCommit, onZoom, onFit, onTable }: Props) {
  const { t } = useText();
  const filterKind = (kind: Kind, add: boolean) =>
    onCommit({ kind: toggle(filters.kind, kind, add) });
  const filterStatus = (status: Status, add: boolean) =>
    onCommit({ status: toggle(filters.status, status, add) });
  return (
    <Roving className="timeline-tools" label={t('timeline.legend')} orientation="horizontal">
      <span className="timeline-legend">
        <button
          type="button"
          className="legend-item"
          aria-pressed={filters.status?.include.includes('planned') ?? false}
          onClick={({ shiftKey }) => filterStatus('planned', shiftKey)}
        >
          <Sample kind="meeting" status="planned" />
          {t('timeline.legend-planned')}
        </button>
        <span className="legend-item legend-more">
          <span className="legend-band" aria-hidden />
          {t('timeline.legend-uncertain')}
        </span>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="legend-item"
            aria-pressed={filters.kind?.include.includes(kind) ?? false}
            onClick={({ shiftKey }) => filterKind(kind, shiftKey)}
          >
            <Sample kind={kind} status="held" />
            {t(`vocabulary.kind-${kind}`)}
          </button>
        ))}
      </span>
      <select
        aria-label={t('timeline.lanes')}
        value={lanes}
        onChange={({ target }) =>
          onCommit({ lanes: laneChoices.find((choice) => choice === target.value) ?? null })
        }
      >
        {laneChoices.map((choice) => (
          <option key={choice} value={choice}>
            {t('timeline.lanes-choice', { choice: t(`timeline.lanes-${choice}`) })}
          </option>
        ))}
      </select>
      <button type="button" aria-label={t('timeline.zoom-out')} onClick={() => onZoom(1 / 1.6)}>
        −
      </button>
      <button type="button" aria-label={t('timeline.zoom-in')} onClick={() => onZoom(1.6)}>
        +
      </button>
      <button type="button" aria-label={t('timeline.fit-label')} onClick={onFit}>
        {t('timeline.fit')}
      </button>
      <button type="button" aria-pressed={table} onClick={onTable}>
        {t('timeline.table')}
      </button>
      <Help />
    </Roving>
  );
}

function Sample({ kind, status }: { kind: Kind; status: Status }) {
  return (
    <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden>
      <path className={markClass(status)} d={kindShape(kind, 4)} />
    </svg>
  );
}

const helpKeys = [
  'legend-or',
  'legend-dashed',
  'legend-ring',
  'legend-stack',
  'key-arrows',
  'key-enter',
  'key-escape',
  'key-zoom',
  'key-pan',
  'key-range',
] as const;

function Help() {
  const { t } = useText();
  return (
    <details className="timeline-help">
      <summary aria-label={t('timeline.keys')}>?</summary>
      <ul>
        {helpKeys.map((key) => (
          <li key={key}>{t(`timeline.${key}`)}</li>
        ))}
      </ul>
    </details>
  );
}
