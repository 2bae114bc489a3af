import { standings, totalOf, type Standings, type Standing } from '../engine/standing';
import type { Totals } from '../engine/engine';
import type { Words } from './words';

/** What is counted: contacts alone, or statements too. */
export type Noun = 'contacts' | 'events';

const part = (standing: Standing, n: number, noun: Noun, words: Words): string =>
  standing === 'took'
    ? words.t(`vocabulary.took-${noun}`, { n })
    : words.t(`vocabulary.got-${standing}`, { count: n });

/**
 * How many got how far, each number with its name and none of them part of another: `2 contacts took place,
 * 1 planned`. Of none at all, that none took place.
 */
export function standingsText(counts: Standings, noun: Noun, words: Words): string {
  if (!totalOf(counts)) return part('took', 0, noun, words);
  return standings
    .flatMap((standing) =>
      counts[standing] ? [part(standing, counts[standing], noun, words)] : [],
    )
    .join(', ');
}

/** The same in a few letters, without what is counted, for a label: `2, 1 planned`. */
export function standingsLabel(counts: Standings, words: Words): string {
  return standings
    .flatMap((standing) =>
      !counts[standing]
        ? []
        : [
            standing === 'took'
              ? words.number(counts.took)
              : part(standing, counts[standing], 'events', words),
          ],
    )
    .join(', ');
}

/** How far the contacts shown got. */
export function contactStandings({ contactsByStatus }: Totals): Standings {
  const of = (status: string) => contactsByStatus.get(status)?.now ?? 0;
  return {
    took: of('held') + of('none'),
    planned: of('planned'),
    postponed: of('postponed'),
    cancelled: of('cancelled'),
    unconfirmed: of('unconfirmed'),
  };
}

/** All that is shown: how far the contacts got, and the statements; that no contact took place where there is nothing. */
export function totalsText(totals: Totals, words: Words): string {
  const said = totals.statements.now;
  const statements = said ? [words.t('controls.count-statements', { n: said })] : [];
  const met = contactStandings(totals);
  const contacts = totalOf(met) || !said ? [standingsText(met, 'contacts', words)] : [];
  return [...contacts, ...statements].join(', ');
}
