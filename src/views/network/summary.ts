import type { Aggregates } from '../../engine/engine';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { formatInterval, formatOneOf } from '../../time/format';
import type { ActorNode, Edge, Graph, Hub } from './graph';

/** An actor's name for a label: the short one, where there is one; the id of an actor not in the vocabulary. */
export function actorName(
  id: string,
  { actors }: Pick<Vocabulary, 'actors'>,
  words: Words,
): string {
  const actor = actors.get(id);
  return actor ? words.name(actor.short ?? actor.name) : id;
}

/** How many contacts there are, and how many of them are planned. */
export function contactsText({ totals }: Pick<Aggregates, 'totals'>, words: Words): string {
  const contacts = words.t('network.contacts', { n: totals.contacts.now });
  const planned = totals.contactsByStatus.get('planned')?.now ?? 0;
  return planned ? words.t('network.contacts-planned', { contacts, n: planned }) : contacts;
}

/** The network in a sentence: how many contacts among how many participants, and who had most. */
export function summarizeNetwork(
  graph: Graph,
  aggregates: Pick<Aggregates, 'totals'>,
  vocabulary: Pick<Vocabulary, 'actors'>,
  words: Words,
): string {
  const shown = graph.actors.filter(({ contacts }) => contacts > 0);
  if (!shown.length) return words.t('network.summary-none');
  const top = shown.slice(0, 3).map(({ id, contacts }) =>
    words.t('network.name-count', {
      name: actorName(id, vocabulary, words),
      count: contacts,
    }),
  );
  return words.t('network.summary', {
    contacts: contactsText(aggregates, words),
    participants: words.t('network.participants', { n: shown.length }),
    top: words.list(top),
  });
}

/** The accessible name of an actor: its name and how many contacts it had, how many of them alone. */
export function actorSentence(
  { id, contacts, alone }: ActorNode,
  { actors }: Pick<Vocabulary, 'actors'>,
  words: Words,
): string {
  const actor = actors.get(id);
  const slots = {
    name: actor ? words.name(actor.name) : id,
    contacts: words.t('network.contacts', { n: contacts }),
  };
  return alone
    ? words.t('network.actor-alone', { ...slots, n: alone })
    : words.t('network.actor', slots);
}

/** The accessible name of an edge: both names, how many contacts, and whether all are only planned. */
export function edgeSentence(
  { a, b, count, planned }: Edge,
  vocabulary: Pick<Vocabulary, 'actors'>,
  words: Words,
): string {
  const slots = {
    a: actorName(a, vocabulary, words),
    b: actorName(b, vocabulary, words),
    contacts: words.t('network.contacts', { n: count }),
  };
  return words.t(count > 0 && planned === count ? 'network.edge-planned' : 'network.edge', slots);
}

/** The label of a hub: its kind, and its day or the days that sources give. */
export function hubLabel({ row: { event } }: Hub, words: Words): string {
  const kind = words.t(`vocabulary.kind-${event.kind?.value ?? 'none'}`);
  if (!event.when) return kind;
  const { value, alternatives } = event.when;
  const when = alternatives.length
    ? formatOneOf(
        [value, ...alternatives.map((other) => other.value)].map((said) => said.when),
        words.time,
      )
    : value.said
      ? words.name(value.said)
      : formatInterval(value.when, words.time, 'short');
  return words.t('network.hub', { kind, when });
}

/** The partners of an actor with the contacts they share, most first, hubs among them. */
export function partnersOf(
  id: string,
  { edges, hubs }: Graph,
): readonly (readonly [string, number])[] {
  const partners = new Map<string, number>();
  const add = (partner: string, count: number) =>
    partners.set(partner, (partners.get(partner) ?? 0) + count);
  for (const { a, b, count } of edges) {
    if (count && (a === id || b === id)) add(a === id ? b : a, count);
  }
  for (const { row, ghost } of hubs) {
    if (ghost || !row.heads.includes(id)) continue;
    row.heads.filter((head) => head !== id).forEach((head) => add(head, 1));
  }
  return [...partners].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
