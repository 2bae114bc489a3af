import { ascending } from 'd3';
import type { Aggregates } from '../../../engine/engine';
import { factText } from '../../../i18n/fields';
import { shortName, whenText } from '../../../i18n/sentence';
import type { Words } from '../../../i18n/words';
import type { Vocabulary } from '../../../model/dataset';
import type { ActorNode, Edge, Graph, Hub } from './graph';

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
  vocabulary: Vocabulary,
  words: Words,
): string {
  const shown = graph.actors.filter(({ contacts }) => contacts > 0);
  if (!shown.length) return words.t('network.summary-none');
  const top = shown.slice(0, 3).map(({ id, contacts }) =>
    words.t('network.name-count', {
      name: shortName(id, vocabulary, words),
      count: contacts,
    }),
  );
  return words.t('network.summary', {
    contacts: contactsText(aggregates, words),
    participants: words.t('network.participants', { n: shown.length }),
    top: words.list(top),
  });
}

/** The accessible name of an actor: its name, how many contacts it had, how many planned and how many alone. */
export function actorSentence(
  { id, contacts, planned, alone }: ActorNode,
  { actors }: Vocabulary,
  words: Words,
): string {
  const actor = actors.get(id);
  const counted = words.t('network.contacts', { n: contacts });
  const slots = {
    name: actor ? words.name(actor.name) : id,
    contacts: planned
      ? words.t('network.contacts-planned', { contacts: counted, n: planned })
      : counted,
  };
  return alone
    ? words.t('network.actor-alone', { ...slots, n: alone })
    : words.t('network.actor', slots);
}

/** The accessible name of an edge: both names, how many contacts, and whether all are only planned. */
export function edgeSentence(
  { a, b, count, planned }: Edge,
  vocabulary: Vocabulary,
  words: Words,
): string {
  const slots = {
    a: shortName(a, vocabulary, words),
    b: shortName(b, vocabulary, words),
    contacts: words.t('network.contacts', { n: count }),
  };
  return words.t(count > 0 && planned === count ? 'network.edge-planned' : 'network.edge', slots);
}

/** The label of a hub: its kind, and its day or the days that sources give. */
export function hubLabel({ row: { event } }: Hub, vocabulary: Vocabulary, words: Words): string {
  const kind = factText('kind', event, vocabulary, words);
  return event.when
    ? words.t('network.hub', { kind, when: whenText(event, words, 'short') })
    : kind;
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
  return [...partners].sort((a, b) => b[1] - a[1] || ascending(a[0], b[0]));
}
