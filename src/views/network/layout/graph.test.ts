import { describe, expect, it } from 'vitest';
import { noStandings } from '../../../engine/standing';
import { contact, network, week as rows } from '../../../testing/network';
import { foremostOf, graphOf, usualForm, type Drawn } from './graph';

const byHubs: Drawn = { form: 'hubs', kept: new Set(), opened: null };
const allPairs: Drawn = { ...byHubs, form: 'all' };

describe('the graph', () => {
  it('draws edges for two and three, none for one or four', () => {
    const edgesOf = (heads: string[], all = false) =>
      graphOf(network([contact('x', heads)]), all ? allPairs : byHubs).edges.map(
        ({ a, b }) => `${a} ${b}`,
      );
    expect(edgesOf(['b', 'a'])).toEqual(['a b']);
    expect(edgesOf(['c', 'a', 'b'])).toEqual(['a b', 'a c', 'b c']);
    expect(edgesOf(['a'])).toEqual([]);
    expect(edgesOf(['a', 'b', 'c', 'd'])).toEqual([]);
    expect(edgesOf(['a', 'b', 'c', 'd'], true)).toHaveLength(6);
  });

  it('counts contacts by how far they got, also those alone, and lists who only spoke', () => {
    const { actors, edges, hubs, spoke } = graphOf(network(rows), byHubs);
    expect(actors[0]).toMatchObject({ id: 'umerov', contacts: 3, now: { took: 3, planned: 0 } });
    expect(actors.find(({ id }) => id === 'coalition-advisers')).toMatchObject({
      contacts: 1,
      now: { took: 0, planned: 1 },
      alone: { took: 0, planned: 1 },
    });
    expect(edges).toContainEqual({
      ...{ a: 'team-ua', b: 'team-us', count: 1 },
      now: { ...noStandings, planned: 1 },
    });
    expect(hubs.map(({ row }) => row.event.id)).toEqual(['call']);
    expect(spoke).toEqual(['rutte']);
  });

  it('counts every contact of a pair, however it is drawn', () => {
    for (const all of [true, false]) {
      const { edges } = graphOf(network(rows), all ? allPairs : byHubs);
      expect(edges.find(({ a, b }) => a === 'trump' && b === 'zelenskyy')?.count).toBe(2);
    }
  });

  it('has no ghost of a line between two whom a hub joins', () => {
    const shown = network(rows.slice(1, 2), rows.slice(0, 1));
    expect(graphOf(shown, byHubs).edges).toEqual([]);
    expect(graphOf(shown, allPairs).edges).toHaveLength(10);
  });

  it('draws all pairs where events are too many to be drawn one by one', () => {
    const many = { ...network(rows), network: { now: null, ghosts: [] } };
    expect(graphOf(many, byHubs)).toEqual(graphOf(network(rows), allPairs));
  });

  it('draws all pairs in place of hubs when asked', () => {
    const { edges, hubs } = graphOf(network(rows), allPairs);
    expect(hubs).toEqual([]);
    expect(edges.some(({ a, b }) => a === 'macron' && b === 'merz')).toBe(true);
  });

  it('keeps as ghosts only what is not also shown', () => {
    const { actors, edges, hubs } = graphOf(network(rows.slice(2, 3), rows.slice(0, 2)), byHubs);
    expect(actors.map(({ id, contacts }) => [id, contacts])).toEqual([
      ['fidan', 1],
      ['umerov', 1],
      ['trump', 0],
      ['zelenskyy', 0],
      ['macron', 0],
      ['merz', 0],
      ['starmer', 0],
    ]);
    expect(edges.map(({ a, b, count }) => [a, b, count])).toEqual([
      ['fidan', 'umerov', 1],
      ['trump', 'zelenskyy', 0],
    ]);
    expect(hubs.map(({ ghost }) => ghost)).toEqual([true]);
  });

  it('draws the pairs that carry the network, and the opened contact of many as a hub', () => {
    const kept = new Set(['fidan umerov']);
    const drawn = { form: 'pairs', kept, opened: 'call' } as const;
    const { edges, hubs } = graphOf(network(rows), drawn);
    expect(edges.map(({ a, b }) => `${a} ${b}`)).toEqual(['fidan umerov']);
    expect(hubs.map(({ row }) => row.event.id)).toEqual(['call']);
  });

  it('goes by hubs up to twelve contacts of many, and by all pairs where those are few', () => {
    const gathered = (n: number) =>
      usualForm(network(Array.from({ length: n }, (_, i) => contact(`x${i}`, [...'abcd']))));
    expect([gathered(12), gathered(13)]).toEqual(['hubs', 'pairs']);
    expect(usualForm({ network: { now: null, ghosts: [] }, pairs: [] })).toBe('all');
  });
});

describe('what is drawn one by one', () => {
  it('is all of a small graph', () => {
    const graph = graphOf(network(rows), byHubs);
    expect(foremostOf(graph)).toEqual({ graph, rest: [], left: [] });
  });

  it('is the strongest of a large one, with the lines left among them', () => {
    const nodes = Array.from({ length: 2_100 }, (_, i) => ({
      id: `p${i}`,
      contacts: 3_000 - i,
      now: { ...noStandings, took: 3_000 - i },
      alone: noStandings,
    }));
    const edges = Array.from({ length: 4_200 }, (_, i) => ({
      a: `p${i % 2_100}`,
      b: `p${(i + 1 + Math.floor(i / 2_100)) % 2_100}`,
      count: 1,
      now: { ...noStandings, took: 1 },
    }));
    const { graph, rest, left } = foremostOf({ actors: nodes, edges, hubs: [], spoke: [] });
    expect([graph.actors.length, graph.edges.length, left.length]).toEqual([2_000, 3_000, 100]);
    const drawn = new Set(graph.actors.map(({ id }) => id));
    expect(drawn).toContain('p0');
    expect(drawn).not.toContain('p2050');
    expect(left.map(({ id }) => id)).toEqual(nodes.slice(2_000).map(({ id }) => id));
    expect(graph.edges.length + rest.length).toBe(
      edges.filter(({ a, b }) => drawn.has(a) && drawn.has(b)).length,
    );
  });
});
