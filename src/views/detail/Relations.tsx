import { useText } from '../../i18n/useText';
import type { EventRecord } from '../../model/event';
import type { ResolvedEvent } from '../../model/resolve';
import { Open, type Opening } from './Open';
import { sayWhen } from './history';
import { relations, type Relation } from './relation';

/** The events that led to this one and those that came of it, each with how it relates; nothing when there are none. */
export function Relations(props: {
  readonly record: EventRecord;
  readonly records: ReadonlyMap<string, EventRecord>;
  readonly known: ReadonlyMap<string, ResolvedEvent>;
  readonly opening: Opening;
}) {
  const { record, records, known, opening } = props;
  const words = useText();
  const all = relations(record, records, known);
  const group = (list: readonly Relation[], title: string) =>
    list.length > 0 && (
      <section>
        <h3>{title}</h3>
        <ul className="relations">
          {list.map(({ type, inverse, event }) => (
            <li key={`${type} ${inverse} ${event.id}`}>
              <span className="relation-when" dir="auto">
                {event.when
                  ? sayWhen(event.when.value, words, 'short')
                  : words.t('vocabulary.date-none')}
              </span>
              <span className="relation-what">
                <span className="relation-type">
                  {words.t(inverse ? `detail.inverse-${type}` : `detail.link-${type}`)}
                </span>{' '}
                <Open
                  to={{ type: 'event', id: event.id }}
                  name={event.title?.value ?? null}
                  status={event.status?.value ?? 'none'}
                  opening={opening}
                />
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <>
      {group(
        all.filter(({ earlier }) => earlier),
        words.t('detail.earlier'),
      )}
      {group(
        all.filter(({ earlier }) => !earlier),
        words.t('detail.later'),
      )}
    </>
  );
}
