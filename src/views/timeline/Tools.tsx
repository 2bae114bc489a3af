import { useSize } from '../../chart/useSize';
import type { Aggregates } from '../../engine/engine';
import { laneChoices, type LaneChoice } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import type { Sign } from './layout/signs';
import { InlineLegend, LegendButton } from './Legend';

type Props = Pick<ViewProps, 'filters' | 'onCommit'> & {
  /** How often each kind and status occurs. */
  readonly facets: Aggregates['facets'];
  /** The signs on the screen, which the legend explains. */
  readonly signs: ReadonlySet<Sign>;
  /** What lanes are made of. */
  readonly lanes: LaneChoice;
};

/** The tools of the timeline alone: the legend, and what lanes are made of. */
export function Tools({ lanes, ...legend }: Props) {
  const { t } = useText();
  const [measure, size] = useSize();
  return (
    <>
      <span className="legend-inline" ref={measure}>
        <InlineLegend {...legend} width={size?.width ?? 0} />
      </span>
      <LegendButton {...legend} />
      <select
        data-furniture
        aria-label={t('timeline.lanes')}
        value={lanes}
        onChange={({ target }) =>
          legend.onCommit({
            lanes: laneChoices.find((choice) => choice === target.value) ?? null,
          })
        }
      >
        {laneChoices.map((choice) => (
          <option key={choice} value={choice}>
            {t('timeline.lanes-choice', { choice: t(`timeline.lanes-${choice}`) })}
          </option>
        ))}
      </select>
    </>
  );
}
