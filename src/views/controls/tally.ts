import type { Tally, Totals } from '../../engine/engine';
import { standings, type Standing } from '../../engine/standing';
import { noneId, type Filters } from '../../filters/filters';
import type { TextKey, Words } from '../../i18n/words';
import { numeral } from './numeral';

/** Which of the three counts. */
export type Count = keyof Tally;

/** Contacts that got as far as each other: one number, by the name it goes by. */
export type Tallied = {
  /** What took place is `held` where all of it is said to have been, `none` where nothing is said of any, and `took` of both together. */
  readonly name: Exclude<Standing, 'took'> | 'held' | 'none' | 'took';
  /** How many there are. */
  readonly n: number;
  /** The values of the filter by status that let these in. */
  readonly statuses: readonly [string, ...string[]];
};

/** The contacts by how far they got, in the order in which an answer would tell it: what took place as far as stated is one number. */
export function tallied({ contactsByStatus }: Totals, count: Count): readonly Tallied[] {
  const of = (status: string) => contactsByStatus.get(status)?.[count] ?? 0;
  const [held, none] = [of('held'), of(noneId)];
  const took: Tallied = !none
    ? { name: 'held', n: held, statuses: ['held'] }
    : held
      ? { name: 'took', n: held + none, statuses: ['held', noneId] }
      : { name: 'none', n: none, statuses: [noneId] };
  return [
    took,
    ...standings.flatMap((name): Tallied[] =>
      name === 'took' ? [] : [{ name, n: of(name), statuses: [name] }],
    ),
  ];
}

const inWords = (key: string, n: number, words: Words, gender?: 'feminine'): string =>
  words.t(`controls.${key}` as TextKey, { n, count: numeral(n, words, gender) });

/**
 * Contacts by status, the first with the noun, the others without: `two contacts held`, `one planned`.
 * `closed`: all reports are in, so what is still planned has no reported outcome.
 */
export function contacts(totals: Totals, count: Count, words: Words, closed: boolean): string[] {
  return tallied(totals, count)
    .filter(({ n }) => n > 0)
    .map(({ name, n }, i) => {
      const said = name === 'planned' && closed ? 'open' : name;
      return inWords(i === 0 ? `tally-first-${said}` : `tally-${said}`, n, words);
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
  const counted = tallied(totals, 'now').map(({ name, n }) => [`answer-${name}`, n] as const);
  return [...counted, ['answer-statements', totals.statements.now] as const]
    .filter(([, n]) => n > 0)
    .map(([key, n]) => inWords(key, n, words, key === 'answer-statements' ? 'feminine' : undefined))
    .join(', ');
}
