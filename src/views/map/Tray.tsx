import { litAttributes } from '../../chart/option';
import { noneId, toggle } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { trayText } from './layout/summary';
import { tallyTray, withoutPlace } from './layout/tally';

/** The events that no place can be shown for. */
export function Tray({ aggregates, filters, highlight, onCommit }: ViewProps) {
  const words = useText();
  const tray = tallyTray(aggregates);
  const { where } = filters;
  const lit = highlight && withoutPlace(aggregates).some((id) => highlight.events.has(id));
  return (
    <div className="view-foot">
      <button
        type="button"
        data-tray
        data-count={tray.now}
        data-ghost={(tray.open > 0 && !tray.now) || undefined}
        {...litAttributes(lit)}
        disabled={!tray.open}
        aria-pressed={where?.include.includes(noneId) ?? false}
        title={tray.open ? words.t('map.tray-hint') : undefined}
        onClick={(event) => onCommit({ where: toggle(where, noneId, event.shiftKey) })}
      >
        {trayText(tray, words)}
      </button>
    </div>
  );
}
