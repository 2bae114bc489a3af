// Measures the map beside a peer, in the same run and in turn: first draw, gestures and elements, of made-up events
// at ever more places.
import type { LaunchOptions } from '@playwright/test';
import { synthesis } from '../../scripts/data-synthesize';
import { readDataset } from '../../src/dataset/load';
import { layBench, type BenchData } from './folder';
import { mapPeerItems, mapPeerName } from './mapPeer';
import { mapRows, report } from './report';
import { mapAlone, mapBrushed, mapPeer, type Subject } from './subject';
import { visit, type Series } from './visit';

/** What {@link measureMap} measures. */
export type MapOptions = {
  /** The folder of the build. */
  readonly dist: string;
  /** At how many places, one after the other. */
  readonly places: readonly number[];
  /** How many events there are at them. */
  readonly events: number;
  /** How many visits of each page and size. */
  readonly rounds: number;
};

/** The made-up data of a size, for the app and for the peer. */
async function dataOf(events: number, places: number): Promise<BenchData> {
  const args = ['--events', String(events), '--places', String(places), '--out', 'nowhere'];
  const made = synthesis(args);
  if ('problem' in made) throw new Error(made.problem);
  const read = await readDataset(made.text);
  if (!read.ok) throw new Error('The made-up data is not what the app reads.');
  return { file: made.text, items: mapPeerItems(read.dataset) };
}

/** Prints what every size came to, as soon as it is measured. */
export async function measureMap(
  launch: LaunchOptions,
  { dist, places: sizes, events, rounds }: MapOptions,
): Promise<void> {
  const bench = await layBench(dist);
  for (const places of sizes) {
    bench.put(places, await dataOf(events, places));
    const side = (subject: Subject, origin: string, name: string) => ({
      ...{ subject, name, results: new Map<string, Series>() },
      address: origin + subject.path(places),
    });
    const alone = side(mapAlone, bench.app.origin, 'Parley');
    const whole = side(mapBrushed, bench.app.origin, 'Parley');
    const peers = [side(mapPeer, bench.beside.origin, mapPeerName)];
    // In turn, so that whatever else the machine does slows them alike.
    for (let i = 0; i < rounds; i++) {
      for (const { subject, address, results } of [alone, whole, ...peers]) {
        await visit(launch, subject, address, results);
      }
    }
    const title = `${places.toLocaleString('en')} places, ${events.toLocaleString('en')} events`;
    console.log(`\n${report({ title, rounds, rows: mapRows(), alone, whole, peers })}`);
  }
  bench.clear();
}
