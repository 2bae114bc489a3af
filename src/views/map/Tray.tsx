import { noneId, toggle, type Clause } from '../../filters/filters';
import type { LinkChange } from '../view';
import { useText } from '../../i18n/useText';
import { trayText } from './summary';
import type { Tray as TrayTally } from './tally';

/** The events that no place can be shown for. */
export function Tray({
  tray,
  where,
  onCommit,
}: {
  tray: TrayTally;
  where: Clause | null;
  onCommit: (change: LinkChange) => void;
}) {
  const words = useText();
  return (
    <div className="map-foot">
      <button
        type="button"
        data-tray
        data-count={tray.now}
        data-ghost={(tray.open > 0 && !tray.now) || undefined}
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
