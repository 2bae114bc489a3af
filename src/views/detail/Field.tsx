import type { ReactNode } from 'react';
import type { EventRow } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import type { Claim } from '../../model/resolve';
import { published } from './source';
import { Sources } from './Sources';

/** What one line of the detail shows. */
export type FieldProps<T> = {
  /** The field's name. */
  readonly label: string;
  /** What is known of it; null when nobody has stated it. */
  readonly claim: Claim<T> | null;
  /** What to say when nobody has. */
  readonly none: string;
  /** A value in words. */
  readonly say: (value: T) => ReactNode;
  /** The event's reports. */
  readonly reports: EventRow['reports'];
  /** The named things. */
  readonly vocabulary: Vocabulary;
};

/** A field with its sources; where sources differ, each value with its own, side by side in order of publication. */
export function Field<T>({ label, claim, none, say, reports, vocabulary }: FieldProps<T>) {
  const words = useText();
  if (!claim) {
    return (
      <div className="field">
        <dt>{label}</dt>
        <dd className="field-none">{none}</dd>
      </div>
    );
  }
  const values = published(claim, reports);
  const disputed = values.length > 1;
  return (
    <div className={disputed ? 'field field-disputed' : 'field'}>
      <dt>
        {label}
        {disputed && (
          <>
            {' '}
            <span className="field-differ">{words.t('detail.differ')}</span>
          </>
        )}
      </dt>
      {values.map(({ value, supporters }) => (
        <dd key={supporters[0]}>
          <span className="field-value">{say(value)}</span>
          <Sources {...{ reports, supporters, vocabulary }} />
        </dd>
      ))}
    </div>
  );
}
