import type { Ref } from 'react';
import { Help } from '../../chart/Help';
import { zoomStep } from '../../chart/key';
import { Toolbar } from '../../chart/Toolbar';
import { useSize } from '../../chart/useSize';
import type { Aggregates } from '../../engine/engine';
import { laneChoices, type Filters, type LaneChoice } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { LinkChange } from '../../filters/change';
import { InlineLegend, LegendButton } from './Legend';

type Props = {
  /** The numbers, which say what the legend has to explain. */
  readonly aggregates: Aggregates;
  /** What lanes are made of. */
  readonly lanes: LaneChoice;
  /** The filters, which the legend's marks toggle. */
  readonly filters: Filters;
  /** Whether the table stands in place of the chart. */
  readonly table: boolean;
  /** The list of keys. */
  readonly help: Ref<HTMLDivElement>;
  /** Makes a change. */
  readonly onCommit: (change: LinkChange) => void;
  /** Zooms by a factor. */
  readonly onZoom: (factor: number) => void;
  /** Shows everything. */
  readonly onFit: () => void;
  /** Puts the table in place of the chart, or the chart back. */
  readonly onTable: () => void;
};

const keys = [
  ['← →', 'key-arrows'],
  ['Home End', 'key-ends'],
  ['Enter', 'key-enter'],
  ['Esc', 'key-escape'],
  ['+ −', 'key-zoom'],
  ['0', 'key-fit'],
  ['Shift ← →', 'key-pan'],
  ['[ ]', 'key-range'],
  ['← →', 'key-slider'],
  ['?', 'key-help'],
] as const;

/** The row of tools: the legend, what lanes are made of, zoom, the table and the keys; one Tab stop. */
export function Tools({ help, ...props }: Props) {
  const { aggregates, lanes, filters, table, onCommit, onZoom } = props;
  const { t } = useText();
  const [measure, size] = useSize();
  return (
    <Toolbar className="timeline-tools" label={t('timeline.tools')}>
      <span className="legend-inline" ref={measure}>
        <InlineLegend {...{ aggregates, filters, onCommit }} width={size?.width ?? 0} />
      </span>
      <LegendButton {...{ aggregates, filters, onCommit }} />
      <select
        data-furniture
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
      <button
        type="button"
        disabled={table}
        data-furniture
        aria-label={t('timeline.zoom-in')}
        title={t('timeline.zoom-in')}
        onClick={() => onZoom(zoomStep)}
      >
        +
      </button>
      <button
        type="button"
        disabled={table}
        data-furniture
        aria-label={t('timeline.zoom-out')}
        title={t('timeline.zoom-out')}
        onClick={() => onZoom(1 / zoomStep)}
      >
        −
      </button>
      <button
        type="button"
        disabled={table}
        data-furniture
        aria-label={t('timeline.fit-label')}
        title={t('timeline.fit-label')}
        onClick={props.onFit}
      >
        {t('timeline.fit')}
      </button>
      <button type="button" data-furniture aria-pressed={table} onClick={props.onTable}>
        {t('timeline.table')}
      </button>
      <Help
        ref={help}
        label={t('timeline.keys')}
        keys={keys.map(([key, does]) => ({ key, does: t(`timeline.${does}`) }))}
      />
    </Toolbar>
  );
}
