import { isOverdue } from '../../engine/rows';
import { statusName } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import type { EventRecord } from '../../model/event';
import { isExact } from '../../model/place';
import type { ResolvedEvent } from '../../model/resolve';
import { formatWhen } from '../../time/format';
import type { AxisTime } from '../../time/interval';
import { Field } from './Field';
import { Name } from './Name';
import { Open, type Opening } from './Open';
import { Sources } from './Sources';

/** What the facts of an event get. */
export type FactsProps = {
  /** The event. */
  readonly event: ResolvedEvent;
  /** Its reports. */
  readonly record: EventRecord;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The day against which a plan counts as past: the day looked at, but never after the reader's today. */
  readonly asOf: AxisTime;
  /** How what it names answers to a reader. */
  readonly opening: Opening;
};

/** The fields of an event that hold one value each, and its topics, with their sources. */
export function Facts({ event, record, vocabulary, asOf, opening }: FactsProps) {
  const words = useText();
  const shared = { record, vocabulary };
  const overdue = isOverdue(event, asOf);
  const place = (id: string) => {
    const known = vocabulary.places.get(id);
    return (
      <>
        <Open to={{ type: 'place', id }} name={known?.name ?? null} opening={opening} />
        {known && !isExact(known) && (
          <span className="field-limit"> {words.t('detail.city-none')}</span>
        )}
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
        say={(status) => statusName(status, overdue, words)}
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
