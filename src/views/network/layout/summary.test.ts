import { describe, expect, it } from 'vitest';
import { clause, noFilters } from '../../../filters/filters';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords } from '../../../i18n/words';
import type { Actor } from '../../../model/actor';
import { contact, network } from '../../../testing/network';
import { graphOf } from './graph';
import { actorSentence, contactsText, edgeSentence, partnersOf, summarizeNetwork } from './summary';
import { edgeLit, edgePicked, pickActor, pickEdge } from '../useOptions';

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

describe('clicks', () => {
  const pair = { a: 'fidan', b: 'umerov' };

  it('on an edge ask for both together, and again for all', () => {
    const change = pickEdge({ ...noFilters, who: clause(['trump'], ['fidan', 'putin']) }, pair);
    expect(change).toEqual({ who: clause(['fidan', 'umerov'], ['putin']), together: true });
    const picked = { ...noFilters, ...change };
    expect(edgePicked(picked, pair)).toBe(true);
    expect(pickEdge(picked, pair)).toEqual({ who: clause([], ['putin']), together: null });
  });

  it('on an actor toggle it, and never leave one alone together', () => {
    expect(pickActor(noFilters, 'fidan', false)).toEqual({ who: clause(['fidan']) });
    const both = { ...noFilters, who: clause(['fidan', 'umerov']), together: true as const };
    expect(pickActor(both, 'fidan', true)).toEqual({ who: clause(['umerov']), together: null });
    expect(pickActor(both, 'kalin', true)).toEqual({ who: clause(['fidan', 'kalin', 'umerov']) });
  });
});

describe('highlights', () => {
  const lit = (events: string[], actors: string[]) => ({
    events: new Set(events),
    actors: new Set(actors),
  });

  it('light an edge by its contacts, not by its actors alone', () => {
    const edge = { a: 'fidan', b: 'umerov', events: ['one'] };
    expect(edgeLit(edge, lit(['one'], []))).toBe(true);
    expect(edgeLit(edge, lit(['two'], ['fidan', 'umerov']))).toBe(false);
    expect(edgeLit({ ...edge, events: [] }, lit(['two'], ['fidan', 'umerov']))).toBe(true);
    expect(edgeLit({ ...edge, events: [] }, lit(['two'], ['fidan']))).toBe(false);
  });
});
