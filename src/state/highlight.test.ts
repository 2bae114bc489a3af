import { describe, expect, it } from 'vitest';
import type { EventRow } from '../engine/engine';
import { highlightOf } from './highlight';

const member = (id: string) => ({ id, supporters: [0], role: null });
const claim = <T>(value: T) => ({ value, supporters: [0], alternatives: [], history: [] });

const row = (id: string, actors: string[], place: string | null): EventRow => ({
  event: {
    id,
    knownFrom: 0,
    title: null,
    summary: null,
    kind: null,
    mode: null,
    when: null,
    status: null,
    place: place === null ? null : claim(place),
    participants: { present: actors.map(member), removed: [] },
    topics: { present: [], removed: [] },
  },
  contact: true,
  heads: actors,
  sides: actors.map((actor) => `side-${actor}`),
  hull: null,
  reports: new Map(),
  sources: [],
  links: [],
});

const rows = [
  row('one', ['a', 'b'], 'paris'),
  row('two', ['b', 'c'], null),
  row('three', ['d'], 'paris'),
];
const ids = (set: ReadonlySet<string>) => [...set].sort();

describe('highlightOf', () => {
  it('lights an event with its actors and its place', () => {
    const { events, actors, places } = highlightOf({ type: 'event', id: 'one' }, rows);
    expect([ids(events), ids(actors), ids(places)]).toEqual([['one'], ['a', 'b'], ['paris']]);
  });

  it('lights an actor with everything it took part in', () => {
    const { events, actors } = highlightOf({ type: 'actor', id: 'b' }, rows);
    expect([ids(events), ids(actors)]).toEqual([
      ['one', 'two'],
      ['a', 'b', 'c'],
    ]);
  });

  it('lights a place, an edge and a side by their events', () => {
    expect(ids(highlightOf({ type: 'place', id: 'paris' }, rows).events)).toEqual(['one', 'three']);
    expect(ids(highlightOf({ type: 'edge', a: 'b', b: 'c' }, rows).events)).toEqual(['two']);
    expect(ids(highlightOf({ type: 'side', id: 'side-d' }, rows).events)).toEqual(['three']);
  });

  it('lights several events with their actors and places', () => {
    const { events, places } = highlightOf({ type: 'events', ids: ['one', 'two'] }, rows);
    expect([ids(events), ids(places)]).toEqual([['one', 'two'], ['paris']]);
  });

  it('lights a thing without events alone', () => {
    expect(highlightOf({ type: 'actor', id: 'nobody' }, rows)).toEqual({
      events: new Set(),
      actors: new Set(['nobody']),
      places: new Set(),
    });
  });
});
