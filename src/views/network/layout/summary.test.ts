import { describe, expect, it } from 'vitest';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords } from '../../../i18n/words';
import type { Actor } from '../../../model/actor';
import { contact, network } from '../../../testing/network';
import { graphOf } from './graph';
import { actorSentence, contactsText, edgeSentence, partnersOf, summarizeNetwork } from './summary';

const english = createWords('en', en);
const ukrainian = createWords('uk', uk);
const actor = (id: string, en: string, uk: string): [string, Actor] => [
  id,
  {
    id,
    kind: 'person',
    name: new Map([
      ['en', `First ${en}`],
      ['uk', `Імʼя ${uk}`],
    ]),
    short: new Map([
      ['en', en],
      ['uk', uk],
    ]),
    aliases: [],
    title: [],
    memberOf: [],
    side: null,
    wikidata: null,
  },
];
const vocabulary = {
  sources: new Map(),
  sides: new Map(),
  places: new Map(),
  topics: new Map(),
  actors: new Map([actor('umerov', 'Umerov', 'Умєров'), actor('fidan', 'Fidan', 'Фідан')]),
};
const aggregates = network([
  contact('fidan', ['umerov', 'fidan']),
  contact('again', ['umerov', 'fidan'], 'planned'),
  contact('alone', ['umerov'], 'planned'),
  contact('call', ['umerov', 'a', 'b', 'c'], 'held', 'call'),
]);
const graph = graphOf(aggregates);

describe('sentences', () => {
  it('sum the network up', () => {
    expect(contactsText(aggregates, english)).toBe('4 contacts, 2 of them planned');
    expect(contactsText(aggregates, ukrainian)).toBe('4 контакти, з них 2 заплановані');
    expect(summarizeNetwork(graph, aggregates, vocabulary, english)).toBe(
      '5 participants, 4 contacts, 2 of them planned. Most: Umerov (4), Fidan (2), and a (1).',
    );
    expect(summarizeNetwork(graphOf(network([])), network([]), vocabulary, ukrainian)).toBe(
      'Контактів немає.',
    );
  });

  it('name actors and edges', () => {
    expect(actorSentence(graph.actors[0]!, vocabulary, english)).toBe(
      'First Umerov: 4 contacts, 2 of them planned, 1 of them without another participant named',
    );
    expect(edgeSentence(graph.edges[0]!, vocabulary, english)).toBe('Fidan and Umerov: 2 contacts');
    expect(edgeSentence({ ...graph.edges[0]!, planned: 2 }, vocabulary, english)).toBe(
      'Fidan and Umerov: 2 contacts, all planned',
    );
  });

  it('list partners of edges and hubs, most meetings first', () => {
    expect(partnersOf('umerov', graph)).toEqual([
      ['fidan', 2],
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
  });
});
