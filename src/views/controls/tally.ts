import type { Tally, Totals } from '../../engine/engine';
import type { Filters } from '../../filters/filters';
import type { TextKey, Words } from '../../i18n/words';
import { numeral } from './numeral';

/** The statuses in the order in which contacts are counted: what was held comes first, as an answer would say it. */
export const tallied = [
  'held',
  'planned',
  'postponed',
  'cancelled',
  'unconfirmed',
  'none',
] as const;
/** One of {@link tallied}. */
export type Tallied = (typeof tallied)[number];

/** Which of the three counts. */
export type Count = keyof Tally;

const countOf = ({ contactsByStatus }: Totals, status: Tallied, count: Count): number =>
  contactsByStatus.get(status)?.[count] ?? 0;

const inWords = (key: string, n: number, words: Words, gender?: 'feminine'): string =>
  words.t(`controls.${key}` as TextKey, { n, count: numeral(n, words, gender) });

/**
 * Contacts by status, the first with the noun, the others without: `two contacts held`, `one planned`.
 * `closed`: all reports are in, so what is still planned has no reported outcome.
 */
export function contacts(totals: Totals, count: Count, words: Words, closed: boolean): string[] {
  return tallied
    .map((status) => [status, countOf(totals, status, count)] as const)
    .filter(([, n]) => n > 0)
    .map(([status, n], i) => {
      const name = status === 'planned' && closed ? 'open' : status;
      return inWords(i === 0 ? `tally-first-${name}` : `tally-${name}`, n, words);
    });
}

/** Statements in words, as a list that is empty for none. */
export const statements = (n: number, words: Words): string[] =>
  n > 0 ? [inWords('tally-statements', n, words, 'feminine')] : [];

/**
 * How many events filters let through, to follow them as an answer: `two contacts held, one planned, three
 * statements`. What the filters themselves say of kind and status is not said again; `none` for no event.
 */
export function answer(totals: Totals, { kind, status }: Filters, words: Words): string {
  const { events } = totals;
  if (events.now === 0) return words.t('controls.answer-nothing');
  const onlyStatements = totals.contacts.now === 0 && kind?.include.length === 1;
  if (status?.include.length === 1 || onlyStatements) {
    return inWords('answer-found', events.now, words);
  }
  if (!kind) {
    return [
      ...contacts(totals, 'now', words, false),
      ...statements(totals.statements.now, words),
    ].join(', ');
  }
  const counted = tallied.map((one) => [`answer-${one}`, countOf(totals, one, 'now')] as const);
  return [...counted, ['answer-statements', totals.statements.now] as const]
    .filter(([, n]) => n > 0)
    .map(([key, n]) => inWords(key, n, words, key === 'answer-statements' ? 'feminine' : undefined))
    .join(', ');
}
