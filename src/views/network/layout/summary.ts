import type { Aggregates, Pair } from '../../../engine/engine';
import { totalOf } from '../../../engine/standing';
import { factText } from '../../../i18n/fields';
import { shortName, whenText } from '../../../i18n/sentence';
import { contactStandings, standingsText } from '../../../i18n/standings';
import type { Words } from '../../../i18n/words';
import type { Vocabulary } from '../../../model/dataset';
import type { ActorNode, Edge, Graph, Hub } from './graph';

/** How far the contacts shown got. */
export function contactsText({ totals }: Pick<Aggregates, 'totals'>, words: Words): string {
  return standingsText(contactStandings(totals), 'contacts', words);
}

/** The network in a sentence: how many contacts among how many participants, and who had most that took place. */
export function summarizeNetwork(
  graph: Graph,
  aggregates: Pick<Aggregates, 'totals'>,
  vocabulary: Vocabulary,
  words: Words,
): string {
  const shown = graph.actors.filter(({ contacts }) => contacts > 0);
  if (!shown.length) return words.t('network.summary-none');
  const top = shown
    .filter(({ now }) => now.took > 0)
    .slice(0, 3)
    .map(({ id, now }) =>
      words.t('network.name-count', {
        name: shortName(id, vocabulary, words),
        counts: words.number(now.took),
      }),
    );
  const slots = {
    contacts: contactsText(aggregates, words),
    participants: words.t('network.participants', { n: shown.length }),
  };
  return top.length
    ? words.t('network.summary', { ...slots, top: words.list(top) })
    : words.t('network.summary-few', slots);
}

/** The accessible name of an actor: its name, how far its contacts got, and those in which it is alone. */
export function actorSentence(
  { id, now, alone }: ActorNode,
  { actors }: Vocabulary,
  words: Words,
): string {
  const actor = actors.get(id);
  const slots = {
    name: actor ? words.name(actor.name) : id,
    contacts: standingsText(now, 'contacts', words),
  };
  return totalOf(alone)
    ? words.t('network.actor-alone', { ...slots, alone: standingsText(alone, 'contacts', words) })
    : words.t('network.actor', slots);
}

/** The accessible name of an edge: both names, and how far the contacts got that they share. */
export function edgeSentence({ a, b, now }: Edge, vocabulary: Vocabulary, words: Words): string {
  return words.t('network.edge', {
    a: shortName(a, vocabulary, words),
    b: shortName(b, vocabulary, words),
    contacts: standingsText(now, 'contacts', words),
  });
}

/** The label of a hub: its kind, and its day or the days that sources give. */
export function hubLabel({ row: { event } }: Hub, vocabulary: Vocabulary, words: Words): string {
  const kind = factText('kind', event, vocabulary, words);
  return event.when
    ? words.t('network.hub', { kind, when: whenText(event, words, 'short') })
    : kind;
}

/** The partners of an actor with how far the contacts shown got that they share, in the order of `pairs`. */
export function partnersOf(id: string, pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ a, b, now }) => (a === id || b === id) && totalOf(now) > 0);
}
