import { expect, it } from 'vitest';
import { readDataset } from '../dataset/load';
import { fileOf, fromTheStart } from './file';
import { synthesize } from './synthesize';

it('writes what reads back as the same dataset', async () => {
  for (let seed = 0; seed < 20; seed++) {
    const dataset = synthesize({ seed, events: 40 });
    const loaded = await readDataset(fileOf(dataset));
    expect(loaded.issues).toEqual([]);
    expect(loaded).toMatchObject({ ok: true });
    const events = dataset.events.map(({ reports, ...event }) => ({
      ...event,
      reports: reports.map((report) => ({
        ...report,
        known: Math.max(report.known, fromTheStart),
      })),
    }));
    expect(loaded.ok && loaded.dataset).toEqual({ ...dataset, events });
  }
});
