import type { EventRow } from '../../engine/engine';
import type { Focus } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { HoverTarget } from '../view';
import { sayWhen } from './history';

/** The events of an actor or a place among the current filters, each of which opens. */
export function CardEvents(props: {
  readonly rows: readonly EventRow[];
  readonly onHover: (target: HoverTarget | null) => void;
  readonly onOpen: (focus: Focus) => void;
}) {
  const { rows, onHover, onOpen } = props;
  const words = useText();
  if (!rows.length) return <p className="field-none">{words.t('detail.no-events')}</p>;
  return (
    <ul className="card-events">
      {rows.map(({ event }) => {
        const title = event.title ? words.render(event.title.value) : null;
        const status = event.status?.value;
        const hover = () => onHover({ type: 'event', id: event.id });
        return (
          <li key={event.id}>
            <span className="relation-when">
              {event.when
                ? sayWhen(event.when.value, words, 'short')
                : words.t('vocabulary.date-none')}
            </span>
            <button
              type="button"
              className="name"
              data-event={event.id}
              data-status={status ?? 'none'}
              lang={title && title.lang !== words.lang ? title.lang : undefined}
              onPointerEnter={hover}
              onPointerLeave={() => onHover(null)}
              onFocus={hover}
              onBlur={() => onHover(null)}
              onClick={() => onOpen({ type: 'event', id: event.id })}
            >
              {title?.text ?? event.id}
            </button>
            {status && status !== 'held' && (
              <span className="row-status">{words.t(`vocabulary.status-${status}`)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
