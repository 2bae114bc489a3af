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
    let forward = 0;
    for (const seed of seeds) {
      const { events } = synthesize({ seed, events: 12 });
      const ids = events.map(({ id }) => id);
      const linksOf = new Map(events.map(({ id, links }) => [id, links.map(({ event }) => event)]));
      const linked = (id: string, others: string[]) =>
        linksOf.get(id)!.some((other) => others.includes(other));
      forward += ids.filter((id, i) => linked(id, ids.slice(i + 1))).length;
      // What links to nothing that is left goes; a circle would stay for ever.
      let left = ids;
      for (let round = 0; round < ids.length; round++) left = left.filter((id) => linked(id, left));
      expect(left).toEqual([]);
    }
    expect(forward).toBeGreaterThan(0);
  });
});
