import { describe, expect, it } from 'vitest';
import { resolve } from '../model/resolve';
import { loadGrammar, parseInterval } from '../time/edtf';
import { synthesize } from './synthesize';

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const reportsOf = (seed: number) =>
  synthesize({ seed, events: 30 }).events.flatMap(({ reports }) => reports);

describe('synthesize', () => {
  it('gives the same for the same options, and something else for another seed', () => {
    expect(synthesize({ seed: 7, events: 20 })).toEqual(synthesize({ seed: 7, events: 20 }));
    expect(synthesize({ seed: 7, events: 20 })).not.toEqual(synthesize({ seed: 8, events: 20 }));
  });

  it('gives as much of everything as was asked for', () => {
    const { events, vocabulary } = synthesize({
      seed: 1,
      events: 50,
      actors: 9,
      places: 0,
      sides: 2,
    });
    const { actors, places, sides } = vocabulary;
    expect([events.length, actors.size, places.size, sides.size]).toEqual([50, 9, 0, 2]);
  });

  it('writes every date as it would be read', async () => {
    await loadGrammar();
    for (const { says } of seeds.flatMap(reportsOf)) {
      if (!says.when) continue;
      const { when } = says.when;
      expect(parseInterval(when.edtf)).toEqual({ ok: true, interval: when });
    }
  });

  it('has a title for every event from its first day', () => {
    for (const seed of seeds) {
      for (const record of synthesize({ seed, events: 30 }).events) {
        const first = Math.min(...record.reports.map(({ known }) => known));
        expect(resolve(record, first)?.title).toBeTruthy();
      }
    }
  });

  it('links events in no circle, though not always in the order of the file', () => {
    const events = seeds.flatMap((seed) => [synthesize({ seed, events: 12 }).events]);
    const forward = events.flatMap((list) =>
      list.filter(({ id, links }) => links.some(({ event }) => event.length > id.length)),
    );
    expect(forward.length).toBeGreaterThan(0);
    for (const list of events) {
      const linksOf = new Map(list.map(({ id, links }) => [id, links.map(({ event }) => event)]));
      let left = [...linksOf.keys()];
      for (const _ of list) {
        left = left.filter((id) => linksOf.get(id)!.some((other) => left.includes(other)));
      }
      expect(left).toEqual([]);
    }
  });
});
