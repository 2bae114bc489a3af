import type { Aggregates } from '../../engine/engine';
import type { LinkChange } from '../../filters/change';
import { clause, isFiltered, noneId, type Filters } from '../../filters/filters';
import { valueName } from '../../i18n/value';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { isolated } from '../../model/text';
import { closest, maybeStandout } from './standout';

/** A question that the data can answer, and the filter that answers it. */
export type Question = {
  /** Stable within the list. */
  readonly id: string;
  /** In words. */
  readonly text: string;
  /** The change to the link that shows the answer. */
  readonly change: LinkChange;
};

// Of more sides than these, each pair would be one of many.
const mostSides = 3;

/**
 * The questions to begin with, while nothing is filtered: who met most, which of the three sides of most contacts
 * met less than the two that met most, and what was planned and not held. Only what has an answer; none about few contacts.
 */
export function questionsOf(
  aggregates: Aggregates,
  filters: Filters,
  vocabulary: Vocabulary,
  words: Words,
): Question[] {
  const standout = maybeStandout(aggregates);
  const { contactsByStatus } = aggregates.totals;
  if (!standout || isFiltered(filters)) return [];
  const pair = closest(standout);
  const major = [...aggregates.facets.side]
    .filter(([id, { now }]) => id !== noneId && now > 0)
    .sort(([, a], [, b]) => b.now - a.now)
    .slice(0, mostSides)
    .map(([id]) => id);
  // The two that meet more than any others are no question.
  const sides = standout.sides
    .filter(({ a, b }) => major.includes(a) && major.includes(b))
    .slice(1);
  // What is still planned may yet be held, unless all that will be known is known.
  const open = aggregates.known === Infinity ? ['planned'] : [];
  const notHeld = ['cancelled', 'postponed', ...open].filter(
    (status) => (contactsByStatus.get(status)?.now ?? 0) > 0,
  );
  const name = (id: string) => isolated(valueName('side', id, vocabulary, words));
  return [
    ...(pair
      ? [
          {
            id: 'pair',
            text: words.t('controls.question-pair'),
            change: { who: clause([pair.a, pair.b]), together: ['who'] as const },
          },
        ]
      : []),
    ...sides.map(({ a, b }) => ({
      id: `sides ${a} ${b}`,
      text: words.t('controls.question-sides', { sides: words.list([name(a), name(b)]) }),
      change: { side: clause([a, b]), together: ['side'] as const },
    })),
    ...(notHeld.length
      ? [
          {
            id: 'not-held',
            text: words.t('controls.question-not-held'),
            change: { status: clause(notHeld) },
          },
        ]
      : []),
  ];
}
