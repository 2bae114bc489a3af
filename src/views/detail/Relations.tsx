import type { Relation } from '../../engine/relation';
import { whenText } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import { Open, type Opening } from './Open';

/** What the relations of an event get. */
export type RelationsProps = {
  /** How other events relate to it, in time order. */
  readonly relations: readonly Relation[];
  /** How an event named answers to a reader. */
  readonly opening: Opening;
};

/** The events that led to this one and those that came of it, each with how it relates; nothing when there are none. */
export function Relations({ relations, opening }: RelationsProps) {
  const words = useText();
  const group = (list: readonly Relation[], title: string) =>
    list.length > 0 && (
      <section>
        <h3>{title}</h3>
        <ul className="relations">
          {list.map(({ ways, event }) => (
            <li key={event.id}>
              <span className="relation-when" dir="auto">
                {whenText(event, words, 'short')}
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
        relations.filter(({ earlier }) => earlier),
        words.t('detail.earlier'),
      )}
      {group(
        relations.filter(({ earlier }) => !earlier),
        words.t('detail.later'),
      )}
    </>
  );
}
