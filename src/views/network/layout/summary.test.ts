import { describe, expect, it } from 'vitest';
import { noStandings } from '../../../engine/standing';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords } from '../../../i18n/words';
import type { Actor } from '../../../model/actor';
import { contact, network } from '../../../testing/network';
import { graphOf, type Drawn } from './graph';
import { actorSentence, contactsText, edgeSentence, partnersOf, summarizeNetwork } from './summary';

const byHubs: Drawn = { form: 'hubs', kept: new Set(), opened: null };
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
const graph = graphOf(aggregates, byHubs);

describe('sentences', () => {
  it('sum the network up', () => {
    expect(contactsText(aggregates, english)).toBe('2 contacts took place, 2 planned');
    expect(contactsText(aggregates, ukrainian)).toBe('відбулися 2 контакти, заплановано: 2');
    expect(summarizeNetwork(graph, aggregates, vocabulary, english)).toBe(
      '5 participants, 2 contacts took place, 2 planned. Most: Umerov (2), Fidan (1), and a (1).',
    );
    const planned = network([contact('one', ['a', 'b'], 'planned')]);
    expect(summarizeNetwork(graphOf(planned, byHubs), planned, vocabulary, english)).toBe(
      '2 participants, 1 planned.',
    );
    expect(summarizeNetwork(graphOf(network([]), byHubs), network([]), vocabulary, ukrainian)).toBe(
      'Контактів немає.',
    );
  });

  it('name actors and edges', () => {
    expect(actorSentence(graph.actors[0]!, vocabulary, english)).toBe(
      'First Umerov: 2 contacts took place, 2 planned; with no other participant named: 1 planned',
    );
    const [edge] = graph.edges;
    expect(edgeSentence(edge!, null, vocabulary, english)).toBe(
      'Fidan and Umerov: 1 contact took place, 1 planned',
    );
    const now = { ...noStandings, cancelled: 2, unconfirmed: 1 };
    expect(edgeSentence({ ...edge!, now }, null, vocabulary, english)).toBe(
      'Fidan and Umerov: 2 cancelled, 1 unconfirmed',
    );
    expect(edgeSentence({ ...edge!, now: noStandings }, null, vocabulary, ukrainian)).toBe(
      'Фідан, Умєров: відбулося 0 контактів',
    );
  });

  it('list partners of lines and hubs alike', () => {
    const met = partnersOf('umerov', aggregates.pairs).map(({ a, b }) => `${a} ${b}`);
    expect(met.sort()).toEqual(['a umerov', 'b umerov', 'c umerov', 'fidan umerov']);
  });
});
