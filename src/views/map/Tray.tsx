import { litAttributes } from '../../chart/option';
import { Toolbar } from '../../chart/Toolbar';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { eventsIn, isPicked, pickPart, trayParts } from './layout/tray';

/** The events that no place can be shown for: those that need none, and those of which none is stated. */
export function Tray({ aggregates, filters, highlight, onHover, onCommit }: ViewProps) {
  const words = useText();
  const parts = trayParts(aggregates);
  if (!parts.length) return <p className="view-foot">{words.t('map.tray-empty')}</p>;
  return (
    <Toolbar className="view-foot map-tray" label={words.t('map.tray-label')}>
      <span>{words.t('map.tray')} </span>
      {parts.map(({ reason, now, open }) => {
        const events = eventsIn(reason, aggregates);
        const lit = highlight && events.some((id) => highlight.events.has(id));
        return (
          <button
            key={reason}
            type="button"
            data-tray={reason}
            data-count={now}
            data-ghost={!now || undefined}
            {...litAttributes(lit)}
            aria-pressed={isPicked(reason, filters)}
            title={words.t(`map.tray-${reason}-hint`)}
            onClick={(event) => onCommit(pickPart(reason, filters, event.shiftKey))}
            onPointerEnter={() => onHover({ type: 'events', ids: events })}
            onPointerLeave={() => onHover(null)}
          >
            {words.t(`map.tray-${reason}`, { n: now || open })}
          </button>
        );
      })}
    </Toolbar>
  );
}
