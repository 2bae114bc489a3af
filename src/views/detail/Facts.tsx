import type { ReactNode } from 'react';
import type { EventRow } from '../../engine/engine';
import { isOverdue } from '../../engine/rows';
import {
  claimOf,
  factFields,
  fieldLabel,
  sayFact,
  unstated,
  type FactField,
  type FactValue,
} from '../../i18n/fields';
import { statusName } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { isExact } from '../../model/place';
import { isolated } from '../../model/text';
import { formatWhen } from '../../time/format';
import type { AxisTime } from '../../time/interval';
import { Field } from './Field';
import { Name } from './Name';
import { Open, type Opening } from './Open';
import { Sources } from './Sources';

/** What the facts of an event get. */
export type FactsProps = {
  /** The event. */
  readonly row: EventRow;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The day against which a plan counts as past: the day looked at, but never after the reader's today. */
  readonly asOf: AxisTime;
  /** How what it names answers to a reader. */
  readonly opening: Opening;
};

/** How fields are said where there is room for more than a few words. */
type AtLength = { readonly [F in FactField]?: (value: FactValue<F>) => ReactNode };

/** The fields of an event that hold one value each, and its topics, with their sources. */
export function Facts({ row, vocabulary, asOf, opening }: FactsProps) {
  const words = useText();
  const { event, reports } = row;
  const shared = { reports, vocabulary };
  const atLength: AtLength = {
    when: ({ when, said }) =>
      formatWhen(said && isolated(words.name(said)), when, words.time, 'long'),
    status: (status) => statusName(status, isOverdue(event, asOf), words),
    place: (id) => {
      const known = vocabulary.places.get(id);
      return (
        <>
          <Open to={{ type: 'place', id }} name={known?.name ?? null} opening={opening} />
          {known && !isExact(known) && (
            <span className="field-limit"> {words.t('detail.city-none')}</span>
          )}
        </>
      );
    },
  };
  const fact = <F extends FactField>(field: F) => (
    <Field
      key={field}
      {...shared}
      label={fieldLabel(field, words)}
      claim={claimOf(event, field)}
      none={unstated(field, words)}
      say={atLength[field] ?? ((value) => sayFact(field, value, vocabulary, words))}
    />
  );
  const topicName = (id: string) => {
    const topic = vocabulary.topics.get(id);
    return topic ? <Name text={topic.name} /> : id;
  };
  return (
    <dl className="fields">
      {factFields.map(fact)}
      {event.topics.present.length > 0 && (
        <div className="field">
          <dt>{words.t('detail.topics')}</dt>
          {event.topics.present.map(({ id, supporters }) => (
            <dd key={id}>
              <span className="field-value">{topicName(id)}</span>
              <Sources {...shared} supporters={supporters} />
            </dd>
          ))}
        </div>
      )}
      {event.topics.removed.map(({ id, by }, i) => (
        <div key={`${id} ${i}`} className="field field-removed">
          <dt>{words.t('detail.topic-removed')}</dt>
          <dd>
            <s>{topicName(id)}</s>
            <Sources {...shared} supporters={[by]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
