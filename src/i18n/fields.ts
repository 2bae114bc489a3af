import type { Vocabulary } from '../model/dataset';
import type { Says, ScalarField } from '../model/event';
import type { Claim, ResolvedEvent } from '../model/resolve';
import { placeName, sayWhen, statusName } from './sentence';
import type { TextKey, Words } from './words';

/** The fields of an event that state one fact each: all that hold one value, but for title and summary, which are ours. */
export type FactField = Exclude<ScalarField, 'title' | 'summary'>;

/** What a report says in a field. */
export type FactValue<F extends FactField> = NonNullable<Says[F]>;

/** The words for a field. */
type FieldWords<F extends FactField> = {
  /** Its name. */
  readonly label: TextKey;
  /** That nobody has stated it. */
  readonly none: TextKey;
  /** A value in few words. */
  readonly say: (value: FactValue<F>, vocabulary: Vocabulary, words: Words) => string;
};

// In the order in which the fields of an event are read.
const fields: { readonly [F in FactField]: FieldWords<F> } = {
  when: {
    label: 'vocabulary.field-when',
    none: 'vocabulary.date-none',
    say: (when, _, words) => sayWhen(when, words, 'short'),
  },
  status: {
    label: 'vocabulary.field-status',
    none: 'vocabulary.status-none',
    say: (status, _, words) => statusName(status, false, words),
  },
  place: {
    label: 'vocabulary.field-place',
    none: 'vocabulary.place-none',
    say: placeName,
  },
  kind: {
    label: 'vocabulary.field-kind',
    none: 'vocabulary.kind-none',
    say: (kind, _, { t }) => t(`vocabulary.kind-${kind}`),
  },
  mode: {
    label: 'vocabulary.field-mode',
    none: 'vocabulary.mode-none',
    say: (mode, _, { t }) => t(`vocabulary.mode-${mode}`),
  },
};

/** The keys of those fields, in the order in which they are read. */
export const factFields = Object.keys(fields) as readonly FactField[];

/** The name of a field. */
export function fieldLabel(field: FactField, { t }: Words): string {
  return t(fields[field].label);
}

/** That nobody has stated a field. */
export function unstated(field: FactField, { t }: Words): string {
  return t(fields[field].none);
}

/** A field's value in few words. */
export function sayFact<F extends FactField>(
  field: F,
  value: FactValue<F>,
  vocabulary: Vocabulary,
  words: Words,
): string {
  return fields[field].say(value, vocabulary, words);
}

/** What is known of a field of an event; null when nobody has stated it. */
export function claimOf<F extends FactField>(
  event: ResolvedEvent,
  field: F,
): Claim<FactValue<F>> | null {
  // Each claim has the type of its own field, which TypeScript cannot follow through the key.
  return event[field] as Claim<FactValue<F>> | null;
}

/** The accepted value of an event's field in few words, or that nobody has stated it. */
export function factText(
  field: FactField,
  event: ResolvedEvent,
  vocabulary: Vocabulary,
  words: Words,
): string {
  const claim = claimOf(event, field);
  return claim ? sayFact(field, claim.value, vocabulary, words) : unstated(field, words);
}
