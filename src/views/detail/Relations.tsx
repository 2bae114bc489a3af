import { dateText } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { EventRecord } from '../../model/event';
import type { ResolvedEvent } from '../../model/resolve';
import { Open, type Opening } from './Open';
import { relations, type Relation } from './relation';

/** What the relations of an event get. */
export type RelationsProps = {
  /** The event's reports and its own links. */
  readonly record: EventRecord;
  /** Every event's reports by id, for links to this one. */
  readonly records: ReadonlyMap<string, EventRecord>;
  /** The events known on the day looked at, by id; others are not named. */
  readonly known: ReadonlyMap<string, ResolvedEvent>;
  /** How an event named answers to a reader. */
  readonly opening: Opening;
};

/** The events that led to this one and those that came of it, each with how it relates; nothing when there are none. */
export function Relations({ record, records, known, opening }: RelationsProps) {
  const words = useText();
  const all = relations(record, records, known);
  const group = (list: readonly Relation[], title: string) =>
    list.length > 0 && (
      <section>
        <h3>{title}</h3>
        <ul className="relations">
          {list.map(({ ways, event }) => (
            <li key={event.id}>
              <span className="relation-when" dir="auto">
                {dateText(event, words)}
              </span>
              <span className="relation-what">
                <span className="relation-type">
                  {ways
                    .map(({ type, inverse }) =>
                      words.t(inverse ? `detail.inverse-${type}` : `detail.link-${type}`),
                    )
                    .join(' · ')}
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
