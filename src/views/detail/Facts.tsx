import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import type { EventRecord } from '../../model/event';
import type { ResolvedEvent } from '../../model/resolve';
import { formatWhen } from '../../time/format';
import type { AxisTime } from '../../time/interval';
import { Field } from './Field';
import { Name } from './Name';
import { Open, type Opening } from './Open';
import { Sources } from './Sources';

/** The fields of an event that hold one value each, and its topics, with their sources. */
export function Facts(props: {
  readonly event: ResolvedEvent;
  readonly record: EventRecord;
  readonly vocabulary: Vocabulary;
  readonly asOf: AxisTime;
  readonly opening: Opening;
}) {
  const { event, record, vocabulary, asOf, opening } = props;
  const words = useText();
  const shared = { record, vocabulary };
  const end = event.when?.value.when.end ?? Infinity;
  const place = (id: string) => {
    const known = vocabulary.places.get(id);
    const coarse = known && (known.precision === 'country' || known.precision === 'region');
    return (
      <>
        <Open to={{ type: 'place', id }} name={known?.name ?? null} opening={opening} />
        {coarse && <span className="field-limit"> {words.t('detail.city-none')}</span>}
      </>
    );
  };
  return (
    <dl className="fields">
      <Field
        {...shared}
        label={words.t('detail.when')}
        claim={event.when}
        none={words.t('vocabulary.date-none')}
        say={({ when, said }) => formatWhen(said && words.name(said), when, words.time, 'long')}
      />
      <Field
        {...shared}
        label={words.t('detail.status')}
        claim={event.status}
        none={words.t('vocabulary.status-none')}
        say={(status) =>
          status === 'planned' && end <= asOf
            ? words.t('detail.overdue')
            : words.t(`vocabulary.status-${status}`)
        }
      />
      <Field
        {...shared}
        label={words.t('detail.place')}
        claim={event.place}
        none={words.t('vocabulary.place-none')}
        say={place}
      />
      <Field
        {...shared}
        label={words.t('detail.kind')}
        claim={event.kind}
        none={words.t('vocabulary.kind-none')}
        say={(kind) => words.t(`vocabulary.kind-${kind}`)}
      />
      <Field
        {...shared}
        label={words.t('detail.mode')}
        claim={event.mode}
        none={words.t('vocabulary.mode-none')}
        say={(mode) => words.t(`vocabulary.mode-${mode}`)}
      />
      {event.topics.present.length > 0 && (
        <div className="field">
          <dt>{words.t('detail.topics')}</dt>
          {event.topics.present.map(({ id, supporters }) => {
            const topic = vocabulary.topics.get(id);
            return (
              <dd key={id}>
                <span className="field-value">{topic ? <Name text={topic.name} /> : id}</span>
                <Sources {...shared} reports={supporters} />
              </dd>
            );
          })}
        </div>
      )}
      {event.topics.removed.map(({ id, by }, i) => {
        const topic = vocabulary.topics.get(id);
        return (
          <div key={`${id} ${i}`} className="field field-removed">
            <dt>{words.t('detail.topic-removed')}</dt>
            <dd>
              <s>{topic ? <Name text={topic.name} /> : id}</s>
              <Sources {...shared} reports={[by]} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
