import type { Aggregates, EventRow, Pair } from '../../../engine/engine';
import { noStandings, totalOf } from '../../../engine/standing';
import { factText } from '../../../i18n/fields';
import { eventSentence, placeText, shortName, whenText } from '../../../i18n/sentence';
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

/** One actor and whom it met, in a sentence: how many they are, how far its contacts got, and whom it met most. */
export function summarizeEgo(
  ego: string,
  { actors }: Pick<Graph, 'actors'>,
  vocabulary: Vocabulary,
  words: Words,
): string {
  const nameOf = (id: string) => shortName(id, vocabulary, words);
  const own = actors.find(({ id }) => id === ego);
  const others = actors.filter(({ id, contacts }) => id !== ego && contacts > 0);
  const slots = {
    name: nameOf(ego),
    contacts: standingsText(own?.now ?? noStandings, 'contacts', words),
    participants: words.t('network.participants', { n: others.length }),
  };
  const top = others.slice(0, 3).map(({ id }) => nameOf(id));
  return top.length
    ? words.t('network.ego-summary', { ...slots, top: words.list(top) })
    : words.t('network.ego-summary-few', slots);
}

// What is written beside its circle comes first, so that it can be called by that. Sides are told apart by colour alone
// elsewhere; one that is called like its actor adds nothing.
function fullName(id: string, vocabulary: Vocabulary, words: Words): string {
  const actor = vocabulary.actors.get(id);
  if (!actor) return id;
  const [whole, short] = [words.name(actor.name), shortName(id, vocabulary, words)];
  const name = whole.includes(short)
    ? whole
    : words.t('network.actor-short', { short, name: whole });
  const side = actor.side === null ? undefined : vocabulary.sides.get(actor.side);
  const bloc = side ? words.name(side.name) : whole;
  return bloc === whole ? name : words.t('network.actor-side', { name, side: bloc });
}

/** The accessible name of an actor: its names and side, how far its contacts got, and those in which it is alone. */
export function actorSentence(
  { id, now, alone }: ActorNode,
  vocabulary: Vocabulary,
  words: Words,
): string {
  const slots = {
    name: fullName(id, vocabulary, words),
    contacts: standingsText(now, 'contacts', words),
  };
  if (!totalOf(alone)) return words.t('network.actor', slots);
  return totalOf(alone) === totalOf(now)
    ? words.t('network.actor-only-alone', slots)
    : words.t('network.actor-alone', { ...slots, alone: standingsText(alone, 'contacts', words) });
}

/** The accessible name of an edge: both names, how far the contacts got that they share, and when and where the last was; `last` is null where that is not at hand. */
export function edgeSentence(
  { a, b, now }: Edge,
  last: EventRow | null,
  vocabulary: Vocabulary,
  words: Words,
): string {
  const edge = words.t('network.edge', {
    a: shortName(a, vocabulary, words),
    b: shortName(b, vocabulary, words),
    contacts: standingsText(now, 'contacts', words),
  });
  if (!last) return edge;
  const place = placeText(last.event, vocabulary, words);
  const when = whenText(last.event, words, 'long');
  return place === null
    ? words.t('network.edge-last', { edge, when })
    : words.t('network.edge-last-place', { edge, when, place });
}

/** The label of a hub: its kind, and its day or the days that sources give. */
export function hubLabel({ row: { event } }: Hub, vocabulary: Vocabulary, words: Words): string {
  const kind = factText('kind', event, vocabulary, words);
  return event.when
    ? words.t('network.hub', { kind, when: whenText(event, words, 'short') })
    : kind;
}

/** The accessible name of a hub: what is written beside it, by which it can be called, then its event whole. */
export function hubSentence(hub: Hub, vocabulary: Vocabulary, words: Words): string {
  return words.t('network.hub-name', {
    label: hubLabel(hub, vocabulary, words),
    event: eventSentence(hub.row, vocabulary, words),
  });
}

/** The partners of an actor with how far the contacts shown got that they share, in the order of `pairs`. */
export function partnersOf(id: string, pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ a, b, now }) => (a === id || b === id) && totalOf(now) > 0);
}
