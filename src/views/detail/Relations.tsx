import type { Focus } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { EventRecord } from '../../model/event';
import type { ResolvedEvent } from '../../model/resolve';
import { sayWhen } from './history';
import { relations } from './relation';

/** The events that this one prepares, follows, announces or reports on, and those that do so to it; nothing when there are none. */
export function Relations(props: {
  readonly record: EventRecord;
  readonly records: ReadonlyMap<string, EventRecord>;
  readonly known: ReadonlyMap<string, ResolvedEvent>;
  readonly onOpen: (focus: Focus) => void;
}) {
  const { record, records, known, onOpen } = props;
  const words = useText();
  const all = relations(record, records, known);
  if (!all.length) return null;
  return (
    <section>
      <h3>{words.t('detail.links')}</h3>
      <ul className="relations">
        {all.map(({ type, inverse, event }) => (
          <li key={`${type} ${inverse} ${event.id}`}>
            <span className="relation-type">
              {words.t(inverse ? `detail.inverse-${type}` : `detail.link-${type}`)}
            </span>{' '}
            <button
              type="button"
              className="name"
              data-event={event.id}
              onClick={() => onOpen({ type: 'event', id: event.id })}
            >
              {event.title ? words.name(event.title.value) : event.id}
            </button>
            {event.when && (
              <span className="relation-when"> {sayWhen(event.when.value, words, 'short')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
